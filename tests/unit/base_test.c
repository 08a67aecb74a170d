/* SPDX-License-Identifier: Apache-2.0 */
/* base_test - text, numbers, memory, time, JSON, children: the ground. */
#include "base/buf.h"
#include "base/clock.h"
#include "base/crypto.h"
#include "base/json_out.h"
#include "base/map.h"
#include "base/near.h"
#include "base/proc.h"
#include "tap.h"

#include <errno.h>

static void test_str(void)
{
	struct str rest = STR("a,,b"), part;
	ok(str_split(&rest, ',', &part) && str_is(part, "a") && str_split(&rest, ',', &part) &&
		   part.n == 0 && str_split(&rest, ',', &part) && str_is(part, "b") &&
		   !str_split(&rest, ',', &part),
	   "split gives empty parts, too");
	rest = STR("one\r\ntwo\n\nlast");
	size_t n = 0;
	while (str_line(&rest, &part))
		n++;
	ok(n == 4 && str_is(part, "last"), "the last line needs no newline");
	rest = STR("  two\twords ");
	ok(str_word(&rest, &part) && str_is(part, "two") && str_word(&rest, &part) &&
		   str_is(part, "words") && !str_word(&rest, &part),
	   "words are taken off the front");
	int64_t i;
	ok(str_int(STR("-42"), 10, &i) && i == -42, "a negative number");
	ok(str_int(STR("0644"), 8, &i) && i == 0644, "an octal number");
	ok(!str_int(STR("9223372036854775808"), 10, &i), "a number that does not fit is none");
	ok(!str_int(STR(" 1"), 10, &i) && !str_int(STR("1x"), 10, &i) && !str_int(STR(""), 10, &i),
	   "nothing may stand around a number");
	double d;
	ok(str_real(STR("1.5"), &d) && d > 1.4 && d < 1.6 && !str_real(STR("one"), &d), "a real "
											"number");
	autoarena a = ARENA(1 << 20);
	is_text(str_text(&a, (struct str){ "a\0b\x1b\xffz", 6 }), "a\\x00b\\x1b\\xffz",
		"bytes that are no text are written out");
	is_text(str_text(&a, STR("中文 ok\n")), "中文 ok\n", "UTF-8 stays as it is");
	ok(str_text(&a, (struct str){ NULL, 0 }) == NULL, "what is not there has no text");
	is_int((int64_t)str_utf8_sequence(STR("\xed\xa0\x80")), 0, "surrogates are no UTF-8");
	ok(str_is_alike(STR("IP 地址"), STR("ｉｐ地址　")) &&
		   str_is_alike(STR("a (b)~"), STR("Ａ（b）～")) && str_is_alike(STR(""), STR(" ")),
	   "neither blanks nor width nor capitals tell texts apart");
	is_text(str_narrow(&a, STR("（１０．１）　－ＡＢ 中文\xff")), "(10.1) -AB 中文\xff",
		"in half width");
	is_text(str_text(&a, str_trim_typed(STR("　\xc2\xa0 李　伟 　\n"))), "李　伟",
		"without the blanks around it that an input method writes");
	is_text(str_text(&a, str_trim_typed(STR("　"))), "", "of blanks nothing is left");
	ok(!str_is_alike(STR("ab"), STR("a")) && !str_is_alike(STR("地址"), STR("地扯")) &&
		   !str_is_alike(STR("x"), STR("")),
	   "anything else does");
	is_int((int64_t)str_utf8_sequence(STR("\xc0\x80")), 0, "overlong forms are no UTF-8");
	is_int((int64_t)str_utf8_sequence(STR("\xf4\x90\x80\x80")), 0,
	       "nothing above U+10FFFF is UTF-8");
	is_text(str_lower(&a, STR("ÄBC")), "Äbc", "only ASCII is lowered");
}

static void test_near(void)
{
	static const struct {
		const char *word, *nearest;
	} cases[] = {
		{ "inspekt", "inspect" },
		{ "inpsect", "inspect" },
		{ "inspects", "inspect" },
		{ "inspections", "inspect" },
		{ "xyz", "" },
		{ "", "" },
		{ "aks", "ask" },
		{ "tusk", "task" },
		{ "ins", "inspect" },
		{ "in", "" },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct near near = NEAR(cases[i].word);
		near_try(&near, "task");
		near_try(&near, "inspect");
		near_try(&near, "ask");
		near_try(&near,
			 "a name of so many letters that nobody misspells it in this world or any");
		is_text(near.best, cases[i].nearest, cases[i].word);
	}
	struct near person = NEAR("欧阳卫东");
	near_try(&person, "欧阳伟东");
	is_text(person.best, "欧阳伟东", "a Chinese letter is one");
	struct near near = NEAR("bat");
	near_try(&near, "hat");
	near_try(&near, "cat");
	is_text(near_words(&near), "; the nearest is cat",
		"of two as near the first by the alphabet");
}

