/* SPDX-License-Identifier: Apache-2.0 */
/* xml_test - tags, attributes and texts, and what is no XML. */
#include "parse/xml.h"

#include "tap.h"

/* All tokens in one line: "<a", "a>", "text", "!". */
static const char *all(struct arena *a, const char *document)
{
	struct xml x = { .rest = str_of(document) };
	struct xml_token t;
	const char *out = "";
	for (;;) {
		switch (xml_next(&x, &t)) {
		case XML_END: return out;
		case XML_BAD: return arena_printf(a, "%s!", out);
		case XML_OPEN: out = arena_printf(a, "%s<%s ", out, str_text(a, t.name)); break;
		case XML_CLOSE: out = arena_printf(a, "%s%s> ", out, str_text(a, t.name)); break;
		case XML_TEXT: out = arena_printf(a, "%s[%s] ", out, str_text(a, t.text)); break;
		}
	}
}

static const char *attribute(struct arena *a, const char *tag, const char *name)
{
	struct xml x = { .rest = str_of(tag) };
	struct xml_token t;
	return xml_next(&x, &t) == XML_OPEN ? xml_attribute(a, &t, name) : "?";
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	is_text(all(&a, "<a><b/>x</a>"), "<a <b b> [x] a> ", "tags and texts");
	is_text(all(&a, "<?xml?><!-- <x> --><n:a y=\"/>\">"), "<a ", "prefixes and comments");
	is_text(all(&a, "<![CDATA[<a>&]]>"), "[<a>&] ", "a literal section");
	is_text(all(&a, "<a"), "!", "a tag that does not end");
	is_text(all(&a, "<!-- "), "!", "a comment that does not end");
	is_text(all(&a, "< a>"), "!", "a tag without a name");
	is_text(all(&a, ""), "", "nothing");
	is_text(attribute(&a, "<a id='1' x:name=\"&lt;b&gt;\">", "name"), "<b>", "an attribute");
	is_text(attribute(&a, "<a id = '1'/>", "id"), "1", "with blanks around");
	is_text(attribute(&a, "<a id=1>", "id"), NULL, "without quotes there is none");
	is_text(attribute(&a, "<a>", "id"), NULL, "nor without any");
	is_text(xml_text(&a, STR("&amp;&#65;&#x4e2d;&nope;&")), "&A中&nope;&", "entities");
	return done();
}
