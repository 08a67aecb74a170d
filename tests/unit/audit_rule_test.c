/* SPDX-License-Identifier: Apache-2.0 */
/* audit_rule_test - rules of the audit system. */
#include "parse/audit_rule.h"

#include "tap.h"

static struct audit_rule read_rule(struct arena *a, struct str line)
{
	struct audit_rule r;
	audit_rule_read(a, line, &r);
	return r;
}

static void test_watches(struct arena *a)
{
	struct audit_rule r = read_rule(a, STR("  -w /etc/passwd -p aw -k identity \r"));
	is_int(r.kind, AUDIT_RULE_WATCH, "-w watches");
	is_text(r.watched, "/etc/passwd", "a file");
	is_text(r.permissions, "wa", "permissions have one order");
	is_text(r.key, "identity", "with a key");
	is_int(r.scope, AUDIT_RULE_ALL, "for everybody");
	r = read_rule(a, STR("-w /etc/sudoers.d//"));
	is_text(r.watched, "/etc/sudoers.d", "slashes at the end go");
	ok(r.is_directory, "and tell of a directory");
	is_text(r.permissions, "rxwa", "without -p everything is recorded");
	r = read_rule(a, STR("-a exit,always -F path=/usr/bin/su -F perm=x -F auid>=1000 "
			     "-F auid!=-1 -F key=su"));
	is_int(r.kind, AUDIT_RULE_WATCH, "a path in a field watches, too");
	is_text(r.list, "exit", "list and action come in either order");
	is_text(r.fields, ",auid!=unset,auid>=1000,", "what is left are the fields");
	is_int(r.scope, AUDIT_RULE_USERS, "of those who signed in");
	r = read_rule(a, STR("-a always,exit -S openat -F dir=/etc"));
	is_int(r.kind, AUDIT_RULE_SYSCALL, "a path for one call only is no watch");
}

static void test_calls(struct arena *a)
{
	struct audit_rule r = read_rule(a, STR("-a always,exit -F arch=b64 -S chmod,fchmod -S "
					       "fchmodat -F auid>=500 -F auid!=4294967295"));
	is_int(r.kind, AUDIT_RULE_SYSCALL, "calls");
	is_text(r.syscalls, ",chmod,fchmod,fchmodat,", "however they are listed");
	is_text(r.arch, "b64", "of one architecture");
	is_int(r.scope, AUDIT_RULE_USERS, "more users than asked for are users, too");
	is_int(read_rule(a, STR("-a always,exit -S a -F auid>=2000")).scope, AUDIT_RULE_NARROW,
	       "fewer are not");
	is_int(read_rule(a, STR("-a always,exit -S a -F auid!=1000")).scope, AUDIT_RULE_NARROW,
	       "nor all but one");
	is_int(read_rule(a, STR("-a always,exit -S a -F auid>=1000 -F uid=33")).scope,
	       AUDIT_RULE_NARROW, "nor those of one program");
	r = read_rule(a, STR("-a always,exit -S open -F exit=-13"));
	is_text(r.exit_code, "EACCES", "a failure has its name");
	is_int(r.scope, AUDIT_RULE_ALL, "and is not a filter of people");
	is_text(read_rule(a, STR("-a always,exit -S open -F exit=-EPERM")).exit_code, "EPERM",
		"also by its name");
	is_int(read_rule(a, STR("-a always,exit -S open -F exit=0")).scope, AUDIT_RULE_NARROW,
	       "successes are another thing");
	r = read_rule(a, STR("-a always,exit -F arch=x86_64 -S open -F success=0"));
	is_text(r.arch, "b64", "a machine stands for its set of calls");
	ok(r.is_failure && r.scope == AUDIT_RULE_ALL && !r.exit_code, "any failure is a failure");
	r = read_rule(a, STR("-w /etc/passwd -p wa -F success=0"));
	is_int(r.scope, AUDIT_RULE_NARROW, "failures alone are not all that happens to a file");
	r = read_rule(a, STR("-d always,exit -F arch=i386 -S chmod -k k"));
	ok(r.kind == AUDIT_RULE_SYSCALL && r.is_taken_back, "-d takes a rule back");
	is_text(r.arch, "b32", "which it names as -a does");
	r = read_rule(a, STR("-W /etc/passwd -p wa -k k"));
	ok(r.kind == AUDIT_RULE_WATCH && r.is_taken_back, "-W takes a watch back");
	is_text(read_rule(a, STR("-a always,exit -S c -F a0=0x0")).fields, ",a0=0,",
		"numbers are decimal");
	is_text(read_rule(a, STR("-a always,exit -S execve -C uid!=euid -F euid=0")).fields,
		",euid!=uid,euid=0,", "a comparison has one order");
}

static void test_others(struct arena *a)
{
	struct audit_rule r = read_rule(a, STR("-e 2"));
	is_int(r.kind, AUDIT_RULE_CONTROL, "a control");
	is_text(r.option, "e", "its option");
	is_text(r.value, "2", "its value");
	r = read_rule(a, STR("-D"));
	is_text(r.option, "D", "one without a value");
	ok(!r.value, "has none");
	is_text(read_rule(a, STR("--backlog_wait_time 0")).option, "backlog_wait_time",
		"a long one");
	is_int(read_rule(a, STR("  # -e 2")).kind, AUDIT_RULE_NOTHING, "a comment");
	is_int(read_rule(a, STR("-w etc/passwd")).kind, AUDIT_RULE_BAD, "a relative path");
	is_int(read_rule(a, STR("-w")).kind, AUDIT_RULE_BAD, "a missing value");
	is_int(read_rule(a, STR("-w /a -p wz")).kind, AUDIT_RULE_BAD, "an unknown permission");
	is_int(read_rule(a, STR("-a always -S a")).kind, AUDIT_RULE_BAD, "no list");
	is_int(read_rule(a, STR("-S chmod -k x")).kind, AUDIT_RULE_BAD, "calls without -a");
	is_int(read_rule(a, STR("a rule")).kind, AUDIT_RULE_BAD, "words");
	is_int(read_rule(a, STR("-a always,exit -F auid")).kind, AUDIT_RULE_BAD,
	       "a field without a value");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_watches(&a);
	test_calls(&a);
	test_others(&a);
	return done();
}
