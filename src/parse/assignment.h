/* SPDX-License-Identifier: Apache-2.0 */
/* assignment - the variables that a file of shell assignments sets.
 *
 * /etc/default/grub and its like are sourced by a shell. Quotes, escapes and
 * $NAME are followed here, as far as that goes without running anything; a value
 * that only a shell could tell (`command`, ${x:-y}) is unknown, not guessed. */
#ifndef ZICHA_PARSE_ASSIGNMENT_H
#define ZICHA_PARSE_ASSIGNMENT_H

#include "base/str.h"

struct assignment {
	const char *name;  /* NULL: a statement that is no assignment */
	const char *value; /* NULL: only a shell could tell */
	const char *path;  /* for the caller's use */
	int64_t line;
};

/* What is set so far, one item a name. */
struct assignments {
	struct assignment *item;
	size_t n, capacity;
};

/* A file being read: start with the whole of it in `rest` and line 1. */
struct assignment_file {
	struct str rest;
	int64_t line;
};

/* Reads the next statement; $NAME is looked up in `known`. False at the end.
 * Texts live in `a`. */
must_use bool assignment_next(struct assignment_file *f, struct arena *a,
			      const struct assignments *known, struct assignment *ret);

/* Remembers it; a later value of the same name takes the place of the earlier. */
void assignment_set(struct assignments *known, struct arena *a, const struct assignment *item);

/* NULL where it was never set. */
const struct assignment *assignment_find(const struct assignments *known, struct str name);

#endif
