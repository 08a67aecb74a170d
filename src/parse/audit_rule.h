/* SPDX-License-Identifier: Apache-2.0 */
/* audit_rule - the lines of audit.rules(7), as auditctl(8) takes them.
 *
 * The same rule can be written in many ways: -w for -a with -F path=, lists and
 * actions in either order, unset for -1 for 4294967295, x86_64 for b64. Here they come
 * out alike. */
#ifndef ZICHA_PARSE_AUDIT_RULE_H
#define ZICHA_PARSE_AUDIT_RULE_H

#include "base/str.h"

enum audit_rule_kind {
	AUDIT_RULE_NOTHING, /* empty, or a comment */
	AUDIT_RULE_BAD,	    /* auditctl would refuse it */
	AUDIT_RULE_WATCH,   /* of a file or directory, by -w or -F path= or -F dir= */
	AUDIT_RULE_SYSCALL, /* any other -a */
	AUDIT_RULE_CONTROL, /* -e 2, -b 8192, -D … */
};

/* What the rule leaves out of what it could record. */
enum audit_rule_scope {
	AUDIT_RULE_ALL,	   /* nothing */
	AUDIT_RULE_USERS,  /* what nobody did who signed in with an id of 1000 or more */
	AUDIT_RULE_NARROW, /* more */
};

struct audit_rule {
	enum audit_rule_kind kind;
	const char *list, *action; /* "exit", "always" */
	const char *arch;	   /* "b32", "b64", or as written; NULL for any */
	const char *syscalls;	   /* ",chmod,fchmod,"; ",all,"; NULL without -S */
	const char *watched;	   /* file or directory */
	bool is_directory;	   /* said by -F dir= or a slash at the end, which is taken off */
	const char *permissions;   /* of r, x, w and a, in this order; never NULL for a watch */
	const char *fields;    /* all others, sorted: ",auid!=unset,auid>=1000,"; NULL without */
	const char *exit_code; /* "EACCES" where only failures with it are recorded */
	bool is_failure;       /* only what failed is recorded, whatever the error */
	bool is_taken_back;    /* -d and -W: the rule that reads like it is removed */
	const char *key;
	enum audit_rule_scope scope;
	const char *option, *value; /* of a control: "e" and "2", "D" and NULL */
};

/* Reads a line. Texts live in `a`. */
void audit_rule_read(struct arena *a, struct str line, struct audit_rule *ret);

#endif
