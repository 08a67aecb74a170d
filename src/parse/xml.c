/* SPDX-License-Identifier: Apache-2.0 */
/* xml - the tags and texts of an XML document, one after another. */
#include "parse/xml.h"

#include "base/unicode.h"

#include <string.h>

static struct str local_name(struct str name)
{
	size_t colon = str_find(name, ':');
	return colon < name.n ? str_from(name, colon + 1) : name;
}

/* Position of `end` in s, or SIZE_MAX. */
static size_t find(struct str s, const char *end)
{
	const char *at = s.n ? memmem(s.p, s.n, end, strlen(end)) : NULL;
	return at ? (size_t)(at - s.p) : SIZE_MAX;
}

/* Length of the tag at the front, up to its ">" outside of quotes; 0 without. */
static size_t tag_length(struct str s)
{
	char quote = 0;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		if (quote)
			quote = c == quote ? 0 : quote;
		else if (c == '"' || c == '\'')
			quote = c;
		else if (c == '>')
			return i + 1;
	}
	return 0;
}

/* Comments, processing instructions, a DOCTYPE without a subset of its own. */
static bool skip(struct xml *x)
{
	static const struct {
		const char *begin, *end;
	} skipped[] = { { "<!--", "-->" }, { "<?", "?>" }, { "<!DOCTYPE", ">" } };
	if (str_starts(x->rest, "<!DOCTYPE") && str_find(x->rest, '[') < str_find(x->rest, '>')) {
		/* With declarations of its own, which are nobody's business here. */
		size_t close = find(x->rest, "]");
		if (close == SIZE_MAX)
			return false;
		x->rest = str_from(x->rest, close);
		x->rest = str_from(x->rest, MIN(str_find(x->rest, '>') + 1, x->rest.n));
		return true;
	}
	for (size_t i = 0; i < N(skipped); i++) {
		if (!str_starts(x->rest, skipped[i].begin))
			continue;
		size_t begin = strlen(skipped[i].begin);
		size_t end = find(str_from(x->rest, begin), skipped[i].end);
		if (end == SIZE_MAX)
			return false;
		x->rest = str_from(x->rest, begin + end + strlen(skipped[i].end));
		return true;
	}
	return false;
}

static enum xml_kind tag(struct xml *x, struct xml_token *ret)
{
	size_t n = tag_length(x->rest);
	if (n < 3)
		return ret->kind = XML_BAD;
	struct str inside = str_head(str_from(x->rest, 1), n - 2);
	x->rest = str_from(x->rest, n);
	ret->kind = XML_OPEN;
	if (inside.p[0] == '/') {
		ret->kind = XML_CLOSE;
		inside = str_from(inside, 1);
	}
	bool is_empty = ret->kind == XML_OPEN && str_ends(inside, "/");
	if (is_empty)
		inside = str_head(inside, inside.n - 1);
	ret->attributes = inside;
	struct str name;
	if (!str_word(&ret->attributes, &name) || name.p != inside.p)
		return ret->kind = XML_BAD;
	ret->name = local_name(name);
	if (is_empty)
		x->closing = ret->name;
	return ret->kind;
}

enum xml_kind xml_next(struct xml *x, struct xml_token *ret)
{
	*ret = (struct xml_token){ .kind = XML_CLOSE, .name = x->closing };
	if (x->closing.p) {
		x->closing = (struct str){ NULL, 0 };
		return XML_CLOSE;
	}
	while (skip(x))
		;
	if (!x->rest.n)
		return ret->kind = XML_END;
	if (str_starts(x->rest, "<![CDATA[")) {
		size_t n = find(x->rest, "]]>");
		if (n == SIZE_MAX)
			return ret->kind = XML_BAD;
		ret->text = str_head(str_from(x->rest, strlen("<![CDATA[")), n - strlen("<!["
											"CDATA["));
		ret->is_literal = true;
		x->rest = str_from(x->rest, n + 3);
		return ret->kind = XML_TEXT;
	}
	if (x->rest.p[0] == '<')
		return tag(x, ret);
	ret->text = str_head(x->rest, str_find(x->rest, '<'));
	x->rest = str_from(x->rest, ret->text.n);
	return ret->kind = XML_TEXT;
}

/* The character that an entity stands for ("amp", "#x41"); 0 for an unknown one. */
static uint32_t entity(struct str name)
{
	static const struct {
		const char *name;
		char c;
	} known[] = {
		{ "amp", '&' }, { "lt", '<' }, { "gt", '>' }, { "quot", '"' }, { "apos", '\'' }
	};
	int64_t c = 0;
	for (size_t i = 0; i < N(known); i++)
		if (str_is(name, known[i].name))
			return (uint32_t)known[i].c;
	bool is_hex = str_starts(name, "#x");
	if (!str_starts(name, "#") ||
	    !str_int(str_from(name, is_hex ? 2 : 1), is_hex ? 16 : 10, &c) || c <= 0 ||
	    c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0;
	return (uint32_t)c;
}

const char *xml_text(struct arena *a, struct str raw)
{
	/* An entity is never shorter than what it stands for. */
	char *text = arena_alloc(a, raw.n + 1);
	size_t n = 0;
	while (raw.n) {
		size_t end = raw.p[0] == '&' ? str_find(str_head(raw, 12), ';') : 0;
		uint32_t c = end && end < MIN(raw.n, (size_t)12)
				     ? entity(str_head(str_from(raw, 1), end - 1))
				     : 0;
		if (c)
			n += unicode_put(text + n, c);
		else
			text[n++] = raw.p[0];
		raw = str_from(raw, c ? end + 1 : 1);
	}
	return str_text(a, (struct str){ text, n });
}

bool xml_next_attribute(struct str *rest, struct str *ret_name, struct str *ret_value)
{
	*rest = str_trim(*rest);
	size_t equals = str_find(*rest, '=');
	if (equals == rest->n)
		return false;
	*ret_name = local_name(str_trim(str_head(*rest, equals)));
	*rest = str_trim(str_from(*rest, equals + 1));
	if (!rest->n || (rest->p[0] != '"' && rest->p[0] != '\''))
		return false;
	size_t end = str_find(str_from(*rest, 1), rest->p[0]);
	*ret_value = str_head(str_from(*rest, 1), end);
	*rest = str_from(*rest, MIN(end + 2, rest->n));
	return true;
}

const char *xml_attribute(struct arena *a, const struct xml_token *t, const char *name)
{
	struct str rest = t->attributes, key, value;
	while (xml_next_attribute(&rest, &key, &value))
		if (str_is(key, name))
			return xml_text(a, value);
	return NULL;
}
