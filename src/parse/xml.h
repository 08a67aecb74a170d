/* SPDX-License-Identifier: Apache-2.0 */
/* xml - the tags and texts of an XML document, one after another.
 *
 * No tree, no DTD, no entities but the five and numbers: what an OVAL file of a
 * hundred megabytes needs, and nothing that a stranger's document could make
 * expensive. Names come without their namespace's prefix. */
#ifndef ZICHA_PARSE_XML_H
#define ZICHA_PARSE_XML_H

#include "base/str.h"

enum xml_kind { XML_END, XML_OPEN, XML_CLOSE, XML_TEXT, XML_BAD };

/* A document being read: start with the whole of it in `rest`. */
struct xml {
	struct str rest;
	struct str closing; /* of "<a/>", whose end is still to be told */
};

struct xml_token {
	enum xml_kind kind;
	struct str name;       /* of a tag */
	struct str attributes; /* of an opening tag, as written */
	struct str text;       /* as written: see xml_text() */
	bool is_literal;       /* a CDATA section: nothing in it is escaped */
};

/* Reads the next token; XML_BAD ends it as XML_END does. Whether tags close in
 * the order in which they open is not looked at. */
enum xml_kind xml_next(struct xml *x, struct xml_token *ret);

/* A text with its entities resolved, and the value of an attribute: NULL where
 * there is none of that name. */
const char *xml_text(struct arena *a, struct str raw);
const char *xml_attribute(struct arena *a, const struct xml_token *t, const char *name);

/* The next attribute of a tag: start with its `attributes` in *rest. The value is as
 * written. False: there is none. */
bool xml_next_attribute(struct str *rest, struct str *ret_name, struct str *ret_value);

#endif
