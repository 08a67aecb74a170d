/* SPDX-License-Identifier: Apache-2.0 */
/* xml_walk - the elements of an XML document, with their places and texts, checked to be well
 * nested.
 *
 * On the tokens of xml.h: no DTD, no entities but the five and numbers, nothing is ever
 * fetched. */
#ifndef ZICHA_PARSE_XML_WALK_H
#define ZICHA_PARSE_XML_WALK_H

#include "base/err.h"
#include "base/str.h"

enum { XML_WALK_MAX_DEPTH = 64 };

struct xml_walk_attribute {
	const char *name, *value; /* without a name space's prefix */
};

struct xml_walk_element {
	const char *name; /* without a name space's prefix */
	int depth;	  /* 0: the document's outermost */
	int64_t line;
	const struct xml_walk_attribute *attribute;
	size_t n_attributes;
	const char *text; /* what stands directly in it, trimmed; "" if nothing */
};

/* NULL where the element has no such attribute. */
const char *xml_walk_attribute(const struct xml_walk_element *x, const char *name);

/* Calls `begin` where an element begins (its text is not known yet, and "") and
 * `end` where it ends; either may be NULL. Texts live in `a`. A result other than 0
 * ends it and is returned. <0: not well-formed, nested too deep; the words say
 * where. */
must_use int xml_walk(struct str bytes, struct arena *a,
		      int (*begin)(void *context, const struct xml_walk_element *x),
		      int (*end)(void *context, const struct xml_walk_element *x), void *context,
		      struct err *e);

#endif
