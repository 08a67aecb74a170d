/* SPDX-License-Identifier: Apache-2.0 */
/* js_token - a script's words: which bytes are code, and which stand in strings and comments. */
#include "parse/js_token.h"

#include <string.h>

enum { MAX_REGEX = 500 };

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

static bool is_newline(char c)
{
	return c == '\n' || c == '\r';
}

static bool give(struct js_tokens *t, enum js_token_kind kind, size_t end, bool is_unfinished,
		 struct js_token *ret)
{
	end = MIN(end, t->script.n);
	*ret = (struct js_token){ kind, { t->script.p + t->at, end - t->at }, is_unfinished };
	t->at = end;
	if (kind != JS_TOKEN_LINE_COMMENT && kind != JS_TOKEN_BLOCK_COMMENT)
		t->had_code = true;
	return true;
}

static size_t line_end(struct str s, size_t at)
{
	while (at < s.n && !is_newline(s.p[at]))
		at++;
	return at;
}

static bool give_block(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	for (size_t i = t->at + 2; i + 1 < s.n; i++)
		if (s.p[i] == '*' && s.p[i + 1] == '/')
			return give(t, JS_TOKEN_BLOCK_COMMENT, i + 2, false, ret);
	return give(t, JS_TOKEN_BLOCK_COMMENT, s.n, true, ret);
}

static bool give_string(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	char quote = s.p[t->at];
	enum js_token_kind kind = quote == '"' ? JS_TOKEN_DOUBLE : JS_TOKEN_SINGLE;
	size_t i = t->at + 1;
	t->had_value = true;
	for (; i < s.n && s.p[i] != quote && !is_newline(s.p[i]); i++)
		if (s.p[i] == '\\' && !t->is_vbscript) {
			i++;
			if (i + 1 < s.n && s.p[i] == '\r' && s.p[i + 1] == '\n')
				i++;
		}
	bool is_closed = i < s.n && s.p[i] == quote;
	return give(t, kind, is_closed ? i + 1 : i, !is_closed, ret);
}

/* From ` or } on, to the next ` or ${. */
static bool give_template(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	bool goes_on = s.p[t->at] == '}';
	for (size_t i = t->at + 1; i < s.n; i++) {
		if (s.p[i] == '\\') {
			i++;
		} else if (s.p[i] == '`') {
			t->depth -= goes_on;
			t->had_value = true;
			return give(t, JS_TOKEN_TEMPLATE, i + 1, false, ret);
		} else if (s.p[i] == '$' && i + 1 < s.n && s.p[i + 1] == '{' &&
			   (goes_on || t->depth < JS_TOKEN_MAX_DEPTH)) {
			t->depth += !goes_on;
			t->braces[t->depth - 1] = 0;
			t->had_value = false;
			return give(t, JS_TOKEN_TEMPLATE, i + 2, false, ret);
		}
	}
	t->depth -= goes_on;
	return give(t, JS_TOKEN_TEMPLATE, s.n, true, ret);
}

/* False: it ends with its line, so it is a sign. Nobody writes one of thousands of bytes, and a
 * line of a million slashes must not be read a million times. */
static bool give_regex(struct js_tokens *t, struct js_token *ret)
{
	struct str s = str_head(t->script, t->at + MAX_REGEX);
	bool in_class = false;
	for (size_t i = t->at + 1; i < s.n && !is_newline(s.p[i]); i++) {
		if (s.p[i] == '\\')
			i++;
		else if (s.p[i] == '[')
			in_class = true;
		else if (s.p[i] == ']')
			in_class = false;
		else if (s.p[i] == '/' && !in_class) {
			for (i++; i < s.n && is_word(s.p[i]); i++)
				;
			t->had_value = true;
			return give(t, JS_TOKEN_REGEX, i, false, ret);
		}
	}
	return false;
}

