/* SPDX-License-Identifier: Apache-2.0 */
/* docs_coverage - what is demanded, and which tables and checks answer it.
 *
 * The clauses stand in frameworks/, the checks name the clauses they answer, and
 * the tables of a check are those its SELECT reads: nothing here is written down
 * twice, so it cannot drift. */
#include "cmd/docs_coverage.h"

#include "check/framework.h"
#include "check/judge.h"
#include "cmd/cmd.h"
#include "table/table_register.h"

#include <string.h>

struct coverage {
	struct arena arena;
	struct frameworks frameworks;
	struct pack pack; /* of targets; the tables are a host's */
	struct pack unit;
	struct facts *facts;
	struct table_set *tables; /* that each check reads */
};

static int open_all(struct coverage *c, const char *content_dir, struct err *e)
{
	struct facts_options options = {
		.tables = table_register,
		.n_tables = table_register_n,
		.stop = &cmd_stop,
	};
	if (framework_load(&c->frameworks, arena_printf(&c->arena, "%s/frameworks", content_dir),
			   e) < 0 ||
	    pack_load(&c->pack, arena_printf(&c->arena, "%s/checks", content_dir), e) < 0 ||
	    pack_load(&c->unit, arena_printf(&c->arena, "%s/unit-checks", content_dir), e) < 0 ||
	    facts_open_fixture(&c->facts, &options, e) < 0)
		return -1;
	framework_answer_checks(&c->frameworks, ANSWERER_CHECK, &c->pack);
	framework_answer_checks(&c->frameworks, ANSWERER_CHECK, &c->unit);
	struct profile none = { 0 };
	c->tables = arena_alloc(&c->arena, MAX(c->pack.n, 1) * sizeof(*c->tables));
	for (size_t i = 0; i < c->pack.n; i++) {
		struct judge j;
		judge_prepare(&j, c->pack.check[i], &none, c->facts, &c->pack.mistakes);
		c->tables[i] = j.result.tables;
		judge_free(&j);
	}
	return 0;
}

static void put_checks(const struct clause *clause, struct buf *out)
{
	const struct check_list *checks = &clause->answers[ANSWERER_CHECK];
	for (size_t i = 0; i < checks->n; i++)
		buf_printf(out, "%s[%s](checks.md#%s)", i ? ", " : "", checks->item[i],
			   checks->item[i]);
	buf_puts(out, checks->n ? "" : "–");
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
	for (size_t i = 0; i < c->pack.n; i++)
		for (size_t t = 0; t < table_register_n; t++)
			if (table_set_has(&c->tables[i], t) &&
			    is_answered_by(clause, c->pack.check[i]))
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

/* What a program can see at least half of. */
static bool is_visible(const struct clause *c)
{
	return strcmp(c->verify, "auto") == 0 || strcmp(c->verify, "semi") == 0;
}

static void put_framework(const struct coverage *c, const struct framework *f, struct buf *out)
{
	size_t n_visible = 0, n_answered = 0;
	for (size_t i = 0; i < f->n; i++) {
		n_visible += is_visible(&f->clauses[i]);
		n_answered += is_visible(&f->clauses[i]) && f->clauses[i].answers[ANSWERER_CHECK].n;
	}
	buf_printf(out,
		   "\n## %s\n\n%s. Checks answer %zu of the %zu clauses that a program can see.\n",
		   f->name, f->title[TR_ENGLISH], n_answered, n_visible);
	const char *group = "";
	for (size_t i = 0; i < f->n; i++) {
		const struct clause *clause = &f->clauses[i];
		if (!is_visible(clause))
			continue;
		if (strcmp(group, clause->group[TR_ENGLISH]) != 0) {
			group = clause->group[TR_ENGLISH];
			buf_printf(out,
				   "\n### %s\n\n| clause | demand | seen by | tables | checks |\n"
				   "| --- | --- | --- | --- | --- |\n",
				   group);
		}
		buf_puts(out, "|");
		for (size_t l = 0; l < f->n_levels; l++)
			if (clause->id[l][0] &&
			    (!l || strcmp(clause->id[l], clause->id[l - 1]) != 0))
				buf_printf(out, " %s", clause->id[l]);
		buf_printf(out, " | %s | %s | ", clause->requirement[TR_ENGLISH], clause->verify);
		put_tables(c, clause, out);
		buf_puts(out, " | ");
		put_checks(clause, out);
		buf_puts(out, " |\n");
	}
}

int docs_coverage_print(struct buf *out, const char *content_dir, struct err *e)
{
	struct coverage c = { .arena = ARENA(16 << 20) };
	int r = open_all(&c, content_dir, e);
	if (!r) {
		buf_puts(out,
			 "# What is demanded, and what answers it\n\nPrinted by `make docs`. Only "
			 "clauses that a program can see wholly (`auto`) or in part (`semi`) stand "
			 "here; the\nothers are for people to answer. A dash means that nothing "
			 "here "
			 "answers the clause yet: it belongs to the network, to\nrecords or to "
			 "questions.\n");
		for (size_t i = 0; i < c.frameworks.n; i++)
			put_framework(&c, c.frameworks.framework[i], out);
	}
	facts_close(c.facts);
	pack_free(&c.pack);
	pack_free(&c.unit);
	framework_free(&c.frameworks);
	arena_free(&c.arena);
	return r;
}
