/* SPDX-License-Identifier: Apache-2.0 */
/* robots - the lines of a site's robots.txt (RFC 9309). */
#include "parse/robots.h"

static const struct {
	const char *name;
	enum robots_kind kind;
} names[] = {
	{ "user-agent", ROBOTS_AGENT },
	{ "disallow", ROBOTS_DISALLOW },
	{ "allow", ROBOTS_ALLOW },
	{ "sitemap", ROBOTS_SITEMAP },
};

bool robots_next(struct str *rest, struct robots_line *ret)
{
	struct str line;
	while (str_line(rest, &line)) {
		line = str_head(line, str_find(line, '#'));
		size_t colon = str_find(line, ':');
		if (colon == line.n)
			continue;
		struct str name = str_trim(str_head(line, colon));
		*ret = (struct robots_line){ ROBOTS_OTHER, str_trim(str_from(line, colon + 1)) };
		for (size_t i = 0; i < N(names); i++)
			if (str_is_nocase(name, names[i].name))
				ret->kind = names[i].kind;
		return true;
	}
	return false;
}
