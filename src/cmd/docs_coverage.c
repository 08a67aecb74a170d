/* SPDX-License-Identifier: Apache-2.0 */
/* docs_coverage - what is demanded, and what answers it.
 *
 * The clauses stand in frameworks/; checks, questions and claims name the clauses they answer,
 * and the tables of a check are those its SELECT reads: nothing here is written down
 * twice, so it cannot drift. */
#include "cmd/docs_coverage.h"

#include "check/judge.h"
#include "cmd/cmd.h"
#include "cmd/cmd_answers.h"
#include "table/table_register.h"

#include <string.h>

struct coverage {
	struct cmd_answers answers;
	struct facts *facts;
	struct table_set *tables; /* that each check of a target reads */
};

static int open_all(struct coverage *c, struct err *e)
{
	struct facts_options options = {
		.tables = table_register,
		.n_tables = table_register_n,
		.stop = &cmd_stop,
	};
	struct pack *pack = &c->answers.checks;
	if (cmd_answers_load(&c->answers, e) < 0 || facts_open_fixture(&c->facts, &options, e) < 0)
		return -1;
	struct profile none = { 0 };
	c->tables = arena_alloc(&c->answers.arena, MAX(pack->n, 1) * sizeof(*c->tables));
	for (size_t i = 0; i < pack->n; i++) {
		struct judge j;
		judge_prepare(&j, pack->check[i], &none, c->facts, &pack->mistakes);
		c->tables[i] = j.result.tables;
		judge_free(&j);
	}
	return 0;
}

/* Whether a document has a heading for it: checks and questions have. */
static bool is_check(const struct pack *pack, const char *id)
{
	for (size_t i = 0; i < pack->n; i++)
		if (strcmp(pack->check[i]->id, id) == 0)
			return true;
	return false;
}

static void put_checks(const struct clause *clause, struct buf *out)
{
	const struct check_list *checks = &clause->answers[ANSWERER_CHECK];
	for (size_t i = 0; i < checks->n; i++)
		buf_printf(out, "%s[%s](checks.md#%s)", i ? ", " : "", checks->item[i],
			   checks->item[i]);
	buf_puts(out, checks->n ? "" : "–");
}

/* What people record and answer: checks over records, kinds of record, questions, work. */
static void put_people(const struct coverage *c, const struct clause *clause, struct buf *out)
{
	const char *between = "";
	for (size_t kind = ANSWERER_RECORD; kind <= ANSWERER_WORKFLOW; kind++) {
		const struct check_list *list = &clause->answers[kind];
		for (size_t i = 0; i < list->n; i++) {
			const char *id = list->item[i];
			bool is_of_unit = is_check(&c->answers.unit_checks, id);
			const char *page = kind == ANSWERER_QUESTION   ? "questions.md"
					   : kind == ANSWERER_WORKFLOW ? NULL
					   : is_of_unit		       ? "checks.md"
								       : "records.md";
			if (page)
				buf_printf(out, "%s[%s](%s#%s)", between, id, page, id);
			else
				buf_printf(out, "%s`zicha %s`", between, id);
			between = ", ";
		}
	}
	buf_puts(out, *between ? "" : "–");
}

static void put_reports(const struct clause *clause, struct buf *out)
{
	const struct check_list *list = &clause->answers[ANSWERER_REPORT];
	for (size_t i = 0; i < list->n; i++)
		buf_printf(out, "%s%s", i ? ", " : "", list->item[i]);
	buf_puts(out, list->n ? "" : "–");
}

static bool is_answered_by(const struct clause *clause, const struct check *check)
{
	const struct check_list *checks = &clause->answers[ANSWERER_CHECK];
	for (size_t i = 0; i < checks->n; i++)
		if (strcmp(checks->item[i], check->id) == 0)
			return true;
	return false;
}

static void put_tables(const struct coverage *c, const struct clause *clause, struct buf *out)
{
	struct table_set read = { 0 };
	const struct pack *pack = &c->answers.checks;
	for (size_t i = 0; i < pack->n; i++)
		for (size_t t = 0; t < table_register_n; t++)
			if (table_set_has(&c->tables[i], t) &&
			    is_answered_by(clause, pack->check[i]))
				table_set_add(&read, t);
	const char *between = "";
	for (size_t t = 0; t < table_register_n; t++) {
		const char *name = table_register[t]->name;
		if (!table_set_has(&read, t))
			continue;
		buf_printf(out, "%s[%s](tables.md#%s)", between, name, name);
		between = ", ";
	}
	buf_puts(out, *between ? "" : "–");
}

static bool is_answered_by_people(const struct clause *c)
{
	return c->answers[ANSWERER_RECORD].n || c->answers[ANSWERER_QUESTION].n ||
	       c->answers[ANSWERER_WORKFLOW].n;
}

static void put_clause(const struct coverage *c, const struct framework *f,
		       const struct clause *clause, struct buf *out)
{
	buf_puts(out, "|");
	for (size_t l = 0; l < f->n_levels; l++)
		if (clause->id[l][0] && (!l || strcmp(clause->id[l], clause->id[l - 1]) != 0))
			buf_printf(out, " %s", clause->id[l]);
	buf_printf(out, " | %s | %s | ", clause->requirement[TR_ENGLISH], clause->verify);
	put_tables(c, clause, out);
	buf_puts(out, " | ");
	put_checks(clause, out);
	buf_puts(out, " | ");
	put_people(c, clause, out);
	buf_puts(out, " | ");
	put_reports(clause, out);
	buf_puts(out, " |\n");
}

static void put_framework(const struct coverage *c, const struct framework *f, struct buf *out)
{
	size_t n_checks = 0, n_people = 0, n_reports = 0;
	for (size_t i = 0; i < f->n; i++) {
		n_checks += f->clauses[i].answers[ANSWERER_CHECK].n > 0;
		n_people += is_answered_by_people(&f->clauses[i]);
		n_reports += f->clauses[i].answers[ANSWERER_REPORT].n > 0;
	}
	buf_printf(out,
		   "\n## %s\n\n%s. Of %zu clauses checks of targets answer %zu, records, questions "
		   "and "
		   "work %zu, reports %zu.\n",
		   f->name, f->title[TR_ENGLISH], f->n, n_checks, n_people, n_reports);
	const char *group = "";
	for (size_t i = 0; i < f->n; i++) {
		const struct clause *clause = &f->clauses[i];
		if (strcmp(group, clause->group[TR_ENGLISH]) != 0) {
			group = clause->group[TR_ENGLISH];
			buf_printf(out,
				   "\n### %s\n\n| clause | demand | verified | tables | checks | "
				   "records, "
				   "questions, work | reports |\n"
				   "| --- | --- | --- | --- | --- | --- | --- |\n",
				   group);
		}
		put_clause(c, f, clause, out);
	}
}

int docs_coverage_print(struct buf *out, struct err *e)
{
	struct coverage c = { 0 };
	int r = open_all(&c, e);
	if (!r) {
		buf_puts(out,
			 "# What is demanded, and what answers it\n\nPrinted by `make docs`. "
			 "Verified by: `auto` (a program sees it), `semi` (a program sees part of "
			 "it), `manual` (somebody must look),\n`document` (a paper must exist) or "
			 "`workflow` (records of the work show it). Under reports stand claims, "
			 "templates and the\nnumbers of sections. `zicha controls FRAMEWORK` says "
			 "the same in both languages.\n");
		for (size_t i = 0; i < c.answers.frameworks.n; i++)
			put_framework(&c, c.answers.frameworks.framework[i], out);
	}
	facts_close(c.facts);
	cmd_answers_free(&c.answers);
	return r;
}
