/* SPDX-License-Identifier: Apache-2.0 */
/* word_finder - all words of a list in a text, in one pass (Aho and Corasick, 1975).
 *
 * Letters of ASCII in either case; a word that begins or ends with one is found only where no
 * other letter or digit of ASCII stands before or behind it.
 *
 *     struct word_finder f = WORD_FINDER(arena);
 *     word_finder_add(&f, word, number);  …  word_finder_build(&f);
 *     struct word_finding at = { .text = text };
 *     while (word_finder_next(&f, &at)) … at.number, at.begin, at.end …               */
#ifndef ZICHA_PARSE_WORD_FINDER_H
#define ZICHA_PARSE_WORD_FINDER_H

#include "base/str.h"

struct word_finder {
	struct arena *arena;
	struct word_finder_node *nodes; /* the first is the root */
	size_t n, capacity;
	uint32_t root[256]; /* its children */
};

#define WORD_FINDER(arena_) ((struct word_finder){ .arena = (arena_) })

void word_finder_add(struct word_finder *f, struct str word, uint32_t number);
void word_finder_build(struct word_finder *f);

struct word_finding {
	struct str text;
	uint32_t number;   /* of the word that was found */
	size_t begin, end; /* where it stands */
	size_t at;	   /* where the search goes on */
	uint32_t node, match;
};
bool word_finder_next(const struct word_finder *f, struct word_finding *w);

#endif
