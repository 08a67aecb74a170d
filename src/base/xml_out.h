/* SPDX-License-Identifier: Apache-2.0 */
/* xml_out - an XML writer that cannot write invalid XML syntax by accident.
 *
 * Tags are closed in the order in which they were opened, texts are escaped. Control
 * characters and bytes that are no UTF-8, which XML cannot carry, become U+FFFD; texts are
 * expected without them (report_plain() made them so). */
#ifndef ZICHA_BASE_XML_OUT_H
#define ZICHA_BASE_XML_OUT_H

#include "base/buf.h"

enum { XML_OUT_MAX_DEPTH = 32 };

struct xml_out {
	struct buf *out;
	const char *open[XML_OUT_MAX_DEPTH];
	int depth;
	bool is_in_tag, has_text; /* of the innermost */
};

#define XML_OUT(buf) ((struct xml_out){ .out = (buf) })

/* Only the escaping: for text and for values in double quotes. */
void xml_out_escape(struct buf *out, struct str text);

void xml_out_declare(struct xml_out *x);
/* The name must live until it is closed. */
void xml_out_open(struct xml_out *x, const char *name);
/* Between an element's opening and its first content. */
void xml_out_attribute(struct xml_out *x, const char *name, const char *value);
void xml_out_text(struct xml_out *x, const char *text);
void xml_out_close(struct xml_out *x);

#endif
