/* SPDX-License-Identifier: Apache-2.0 */
/* report_html - one page that nothing can be smuggled into. */
#include "report_sample.h"

#include "base/crypto.h"
#include "report/report_chart.h"

static void test_policy(const char *page)
{
	const char *begin = strstr(page, "<style>"), *end = strstr(page, "</style>");
	char hash[CRYPTO_BASE64_SIZE], policy[200];
	crypto_sha256_base64(str_range(begin + 7, end), hash);
	snprintf(policy, sizeof(policy),
		 "content=\"default-src 'none'; style-src 'sha256-%s'; img-src data:; base-uri "
		 "'none'; "
		 "form-action 'none'\"",
		 hash);
	ok(strstr(page, policy), "the policy names the hash of the one style there is");
	is_int(sample_count(page, "<style"), 1, "there is one style");
	is_int(sample_count(page, " style="), 0,
	       "no style attribute, which the policy would forbid");
	is_int(sample_count(page, "<script"), 0, "no script, also not the host's");
	is_int(sample_count(page, "http"), 2,
	       "no address but that of the policy and of the icon's dialect");
	ok(strstr(page, "&lt;script&gt;alert(1)&lt;/script&gt;"), "a hostile value is shown as "
								  "text");
	ok(strstr(page, "&quot;&lt;b&gt;&quot; is no line"), "so are a table's words");
	ok(!strchr(page, '\x1b') && !strstr(page, "\xe2\x80\xae"), "what cannot be seen is written "
								   "out");
}

static void test_page(const char *page)
{
	ok(strstr(page, "<html lang=\"en\">"), "the page has its language");
	ok(strstr(page, "<h1>srv-01</h1>"), "the host is the heading");
	ok(strstr(page, "<details class=\"result critical\" open>"), "the worst is unfolded");
	ok(strstr(page, "<details class=\"result low\">"), "the rest is folded");
	ok(strstr(page, "<code>usermod -u 1234 &lt;script&gt;"), "commands of a fix are code");
	is_int(sample_count(page, "<details"), sample_count(page, "</details>"),
	       "details are closed");
	is_int(sample_count(page, "<section"), sample_count(page, "</section>"),
	       "sections are closed");
	is_int(sample_count(page, "<table"), sample_count(page, "</table>"), "tables are closed");
	is_int(sample_count(page, "<div"), sample_count(page, "</div>"), "divisions are closed");
	is_int(sample_count(page, "open /etc/shadow: Permission denied</h3>"), 1,
	       "checks of one reason share a heading");
	ok(strstr(page, "id=\"show-critical\"") && !strstr(page, "id=\"show-medium\""),
	   "only what has failed can be chosen");
	ok(strstr(page, "SELECT 口令, nmae"), "mistakes are shown");
}

static void test_chart(void)
{
	const struct report_chart_part parts[] = { { "fail", 1 }, { "pass", 0 }, { "unknown", 3 } };
	autobuf out = BUF(1 << 16);
	report_chart_bar(&out, parts, N(parts), 4);
	ok(str_has(buf_view(&out), "<rect class=\"unknown\" x=\"25.00\" width=\"74.60\""),
	   "a bar's parts are as long as their share");
	ok(!str_has(buf_view(&out), "class=\"pass\""), "a part of nothing is not drawn");
	buf_clear(&out);
	report_chart_ring(&out, parts, N(parts), 4);
	ok(str_has(buf_view(&out), "class=\"unknown\"") && str_has(buf_view(&out), "stroke-"
										   "dashoffset=\"-"
										   "25.00\""),
	   "so are a ring's");
	buf_clear(&out);
	report_chart_ring(&out, parts, 0, 0);
	ok(str_has(buf_view(&out), ">0</text>"), "a ring of nothing is empty");
}

int main(void)
{
	struct sample s;
	sample_open(&s);
	const struct report_options options = { .width = 80 };
	const char *page = sample_report(&s, report_html, &options);
	test_policy(page);
	test_page(page);
	tr_choose("zh_CN");
	ok(strstr(sample_report(&s, report_html, &options), "<html lang=\"zh-CN\">"),
	   "the Chinese page says that it is Chinese");
	tr_choose("en");
	struct inspection none = { .facts = s.i.facts, .profile = s.i.profile };
	autobuf out = BUF(1 << 20);
	report_html(&none, &options, &out);
	ok(str_has(buf_view(&out), "No check failed."), "an inspection without checks is a page "
							"too");
	test_chart();
	sample_close(&s);
	return done();
}
