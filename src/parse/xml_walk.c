/* SPDX-License-Identifier: Apache-2.0 */
/* xml_walk - the elements of an XML document, with their places and texts. */
#include "parse/xml_walk.h"

#include "parse/xml.h"

#include <string.h>

enum { TEXT_MAX_BYTES = 16 << 10 };

struct reading {
	struct arena *a;
	int (*begin)(void *context, const struct xml_walk_element *x);
	int (*end)(void *context, const struct xml_walk_element *x);
	void *context;
	struct xml_walk_element open[XML_WALK_MAX_DEPTH];
	struct str name[XML_WALK_MAX_DEPTH];	    /* of the open ones, as written */
	struct arena_text text[XML_WALK_MAX_DEPTH]; /* that stands in them so far */
	int depth;				    /* how many are open */
	bool has_root;
	const char *counted; /* lines are counted up to here */
	int64_t line;
	struct err *e;
};

const char *xml_walk_attribute(const struct xml_walk_element *x, const char *name)
{
	for (size_t i = 0; i < x->n_attributes; i++)
		if (strcmp(x->attribute[i].name, name) == 0)
			return x->attribute[i].value;
	return NULL;
}

static int64_t line_at(struct reading *r, const char *p)
{
	for (; r->counted < p; r->counted++)
		r->line += *r->counted == '\n';
	return r->line;
}

static int mistake(struct reading *r, const char *at, const char *words)
{
	return err_set(r->e, "line %lld: %s", (long long)line_at(r, at), words);
}

static bool read_attributes(struct reading *r, struct str written, struct xml_walk_element *x)
{
	struct xml_walk_attribute *all = NULL;
	struct str name, value;
	size_t n = 0, capacity = 0;
	while (xml_next_attribute(&written, &name, &value)) {
		all = arena_grow(r->a, all, &capacity, n + 1, sizeof(*all));
		all[n].name = str_text(r->a, name);
		all[n++].value = xml_text(r->a, value);
	}
	x->attribute = all;
	x->n_attributes = n;
	return str_trim(written).n == 0;
}

static int open_element(struct reading *r, const struct xml_token *t)
{
	if (r->depth == XML_WALK_MAX_DEPTH)
		return mistake(r, t->name.p, "nested too deep");
	if (!r->depth && r->has_root)
		return mistake(r, t->name.p, "not well-formed XML");
	r->has_root = true;
	struct xml_walk_element *x = &r->open[r->depth];
	*x = (struct xml_walk_element){
		.name = str_text(r->a, t->name),
		.depth = r->depth,
		.line = line_at(r, t->name.p),
		.text = "",
	};
	if (!read_attributes(r, t->attributes, x))
		return mistake(r, t->name.p, "not well-formed XML");
	r->text[r->depth] = (struct arena_text){ 0 };
	r->name[r->depth++] = t->name;
	return r->begin ? r->begin(r->context, x) : 0;
}

static int close_element(struct reading *r, const struct xml_token *t)
{
	if (!r->depth || !str_eq(r->name[r->depth - 1], t->name))
		return mistake(r, t->name.p, "not well-formed XML");
	r->depth--;
	return r->end ? r->end(r->context, &r->open[r->depth]) : 0;
}

static void add_text(struct reading *r, const struct xml_token *t)
{
	if (!r->depth)
		return;
	struct xml_walk_element *x = &r->open[r->depth - 1];
	const char *text = t->is_literal ? str_text(r->a, t->text) : xml_text(r->a, t->text);
	struct arena_text *all = &r->text[r->depth - 1];
	struct str trimmed = str_trim(str_of(text));
	if (!trimmed.n || all->n + trimmed.n > TEXT_MAX_BYTES)
		return;
	arena_text_add(r->a, all, trimmed.p, trimmed.n);
	x->text = all->p;
}

int xml_walk(struct str bytes, struct arena *a,
	     int (*begin)(void *context, const struct xml_walk_element *x),
	     int (*end)(void *context, const struct xml_walk_element *x), void *context,
	     struct err *e)
{
	struct reading r = { .a = a,
			     .begin = begin,
			     .end = end,
			     .context = context,
			     .line = 1,
			     .counted = bytes.p,
			     .e = e };
	struct xml x = { .rest = bytes };
	struct xml_token t;
	int result = 0;
	while (!result && xml_next(&x, &t) != XML_END) {
		if (t.kind == XML_BAD)
			return mistake(&r, x.rest.p, "not well-formed XML");
		if (t.kind == XML_OPEN)
			result = open_element(&r, &t);
		else if (t.kind == XML_CLOSE)
			result = close_element(&r, &t);
		else
			add_text(&r, &t);
	}
	if (result)
		return result;
	if (!r.has_root)
		return err_set(e, "not an XML document");
	return r.depth ? mistake(&r, bytes.p + bytes.n, "not well-formed XML") : 0;
}
