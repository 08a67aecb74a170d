/* SPDX-License-Identifier: Apache-2.0 */
/* named_conf - the statements of BIND's named.conf.
 *
 *     zone "example.org" {            opens, with two words
 *             allow-transfer {        opens
 *                     10.0.0.2;       a statement
 *             };                      closes
 *     };
 *
 * Comments are those of the shell, of C and of C++. */
#ifndef ZICHA_PARSE_NAMED_CONF_H
#define ZICHA_PARSE_NAMED_CONF_H

#include "base/str.h"

enum { NAMED_CONF_WORDS = 64, NAMED_CONF_DEPTH = 32 };

enum named_conf_kind {
	NAMED_CONF_END,
	NAMED_CONF_STATEMENT, /* words up to ";" */
	NAMED_CONF_OPEN,      /* words up to "{" */
	NAMED_CONF_CLOSE,
	NAMED_CONF_MALFORMED, /* what follows is read on */
};

/* A file being read: start with the whole of it in `rest` and line 1, the others zeroed. */
struct named_conf {
	struct str rest;
	int64_t line;
	int depth; /* of blocks that are open */
	bool is_after_close;
};

struct named_conf_item {
	struct str word[NAMED_CONF_WORDS]; /* without their quotes */
	size_t n;
	int64_t line; /* where it begins */
};

enum named_conf_kind named_conf_next(struct named_conf *c, struct named_conf_item *ret);

#endif
