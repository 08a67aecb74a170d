/* SPDX-License-Identifier: Apache-2.0 */
/* sudoers - the lines of /etc/sudoers, sudoers(5).
 *
 * One entry a logical line: "Defaults", an alias definition, a rule ("who host =
 * (run as) tags: command"), an include. Names of aliases stay as they are
 * written: they may be defined later and in another file. */
#ifndef ZICHA_PARSE_SUDOERS_H
#define ZICHA_PARSE_SUDOERS_H

#include "base/buf.h"
#include "base/err.h"

struct sudoers_reader {
	struct str rest;
	int64_t line; /* of the last line taken off */
};

#define SUDOERS_READER(bytes) ((struct sudoers_reader){ .rest = (bytes) })

enum sudoers_kind {
	SUDOERS_DEFAULTS,
	SUDOERS_ALIASES,
	SUDOERS_RULES,
	SUDOERS_INCLUDE,
	SUDOERS_INCLUDE_DIR,
};

/* Members of a list; texts are unquoted and live in the arena. */
struct sudoers_item {
	struct sudoers_item *next;
	const char *text;
	bool is_not; /* an odd number of "!" in front */
};

enum sudoers_alias_kind {
	SUDOERS_USER_ALIAS,
	SUDOERS_RUNAS_ALIAS,
	SUDOERS_HOST_ALIAS,
	SUDOERS_COMMAND_ALIAS,
};

struct sudoers_alias {
	struct sudoers_alias *next;
	enum sudoers_alias_kind kind;
	const char *name;
	struct sudoers_item *items;
};

struct sudoers_command {
	struct sudoers_command *next;
	struct sudoers_item item;
	struct sudoers_item *run_as_users, *run_as_groups;
	bool has_run_as;
	const char *tags;    /* in force here, separated by spaces, in a fixed order */
	const char *options; /* "CWD=/srv TIMEOUT=5m", NULL without */
	bool is_nopasswd;
};

/* "hosts = commands"; one rule may have several, separated by ":". */
struct sudoers_grant {
	struct sudoers_grant *next;
	struct sudoers_item *hosts;
	struct sudoers_command *commands;
};

struct sudoers_entry {
	enum sudoers_kind kind;
	int64_t line; /* where it begins */
	char scope;   /* of Defaults: 0 all, '@' hosts, ':' users, '!' commands, '>' run as */
	struct sudoers_item *subjects; /* the users of a rule; what a scope is about */
	struct sudoers_item *options;  /* of Defaults: "use_pty", "!authenticate", "umask=077" */
	struct sudoers_alias *aliases;
	struct sudoers_grant *grants;
	const char *path; /* of an include */
};

/* The next entry. >0 read, 0 no more, <0 a line that cannot be read: the words are
 * set, ret_entry->line too, and reading can go on behind it. */
must_use int sudoers_next(struct arena *a, struct sudoers_reader *r,
			  struct sudoers_entry *ret_entry, struct err *e);

/* Whether a name can be that of an alias: [A-Z][A-Z0-9_]*, and not ALL. */
bool sudoers_is_alias(const char *name);

#endif
