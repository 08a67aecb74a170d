/* SPDX-License-Identifier: Apache-2.0 */
/* pam - the rules of a file below /etc/pam.d, pam.d(5).
 *
 *     [-]type control module-path [arguments]
 *     @include file                                (Debian)
 *
 * A backslash at the end goes on with the next line, "#" ends a line wherever it
 * stands, and "[…]" is one word that may hold blanks. */
#ifndef ZICHA_PARSE_PAM_H
#define ZICHA_PARSE_PAM_H

#include "base/buf.h"
#include "base/err.h"

struct pam_reader {
	struct str rest;
	int64_t line; /* of the last line taken off */
};

enum pam_kind {
	PAM_RULE,
	PAM_INCLUDE,	 /* the rules of one type from `file` */
	PAM_INCLUDE_ALL, /* all rules of `file` */
};

struct pam_rule {
	enum pam_kind kind;
	const char *type; /* "auth", "account", "password", "session"; NULL for PAM_INCLUDE_ALL */
	const char *control;   /* lower case; "[success=1 default=ignore]" stays one word */
	struct str module;     /* as written: a name or a path */
	const char *arguments; /* separated by one space each; "" without */
	struct str file;       /* of the two includes: a name in pam.d, or a path */
	int64_t line;	       /* where it begins */
};

#define PAM_READER(bytes) ((struct pam_reader){ .rest = (bytes) })

/* The next rule. >0 read, 0 no more, <0 a line that PAM would not take: the words
 * are set, ret_rule->line too, and reading can go on behind it. */
must_use int pam_next(struct arena *a, struct pam_reader *r, struct pam_rule *ret_rule,
		      struct err *e);

/* The file name of a module's path: "pam_unix.so". */
struct str pam_module_name(struct str module);

/* The value of "key=value" in a rule's arguments, "" for a plain "key"; absent
 * where it does not stand. The last one counts, as the modules read them. */
struct str pam_argument(const char *arguments, const char *key);

#endif
