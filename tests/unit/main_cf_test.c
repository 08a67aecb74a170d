/* SPDX-License-Identifier: Apache-2.0 */
/* main_cf_test - lines and references of main.cf. */
#include "parse/main_cf.h"

#include "tap.h"

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct main_cf c = { .rest = STR("# x\na = 1,\n# y\n\n  2\nb=$a ${c}\nnothing\nc=\n") };
	struct main_cf_setting s;
	struct map values = MAP(&a);
	is_int(main_cf_next(&c, &a, &s), MAIN_CF_SETTING, "a setting");
	ok(str_is(s.name, "a") && str_is(s.value, "1, 2"), "goes on behind comments");
	is_int(s.line, 2, "and has the line where it begins");
	is_int(main_cf_next(&c, &a, &s), MAIN_CF_SETTING, "another");
	is_int(s.line, 6, "lines are counted");
	is_int(main_cf_next(&c, &a, &s), MAIN_CF_MALFORMED, "no equals sign, no setting");
	is_int(main_cf_next(&c, &a, &s), MAIN_CF_SETTING, "a value may be empty");
	is_int(main_cf_next(&c, &a, &s), MAIN_CF_END, "the end");
	map_set(&values, STR("a"), (void *)(uintptr_t) "x");
	map_set(&values, STR("b"), (void *)(uintptr_t) "$a$(a)");
	map_set(&values, STR("loop"), (void *)(uintptr_t) "${loop}");
	is_text(main_cf_expand("$b ${a}.$unknown $", &values, &a), "xx x.$unknown $",
		"references are followed");
	is_text(main_cf_expand("$loop", &values, &a), NULL, "but not in a circle");
	return done();
}
