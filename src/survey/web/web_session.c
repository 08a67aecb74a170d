/* SPDX-License-Identifier: Apache-2.0 */
/* web_session - by its name, whether a cookie holds a visitor's session. */
#include "survey/web/web_session.h"

#include <string.h>

enum { MAX_NAME = 200 };

static const struct {
	const char *part, *but; /* what does not follow; NULL: anything may */
} parts[] = { { "sess", NULL },	    { "token", NULL },	{ "auth", "or" },
	      { "jwt", NULL },	    { "ticket", NULL }, { "passport", NULL },
	      { "remember", NULL }, { "passw", NULL },	{ "pwd", NULL } };

static bool is_letter(struct str s)
{
	return s.n && (s.p[0] | 32) >= 'a' && (s.p[0] | 32) <= 'z';
}

/* "PHPSID", "connect.sid", "sid_guard". */
static bool has_sid(struct str name)
{
	size_t n = name.n < 3 ? 0 : name.n - 3;
	return (str_is_nocase(str_head(name, 3), "sid") && !is_letter(str_from(name, 3))) ||
	       str_is_nocase(str_from(name, n), "sid");
}

bool web_session_is_cookie(struct str name)
{
	name = str_head(name, MAX_NAME);
	for (size_t i = 0; i < N(parts); i++)
		for (size_t at = 0, n = strlen(parts[i].part); at + n <= name.n; at++) {
			struct str behind = str_from(name, at + n);
			const char *but = parts[i].but;
			if (strncasecmp(name.p + at, parts[i].part, n) == 0 &&
			    !(but && str_is_nocase(str_head(behind, strlen(but)), but)))
				return true;
		}
	return has_sid(name);
}
