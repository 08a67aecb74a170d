/* SPDX-License-Identifier: Apache-2.0 */
/* html_token - an HTML page as a browser takes it apart, each piece with its place in the bytes. */
#include "parse/html_token.h"

#include <string.h>

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool ends_name(char c)
{
	return is_space(c) || c == '/' || c == '>';
}

/* Where `what` stands at or behind `at`; the page's length if nowhere. */
static size_t seek(struct str page, size_t at, struct str what)
{
	const char *p = at < page.n ? memmem(page.p + at, page.n - at, what.p, what.n) : NULL;
	return p ? (size_t)(p - page.p) : page.n;
}

/* Whether "<NAME" or "</NAME" and what ends a name stands there. */
static bool has_tag(struct str page, size_t at, const char *opening, struct str name)
{
	size_t n = strlen(opening);
	struct str rest = str_from(page, at);
	if (rest.n <= n + name.n || memcmp(rest.p, opening, n) != 0)
		return false;
	for (size_t i = 0; i < name.n; i++)
		if ((rest.p[n + i] | 32) != (name.p[i] | 32))
			return false;
	return ends_name(rest.p[n + name.n]);
}

/* ---- attributes ---- */

/* Reads one at *at of `s`, up to the tag's ">" or its end. 1; 0: there is none before it. */
static int attribute(struct str s, size_t *at, struct html_attribute *ret)
{
	size_t i = *at;
	while (i < s.n && (is_space(s.p[i]) || s.p[i] == '/'))
		i++;
	*at = i;
	if (i == s.n || s.p[i] == '>')
		return 0;
	size_t begin = i++; /* also a "=" here belongs to the name */
	while (i < s.n && !ends_name(s.p[i]) && s.p[i] != '=')
		i++;
	*ret = (struct html_attribute){ .name = { s.p + begin, i - begin }, .value = STR("") };
	*at = i;
	while (i < s.n && is_space(s.p[i]))
		i++;
	if (i == s.n || s.p[i] != '=')
		return 1;
	for (i++; i < s.n && is_space(s.p[i]); i++)
		;
	begin = i;
	if (i < s.n && (s.p[i] == '"' || s.p[i] == '\'')) {
		ret->quote = s.p[i] == '"' ? HTML_TOKEN_DOUBLE : HTML_TOKEN_SINGLE;
		begin++;
		i = begin + str_find(str_from(s, begin), s.p[i]);
		*at = MIN(i + 1, s.n);
	} else {
		ret->quote = HTML_TOKEN_UNQUOTED;
		while (i < s.n && !is_space(s.p[i]) && s.p[i] != '>')
			i++;
		*at = i;
	}
	ret->value = (struct str){ s.p + begin, i - begin };
	return 1;
}

/* Where the tag that begins at `at` ends (behind its ">"); 0: it never does. */
static size_t tag_end(struct str page, size_t at)
{
	struct html_attribute one;
	while (attribute(page, &at, &one))
		;
	return at < page.n ? at + 1 : 0;
}

bool html_token_attribute(const struct html_token *tag, size_t *at, struct html_attribute *ret)
{
	if (tag->kind != HTML_TOKEN_TAG && tag->kind != HTML_TOKEN_END_TAG)
		return false;
	if (!*at)
		*at = (size_t)(tag->name.p - tag->bytes.p) + tag->name.n;
	return attribute(tag->bytes, at, ret) != 0;
}

bool html_token_value(const struct html_token *tag, const char *name, struct str *ret)
{
	struct html_attribute one;
	for (size_t at = 0; html_token_attribute(tag, &at, &one);)
		if (str_is_nocase(one.name, name)) {
			*ret = one.value;
			return true;
		}
	return false;
}

/* ---- content that is no markup ---- */

