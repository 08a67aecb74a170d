/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/login_message.h"
#include "tap.h"

static struct arena arena = ARENA(64 << 20);

static struct login_message said(const char *text, const char *account)
{
	struct login_message m = { .n = 0 };
	login_message_add(&arena, &m, str_of(text), account, "s3cret");
	return m;
}

/* Whether two answers to an account differ from two to none. */
static bool tells(const char *a, const char *b, const char *c, const char *d)
{
	const struct login_message one = said(a, "li"), two = said(b, "li"),
				   three = said(c, "zqfgh"), four = said(d, "zqvwx"),
				   page = said("Welcome. Tea is green today.", NULL);
	const struct login_message *const ours[] = { &one, &two }, *const theirs[] = { &three,
										       &four };
	return login_message_differs(ours, 2, theirs, 2, &page) ||
	       login_message_differs(theirs, 2, ours, 2, &page);
}

static bool yes(const char *json)
{
	return login_message_json_yes(str_of(json));
}

static const char *sign(const char *text, const char *page)
{
	const char *s = login_message_sign(text, page);
	return s ? s : "none";
}

int main(void)
{
	ok(tells("Wrong password", "Wrong password", "No such account", "No such account"),
	   "other words tell");
	ok(!tells("Wrong", "Wrong", "Wrong", "Wrong"), "the same words do not");
	ok(!tells("4 left", "3 left", "2 left", "1 left"), "nor do counters");
	ok(tells("code 1", "code 1", "code 2", "code 2"), "but numbers that stay");
	ok(!tells("Wrong. Tea", "Wrong. green", "Wrong. Welcome", "Wrong."),
	   "nor what stands on the page");
	ok(!tells("zqvwx or s3cret is wrong", "s3cret is wrong", "zqfgh or zqvwx is wrong",
		  "zqvwx is wrong"),
	   "nor what was sent");
	ok(tells("密码错误，请重试", "密码错误，请重试", "用户名不存在", "用户名不存在"),
	   "Chinese is words between its punctuation");

	struct login_message m = said("Wrong: 17, s3cret", "li"), w = said("Wrong 18", "li"),
			     none = { .n = 0 };
	ok(!login_message_is_within(&m, &w, &none, true), "a number counts");
	ok(login_message_is_within(&m, &w, &none, false), "unless it is not to");
	is_text(login_message_text(&arena, &m, &none), "Wrong 17", "shown without the password");

	ok(yes("{\"data\": {\"token\": \"abcdefghijklmnop\"}}"), "a token is a yes");
	ok(yes(" {\"code\": 0}") && yes("{\"Success\": true}"), "so are a code and a flag");
	ok(!yes("{\"token\": \"\"}") && !yes("{\"code\": 1}") && !yes("{\"success\": false}"),
	   "their opposites are none");
	ok(!yes("[0]") && !yes("<html>") && !yes("{\"code\": \"0\""), "nor is anything else");

	is_text(sign("this account is locked", "welcome"), "locked", "a word of locking is a sign");
	is_text(sign("请输入验证码", "欢迎"), "captcha", "one of a captcha is another");
	is_text(sign("later", "or later"), "none", "what the page says anyway is none");
	arena_free(&arena);
	return done();
}
