/* SPDX-License-Identifier: Apache-2.0 */
/* xml_walk_test - elements, attributes and text. */
#include "parse/xml_walk.h"

#include "tap.h"

static const char *seen; /* in the order of the document */
static struct arena *memory;

static int begin(void *context, const struct xml_walk_element *x)
{
	const char *id = xml_walk_attribute(x, "id");
	seen = arena_printf(memory, "%s<%s%s%s@%d:%lld", seen, x->name, id ? "#" : "", id ? id : "",
			    x->depth, (long long)x->line);
	return 0;
}

static int end(void *context, const struct xml_walk_element *x)
{
	seen = arena_printf(memory, "%s>%s=%s", seen, x->name, x->text);
	return 0;
}

static const char *read_it(const char *text, int *ret)
{
	struct err e;
	seen = "";
	*ret = xml_walk(str_of(text), memory, begin, end, NULL, &e);
	return seen;
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	int r;
	memory = &a;
	is_text(read_it("<a xmlns:n='u'>\n<n:b id='1&amp;2'/>\n<c> x <!-- y -->z</c></a>", &r),
		"<a@0:1<b#1&2@1:2>b=<c@1:3>c=xz>a=", "elements come in order");
	is_int(r, 0, "to the end");
	read_it("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", &r);
	is_text(seen, "<a@0:1>a=&x;", "no entity is fetched");
	read_it("<!DOCTYPE a SYSTEM 'x.dtd'><a/>", &r);
	is_text(seen, "<a@0:1>a=", "and no DTD");
	read_it("<a/><b/>", &r);
	ok(r < 0, "there is one element around all");
	read_it("<a><b></a>", &r);
	ok(r < 0, "what is not well-formed is refused");
	read_it("<a b=1/>", &r);
	ok(r < 0, "also an attribute without quotes");
	read_it("<a b/>", &r);
	ok(r < 0, "or without a value");
	read_it("", &r);
	ok(r < 0, "and so is nothing");
	read_it("<a/><!-- x --", &r);
	ok(r < 0, "and a comment without end");
	read_it("<!-- x --><a/><!---->", &r);
	is_int(r, 0, "comments may stand around, and be empty");
	struct arena_text many = { 0 };
	arena_text_puts(&a, &many, "<a>");
	for (int i = 0; i < 16000; i++)
		arena_text_puts(&a, &many, "x<!---->");
	arena_text_puts(&a, &many, "</a>");
	size_t before = a.used_bytes;
	read_it(many.p, &r);
	ok(a.used_bytes - before < 1 << 20, "a text in many pieces takes no more memory than one");
	const char *deep = "";
	for (int i = 0; i < XML_WALK_MAX_DEPTH + 1; i++)
		deep = arena_printf(&a, "%s<a>", deep);
	read_it(deep, &r);
	ok(r < 0, "and what is nested too deep");
	return done();
}
