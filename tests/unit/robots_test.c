/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/robots.h"
#include "tap.h"

int main(void)
{
	struct str file = STR("# all\nUser-Agent: *\nDisallow: /a # b\nnonsense\nsitemap: "
			      "https://a.cn/m\n");
	struct robots_line line;
	ok(robots_next(&file, &line) && line.kind == ROBOTS_AGENT && str_is(line.value, "*"), "an "
											      "agen"
											      "t");
	ok(robots_next(&file, &line) && line.kind == ROBOTS_DISALLOW && str_is(line.value, "/a"),
	   "a path without its comment");
	ok(robots_next(&file, &line) && line.kind == ROBOTS_SITEMAP &&
		   str_is(line.value, "https://a.cn/m"),
	   "a sitemap");
	ok(!robots_next(&file, &line), "no more");
	return done();
}
