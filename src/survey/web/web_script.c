/* SPDX-License-Identifier: Apache-2.0 */
/* web_script - what a script on a page names and writes, as far as it stands there literally. */
#include "survey/web/web_script.h"

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
	size_t end = 1, n = 0;
	if (!s.n || (s.p[0] != '"' && s.p[0] != '\''))
		return (struct str){ NULL, 0 };
	while (end < s.n && s.p[end] != s.p[0])
		end += s.p[end] == '\\' ? 2 : 1;
	end = MIN(end, s.n);
	char *text = arena_alloc(a, end);
	for (size_t i = 1; i < end; i++) {
		if (s.p[i] == '\\' && i + 1 < end)
			i++;
		text[n++] = s.p[i];
	}
	*ret_n = end;
	return (struct str){ text, n };
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
		*ret = literal(a, *script, &n);
		*script = str_from(*script, n);
		if (ret->n)
			return true;
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
