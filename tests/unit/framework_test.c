/* SPDX-License-Identifier: Apache-2.0 */
/* framework_test - what answers a clause need not be a check. */
#include "check/framework.h"

#include "tap.h"

enum { GRADES = 3 };

int main(void)
{
	struct err e;
	struct frameworks f;
	autoarena arena = ARENA(1 << 12);
	const char *dir = arena_printf(&arena, "%s/frameworks", getenv("ZICHA_SOURCE"));
	ok(!framework_load(&f, dir, &e) && !f.mistakes.n, "our frameworks are read");
	const struct framework *zicha = framework_find(&f, "zicha");
	const struct clause *c = &zicha->clauses[0];
	while (strcmp(c->id[0], "RA022") != 0)
		c++;
	ok(!framework_is_answered(c), "nothing answers it at first");
	ok(framework_answer(&f, ANSWERER_RECORD, "rosters", "zicha:RA022"), "records answer it");
	ok(framework_answer(&f, ANSWERER_QUESTION, "duty", "zicha:RA022"), "a question does, too");
	ok(framework_answer(&f, ANSWERER_QUESTION, "duty", "zicha:RA022"), "and is told again");
	ok(framework_is_answered(c), "now it is answered");
	is_int((int64_t)c->answers[ANSWERER_QUESTION].n, 1, "each answer is kept once");
	is_text(c->answers[ANSWERER_RECORD].item[0], "rosters", "by its kind and id");
	ok(!framework_answer(&f, ANSWERER_CHECK, "x", "zicha:RA999"), "no such clause");
	ok(!framework_answer(&f, ANSWERER_CHECK, "x", "other:RA022"), "no such framework");
	ok(!framework_answer(&f, ANSWERER_CHECK, "x", "RA022"), "no framework named");

	/* A system of S2A3G3 has the S clauses of level 2 and the A and G clauses of level 3. */
	const struct framework *mlps = framework_find(&f, "gbt22239");
	size_t n[GRADES] = { 0 };
	for (size_t i = 0; i < mlps->n; i++) {
		c = &mlps->clauses[i];
		n[0] += *c->id[framework_grade_level(c, 2, 2, 2) - 1] != 0;
		n[1] += *c->id[framework_grade_level(c, 3, 3, 3) - 1] != 0;
		n[2] += *c->id[framework_grade_level(c, 3, 2, 3) - 1] != 0;
	}
	ok(n[0] == 135 && n[1] == 211, "S2A2G2 has 135 items, S3A3G3 has 211");
	ok(n[2] < 211 && n[2] > 190, "S2A3G3 has fewer: its S items are those of level 2");
	framework_free(&f);
	return done();
}
