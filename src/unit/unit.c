/* SPDX-License-Identifier: Apache-2.0 */
/* unit - a unit's database, opened: its kinds of records, its questions, its tables. */
#include "unit/unit.h"

#include "unit/scoring.h"
#include "unit/unit_tables.h"

#include <string.h>

static int tell_mistake(const struct mistakes *m, struct err *e)
{
	if (!m->n)
		return 0;
	const struct mistake *first = &m->mistake[0];
	return err_set(e, "%s:%d:%d: %s", first->path, first->line, first->column, first->words);
}

int unit_declare(struct unit *u, const struct unit_options *options, struct err *e)
{
	*u = (struct unit){ .options = *options, .arena = ARENA(256 << 20), .code = "" };
	struct arena *a = &u->arena;
	const char *dir = options->content_dir;
	if (kind_load(&u->kinds, arena_printf(a, "%s/records", dir), e) < 0 ||
	    tell_mistake(&u->kinds.mistakes, e) < 0 ||
	    question_load(&u->questions, arena_printf(a, "%s/questions", dir), e) < 0 ||
	    tell_mistake(&u->questions.mistakes, e) < 0 ||
	    framework_load(&u->frameworks, arena_printf(a, "%s/frameworks", dir), e) < 0 ||
	    tell_mistake(&u->frameworks.mistakes, e) < 0)
		return -1;
	unit_tables_make(u);
	return 0;
}

/* The unit that the database is about: the only one that has a setting "unit" of its own. */
static int read_code(struct unit *u, struct err *e)
{
	struct statement *q;
	if (store_prepare(u->store, "SELECT unit FROM setting WHERE name = 'own' ORDER BY unit", &q,
			  e) < 0)
		return -1;
	int r = store_step(q, e);
	if (r == STORE_ROW)
		u->code = arena_strdup(&u->arena, store_text(q, 0));
	store_reset(q);
	if (r == 0)
		return err_set(e, "%s: it belongs to no unit; make one with `zicha init`",
			       store_name(u->store));
	return r == STORE_ROW ? 0 : r;
}

int unit_open(struct unit *u, const struct unit_options *options, struct err *e)
{
	if (unit_declare(u, options, e) < 0)
		return -1;
	int r = store_open(&u->store, options->url, options->content_dir, options->is_read_only, e);
	return r ? r : read_code(u, e);
}

int unit_create(struct unit *u, const struct unit_options *options, const char *code, struct err *e)
{
	if (unit_declare(u, options, e) < 0 ||
	    store_create(&u->store, options->url, options->content_dir, e) < 0)
		return -1;
	u->code = arena_strdup(&u->arena, code);
	if (store_begin(u->store, e) != 0)
		return -1;
	if (store_run(u->store, e, "INSERT INTO setting (unit, name, value) VALUES (?, 'own', '1')",
		      code, (const char *)NULL) != 0) {
		store_rollback(u->store);
		return -1;
	}
	return store_commit(u->store, e);
}

void unit_close(struct unit *u)
{
	scoring_forget(u);
	store_close(u->store);
	framework_free(&u->frameworks);
	question_free(&u->questions);
	kind_free(&u->kinds);
	arena_free(&u->arena);
	*u = (struct unit){ 0 };
}

int unit_facts(struct unit *u, struct facts **ret_facts, struct err *e)
{
	/* What a score is made of asks facts of its own. */
	if (!u->is_answering && !u->is_scoring)
		scoring_forget(u);
	static const volatile sig_atomic_t never = 0;
	target_elsewhere(&u->target, u->code);
	const struct facts_options options = {
		.tables = u->tables,
		.n_tables = u->n_tables,
		.now = u->options.now,
		.zone_seconds = u->options.zone_seconds,
		.stop = &never,
		.source = &u->source,
	};
	return facts_open(ret_facts, &u->target, &options, e);
}

const struct kind *unit_kind_of(const struct unit *u, const struct table *t)
{
	for (size_t i = 0; i < u->kinds.n; i++)
		if (&u->kinds.kind[i]->table == t)
			return u->kinds.kind[i];
	return NULL;
}
