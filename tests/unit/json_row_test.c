/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/json_row.h"
#include "tap.h"

int main(void)
{
	struct json_row_value v[8];
	autoarena a = ARENA(1 << 20);
	is_int(json_row_read(STR("[\"a\",-12, 1.5e3 ,null,true,false]"), &a, v, N(v)), 6,
	       "a row is read");
	ok(v[0].type == JSON_ROW_TEXT && str_is(v[0].text, "a"), "a text");
	ok(v[1].type == JSON_ROW_INT && v[1].integer == -12, "a number");
	ok(v[2].type == JSON_ROW_REAL && v[2].real > 1499 && v[2].real < 1501, "a real number");
	ok(v[3].type == JSON_ROW_NULL, "null");
	ok(v[4].type == JSON_ROW_BOOL && v[4].is_true && !v[5].is_true, "true and false");
	is_int(json_row_read(STR("[\"\\u53e3\\u4ee4 \\ud83d\\ude00 \\\"\\\\\\n\"]"), &a, v, N(v)),
	       1, "escapes are read");
	is_text(str_text(&a, v[0].text), "口令 😀 \"\\\n", "as what they stand for");
	is_int(json_row_read(STR("[\"口令\"]"), &a, v, N(v)), 1, "text beyond ASCII is read");
	is_int(json_row_read(STR("[]"), &a, v, N(v)), 0, "an empty row is read");
	is_int(json_row_read(STR("[1,2,3,4,5,6,7,8,9,10]"), &a, v, N(v)), 10,
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
		ok(json_row_read(str_of(wrong[i]), &a, v, N(v)) < 0, wrong[i]);
	return done();
}
