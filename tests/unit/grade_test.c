/* SPDX-License-Identifier: Apache-2.0 */
/* grade_test - what is a protection grade, and why something else is not. */
#include "parse/grade.h"

#include "tap.h"

static struct arena arena = ARENA(1 << 16);

static const char *read_grade(const char *text)
{
	struct grade g;
	struct err e;
	return grade_parse(str_of(text), &g, &e) < 0 ? arena_strdup(&arena, e.text)
						     : grade_text(&arena, &g);
}

int main(void)
{
	is_text(read_grade("S2A2G2"), "S2A2G2", "as the standard writes it");
	is_text(read_grade(" s1a2 "), "S1A2G2", "small letters, blanks, no G");
	is_text(read_grade("S3A2"), "S3A2G3", "the level is the higher of both");
	is_text(read_grade("二级（S2A2G2）"), "S2A2G2", "as the reports write it");
	is_text(read_grade("第三级 (S1A3)"), "S1A3G3", "with an ordinal, half-width brackets");
	is_text(read_grade("4（S4A1G4）"), "S4A1G4", "with a digit");
	is_text(read_grade("第五级S5A5G5"), "S5A5G5", "without brackets");

	is_text(read_grade("S1A3G2"),
		"level 2 does not allow S1A3, only S1A2, S2A1, S2A2: the level is the higher of S "
		"and A "
		"(GB/T 22239-2019, annex A)",
		"S1A3 is not for level 2, and the rule says so");
	is_text(read_grade("第三级（S2A2）"),
		"level 3 does not allow S2A2, only S1A3, S2A3, S3A1, S3A2, S3A3: the level is the "
		"higher of S and A (GB/T 22239-2019, annex A)",
		"S2A2 is too low for level 3");
	is_text(read_grade("3（S3A3G2）"), "G2 is not level 3: G is the level of the system",
		"level and G contradict each other");
	is_text(read_grade("S6A2"), "a protection grade goes from 1 to 5", "there is no grade 6");
	static const char *const bad[] = { "",	     "S2",	"A2G2",	      "S2A2G",	"S2A2G2x",
					   "(S2A2",  "（S2A2)", "S2A2)",      "第S2A2", "S0A2",
					   "S一A二", "S22A2",	"二级级S2A2", "SA2" };
	for (size_t i = 0; i < N(bad); i++)
		is_text(read_grade(bad[i]), "a protection grade is written like S2A2G2", bad[i]);

	struct grade g;
	struct err e;
	ok(!grade_of(1, 1, 1, &g, &e) && g.level == 1, "level 1 is S1A1");
	ok(grade_of(0, 0, 0, &g, &e) < 0, "there is no level 0");
	int n = 0;
	for (int s = 1; s <= 3; s++)
		for (int a = 1; a <= 3; a++)
			n += !grade_of(3, s, a, &g, &e);
	is_int(n, 5, "level 3 allows five pairs");
	arena_free(&arena);
	return done();
}
