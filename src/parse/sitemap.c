/* SPDX-License-Identifier: Apache-2.0 */
/* sitemap - the addresses in a sitemap: <loc> elements of XML, or one a line. */
#include "parse/sitemap.h"

#include "parse/html_token.h"

#include <string.h>

static bool next_line(struct str *rest, struct str *ret)
{
	struct str line;
	while (str_line(rest, &line)) {
		*ret = str_trim(line);
		if (str_starts(*ret, "http"))
			return true;
	}
	return false;
}

bool sitemap_next(struct str *rest, struct arena *a, struct str *ret)
{
	if (str_starts(str_trim(str_head(*rest, 200)), "http"))
		return next_line(rest, ret);
	const char *begin = rest->n ? memmem(rest->p, rest->n, "<loc>", 5) : NULL;
	if (!begin)
		return false;
	*rest = str_from(*rest, (size_t)(begin - rest->p) + 5);
	size_t end = str_find(*rest, '<');
	autobuf plain = BUF(16 << 10);
	html_token_decode(str_head(*rest, end), &plain);
	struct str address = str_trim(buf_view(&plain));
	*ret = (struct str){ arena_strndup(a, address.n ? address.p : "", address.n), address.n };
	*rest = str_from(*rest, end);
	return true;
}