static const struct {
	const char *name;
	enum html_token_kind kind;
} insides[] = {
	{ "title", HTML_TOKEN_RCDATA },	 { "textarea", HTML_TOKEN_RCDATA },
	{ "script", HTML_TOKEN_SCRIPT }, { "style", HTML_TOKEN_RAW },
	{ "xmp", HTML_TOKEN_RAW },	 { "iframe", HTML_TOKEN_RAW },
	{ "noembed", HTML_TOKEN_RAW },	 { "noframes", HTML_TOKEN_RAW },
	{ "noscript", HTML_TOKEN_RAW },	 { "plaintext", HTML_TOKEN_RAW },
};

/* Where the script that begins at `at` ends. "<!--" in it lets a "<script" hide one
 * "</script". */
static size_t script_end(struct str page, size_t at)
{
	bool is_escaped = false, is_twice = false;
	for (; at < page.n; at++) {
		struct str rest = str_from(page, at);
		if (is_escaped && str_starts(rest, "-->")) {
			is_escaped = is_twice = false;
		} else if (rest.p[0] != '<') {
			continue;
		} else if (!is_escaped && str_starts(rest, "<!--")) {
			is_escaped = true;
			at += 1; /* "<!-->" ends at once */
		} else if (has_tag(page, at, "</", STR("script"))) {
			if (!is_twice)
				return at;
			is_twice = false;
		} else if (is_escaped && has_tag(page, at, "<", STR("script"))) {
			is_twice = true;
		}
	}
	return page.n;
}

static size_t inside_end(const struct html_tokens *t)
{
	struct str page = t->page;
	if (t->inside_kind == HTML_TOKEN_SCRIPT)
		return script_end(page, t->at);
	if (str_is_nocase(t->inside, "plaintext"))
		return page.n;
	size_t at = t->at;
	while ((at = seek(page, at, STR("</"))) < page.n && !has_tag(page, at, "</", t->inside))
		at += 2;
	return at;
}

static void enter(struct html_tokens *t, struct str name)
{
	for (size_t i = 0; i < N(insides); i++)
		if (str_is_nocase(name, insides[i].name)) {
			t->inside = name;
			t->inside_kind = insides[i].kind;
		}
}

/* ---- tokens ---- */

static bool give(struct html_tokens *t, enum html_token_kind kind, size_t end,
		 struct html_token *ret)
{
	struct str bytes = str_head(str_from(t->page, t->at), end - t->at);
	*ret = (struct html_token){ .kind = kind, .bytes = bytes, .content = bytes };
	t->at = end;
	return true;
}

static bool give_comment(struct html_tokens *t, struct html_token *ret)
{
	struct str page = t->page, rest = str_from(page, t->at);
	size_t begin = t->at + (str_starts(rest, "<!") || str_starts(rest, "</") ? 2 : 1);
	size_t end, after;
	if (str_starts(rest, "<!-->") || str_starts(rest, "<!--->")) {
		begin = end = t->at + 4;
		after = t->at + str_find(rest, '>') + 1;
	} else if (str_starts(rest, "<!--")) {
		begin = t->at + 4;
		size_t plain = seek(page, begin, STR("-->"));
		end = MIN(plain, seek(str_head(page, plain), begin, STR("--!>")));
		after = MIN(page.n, end + (end == plain ? 3 : 4));
	} else {
		end = t->at + str_find(rest, '>');
		after = MIN(page.n, end + 1);
	}
	begin = MIN(begin, end);
	give(t, HTML_TOKEN_COMMENT, after, ret);
	ret->content = (struct str){ page.p + begin, end - begin };
	return true;
}

static bool give_tag(struct html_tokens *t, struct html_token *ret)
{
	struct str page = t->page;
	bool is_end = page.p[t->at + 1] == '/';
	size_t begin = t->at + 1 + is_end, i = begin;
	while (i < page.n && !ends_name(page.p[i]))
		i++;
	struct str name = { page.p + begin, i - begin };
	size_t end = tag_end(page, i);
	if (!end) {
		t->at = page.n;
		return false;
	}
	give(t, is_end ? HTML_TOKEN_END_TAG : HTML_TOKEN_TAG, end, ret);
	ret->name = name;
	if (!is_end)
		enter(t, name);
	return true;
}

