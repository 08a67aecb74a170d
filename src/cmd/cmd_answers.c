/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_answers - the clauses of all frameworks, each with all that answers it. */
#include "cmd/cmd_answers.h"

#include "cmd/cmd.h"
#include "report/report.h"
#include "report/template.h"

#include <unistd.h>

enum { MAX_BYTES = 64 << 20 };

/* A part of the content that may be missing: where it is, or NULL. */
static const char *find(struct cmd_answers *t, const char *dir, const char *name)
{
	const char *path = arena_printf(&t->arena, "%s/%s", dir, name);
	return access(path, F_OK) == 0 ? path : NULL;
}

static int load_checks(struct cmd_answers *t, const char *dir, struct err *e)
{
	const char *checks = find(t, dir, "checks"), *unit = find(t, dir, "unit-checks");
	if ((checks && pack_load(&t->checks, checks, e) < 0) ||
	    (unit && pack_load(&t->unit_checks, unit, e) < 0))
		return -1;
	framework_answer_checks(&t->frameworks, ANSWERER_CHECK, &t->checks);
	framework_answer_checks(&t->frameworks, ANSWERER_RECORD, &t->unit_checks);
	return 0;
}

static int load_questions(struct cmd_answers *t, const char *dir, struct err *e)
{
	const char *questions = find(t, dir, "questions");
	if (questions && question_load(&t->questions, questions, e) < 0)
		return -1;
	for (size_t i = 0; i < t->questions.n; i++) {
		const struct question *q = t->questions.question[i];
		framework_answer_all(&t->frameworks, ANSWERER_QUESTION, q->id, &q->controls,
				     q->path, q->line);
	}
	return 0;
}

/* What is wrong in a template is for `zicha report` to tell. */
static int load_templates(struct cmd_answers *t, const char *dir, struct err *e)
{
	struct mistakes mistakes = { .arena = &t->arena };
	const char **names;
	size_t n;
	if (template_list(&t->arena, dir, &names, &n, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct template x;
		if (template_load(&x, dir, names[i], &t->claims, &mistakes, e) < 0)
			return -1;
		framework_answer_all(&t->frameworks, ANSWERER_REPORT, names[i], &x.controls, x.path,
				     0);
	}
	return 0;
}

static int load_reports(struct cmd_answers *t, const char *dir, struct err *e)
{
	const char *claims = find(t, dir, "reports/claims"), *templates = find(t, dir, "reports");
	if (claims && claim_load(&t->claims, claims, e) < 0)
		return -1;
	for (size_t i = 0; i < t->claims.n; i++) {
		const struct claim *c = t->claims.claim[i];
		framework_answer_all(&t->frameworks, ANSWERER_REPORT, c->id, &c->controls, c->path,
				     c->line);
	}
	return templates ? load_templates(t, templates, e) : 0;
}

int cmd_answers_load(struct cmd_answers *ret, struct err *e)
{
	*ret = (struct cmd_answers){ .arena = ARENA(MAX_BYTES) };
	const char *dir = cmd_content_dir(&ret->arena, e);
	if (!dir)
		return -1;
	if (framework_load(&ret->frameworks, arena_printf(&ret->arena, "%s/frameworks", dir), e) <
	    0)
		return -1;
	const char *program = find(ret, dir, "frameworks/program.answers");
	if (program && framework_answer_program(&ret->frameworks, program, e) < 0)
		return -1;
	if (load_checks(ret, dir, e) < 0 || load_questions(ret, dir, e) < 0)
		return -1;
	return load_reports(ret, dir, e);
}

void cmd_answers_free(struct cmd_answers *t)
{
	claim_free(&t->claims);
	question_free(&t->questions);
	pack_free(&t->unit_checks);
	pack_free(&t->checks);
	framework_free(&t->frameworks);
	arena_free(&t->arena);
}

bool cmd_answers_tell(const struct cmd_answers *t)
{
	const struct mistakes *const all[] = {
		&t->frameworks.mistakes, &t->checks.mistakes, &t->unit_checks.mistakes,
		&t->questions.mistakes,	 &t->claims.mistakes,
	};
	autobuf words = BUF(MAX_BYTES);
	for (size_t i = 0; i < N(all); i++)
		report_mistakes(all[i], &words);
	fwrite(words.p, 1, words.n, stderr);
	return words.n;
}