/* Behind these a "/" begins a regular expression, though they are words. */
static bool wants_value(struct str word)
{
	static const char *const words[] = { "return", "typeof", "case",  "in",	       "of",
					     "delete", "void",	 "throw", "new",       "do",
					     "else",   "yield",	 "await", "instanceof" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

static bool give_word(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	size_t i = t->at;
	while (i < s.n && is_word(s.p[i]))
		i++;
	give(t, JS_TOKEN_WORD, i, false, ret);
	t->had_value = !wants_value(ret->bytes);
	return true;
}

static bool give_sign(struct js_tokens *t, struct js_token *ret)
{
	char c = t->script.p[t->at];
	if (t->depth && c == '{')
		t->braces[t->depth - 1]++;
	if (t->depth && c == '}')
		t->braces[t->depth - 1]--;
	t->had_value = c == ')' || c == ']' || c == '}';
	return give(t, JS_TOKEN_SIGN, t->at + 1, false, ret);
}

static bool next_vbscript(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	char c = s.p[t->at];
	struct str rest = str_from(s, t->at);
	if (c == '"')
		return give_string(t, ret);
	if (c == '\'' || str_starts(rest, "<!--"))
		return give(t, JS_TOKEN_LINE_COMMENT, line_end(s, t->at), false, ret);
	if (!is_word(c))
		return give_sign(t, ret);
	give_word(t, ret);
	if (str_is_nocase(ret->bytes, "rem")) {
		t->at -= ret->bytes.n;
		return give(t, JS_TOKEN_LINE_COMMENT, line_end(s, t->at), false, ret);
	}
	return true;
}

bool js_token_next(struct js_tokens *t, struct js_token *ret)
{
	struct str s = t->script;
	for (; t->at < s.n && ((unsigned char)s.p[t->at] <= ' '); t->at++)
		if (is_newline(s.p[t->at]))
			t->had_code = false;
	if (t->at >= s.n)
		return false;
	if (t->is_vbscript)
		return next_vbscript(t, ret);
	struct str rest = str_from(s, t->at);
	char c = rest.p[0];
	if (str_starts(rest, "//") || str_starts(rest, "<!--") ||
	    (!t->had_code && str_starts(rest, "-->")))
		return give(t, JS_TOKEN_LINE_COMMENT, line_end(s, t->at), false, ret);
	if (str_starts(rest, "/*"))
		return give_block(t, ret);
	if (c == '"' || c == '\'')
		return give_string(t, ret);
	if (c == '`' || (c == '}' && t->depth && !t->braces[t->depth - 1]))
		return give_template(t, ret);
	if (c == '/' && !t->had_value && give_regex(t, ret))
		return true;
	return is_word(c) ? give_word(t, ret) : give_sign(t, ret);
}

/* "\\x2f" or "\\u002f" at the front: how many bytes; 0: it is none of ASCII. */
static size_t escaped_number(struct str rest, int64_t *ret)
{
	size_t n = rest.n > 1 && rest.p[1] == 'x' ? 4 : 6;
	if (rest.n < n || (rest.p[1] != 'x' && rest.p[1] != 'u') || !is_word(rest.p[2]) ||
	    !str_int(str_head(str_from(rest, 2), n - 2), 16, ret))
		return 0;
	return *ret > 0 && *ret < 0x80 ? n : 0;
}

void js_token_decode(struct str inner, struct buf *out)
{
	static const char letters[] = "nrtbfv", means[] = "\n\r\t\b\f\v";
	for (size_t i = 0; i < inner.n;) {
		struct str rest = str_from(inner, i);
		int64_t code;
		if (rest.p[0] != '\\' || rest.n == 1) {
			buf_putc(out, rest.p[0]);
			i++;
			continue;
		}
		size_t n = escaped_number(rest, &code);
		const char *letter = rest.p[1] ? strchr(letters, rest.p[1]) : NULL;
		bool is_number = rest.p[1] == 'x' || rest.p[1] == 'u';
		if (n)
			buf_putc(out, (char)code);
		else if (is_number)
			buf_putc(out, '\\');
		else if (rest.p[1] != '\n')
			buf_putc(out, letter ? means[letter - letters] : rest.p[1]);
		i += n ? n : is_number ? 1 : 2;
	}
}
