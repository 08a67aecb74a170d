/* SPDX-License-Identifier: Apache-2.0 */
/* framework_test - what answers a clause need not be a check. */
#include "check/framework.h"

#include "tap.h"

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
	framework_free(&f);
	return done();
}
