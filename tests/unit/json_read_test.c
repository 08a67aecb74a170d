/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/json_read.h"
#include "tap.h"

static bool is_whole(const char *text)
{
	autoarena a = ARENA(1 << 20);
	struct json_read r = json_read_begin(str_of(text), &a);
	struct json_read_value value;
	return json_read_value(&r, &value) && json_read_end(&r);
}

static void objects(void)
{
	autoarena a = ARENA(1 << 20);
	struct json_read_value v;
	struct str name;
	struct json_read r = json_read_begin(
		STR("\n{ \"n\\u0061me\" : \"x\", \"list\":[1, {\"a\":[]}],\n\"口令\":-0 } "), &a);
	ok(json_read_open(&r, '{') && json_read_next(&r, '{', &name) == 1 && str_is(name, "name"),
	   "an object is entered, and its first name read");
	ok(json_read_value(&r, &v) && v.type == JSON_READ_TEXT && v.is_plain, "and its value");
	ok(json_read_next(&r, '{', &name) == 1 && json_read_value(&r, &v) &&
		   v.type == JSON_READ_NESTED && str_is(v.text, "[1, {\"a\":[]}]"),
	   "what is nested is taken as it is written");
	struct json_read inner = json_read_nested(&v, &a);
	ok(json_read_open(&inner, '[') && json_read_next(&inner, '[', &name) == 1 &&
		   json_read_value(&inner, &v) && v.integer == 1 &&
		   json_read_next(&inner, '[', &name) == 1 && json_read_value(&inner, &v) &&
		   v.type == JSON_READ_NESTED && str_is(v.text, "{\"a\":[]}") &&
		   json_read_next(&inner, '[', &name) == 0 && json_read_end(&inner),
	   "and read in its turn");
	ok(json_read_next(&r, '{', &name) == 1 && str_is(name, "口令") && json_read_value(&r, &v) &&
		   v.type == JSON_READ_INT && v.integer == 0,
	   "the last one");
	ok(json_read_next(&r, '{', &name) == 0 && json_read_end(&r), "and nothing is left");
	ok(is_whole("[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]"), "fifteen levels are read");
	ok(!is_whole("[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]"), "eighteen are too many");
	static const char *const wrong[] = {
		"{",	     "{1:2}",	  "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}",
		"{\"a\" 1}", "{\"a\":1]", "[1}",     "{} x",	 "[[1 2]]",
	};
	for (size_t i = 0; i < N(wrong); i++)
		ok(!is_whole(wrong[i]), wrong[i]);
	ok(is_whole("12") && is_whole("-123456789012345678") && is_whole("9223372036854775807") &&
		   !is_whole("9223372036854775808"),
	   "numbers up to the largest are read");
}

/* Quotes and brackets in texts end nothing. */
static void passed(void)
{
	static const char text[] = "[{\"]\\\\\":\"a\\\"]}{[\\u005d\",\"b\":[\"}\",[]]},7]";
	autoarena a = ARENA(1 << 20);
	struct json_read_value v;
	struct str none;
	struct json_read r = json_read_begin(str_of(text), &a);
	ok(json_read_value(&r, &v) && json_read_end(&r), "texts with quotes and brackets");
	r = json_read_nested(&v, &a);
	ok(json_read_open(&r, '[') && json_read_next(&r, '[', &none) == 1 &&
		   json_read_value(&r, &v) && v.text.n == sizeof(text) - 5,
	   "are passed over whole");
	ok(json_read_next(&r, '[', &none) == 1 && json_read_value(&r, &v) && v.integer == 7 &&
		   json_read_next(&r, '[', &none) == 0,
	   "and what comes behind them is read");
}

int main(void)
{
	objects();
	passed();
	struct json_read_value v[8];
	autoarena a = ARENA(1 << 20);
	is_int(json_read_row(STR("[\"a\",-12, 1.5e3 ,null,true,false]"), &a, v, N(v)), 6,
	       "a row is read");
	ok(v[0].type == JSON_READ_TEXT && str_is(v[0].text, "a"), "a text");
	ok(v[1].type == JSON_READ_INT && v[1].integer == -12, "a number");
	ok(v[2].type == JSON_READ_REAL && v[2].real > 1499 && v[2].real < 1501, "a real number");
	ok(v[3].type == JSON_READ_NULL, "null");
	ok(v[4].type == JSON_READ_BOOL && v[4].is_true && !v[5].is_true, "true and false");
	is_int(json_read_row(STR("[\"\\u53e3\\u4ee4 \\ud83d\\ude00 \\\"\\\\\\n\"]"), &a, v, N(v)),
	       1, "escapes are read");
	is_text(str_text(&a, v[0].text), "口令 😀 \"\\\n", "as what they stand for");
	is_int(json_read_row(STR("[\"口令\"]"), &a, v, N(v)), 1, "text beyond ASCII is read");
	is_int(json_read_row(STR("[]"), &a, v, N(v)), 0, "an empty row is read");
	is_int(json_read_row(STR("[1,2,3,4,5,6,7,8,9,10]"), &a, v, N(v)), 10,
	       "more values than wanted are counted");
	static const char *const wrong[] = {
		"",
		"[",
		"[1",
		"[1,]",
		"[1 2]",
		"[1]x",
		"{}",
		"[[1]]",
		"[{}]",
		"[\"a]",
		"[\"\\x\"]",
		"[\"\\u12\"]",
		"[\"\\ud800\"]",
		"[\"\\udc00\"]",
		"[\"\\u0000\"]",
		"[01]",
		"[1.]",
		"[.5]",
		"[1e]",
		"[-]",
		"[nul]",
		"[+1]",
		"[99999999999999999999]",
		"[\"\xff\"]",
		"[\"a\tb\"]",
		"[\"a\\\"]",
		"[\"\\\"]",
	};
	for (size_t i = 0; i < N(wrong); i++)
		ok(json_read_row(str_of(wrong[i]), &a, v, N(v)) < 0, wrong[i]);
	return done();
}
