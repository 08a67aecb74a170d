/* SPDX-License-Identifier: Apache-2.0 */
/* oval_criteria - what a definition of OVAL asks for: tests joined by "and", "or" and "not".
 */
#include "parse/oval_criteria.h"

#include <string.h>

enum { MAX_STREAMS = 1000 }; /* bytes */

struct oval_node {
	size_t parent;	  /* + 1; 0: none */
	const char *test; /* NULL: it joins others */
	bool is_or, is_negated, is_off;
	const char *streams; /* of the modules that it asks for */
	size_t n_children, n_modules;
};

void oval_criteria_begin(struct oval_criteria *c, struct arena *a)
{
	*c = (struct oval_criteria){ .arena = a };
}

static struct oval_node *add(struct oval_criteria *c)
{
	c->node = arena_grow(c->arena, c->node, &c->capacity, c->n + 1, sizeof(*c->node));
	c->node[c->n] = (struct oval_node){ .parent = c->open };
	return &c->node[c->n++];
}

void oval_criteria_open(struct oval_criteria *c, const char *operation, bool is_negated)
{
	struct oval_node *node = add(c);
	node->is_or = operation && strcmp(operation, "OR") == 0;
	node->is_negated = is_negated;
	c->open = c->n;
}

void oval_criteria_close(struct oval_criteria *c)
{
	if (c->open)
		c->open = c->node[c->open - 1].parent;
}

void oval_criteria_leaf(struct oval_criteria *c, const char *test, const char *comment,
			bool is_negated)
{
	if (!test)
		return;
	struct oval_node *node = add(c);
	node->test = test;
	node->is_negated = is_negated;
	node->streams = oval_criteria_stream(c->arena, comment);
}

static bool is_of_modules(const struct oval_node *node)
{
	return node->test ? node->streams != NULL
			  : node->n_children && node->n_children == node->n_modules;
}

/* A child stands behind its parent: from the last node to the first, all of a parent's children
 * are known before it is asked itself. */
static void gather_streams(struct oval_criteria *c, const char *(*stream)(void *, const char *),
			   void *arg)
{
	for (size_t i = c->n; i-- > 0;) {
		struct oval_node *node = &c->node[i];
		if (node->test && !node->streams)
			node->streams = stream(arg, node->test);
		if (!node->parent)
			continue;
		struct oval_node *parent = &c->node[node->parent - 1];
		parent->n_children++;
		if (!is_of_modules(node) || node->is_negated)
			continue;
		parent->n_modules++;
		if (!parent->streams)
			parent->streams = node->streams;
		else if (strlen(parent->streams) < MAX_STREAMS)
			parent->streams = arena_printf(c->arena, "%s %s", node->streams,
						       parent->streams);
	}
}

void oval_criteria_each(struct oval_criteria *c, const char *(*stream)(void *arg, const char *test),
			void (*give)(void *arg, const char *test, bool is_negated,
				     const char *streams),
			void *arg)
{
	gather_streams(c, stream, arg);
	for (size_t i = 0; i < c->n; i++) {
		struct oval_node *node = &c->node[i];
		const struct oval_node *parent = node->parent ? &c->node[node->parent - 1] : NULL;
		const char *outer = parent ? parent->streams : NULL;
		bool is_off = parent && parent->is_off;
		if (node->test) {
			if (!is_off && !node->streams)
				give(arg, node->test, node->is_negated, outer);
			continue;
		}
		node->is_off = is_off || node->is_negated;
		/* Beside "or" a module is no condition. */
		if (!node->streams || node->is_or)
			node->streams = outer;
	}
}

const char *oval_criteria_stream(struct arena *a, const char *comment)
{
	struct str rest = str_of(comment), word, stream;
	if (!str_word(&rest, &word) || !str_is_nocase(word, "module") ||
	    !str_word(&rest, &stream) || str_find(stream, ':') == stream.n ||
	    !str_is_nocase(str_trim(rest), "is enabled"))
		return NULL;
	return str_text(a, stream);
}

const char *oval_criteria_alternatives(struct arena *a, const char *pattern)
{
	char *text = arena_strdup(a, pattern);
	size_t n = 0;
	for (const char *p = pattern; *p; p++) {
		bool is_plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
				str_is_digit(*p) || *p == '_' || *p == '-';
		bool is_escaped = *p == '\\' && (p[1] == '.' || p[1] == '+' || p[1] == '-');
		p += is_escaped;
		if (is_plain || is_escaped)
			text[n++] = *p;
		else if (*p == '|')
			text[n++] = ' ';
		else if (!strchr("^$()", *p))
			return "";
	}
	text[n] = '\0';
	return text;
}