static void test_memory(void)
{
	struct arena a = ARENA(1000);
	char *text = arena_printf(&a, "%0600d", 7);
	is_int((int64_t)strlen(text), 600, "long text fits an arena");
	ok(!arena_is_over(&a), "below its maximum");
	ok(arena_alloc(&a, 600) && arena_is_over(&a), "past the maximum it says so");
	arena_free(&a);
	struct arena_text grown = { 0 };
	for (int i = 0; i < 10000; i++)
		arena_text_puts(&a, &grown, "ab");
	ok(grown.n == 20000 && strlen(grown.p) == 20000, "a text grows at its end");
	ok(a.used_bytes < 100000, "and leaves no more behind than it is long");
	arena_free(&a);
	autobuf b = BUF(10);
	buf_puts(&b, "0123456789");
	ok(!buf_is_over(&b), "a buffer takes what its maximum is");
	buf_putc(&b, 'x');
	ok(buf_is_over(&b) && b.n == 10, "and drops what is more");
	ok(buf_room(&b, 1) == 0, "then it has no room");
	autoarena m = ARENA(1 << 20);
	struct map map = MAP(&m);
	for (int i = 0; i < 1000; i++)
		(void)map_set(&map, str_of(arena_printf(&m, "key %d", i)), &map);
	ok(map.n == 1000 && map_get(&map, STR("key 999")) == &map && !map_get(&map, STR("key")),
	   "a map finds its keys");
	ok(map_set(&map, STR("key 1"), &m) == &map && map.n == 1000, "and tells what it replaced");
}

/* A deadline by the clock on the wall would lie in the year 1970 and be over at once. */
static void test_waiting(void)
{
	pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	pthread_cond_t never;
	const int64_t deadline_ms = clock_ms() + 30;
	bool is_in_time = true;
	clock_cond_init(&never);
	pthread_mutex_lock(&lock);
	while (is_in_time)
		is_in_time = clock_cond_wait(&never, &lock, deadline_ms);
	pthread_mutex_unlock(&lock);
	ok(clock_ms() >= deadline_ms, "a wait ends at its deadline by the monotonic clock, not "
				      "before");
	pthread_cond_destroy(&never);
}

/* What a calendar cannot say wraps round when it is counted in milliseconds. */
static void test_moments(void)
{
	static const int64_t none[] = { INT64_MAX, INT64_MIN, 253402300800, -62167219201,
					INT64_MAX / 1000 };
	size_t n_refused = 0;
	for (size_t i = 0; i < N(none); i++)
		n_refused += !clock_can_tell(none[i]);
	is_int((int64_t)n_refused, N(none), "moments of no year of four digits are none");
	ok(clock_can_tell(253402300799) && clock_can_tell(0) && clock_can_tell(-62167219200),
	   "those of the years 0000 to 9999 are");
	setenv("SOURCE_DATE_EPOCH", "9223372036854775807", 1);
	int64_t now = clock_now();
	unsetenv("SOURCE_DATE_EPOCH");
	ok(clock_can_tell(now), "and nobody pins the clock to another");
}

static void test_clock(void)
{
	int64_t t;
	char text[CLOCK_TEXT_SIZE];
	clock_text(1768435200, text);
	is_text(text, "2026-01-15T00:00:00Z", "a moment as ISO 8601");
	ok(clock_parse(text, &t) && t == 1768435200, "and back");
	ok(clock_parse("2026-01-15", &t) && t == 1768435200, "a day");
	ok(clock_parse("2026-01-15 00:00:01", &t) && t == 1768435201, "with a space");
	ok(!clock_parse("soon", &t) && !clock_parse("2026-01-15x", &t) && !clock_parse("", &t),
	   "what is no date is refused");
	ok(!clock_parse("2026-02-30", &t) && !clock_parse("2025-02-29T12:00:00Z", &t) &&
		   clock_parse("2024-02-29", &t),
	   "so is a day that the calendar has not");
	autoarena a = ARENA(1000);
	is_text(clock_day(&a, 20468), "2026-01-15", "a day counted from 1970");
}

static void test_json(void)
{
	autobuf b = BUF(1 << 16);
	struct json_out j = JSON_OUT_COMPACT(&b);
	json_out_open(&j, '{');
	json_out_pair(&j, "text", "a\"b\\c\n\x01\xff中");
	json_out_pair(&j, "none", NULL);
	json_out_pair_int(&j, "number", -5);
	json_out_name(&j, "list");
	json_out_open(&j, '[');
	json_out_real(&j, 0.1);
	json_out_real(&j, 2);
	json_out_real(&j, 1.0 / 0.0);
	json_out_bool(&j, true);
	json_out_close(&j, ']');
	json_out_close(&j, '}');
	buf_putc(&b, 0);
	is_text(b.p,
		"{\"text\":\"a\\\"b\\\\c\\n\\u0001\xef\xbf\xbd中\",\"none\":null,\"number\":-5,"
		"\"list\":[0.1,2.0,null,true]}",
		"JSON is escaped, and reals stay reals");
}

/* Each byte at each place of texts that are shorter and longer than a word. */
static void test_json_out_plain(void)
{
	bool is_right = true;
	for (size_t n = 1; n <= 20; n++)
		for (size_t at = 0; at < n; at++)
			for (int c = 0; c < 256; c++) {
				char text[20];
				memset(text, 'a' + c % 20, n);
				text[at] = (char)c;
				bool is_plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
				is_right &= json_out_plain((struct str){ text, n }) ==
					    (is_plain ? n : at);
			}
	ok(is_right, "what needs no escape in JSON ends where it does");
}

