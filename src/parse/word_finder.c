/* SPDX-License-Identifier: Apache-2.0 */
/* word_finder - all words of a list in a text, in one pass (Aho and Corasick, 1975). */
#include "parse/word_finder.h"

#include <string.h>

enum { NO_WORD = UINT32_MAX };

struct word_finder_node {
	uint32_t child, sibling; /* 0: none; the root is nobody's child */
	uint32_t failure;	 /* the longest proper end of this that is a node too */
	uint32_t next_match;	 /* the next shorter word that ends here; 0: none */
	uint32_t number;	 /* of the word that this is, or NO_WORD */
	uint32_t length;
	unsigned char byte;
};

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

static uint32_t child_of(const struct word_finder *f, uint32_t node, unsigned char byte)
{
	if (!node)
		return f->root[byte];
	uint32_t c = f->nodes[node].child;
	while (c && f->nodes[c].byte != byte)
		c = f->nodes[c].sibling;
	return c;
}

static uint32_t new_node(struct word_finder *f)
{
	f->nodes = arena_grow(f->arena, f->nodes, &f->capacity, f->n + 1, sizeof(*f->nodes));
	f->nodes[f->n] = (struct word_finder_node){ .number = NO_WORD };
	return (uint32_t)f->n++;
}

void word_finder_add(struct word_finder *f, struct str word, uint32_t number)
{
	uint32_t node = 0;
	if (!f->n)
		new_node(f);
	if (!word.n)
		return;
	for (size_t i = 0; i < word.n; i++) {
		unsigned char byte = lower(word.p[i]);
		uint32_t c = child_of(f, node, byte);
		if (!c) {
			c = new_node(f);
			f->nodes[c].byte = byte;
			f->nodes[c].length = (uint32_t)i + 1;
			if (node) {
				f->nodes[c].sibling = f->nodes[node].child;
				f->nodes[node].child = c;
			} else {
				f->root[byte] = c;
			}
		}
		node = c;
	}
	f->nodes[node].number = number;
}

/* Sets the failure of a child whose parent's is known. */
static void set_failure(struct word_finder *f, uint32_t parent, uint32_t c)
{
	uint32_t failure = 0;
	if (parent) {
		uint32_t at = f->nodes[parent].failure;
		while (!(failure = child_of(f, at, f->nodes[c].byte)) && at)
			at = f->nodes[at].failure;
	}
	f->nodes[c].failure = failure;
	f->nodes[c].next_match = f->nodes[failure].number != NO_WORD ? failure
								     : f->nodes[failure].next_match;
}

void word_finder_build(struct word_finder *f)
{
	size_t n = 0;
	if (!f->n)
		new_node(f);
	uint32_t *queue = arena_alloc(f->arena, f->n * sizeof(*queue));
	for (size_t byte = 0; byte < 256; byte++)
		if (f->root[byte]) {
			set_failure(f, 0, f->root[byte]);
			queue[n++] = f->root[byte];
		}
	for (size_t i = 0; i < n; i++)
		for (uint32_t c = f->nodes[queue[i]].child; c; c = f->nodes[c].sibling) {
			set_failure(f, queue[i], c);
			queue[n++] = c;
		}
}

static bool is_alphanumeric(struct str s, size_t i)
{
	return i < s.n && ((s.p[i] >= '0' && s.p[i] <= '9') ||
			   ((s.p[i] | 0x20) >= 'a' && (s.p[i] | 0x20) <= 'z'));
}

static bool is_whole(struct str s, size_t begin, size_t end)
{
	return !(begin && is_alphanumeric(s, begin) && is_alphanumeric(s, begin - 1)) &&
	       !(is_alphanumeric(s, end - 1) && is_alphanumeric(s, end));
}

/* Gives the words that end at w->at, the longest first. */
static bool give(const struct word_finder *f, struct word_finding *w)
{
	while (w->match) {
		const struct word_finder_node *m = &f->nodes[w->match];
		w->match = m->next_match;
		if (m->number == NO_WORD || !is_whole(w->text, w->at - m->length, w->at))
			continue;
		w->number = m->number;
		w->begin = w->at - m->length;
		w->end = w->at;
		return true;
	}
	return false;
}

bool word_finder_next(const struct word_finder *f, struct word_finding *w)
{
	for (;;) {
		if (give(f, w))
			return true;
		if (w->at >= w->text.n)
			return false;
		unsigned char byte = lower(w->text.p[w->at++]);
		uint32_t c;
		while (!(c = child_of(f, w->node, byte)) && w->node)
			w->node = f->nodes[w->node].failure;
		w->node = c;
		w->match = c;
	}
}
