/* SPDX-License-Identifier: Apache-2.0 */
/* oval_criteria - what a definition of OVAL asks for: tests joined by "and", "or" and "not".
 *
 * Each test for a package counts by itself, whatever joins it to others; but not what must not be
 * so, and only under the streams of modules that stand beside it: "module nodejs:16 is enabled AND
 * (nodejs is older OR npm is older)". */
#ifndef ZICHA_PARSE_OVAL_CRITERIA_H
#define ZICHA_PARSE_OVAL_CRITERIA_H

#include "base/arena.h"
#include "base/str.h"

struct oval_node;
struct oval_criteria {
	struct arena *arena;
	struct oval_node *node;
	size_t n, capacity;
	size_t open; /* node that is being read, + 1; 0: none */
};

/* While reading, in the document's order. */
void oval_criteria_begin(struct oval_criteria *c, struct arena *a);
void oval_criteria_open(struct oval_criteria *c, const char *operation, bool is_negated);
void oval_criteria_close(struct oval_criteria *c);
void oval_criteria_leaf(struct oval_criteria *c, const char *test, const char *comment,
			bool is_negated);

/* Calls `give` for each test that counts, with the streams ("nodejs:16 nodejs:18") under which it
 * does, or NULL. `stream` says which one a test is about, NULL for those of packages. */
void oval_criteria_each(struct oval_criteria *c, const char *(*stream)(void *arg, const char *test),
			void (*give)(void *arg, const char *test, bool is_negated,
				     const char *streams),
			void *arg);

/* "Module nodejs:16 is enabled" gives "nodejs:16", other words NULL. */
const char *oval_criteria_stream(struct arena *a, const char *comment);
/* "^(a|b)$" gives "a b"; "" for what is more than plain alternatives. */
const char *oval_criteria_alternatives(struct arena *a, const char *pattern);

#endif
