/* SPDX-License-Identifier: Apache-2.0 */
/* xml_out - an XML writer that cannot write invalid XML syntax by accident. */
#include "base/xml_out.h"

#include <assert.h>
#include <string.h>

static const char *entity_of(char c)
{
	switch (c) {
	case '&': return "&amp;";
	case '<': return "&lt;";
	case '>': return "&gt;";
	case '"': return "&quot;";
	default: return NULL;
	}
}

void xml_out_escape(struct buf *out, struct str text)
{
	struct str rest = text;
	size_t plain = 0; /* bytes at the front of rest that go out as they are */
	while (plain < rest.n) {
		unsigned char c = (unsigned char)rest.p[plain];
		size_t n = str_utf8_sequence(str_from(rest, plain));
		const char *instead = entity_of((char)c);
		bool is_control = (c < ' ' && c != '\n' && c != '\t') || c == 0x7f;
		bool is_no_character = n == 3 && memcmp(rest.p + plain, "\xef\xbf", 2) == 0 &&
				       (unsigned char)rest.p[plain + 2] >= 0xbe;
		if (!n || is_control || is_no_character)
			instead = "\xef\xbf\xbd";
		if (instead) {
			buf_str(out, str_head(rest, plain));
			buf_puts(out, instead);
			rest = str_from(rest, plain + MAX(n, (size_t)1));
			plain = 0;
		} else {
			plain += n;
		}
	}
	buf_str(out, rest);
}

static void end_tag(struct xml_out *x)
{
	if (x->is_in_tag)
		buf_putc(x->out, '>');
	x->is_in_tag = false;
}

static void new_line(struct xml_out *x)
{
	buf_putc(x->out, '\n');
	for (int i = 0; i < x->depth; i++)
		buf_putc(x->out, ' ');
}

void xml_out_declare(struct xml_out *x)
{
	buf_puts(x->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
}

void xml_out_open(struct xml_out *x, const char *name)
{
	assert(x->depth < XML_OUT_MAX_DEPTH);
	end_tag(x);
	new_line(x);
	buf_printf(x->out, "<%s", name);
	x->open[x->depth++] = name;
	x->is_in_tag = true;
	x->has_text = false;
}

void xml_out_attribute(struct xml_out *x, const char *name, const char *value)
{
	assert(x->is_in_tag);
	buf_printf(x->out, " %s=\"", name);
	xml_out_escape(x->out, str_of(value));
	buf_putc(x->out, '"');
}

void xml_out_text(struct xml_out *x, const char *text)
{
	end_tag(x);
	xml_out_escape(x->out, str_of(text));
	x->has_text = true;
}

void xml_out_close(struct xml_out *x)
{
	assert(x->depth > 0);
	const char *name = x->open[--x->depth];
	if (x->is_in_tag) {
		buf_puts(x->out, "/>");
	} else {
		if (!x->has_text)
			new_line(x);
		buf_printf(x->out, "</%s>", name);
	}
	x->is_in_tag = x->has_text = false;
	if (!x->depth)
		buf_putc(x->out, '\n');
}
