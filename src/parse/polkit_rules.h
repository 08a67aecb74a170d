/* SPDX-License-Identifier: Apache-2.0 */
/* polkit_rules - what a polkit .rules file grants, read coarsely: polkit(8).
 *
 * Such a file is a JavaScript program. It is not run: of each function that is given
 * to polkit.addRule() or polkit.addAdminRule() the names of actions, users and groups
 * and the results that stand in it are collected. What is computed is not seen. */
#ifndef ZICHA_PARSE_POLKIT_RULES_H
#define ZICHA_PARSE_POLKIT_RULES_H

#include "base/str.h"

struct polkit_rules {
	struct str rest;
	int64_t line;
	bool is_cut; /* it ended within a rule or a comment: rules are missing */
};

#define POLKIT_RULES(bytes) ((struct polkit_rules){ .rest = (bytes), .line = 1 })

struct polkit_rule {
	bool is_admin;		  /* tells who counts as administrator */
	const char *actions;	  /* separated by blanks; "" without */
	const char *identities;	  /* "unix-group:sudo unix-user:li"; "" without */
	const char *result;	  /* the most generous one: "yes", "auth_admin" …; NULL without */
	bool is_local, is_active; /* it asks whether the session is */
	int64_t line;
};

/* False at the end. Texts live in `a`. */
must_use bool polkit_rules_next(struct polkit_rules *f, struct arena *a, struct polkit_rule *ret);

/* Of two results (NULL: none) the one that gives more. */
const char *polkit_rules_more(const char *a, const char *b);

#endif
