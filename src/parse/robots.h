/* SPDX-License-Identifier: Apache-2.0 */
/* robots - the lines of a site's robots.txt (RFC 9309). */
#ifndef ZICHA_PARSE_ROBOTS_H
#define ZICHA_PARSE_ROBOTS_H

#include "base/str.h"

enum robots_kind { ROBOTS_AGENT, ROBOTS_DISALLOW, ROBOTS_ALLOW, ROBOTS_SITEMAP, ROBOTS_OTHER };

struct robots_line {
	enum robots_kind kind;
	struct str value;
};

/* Takes the next line that says something off *rest. */
bool robots_next(struct str *rest, struct robots_line *ret);

#endif
