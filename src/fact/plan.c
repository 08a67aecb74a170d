/* SPDX-License-Identifier: Apache-2.0 */
/* plan - what is to be gathered, written down for a reader elsewhere and done there. */
#include "fact/plan.h"

#include "fact/facts_private.h"
#include "fact/snapshot.h"
#include "fact/snapshot_format.h"
#include "parse/request.h"

#include <string.h>

static void write_asks(const struct slot *slot, struct buf *out)
{
	for (size_t i = 0; i < slot->n_answered; i++) {
		const struct ask *a = &slot->answered[i]->ask;
		/* No path of a check has a new line; what has one is not asked for, and its
		 * check is unknown. */
		if (!strchr(a->value, '\n'))
			buf_printf(out, "ask %s %s %s\n", slot->table->name,
				   snapshot_ask_words[a->kind], a->value);
	}
}

void plan_begin(struct facts *f, struct buf *ret_text)
{
	buf_puts(ret_text, REQUEST_FIRST "\n");
	if (tr_language() == TR_CHINESE)
		buf_puts(ret_text, "language zh_CN\n");
	if (getenv("SOURCE_DATE_EPOCH"))
		buf_printf(ret_text, "now %lld\n", (long long)f->options.now);
	for (size_t i = 0; i < f->options.n_tables; i++) {
		if (!f->slots[i].is_wanted)
			continue;
		buf_printf(ret_text, "table %s\n", f->slots[i].table->name);
		write_asks(&f->slots[i], ret_text);
	}
}

void plan_query(const struct query *q, struct buf *ret_text)
{
	autoarena a = ARENA(1 << 20);
	if (!query_is_keyed(q))
		return;
	const char *text = query_text(q, &a);
	buf_printf(ret_text, "query %zu\n%s\n", strlen(text), text);
}

void plan_end(struct buf *ret_text)
{
	buf_puts(ret_text, REQUEST_LAST "\n");
}

static void take_ask(struct facts *f, const struct request_line *line)
{
	char *table = arena_strndup(&f->arena, line->table.p, line->table.n);
	int at = facts_find(f, table);
	for (size_t kind = 0; at >= 0 && kind < N(snapshot_ask_words); kind++)
		if (f->slots[at].table->key && str_is(line->way, snapshot_ask_words[kind]))
			(void)facts_ask(&f->slots[at], (enum ask_kind)kind,
					arena_strndup(&f->arena, line->value.p, line->value.n));
}

static void take_table(struct facts *f, const struct request_line *line)
{
	char *table = arena_strndup(&f->arena, line->table.p, line->table.n);
	int at = facts_find(f, table);
	if (at >= 0)
		f->slots[at].is_wanted = true;
}

static int read_text(struct facts *f, struct str text, struct err *e)
{
	struct request_line line;
	int r;
	while ((r = request_next(&text, &line, e)) == REQUEST_LINE_READ) {
		switch (line.kind) {
		case REQUEST_TABLE: take_table(f, &line); break;
		case REQUEST_ASK: take_ask(f, &line); break;
		case REQUEST_TARGET: f->name = str_text(&f->arena, line.value); break;
		case REQUEST_NOW: f->options.now = line.now; break;
		case REQUEST_QUERY:    /* comes after gathering */
		case REQUEST_LANGUAGE: /* these are for the program */
		case REQUEST_PROGRESS: break;
		}
	}
	return r;
}

/* A mistake in it is of no interest here: whoever judges sees it as well. */
static void run_query(struct facts *f, struct str sql)
{
	struct query *q;
	struct query_mistake ignored;
	struct err e;
	if (query_prepare(f, sql, &q, &ignored) < 0)
		return;
	while (query_step(q, &e) == QUERY_ROW && !*f->options.stop)
		continue;
	query_free(q);
}

void plan_ask(struct facts *f, struct str text)
{
	struct request_line line;
	struct err e;
	while (request_next(&text, &line, &e) == REQUEST_LINE_READ && !*f->options.stop)
		if (line.kind == REQUEST_QUERY)
			run_query(f, line.value);
}

static void want_all(struct facts *f)
{
	for (size_t i = 0; i < f->options.n_tables; i++)
		f->slots[i].is_wanted = true;
}

int plan_gather(const char *target, const struct facts_options *options, struct str text,
		const struct gather_options *how, struct buf *ret_archive, struct err *e)
{
	struct target t;
	struct facts *f = NULL;
	int r = 0;
	if (options->source)
		target_elsewhere(&t, target);
	else
		r = target_open(&t, target, e);
	if (r >= 0)
		r = facts_open(&f, &t, options, e);
	if (r >= 0 && text.n)
		r = read_text(f, text, e);
	else if (r >= 0)
		want_all(f);
	if (r >= 0) {
		gather_run(f, how);
		plan_ask(f, text);
		r = *options->stop ? err_set(e, "interrupted")
				   : snapshot_pack(f, NULL, ret_archive, e);
	}
	facts_close(f);
	target_close(&t);
	return r;
}
