/* SPDX-License-Identifier: Apache-2.0 */
/* xml_out - an XML writer that cannot write invalid XML syntax by accident. */
#include "base/xml_out.h"

#include <assert.h>

static void escape(struct buf *out, const char *text)
{
	for (; *text; text++) {
		switch (*text) {
		case '&': buf_puts(out, "&amp;"); break;
		case '<': buf_puts(out, "&lt;"); break;
		case '>': buf_puts(out, "&gt;"); break;
		case '"': buf_puts(out, "&quot;"); break;
		default: buf_putc(out, *text);
		}
	}
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
	escape(x->out, value);
	buf_putc(x->out, '"');
}

void xml_out_text(struct xml_out *x, const char *text)
{
	end_tag(x);
	escape(x->out, text);
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
