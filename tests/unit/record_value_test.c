/* SPDX-License-Identifier: Apache-2.0 */
/* record_value_test - what people and spreadsheets write, and the one form that is stored. */
#include "unit/record.h"

#include "tap.h"

#include <string.h>

static const struct choice colours[] = {
	{ "dark_red", { "dark red", "深红" } },
	{ "blue", { "blue", "蓝" } },
};

static const struct {
	enum field_type type;
	const char *text, *stored; /* NULL: it is none */
} cases[] = {
	{ FIELD_TEXT, "  a b ", "a b" },
	{ FIELD_TEXT, "a\nb", NULL },
	{ FIELD_LONG, "a\nb", "a\nb" },
	{ FIELD_DATE, "2026-11-22", "2026-11-22" },
	{ FIELD_DATE, "2026/1/3", "2026-01-03" },
	{ FIELD_DATE, "2026.1.3", "2026-01-03" },
	{ FIELD_DATE, "2026年1月3日", "2026-01-03" },
	{ FIELD_DATE, "20260103", "2026-01-03" },
	{ FIELD_DATE, "2026-01-03 00:00:00", "2026-01-03" },
	{ FIELD_DATE, "2024-02-29", "2024-02-29" },
	{ FIELD_DATE, "2026-02-29", NULL },
	{ FIELD_DATE, "2026-13-01", NULL },
	{ FIELD_DATE, "26-1-3", NULL },
	{ FIELD_DATE, "2026-1-3x", NULL },
	{ FIELD_DATE, "2026", NULL },
	{ FIELD_DATE, "", "" },
	{ FIELD_TIME, "9:05", "09:05" },
	{ FIELD_TIME, "23:59:59", "23:59" },
	{ FIELD_TIME, "15时30分", "15:30" },
	{ FIELD_TIME, "24:00", NULL },
	{ FIELD_TIME, "12:60", NULL },
	{ FIELD_MOMENT, "2026-11-22 15:00", "2026-11-22 15:00" },
	{ FIELD_MOMENT, "2026-11-22T15:00:30", "2026-11-22 15:00" },
	{ FIELD_MOMENT, "2026年11月22日 15时00分", "2026-11-22 15:00" },
	{ FIELD_MOMENT, "2026-11-22", "2026-11-22 00:00" },
	{ FIELD_MOMENT, "15:00", NULL },
	{ FIELD_BOOL, "Yes", "1" },
	{ FIELD_BOOL, "是", "1" },
	{ FIELD_BOOL, "否", "0" },
	{ FIELD_BOOL, "maybe", NULL },
	{ FIELD_INT, "12", "12" },
	{ FIELD_INT, "12.0", "12" },
	{ FIELD_INT, "12.5", NULL },
	{ FIELD_INT, "1e30", NULL },
	{ FIELD_INT, "twelve", NULL },
	{ FIELD_REAL, "76.02", "76.02" },
	{ FIELD_REAL, "x", NULL },
	{ FIELD_CHOICE, "blue", "blue" },
	{ FIELD_CHOICE, "Dark Red", "dark_red" },
	{ FIELD_CHOICE, "深红", "dark_red" },
	{ FIELD_CHOICE, "green", NULL },
	{ FIELD_PHONE, "0571-8888 1234", "0571-8888 1234" },
	{ FIELD_PHONE, "call me", NULL },
	{ FIELD_PHONE, "12", NULL },
	{ FIELD_IP, "10.1.2.3", "10.1.2.3" },
	{ FIELD_IP, "2001:db8::1", "2001:db8::1" },
	{ FIELD_IP, "10.1.2", NULL },
	{ FIELD_IP, "010.1.2.3", NULL },
	{ FIELD_MAC, "00-1B-44-11-3A-B7", "00:1b:44:11:3a:b7" },
	{ FIELD_MAC, "001b-4411-3ab7", "00:1b:44:11:3a:b7" },
	{ FIELD_MAC, "00:1b:44:11:3a", NULL },
	{ FIELD_MAC, "00:1b:44:11:3a:zz", NULL },
	{ FIELD_REFS, "a；b; c;a", "a;b;c" },
	{ FIELD_REFS, " ; ", "" },
	{ FIELD_GRADE, "s2a2", "S2A2G2" },
	{ FIELD_GRADE, "S1A3G2", NULL },
	{ FIELD_HASH, "abc", NULL },
};

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct field f = { .choices = (struct choice *)colours, .n_choices = N(colours) };
	for (size_t i = 0; i < N(cases); i++) {
		const char *words = NULL;
		f.type = cases[i].type;
		const char *got = record_value(&a, &f, cases[i].text, &words);
		is_text(got, cases[i].stored,
			strchr(cases[i].text, '\n') ? "two lines" : cases[i].text);
		ok(got || (words && *words), "what is refused is told");
	}
	f = (struct field){
		.type = FIELD_INT, .has_min = true, .min = 1, .has_max = true, .max = 5
	};
	const char *words;
	ok(!record_value(&a, &f, "0", &words) && strstr(words, "less than 1"), "too small");
	ok(!record_value(&a, &f, "6", &words) && strstr(words, "more than 5"), "too large");
	ok(record_value(&a, &f, "5", &words), "the limit itself is right");
	return done();
}
