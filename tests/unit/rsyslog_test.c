/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog_test - statements of rsyslog.conf. */
#include "parse/rsyslog.h"

#include "tap.h"

static struct rsyslog_item next(struct rsyslog *r, struct arena *a)
{
	struct rsyslog_item item;
	if (!rsyslog_next(r, a, &item))
		return (struct rsyslog_item){ .kind = RSYSLOG_BAD, .name = "the end" };
	return item;
}

static struct rsyslog start(struct str text)
{
	return (struct rsyslog){ .rest = text, .line = 1 };
}

static void test_old(struct arena *a)
{
	struct rsyslog r = start(STR("# rules\n\n$FileCreateMode 0640 # "
				     "private\nauth,authpriv.*\t/var/log/auth.log\n"
				     "*.*;auth.none -/var/log/\\\n\tsyslog\n& @@logs:6514\n:msg, "
				     "contains, \"a, \\\" "
				     "b\" "
				     "~\n*.emerg :omusrmsg:*\n"));
	struct rsyslog_item i = next(&r, a);
	is_int(i.kind, RSYSLOG_DIRECTIVE, "a directive");
	is_text(i.name, "filecreatemode", "has a name in lower case");
	is_text(i.value, "0640 ", "and a value");
	is_int(i.line, 3, "and a line");
	i = next(&r, a);
	is_int(i.kind, RSYSLOG_ACTION, "a rule");
	is_text(i.selector, "auth,authpriv.*", "has a selector");
	is_text(i.value, "/var/log/auth.log", "and an action");
	ok(!i.is_conditional, "and depends on nothing else");
	i = next(&r, a);
	is_text(i.value, "-/var/log/syslog", "a backslash joins lines");
	is_int(i.line, 5, "a rule stands where it begins");
	i = next(&r, a);
	is_text(i.selector, "*.*;auth.none", "& repeats the selector");
	is_text(i.value, "@@logs:6514", "for another action");
	is_int(i.line, 7, "joined lines are counted");
	i = next(&r, a);
	is_text(i.value, "~", "a property filter has an action");
	ok(i.is_conditional && !i.selector, "that depends on it");
	is_text(next(&r, a).value, ":omusrmsg:*", "a module can be the action");
	is_text(next(&r, a).name, "the end", "that is all");
}

static void test_new(struct arena *a)
{
	struct rsyslog r = start(STR("module(load=\"imudp\") # in\ninput(type=\"imudp\"\n  "
				     "port=\"514\" /* here */ "
				     "Address=[\"a\", \"b\"])\nif $msg contains 'then ' and \\\n "
				     "$x == 1 then {\n  "
				     "action(type=\"omfile\" file=\"/var/log/x\")\n  stop\n}\n*.* "
				     "action(type=\"omfwd\" target=\"logs\")\nset $.a = "
				     "\"(\";\nmail.* { /var/log/m "
				     "}\n"
				     "if 1 then @host\n"));
	struct rsyslog_item i = next(&r, a);
	is_text(i.name, "module", "an object");
	is_text(rsyslog_param(&i, "load"), "imudp", "has parameters");
	i = next(&r, a);
	is_text(rsyslog_param(&i, "address"), "a,b", "also lists");
	is_int(i.line, 2, "it stands where it begins");
	i = next(&r, a);
	is_text(rsyslog_param(&i, "file"), "/var/log/x", "an action in a block");
	ok(i.is_conditional, "depends on it");
	i = next(&r, a);
	is_text(i.selector, "*.*", "an object can follow a selector");
	ok(!i.is_conditional, "and then depends on that only");
	i = next(&r, a);
	is_text(i.selector, "mail.*", "a block can, too");
	is_text(i.value, "/var/log/m", "and close on the same line");
	i = next(&r, a);
	is_text(i.value, "@host", "old actions follow then");
	ok(i.is_conditional, "and depend on it");
	is_text(next(&r, a).name, "the end", "that is all");
}

static void test_bad(struct arena *a)
{
	struct rsyslog r = start(STR("what is this\naction(type=\"omfwd\" target)\n*.* "
				     "/var/log/all\naction(type=\"x"));
	is_int(next(&r, a).kind, RSYSLOG_BAD, "a line of words");
	is_int(next(&r, a).kind, RSYSLOG_BAD, "a parameter without a value");
	is_text(next(&r, a).value, "/var/log/all", "what comes behind is read");
	is_int(next(&r, a).kind, RSYSLOG_BAD, "an object without an end");
	is_text(next(&r, a).name, "the end", "that is all");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_old(&a);
	test_new(&a);
	test_bad(&a);
	return done();
}
