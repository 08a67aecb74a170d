/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/sitemap.h"
#include "tap.h"

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct str xml = STR("<?xml?><url><loc> http://a.cn/?x=1&amp;y "
			     "</loc></url><loc>http://a.cn/b</loc>");
	struct str lines = STR("http://a.cn/1\r\n\nhttp://a.cn/2\n"), one;
	ok(sitemap_next(&xml, &a, &one) && str_is(one, "http://a.cn/?x=1&y"), "an address, "
									      "decoded");
	ok(sitemap_next(&xml, &a, &one) && str_is(one, "http://a.cn/b"), "another");
	ok(!sitemap_next(&xml, &a, &one), "no more");
	ok(sitemap_next(&lines, &a, &one) && str_is(one, "http://a.cn/1") &&
		   sitemap_next(&lines, &a, &one) && str_is(one, "http://a.cn/2") &&
		   !sitemap_next(&lines, &a, &one),
	   "one a line");
	return done();
}