static void test_crypto(void)
{
	char hex[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(STR("abc"), hex);
	is_text(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		"SHA-256 of FIPS 180-4's example");
}

static void test_proc(void)
{
	struct err e;
	autobuf out = BUF(1 << 16), small = BUF(100);
	is_int(proc_run((const char *[]){ "echo", "hello", NULL }, 5000, &out, &e), 0,
	       "a child runs");
	ok(str_is(buf_view(&out), "hello\n"), "and its output is had");
	is_int(proc_run((const char *[]){ "no-such-program", NULL }, 5000, &out, &e), PROC_ABSENT,
	       "a program that is not there is absent");
	ok(proc_run((const char *[]){ "ls", "/no/such/dir", NULL }, 5000, &out, &e) < 0 &&
		   strstr(e.text, "/no/such/dir"),
	   "a failure has the child's own words");
	int64_t begun = clock_ms();
	ok(proc_run((const char *[]){ "sleep", "600", NULL }, 200, &out, &e) < 0 &&
		   clock_ms() - begun < 100000,
	   "a child has a deadline");
	begun = clock_ms();
	ok(proc_run((const char *[]){ "sh", "-c", "exec >&- 2>&-; exec sleep 600", NULL }, 200,
		    &out, &e) < 0 &&
		   clock_ms() - begun < 100000 && strstr(e.text, "no end after 200 ms"),
	   "also one that has closed its output");
	ok(proc_run((const char *[]){ "yes", NULL }, 5000, &small, &e) < 0 &&
		   strstr(e.text, "more than 100 bytes"),
	   "and an output cap");
	ok(proc_run((const char *[]){ "env", NULL }, 5000, &out, &e) == 0 &&
		   !str_has(buf_view(&out), "HOME="),
	   "and nothing of our environment");
}

static void test_err(void)
{
	struct err e;
	ok(err_set(&e, "line %d", 3) < 0 && err_wrap(&e, "check %s", "x") < 0, "errors are below "
									       "0");
	is_text(e.text, "check x: line 3", "words are put in front");
	char large[2000];
	memset(large, 'x', sizeof(large) - 1);
	large[sizeof(large) - 1] = 0;
	err_wrap(&e, "%s", large);
	ok(strlen(e.text) < sizeof(e.text), "and cut where they do not fit");
	ok(tr_choose("zh_CN.UTF-8") && tr_language() == TR_CHINESE && tr_choose("C") &&
		   tr_language() == TR_ENGLISH && !tr_choose("fr_FR"),
	   "languages are chosen by their locale");
}

static const char *said(const char *kept, const char *language)
{
	static char words[400];
	tr_choose(language);
	tr_said(kept, words, sizeof(words));
	tr_choose("en");
	return words;
}

static void test_kept(void)
{
	struct err inner, e;
	errno = EACCES;
	err_sys(&inner, "open %s", "/etc/shadow");
	err_set(&e, "%s could not be seen: %s", "passwords", inner.said);
	is_text(e.text, "passwords could not be seen: open /etc/shadow: Permission denied",
		"an error has its words");
	is_text(said(e.said, "zh_CN"), "无法查看 passwords：打开 /etc/shadow: 权限不够",
		"what is kept of it is read in another language, with what was put into it");
	is_text(said(e.said, "en"), e.text, "and in English");
	tr_choose("zh_CN");
	err_set(&inner, "%s:%lld: a NUL byte", "/etc/a: b %s", 7LL);
	err_set(&e, "%s (and %zu more)", inner.said, (size_t)2);
	tr_choose("en");
	is_text(said(e.said, "en"), "/etc/a: b %s:7: a NUL byte (and 2 more)",
		"what was said in Chinese is kept as well");
	err_set(&e, "the snapshot is older than column %s of %s", "uid", "users");
	is_text(said(e.said, "zh_CN"), "快照早于 users 的列 uid，其中没有该列",
		"blanks stand where the language wants them");
	is_text(said("open /x: Permission denied", "zh_CN"), "open /x: 权限不够",
		"of plain words the parts between colons are messages");
	char cut[sizeof(e.said)];
	size_t n = strlen(e.said);
	bool is_clean = true;
	for (size_t i = 0; i < n; i++) {
		snprintf(cut, sizeof(cut), "%.*s", (int)i, e.said);
		struct str words = str_of(said(cut, "zh_CN"));
		for (size_t length; words.n; words = str_from(words, length)) {
			length = str_utf8_sequence(words);
			is_clean &= length && !str_starts(words, "\xee\x80");
			length = length ? length : 1;
		}
	}
	ok(is_clean, "cut anywhere, it shows neither marks nor halves of letters");
}

int main(void)
{
	test_kept();
	test_str();
	test_near();
	test_memory();
	test_clock();
	test_waiting();
	test_moments();
	test_json();
	test_json_out_plain();
	test_crypto();
	test_proc();
	test_err();
	return done();
}
