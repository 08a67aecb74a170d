/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/url.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);

static const char *resolve(const char *base, const char *text)
{
	struct url b, u;
	bool has = base && url_resolve(&arena, NULL, str_of(base), &b) == URL_WEB;
	enum url_kind kind = url_resolve(&arena, has ? &b : NULL, str_of(text), &u);
	return kind == URL_WEB ? u.text : kind == URL_OTHER ? "other" : "bad";
}

int main(void)
{
	static const struct {
		const char *base, *text, *want;
	} cases[] = {
		{ NULL, "HTTP://WWW.Example.CN", "http://www.example.cn/" },
		{ NULL, "https://a.cn:443/x", "https://a.cn/x" },
		{ NULL, "https://a.cn:80", "https://a.cn:80/" },
		{ NULL, "http://[2001:DB8::1]:8080/a", "http://[2001:db8::1]:8080/a" },
		{ NULL, "http://user:secret@a.cn/", "http://a.cn/" },
		{ NULL, "a.html", "bad" },
		{ NULL, "http://", "bad" },
		{ NULL, "http://a b/", "bad" },
		{ NULL, "http://a.cn:99999/", "bad" },
		{ "http://a.cn/b/c?d", "e", "http://a.cn/b/e" },
		{ "http://a.cn/b/c?d", "../e?f#g", "http://a.cn/e?f" },
		{ "http://a.cn/b/c?d", "../../../e/./f/..", "http://a.cn/e/" },
		{ "http://a.cn/b/c?d", "/%2e%2E/x", "http://a.cn/x" },
		{ "http://a.cn/b/c?d", "?x=1", "http://a.cn/b/c?x=1" },
		{ "http://a.cn/b/c?d", "", "http://a.cn/b/c?d" },
		{ "http://a.cn/b/c?d", "#top", "http://a.cn/b/c?d" },
		{ "https://a.cn/b/", "//c.cn/d", "https://c.cn/d" },
		{ "https://a.cn/b/", "\\\\c.cn\\d", "https://c.cn/d" },
		{ "https://a.cn/", " \n/x\ty ", "https://a.cn/xy" },
		{ "https://a.cn/", "/a b\"<\xe4\xb8\xad", "https://a.cn/a%20b%22%3C%E4%B8%AD" },
		{ "https://a.cn/", "/100%", "https://a.cn/100%25" },
		{ "https://a.cn/", "mailto:a@b.cn", "other" },
		{ "https://a.cn/", "javascript:void(0)", "other" },
		{ "https://a.cn/", "data:text/html,x", "other" },
		{ "https://a.cn/x", "https:y", "https://a.cn/y" },
	};
	for (size_t i = 0; i < N(cases); i++)
		is_text(resolve(cases[i].base, cases[i].text), cases[i].want, cases[i].want);
	struct url u;
	ok(url_as_is(&arena, STR("http://a.cn/b/../c?x='"), &u) && strcmp(u.path, "/b/../c") == 0,
	   "as it is, it is not made shorter");
	ok(!url_as_is(&arena, STR("http://a.cn/b c"), &u), "but cannot end a request line");
	ok(!url_as_is(&arena, STR("http://a.cn/b\r\nHost: c"), &u), "nor begin another");
	struct str rest = STR("a=1&&b&c=%41+d"), name, value;
	ok(url_next_parameter(&rest, &name, &value) && str_is(name, "a") && str_is(value, "1"),
	   "a parameter");
	ok(url_next_parameter(&rest, &name, &value) && str_is(name, "b") && !value.n, "one without "
										      "a value");
	ok(url_next_parameter(&rest, &name, &value) && str_is(url_decode(&arena, value, true), "A "
											       "d"),
	   "one that is encoded");
	ok(!url_next_parameter(&rest, &name, &value), "and no more");
	return done();
}
