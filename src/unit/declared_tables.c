/* SPDX-License-Identifier: Apache-2.0 */
/* declared_tables - questions, clauses and checks as tables: what needs no database. */
#include "unit/declared_tables.h"

#include "check/pack.h"
#include "unit/row.h"

int declared_tables_fill_questions(struct unit *u, struct rows *rows, struct err *e)
{
	struct row row = { .rows = rows };
	for (size_t i = 0; i < u->questions.n; i++) {
		const struct question *q = u->questions.question[i];
		row_text(&row, q->id);
		row_text(&row, q->area);
		row_text(&row, q->title[TR_ENGLISH]);
		row_text(&row, q->title[TR_CHINESE]);
		row_text(&row, question_type_name(q->type));
		row_text(&row, q->subject);
		row_text(&row, q->who);
		row_text(&row, question_period_name(q->valid));
		row_int(&row, question_valid_days(q));
		row_text(&row, check_severity_name(q->severity));
		row_end(&row);
	}
	return 0;
}

int declared_tables_fill_controls(struct unit *u, struct rows *rows, struct err *e)
{
	struct row row = { .rows = rows };
	for (size_t n = 0; n < u->frameworks.n; n++) {
		const struct framework *f = u->frameworks.framework[n];
		for (size_t i = 0; i < f->n; i++)
			for (size_t l = 0; l < f->n_levels; l++) {
				const struct clause *c = &f->clauses[i];
				if (!c->id[l] || !*c->id[l])
					continue;
				row_text(&row, f->name);
				row_text(&row, f->level[l]);
				row_text(&row, c->id[l]);
				for (size_t w = 0; w < LANGUAGES; w++) {
					row_text(&row, c->group[w]);
					row_text(&row, c->point[w]);
					row_text(&row, c->requirement[w]);
				}
				row_text(&row, c->verify);
				row_end(&row);
			}
	}
	return 0;
}

static void add_check(struct row *row, const struct check *c)
{
	row_text(row, c->id);
	row_text(row, c->area);
	for (size_t w = 0; w < LANGUAGES; w++) {
		row_text(row, c->title[w]);
		row_text(row, c->why[w]);
		row_text(row, c->fix[w]);
	}
	row_text(row, check_severity_name(c->severity));
	row_end(row);
}

/* The checks of targets, and those of the unit. */
int declared_tables_fill_checks(struct unit *u, struct rows *rows, struct err *e)
{
	static const char *const folders[] = { "checks", "unit-checks" };
	struct row row = { .rows = rows };
	struct pack p = { .arena = ARENA(256 << 20) };
	int r = 0;
	for (size_t i = 0; r >= 0 && i < N(folders); i++)
		r = pack_load(
			&p, arena_printf(&p.arena, "%s/%s", u->options.content_dir, folders[i]), e);
	for (size_t i = 0; r >= 0 && i < p.n; i++)
		add_check(&row, p.check[i]);
	pack_free(&p);
	return r;
}
