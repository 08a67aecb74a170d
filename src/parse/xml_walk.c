/* SPDX-License-Identifier: Apache-2.0 */
/* xml_walk - the elements of an XML document, one after another, by libxml2. */
#include "parse/xml_walk.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <string.h>

enum { TEXT_MAX_BYTES = 16 << 10 };

struct reading {
	xmlTextReaderPtr reader;
	struct arena *a;
	int (*begin)(void *context, const struct xml_walk_element *x);
	int (*end)(void *context, const struct xml_walk_element *x);
	void *context;
	struct xml_walk_element open[XML_WALK_MAX_DEPTH];
	struct err *e;
};

static void free_reader(xmlTextReaderPtr *reader)
{
	if (*reader)
		xmlFreeTextReader(*reader);
}

const char *xml_walk_attribute(const struct xml_walk_element *x, const char *name)
{
	for (size_t i = 0; i < x->n_attributes; i++)
		if (strcmp(x->attribute[i].name, name) == 0)
			return x->attribute[i].value;
	return NULL;
}

static const char *keep(struct reading *r, const xmlChar *text)
{
	return str_text(r->a, text ? str_of((const char *)text) : STR(""));
}

static void read_attributes(struct reading *r, struct xml_walk_element *x)
{
	struct xml_walk_attribute *all = NULL;
	size_t n = 0, capacity = 0;
	while (xmlTextReaderMoveToNextAttribute(r->reader) == 1) {
		all = arena_grow(r->a, all, &capacity, n + 1, sizeof(*all));
		all[n].name = keep(r, xmlTextReaderConstLocalName(r->reader));
		all[n++].value = keep(r, xmlTextReaderConstValue(r->reader));
	}
	x->attribute = all;
	x->n_attributes = n;
	xmlTextReaderMoveToElement(r->reader);
}

static int close_element(struct reading *r, int depth)
{
	struct xml_walk_element *x = &r->open[depth];
	/* An end without its begin cannot be: libxml2 has refused the document. */
	return r->end && x->name ? r->end(r->context, x) : 0;
}

static int open_element(struct reading *r, int depth)
{
	struct xml_walk_element *x = &r->open[depth];
	*x = (struct xml_walk_element){
		.name = keep(r, xmlTextReaderConstLocalName(r->reader)),
		.depth = depth,
		.line = xmlGetLineNo(xmlTextReaderCurrentNode(r->reader)),
		.text = "",
	};
	bool is_empty = xmlTextReaderIsEmptyElement(r->reader) == 1;
	read_attributes(r, x);
	int result = r->begin ? r->begin(r->context, x) : 0;
	return result || !is_empty ? result : close_element(r, depth);
}

static void add_text(struct reading *r, int depth)
{
	struct xml_walk_element *x = &r->open[depth - 1];
	struct str text = str_trim(str_of((const char *)xmlTextReaderConstValue(r->reader)));
	if (!text.n || strlen(x->text) + text.n > TEXT_MAX_BYTES)
		return;
	x->text = arena_printf(r->a, "%s%s", x->text, str_text(r->a, text));
}

static int node(struct reading *r)
{
	int depth = xmlTextReaderDepth(r->reader);
	if (depth >= XML_WALK_MAX_DEPTH)
		return err_set(r->e, "line %d: nested too deep",
			       xmlTextReaderGetParserLineNumber(r->reader));
	switch (xmlTextReaderNodeType(r->reader)) {
	case XML_READER_TYPE_ELEMENT: return open_element(r, depth);
	case XML_READER_TYPE_END_ELEMENT: return close_element(r, depth);
	case XML_READER_TYPE_TEXT:
	case XML_READER_TYPE_CDATA:
		if (depth > 0)
			add_text(r, depth);
		break;
	}
	return 0;
}

/* Whether a comment has "--" in it. It must not, and libxml2 takes seconds to say so of
 * a file that is full of them. */
static bool has_bad_comment(struct str bytes)
{
	static const char begin[] = "<!--";
	char *at;
	while (bytes.n && (at = memmem(bytes.p, bytes.n, begin, strlen(begin)))) {
		bytes = str_from(bytes, (size_t)(at - bytes.p) + strlen(begin));
		at = bytes.n ? memmem(bytes.p, bytes.n, "--", 2) : NULL;
		if (!at)
			return true;
		bytes = str_from(bytes, (size_t)(at - bytes.p) + 2);
		if (!str_starts(bytes, ">"))
			return true;
	}
	return false;
}

int xml_walk(struct str bytes, struct arena *a,
	     int (*begin)(void *context, const struct xml_walk_element *x),
	     int (*end)(void *context, const struct xml_walk_element *x), void *context,
	     struct err *e)
{
	if (bytes.n > INT_MAX)
		return err_set(e, "too large for an XML document");
	if (has_bad_comment(bytes))
		return err_set(e, "a comment without end, or with -- in it");
	int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
	__attribute__((cleanup(free_reader)))
	xmlTextReaderPtr reader = xmlReaderForMemory(bytes.p, (int)bytes.n, NULL, NULL, options);
	if (!reader)
		return err_set(e, "not an XML document");
	struct reading r = {
		.reader = reader, .a = a, .begin = begin, .end = end, .context = context, .e = e
	};
	int result, has_node;
	while ((has_node = xmlTextReaderRead(reader)) == 1)
		if ((result = node(&r)) != 0)
			return result;
	if (has_node < 0)
		return err_set(e, "line %d: not well-formed XML",
			       xmlTextReaderGetParserLineNumber(reader));
	return 0;
}