/* What begins at a "<" there: T a tag, C a comment, 0 nothing but text. */
static char markup_at(struct str page, size_t at)
{
	char a = at + 1 < page.n ? page.p[at + 1] : ' ', b = at + 2 < page.n ? page.p[at + 2] : ' ';
	if (is_letter(a) || (a == '/' && is_letter(b)))
		return 'T';
	return a == '!' || a == '?' || (a == '/' && at + 2 < page.n) ? 'C' : 0;
}

bool html_token_next(struct html_tokens *t, struct html_token *ret)
{
	struct str page = t->page;
	if (t->inside.n) {
		struct str name = t->inside;
		enum html_token_kind kind = t->inside_kind;
		size_t end = inside_end(t);
		t->inside = (struct str){ .n = 0 };
		if (end > t->at) {
			give(t, kind, end, ret);
			ret->name = name;
			return true;
		}
	}
	if (t->at >= page.n)
		return false;
	size_t end = t->at;
	while ((end += str_find(str_from(page, end), '<')) < page.n && !markup_at(page, end))
		end++;
	if (end > t->at)
		return give(t, HTML_TOKEN_TEXT, end, ret);
	return markup_at(page, t->at) == 'T' ? give_tag(t, ret) : give_comment(t, ret);
}

/* ---- character references ---- */

static const struct {
	const char *name;
	char c;
} references[] = {
	{ "quot", '"' },  { "QUOT", '"' },   { "apos", '\'' },	  { "lt", '<' },
	{ "LT", '<' },	  { "gt", '>' },     { "GT", '>' },	  { "amp", '&' },
	{ "AMP", '&' },	  { "nbsp", ' ' },   { "lpar", '(' },	  { "rpar", ')' },
	{ "colon", ':' }, { "Tab", '\t' },   { "NewLine", '\n' }, { "grave", '`' },
	{ "sol", '/' },	  { "bsol", '\\' },  { "equals", '=' },	  { "semi", ';' },
	{ "comma", ',' }, { "period", '.' }, { "dollar", '$' },	  { "lbrace", '{' },
};

static void put_code(uint32_t code, struct buf *out)
{
	if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
		code = 0xFFFD;
	if (code < 0x80) {
		buf_putc(out, (char)code);
		return;
	}
	int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
	static const unsigned char lead[] = { 0, 0xC0, 0xE0, 0xF0 };
	buf_putc(out, (char)(lead[more] | (code >> (6 * more))));
	while (more--)
		buf_putc(out, (char)(0x80 | ((code >> (6 * more)) & 0x3F)));
}

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return is_letter(c) && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99;
}

/* "&#39;" and "&#x27": how many bytes it takes; 0: it is none. */
static size_t number(struct str s, struct buf *out)
{
	size_t i = 2;
	bool is_hex = i < s.n && (s.p[i] | 32) == 'x';
	int base = is_hex ? 16 : 10;
	uint32_t code = 0;
	size_t begin = i += is_hex;
	for (; i < s.n && digit(s.p[i]) < base; i++)
		code = code > 0x10FFFF ? code : code * (uint32_t)base + (uint32_t)digit(s.p[i]);
	if (i == begin)
		return 0;
	put_code(code, out);
	return i + (i < s.n && s.p[i] == ';');
}

static size_t named(struct str s, struct buf *out)
{
	size_t n = 1;
	while (n < s.n && is_letter(s.p[n]))
		n++;
	bool is_ended = n < s.n && s.p[n] == ';';
	struct str name = str_head(str_from(s, 1), n - 1);
	for (size_t i = 0; is_ended && i < N(references); i++)
		if (str_is(name, references[i].name)) {
			buf_putc(out, references[i].c);
			return n + 1;
		}
	return 0;
}

void html_token_decode(struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n;) {
		struct str rest = str_from(text, i);
		size_t n = 0;
		if (str_starts(rest, "&#"))
			n = number(rest, out);
		else if (rest.p[0] == '&')
			n = named(rest, out);
		if (!n)
			buf_putc(out, rest.p[0]);
		i += n ? n : 1;
	}
}
