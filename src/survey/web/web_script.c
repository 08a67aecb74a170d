/* SPDX-License-Identifier: Apache-2.0 */
/* web_script - what a script on a page names and writes, as far as it stands there literally. */
#include "survey/web/web_script.h"

#include "parse/url.h"

#include <string.h>

bool web_script_next_url(struct str script, size_t *at, struct str *ret)
{
	for (size_t i = *at; i + 3 < script.n; i++) {
		if (script.p[i] != '/' || script.p[i + 1] != '/')
			continue;
		bool is_whole = i > 5 && (memcmp(script.p + i - 5, "http:", 5) == 0 ||
					  memcmp(script.p + i - 5, "ttps:", 5) == 0);
		bool is_quoted = i > 0 && (script.p[i - 1] == '\'' || script.p[i - 1] == '"');
		size_t n = i + 2;
		while (n < script.n && (unsigned char)script.p[n] > ' ' &&
		       !strchr("'\"\\<>)(;,", script.p[n]))
			n++;
		*ret = str_range(script.p + i + 2, script.p + n);
		i = *at = n - 1;
		size_t host = str_find(*ret, '/');
		if ((is_whole || is_quoted) && host && memchr(ret->p, '.', host))
			return true;
	}
	return false;
}

/* The literal at the front, its escapes undone; p == NULL: there is none. */
static struct str literal(struct arena *a, struct str s, size_t *ret_n)
{
	enum { MAX_LITERAL = 1 << 20 };
	size_t end = 1;
	if (!s.n || (s.p[0] != '"' && s.p[0] != '\''))
		return (struct str){ NULL, 0 };
	while (end < s.n && s.p[end] != s.p[0])
		end += s.p[end] == '\\' ? 2 : 1;
	end = MIN(end, s.n);
	autobuf text = BUF(MAX_LITERAL);
	js_token_decode(str_range(s.p + 1, s.p + end), &text);
	*ret_n = end;
	return (struct str){ arena_strndup(a, text.n ? text.p : "", text.n), text.n };
}

bool web_script_next_write(struct arena *a, struct str *script, struct str *ret)
{
	const char *at;
	while (script->n && (at = memmem(script->p, script->n, "document.write", 14))) {
		size_t n = 0;
		*script = str_from(*script, (size_t)(at - script->p) + 14);
		if (str_starts(*script, "ln"))
			*script = str_from(*script, 2);
		if (!str_starts(*script, "("))
			continue;
		*script = str_trim(str_from(*script, 1));
		bool is_packed = str_starts(*script, "unescape(");
		if (is_packed)
			*script = str_trim(str_from(*script, strlen("unescape(")));
		*ret = literal(a, *script, &n);
		*ret = is_packed && ret->n ? url_decode(a, *ret, false) : *ret;
		*script = str_from(*script, n);
		if (ret->n)
			return true;
	}
	return false;
}

/* location = "…", location.href = "…", location.replace("…"), location.assign("…") */
static bool is_journey(const struct str behind[4])
{
	if (str_is(behind[0], "(") && str_is(behind[2], ".") && str_is(behind[3], "location"))
		return str_is(behind[1], "replace") || str_is(behind[1], "assign");
	return str_is(behind[0], "=") && (str_is(behind[1], "location") ||
					  (str_is(behind[1], "href") && str_is(behind[2], ".") &&
					   str_is(behind[3], "location")));
}

bool web_script_next_journey(struct arena *a, struct js_tokens *tokens, struct str *ret)
{
	struct str behind[4] = { { NULL, 0 } };
	struct js_token t, next;
	while (js_token_next(tokens, &t)) {
		bool is_text = t.kind == JS_TOKEN_SINGLE || t.kind == JS_TOKEN_DOUBLE;
		size_t n;
		if (t.kind == JS_TOKEN_LINE_COMMENT || t.kind == JS_TOKEN_BLOCK_COMMENT)
			continue;
		if (is_text && is_journey(behind)) {
			struct js_tokens ahead = *tokens;
			*ret = literal(a, t.bytes, &n);
			/* What is put together is no address yet. */
			if (ret->n && !(js_token_next(&ahead, &next) && str_is(next.bytes, "+")))
				return true;
		}
		memmove(behind + 1, behind, sizeof(behind) - sizeof(behind[0]));
		behind[0] = t.bytes;
	}
	return false;
}

struct str web_script_address(const char *code)
{
	const char *at = code ? strstr(code, "location") : NULL;
	if (!at && code)
		at = strstr(code, "window.open(");
	size_t n = at ? strcspn(at, "'\"") : 0;
	const char *begin = at && at[n] ? at + n + 1 : NULL,
		   *end = begin ? strchr(begin, at[n]) : NULL;
	return end ? str_range(begin, end) : STR("");
}

const char *web_script_of(const char *href)
{
	return href && strncasecmp(href, "javascript:", 11) == 0 ? href : NULL;
}
