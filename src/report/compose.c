/* SPDX-License-Identifier: Apache-2.0 */
/* compose - a template, asked over a unit's tables, as a document. */
#include "report/compose.h"

#include "base/clock.h"
#include "fact/gather.h"
#include "fact/query.h"
#include "report/compose_text.h"

#include <stdlib.h>
#include <string.h>

struct value {
	const char *name, *text; /* NULL: SQL's NULL */
};

struct composing {
	const struct compose_options *o;
	struct composed *out;
	struct document *d;
	struct value *values; /* of the parameters, in their order */
	size_t n_values, value_capacity;
	struct query *query; /* of the claim at hand, on a row */
	const char **annexes;
	size_t n_annexes, annex_capacity;
	bool has_evidence;
};

const char *compose_state_name(enum claim_state s)
{
	static const char *const names[] = { N_("stands"), N_("none"), N_("partly"),
					     N_("not verified"), N_("mistake") };
	return names[s];
}

/* ---- parameters ---- */

static void set_value(struct composing *c, const char *name, const char *text)
{
	for (size_t i = 0; i < c->n_values; i++)
		if (strcmp(c->values[i].name, name) == 0) {
			c->values[i].text = text;
			return;
		}
	c->values = arena_grow(c->o->arena, c->values, &c->value_capacity, c->n_values + 1,
			       sizeof(*c->values));
	c->values[c->n_values++] = (struct value){ name, text };
}

static const struct value *find_value(const struct composing *c, const char *name, size_t n)
{
	for (size_t i = 0; i < c->n_values; i++)
		if (strlen(c->values[i].name) == n && memcmp(c->values[i].name, name, n) == 0)
			return &c->values[i];
	return NULL;
}

/* The user's own value of a parameter, or NULL. */
static const char *setting_of(const struct composing *c, const char *name)
{
	size_t n = strlen(name);
	for (size_t i = c->o->n_settings; i > 0; i--)
		if (strncmp(c->o->settings[i - 1], name, n) == 0 && c->o->settings[i - 1][n] == '=')
			return c->o->settings[i - 1] + n + 1;
	return NULL;
}

/* Prepares a query and gathers what it reads; NULL and the mistake. */
static struct query *ask(struct composing *c, struct str sql, struct query_mistake *m)
{
	struct query *q;
	if (query_prepare(c->o->facts, sql, &q, m) < 0)
		return NULL;
	for (size_t i = 0; i < query_n_parameters(q); i++) {
		const char *name = query_parameter(q, i);
		const struct value *v = find_value(c, name, strlen(name));
		if (!v) {
			snprintf(m->text, sizeof(m->text), tr("no parameter of the report: :%s"),
				 name);
			m->offset = -1;
			query_free(q);
			return NULL;
		}
		if (v->text)
			query_bind_text(q, i, v->text);
	}
	query_plan(q);
	gather_want(c->o->facts, query_tables(q));
	gather_run(c->o->facts, &(struct gather_options){ .n_threads = 1 });
	return q;
}

static const char *cell_text(struct arena *a, const struct cell *c)
{
	switch (c->type) {
	case CELL_NULL: return NULL;
	case CELL_INT: return arena_printf(a, "%lld", (long long)c->integer);
	case CELL_REAL: return arena_printf(a, "%.10g", c->real);
	case CELL_TEXT: return arena_strndup(a, c->text, c->text_bytes);
	}
	return NULL;
}

static void ask_param(struct composing *c, const struct template_param *p)
{
	const char *given = setting_of(c, p->name);
	struct query_mistake m;
	struct err e;
	if (given) {
		set_value(c, p->name, given);
		return;
	}
	set_value(c, p->name, NULL);
	struct query *q = ask(c, p->sql, &m);
	if (!q) {
		check_mistake(c->o->mistakes, c->o->template->path, c->o->template->file_text,
			      p->line, 1, "param %s: %s", p->name, m.text);
		return;
	}
	if (query_step(q, &e) == QUERY_ROW) {
		struct cell cell = query_cell(q, 0);
		set_value(c, p->name, cell_text(c->o->arena, &cell));
	}
	query_free(q);
}

static int set_params(struct composing *c, struct err *e)
{
	const struct template *t = c->o->template;
	struct arena *a = c->o->arena;
	const char *today = clock_day(a, c->o->now / 86400);
	set_value(c, "own", c->o->own);
	set_value(c, "today", today);
	set_value(c, "year", arena_strndup(a, today, 4));
	set_value(c, "report", t->name);
	set_value(c, "language", c->o->language == TR_CHINESE ? "zh_CN" : "en");
	set_value(c, "joint", c->o->language == TR_CHINESE ? "、" : ", ");
	for (size_t i = 0; i < t->n_params; i++)
		ask_param(c, &t->params[i]);
	for (size_t i = 0; i < c->o->n_settings; i++) {
		struct str rest = str_of(c->o->settings[i]), name;
		bool is_pair = str_split(&rest, '=', &name) && rest.p;
		if (!is_pair || !find_value(c, name.p, name.n))
			return err_set(e, "--set %s: the report has no such parameter",
				       c->o->settings[i]);
		if (str_is(name, "year") || str_is(name, "today"))
			set_value(c, str_text(a, name), rest.p);
	}
	return 0;
}

/* ---- texts ---- */

/* "2026年11月22日", "22 November 2026" of "2026-11-22"; NULL of what is no date. */
static const char *date_shown(struct composing *c, const char *text)
{
	static const char *const months[] = { "January",   "February", "March",	   "April",
					      "May",	   "June",     "July",	   "August",
					      "September", "October",  "November", "December" };
	int64_t year, month, day;
	struct str s = str_of(text);
	if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-' || !str_int(str_head(s, 4), 10, &year) ||
	    !str_int(str_head(str_from(s, 5), 2), 10, &month) ||
	    !str_int(str_from(s, 8), 10, &day) || month < 1 || month > 12)
		return NULL;
	if (c->o->language == TR_CHINESE)
		return arena_printf(c->o->arena, "%d年%d月%d日", (int)year, (int)month, (int)day);
	return arena_printf(c->o->arena, "%d %s %d", (int)day, months[month - 1], (int)year);
}

/* A word of a choice reads as the people of its table call it. */
static const char *shown(struct composing *c, const char *column, const char *value)
{
	struct facts *f = c->o->facts;
	const char *words = NULL;
	for (size_t i = 0; c->o->shown && c->query && !words && i < facts_n_tables(f); i++)
		if (table_set_has(query_tables(c->query), i))
			words = c->o->shown(c->o->arg, facts_slot(f, i)->table->name, column,
					    value);
	return words ? words : value;
}

/* A blank: a column of the row at hand, else a parameter. */
static bool look_up(void *arg, const char *name, size_t n, struct cell *ret)
{
	struct composing *c = arg;
	for (size_t i = 0; c->query && i < query_n_columns(c->query); i++) {
		const char *column = query_column(c->query, i);
		if (strlen(column) == n && memcmp(column, name, n) == 0) {
			*ret = query_cell(c->query, i);
			if (ret->type == CELL_TEXT) {
				const char *date = date_shown(c, ret->text);
				ret->text = date ? date : shown(c, column, ret->text);
				ret->text_bytes = (uint32_t)strlen(ret->text);
			}
			return true;
		}
	}
	const struct value *v = find_value(c, name, n);
	if (v && v->text) {
		const char *date = date_shown(c, v->text);
		ret->type = CELL_TEXT;
		ret->text = date ? date : v->text;
		ret->text_bytes = (uint32_t)strlen(ret->text);
	}
	return v != NULL;
}

static struct compose_text text_into(struct composing *c, struct block *b, struct buf *plain)
{
	return (struct compose_text){ .document = c->d,
				      .block = b,
				      .mask = c->o->mask,
				      .lookup = look_up,
				      .arg = c,
				      .plain = plain };
}

/* Fills the blanks of a template's own text. */
static void put_text(struct composing *c, struct block *b, const char *text, int line)
{
	struct compose_text t = text_into(c, b, NULL);
	compose_text(&t, text);
	if (t.unknown)
		check_mistake(c->o->mistakes, c->o->template->path, c->o->template->file_text, line,
			      1, "{%.*s} is no parameter of the report", (int)t.unknown_bytes,
			      t.unknown);
}

/* A text of the head with its blanks filled, or NULL. */
static const char *head_text(struct composing *c, enum template_text which)
{
	const char *text = c->o->template->text[which][c->o->language];
	autobuf plain = BUF(1 << 20);
	if (!text)
		return NULL;
	struct compose_text t = text_into(c, NULL, &plain);
	compose_text(&t, text);
	return arena_strndup(c->o->arena, plain.p ? plain.p : "", plain.n);
}

/* ---- claims ---- */

static struct composed_claim *add_claim(struct composing *c, const struct claim *claim)
{
	struct composed *out = c->out;
	out->claims = arena_grow(c->o->arena, out->claims, &out->claim_capacity, out->n_claims + 1,
				 sizeof(*out->claims));
	out->claims[out->n_claims] = (struct composed_claim){ .claim = claim,
							      .text = "",
							      .tables = "" };
	return &out->claims[out->n_claims++];
}

/* What the query leaned on, and what of it was not seen. */
static void look_at_tables(struct composing *c, struct query *q, struct composed_claim *x)
{
	struct facts *f = c->o->facts;
	struct arena *a = c->o->arena;
	for (size_t i = 0; i < facts_n_tables(f); i++) {
		if (!table_set_has(query_tables(q), i))
			continue;
		const struct slot *slot = facts_slot(f, i);
		x->tables = *x->tables ? arena_printf(a, "%s, %s", x->tables, slot->table->name)
				       : slot->table->name;
		if (query_is_blind(q, slot))
			x->state = CLAIM_UNSEEN;
		else if (query_is_partial(q, slot) && x->state != CLAIM_UNSEEN)
			x->state = CLAIM_PARTLY;
		else
			continue;
		if (!x->reason)
			x->reason = arena_strdup(a, slot->detail);
	}
}

static void tell_unseen(struct composing *c, struct block *b, const struct composed_claim *x)
{
	struct arena *a = c->o->arena;
	const char *words = x->state == CLAIM_UNSEEN
				    ? arena_printf(a, tr("not verified: %s"), x->reason)
				    : arena_printf(a, tr(" (not all was seen: %s)"), x->reason);
	if (c->o->mask)
		words = mask_text(c->o->mask, a, words);
	document_text(c->d, b, RUN_UNSEEN, words);
}

/* "[12]" behind a sentence, to the annex of evidence. */
static void put_reference(struct composing *c, struct block *b, size_t number)
{
	if (!c->has_evidence)
		return;
	document_text(c->d, b, RUN_REFERENCE, arena_printf(c->o->arena, "[%zu]", number));
	b->run[b->n_runs - 1].link = arena_printf(c->o->arena, "claim-%zu", number);
}

/* English sentences of one paragraph have a space between them. */
static void part_from_last(struct composing *c, struct block *b)
{
	if (b->n_runs && c->o->language == TR_ENGLISH)
		document_text(c->d, b, RUN_PLAIN, " ");
}

static void put_none(struct composing *c, struct block *b, struct composed_claim *x)
{
	const char *none = x->claim->none[c->o->language];
	if (!none)
		return;
	autobuf plain = BUF(1 << 20);
	part_from_last(c, b);
	struct compose_text t = text_into(c, b, &plain);
	compose_text(&t, none);
	x->text = arena_strndup(c->o->arena, plain.p ? plain.p : "", plain.n);
}

static void claim_unknown_name(struct composing *c, const struct claim *claim,
			       const struct compose_text *t)
{
	if (t->unknown)
		check_mistake(c->o->mistakes, claim->path, claim->file_text, claim->line, 1,
			      "claim %s: {%.*s} is no column of its query and no parameter",
			      claim->id, (int)t->unknown_bytes, t->unknown);
}

static int column_of(const struct query *q, const char *name)
{
	for (size_t i = 0; i < query_n_columns(q); i++)
		if (strcmp(query_column(q, i), name) == 0)
			return (int)i;
	return -1;
}

/* A query counts what it could not see in a column of this name. */
static bool says_unseen(const struct composing *c)
{
	int at = column_of(c->query, "unseen");
	return at >= 0 && query_cell(c->query, (size_t)at).type == CELL_INT &&
	       query_cell(c->query, (size_t)at).integer > 0;
}

/* One row's sentence. */
static void put_sentence(struct composing *c, struct block *b, struct composed_claim *x)
{
	autobuf plain = BUF(1 << 20);
	part_from_last(c, b);
	struct compose_text t = text_into(c, b, &plain);
	compose_text(&t, x->claim->text[c->o->language]);
	claim_unknown_name(c, x->claim, &t);
	if ((t.has_unseen || says_unseen(c)) && x->state == CLAIM_STANDS)
		x->state = CLAIM_PARTLY;
	if (x->n_rows == 1)
		x->text = arena_strndup(c->o->arena, plain.p ? plain.p : "", plain.n);
}

static int put_rows(struct composing *c, struct block **b, struct composed_claim *x, struct err *e)
{
	int step;
	struct block *list = NULL;
	bool is_list = x->claim->form == CLAIM_LIST;
	while ((step = query_step(c->query, e)) == QUERY_ROW) {
		x->n_rows++;
		if (is_list && !list)
			list = document_add(c->d, BLOCK_LIST);
		put_sentence(c, is_list ? document_item(c->d, list) : *b, x);
	}
	if (list)
		*b = list;
	return step;
}

/* ---- tables and charts ---- */

static bool map_columns(struct composing *c, const struct claim *claim, int *ret)
{
	for (size_t i = 0; i < claim->n_columns; i++) {
		ret[i] = column_of(c->query, claim->columns[i].name);
		if (ret[i] < 0) {
			check_mistake(c->o->mistakes, claim->path, claim->file_text, claim->line, 1,
				      "claim %s: its query has no column %s", claim->id,
				      claim->columns[i].name);
			return false;
		}
	}
	return true;
}

static struct document_table *start_table(struct composing *c, const struct claim *claim)
{
	const char *header[64];
	for (size_t i = 0; i < claim->n_columns; i++)
		header[i] = claim->columns[i].heading[c->o->language];
	autobuf caption = BUF(64 << 10);
	struct query *row = c->query;
	c->query = NULL;
	struct compose_text t = text_into(c, NULL, &caption);
	compose_text(&t, claim->caption[c->o->language]);
	c->query = row;
	buf_putc(&caption, 0);
	/* What is the only thing below a title of the same words does not say them again. */
	const struct block *last = c->d->n_blocks ? &c->d->block[c->d->n_blocks - 1] : NULL;
	bool is_said = last && last->kind == BLOCK_TITLE &&
		       strcmp(document_plain(c->d, last), caption.p) == 0;
	struct document_table *table = document_table(c->d, is_said ? NULL : caption.p, header,
						      claim->n_columns);
	if (is_said)
		table->sheet = arena_strdup(c->o->arena, caption.p);
	return table;
}

static int put_table(struct composing *c, struct composed_claim *x, struct err *e)
{
	const struct claim *claim = x->claim;
	int at[64], step;
	bool has_text[64] = { false }, has_number[64] = { false };
	if (claim->n_columns > N(at) || !map_columns(c, claim, at)) {
		x->state = CLAIM_MISTAKE;
		return 0;
	}
	struct document_table *t = NULL;
	while ((step = query_step(c->query, e)) == QUERY_ROW) {
		const char *cells[64];
		if (!t)
			t = start_table(c, claim);
		x->n_rows++;
		for (size_t i = 0; i < claim->n_columns; i++) {
			struct cell cell = query_cell(c->query, (size_t)at[i]);
			const char *text = cell_text(c->o->arena, &cell);
			if (text && cell.type == CELL_TEXT)
				text = shown(c, claim->columns[i].name, text);
			has_text[i] = has_text[i] || cell.type == CELL_TEXT;
			has_number[i] = has_number[i] || cell.type == CELL_INT ||
					cell.type == CELL_REAL;
			cells[i] = !text	? ""
				   : c->o->mask ? mask_text(c->o->mask, c->o->arena, text)
						: text;
		}
		document_row(c->d, t, cells);
	}
	for (size_t i = 0; t && i < claim->n_columns; i++)
		t->align[i] = has_number[i] && !has_text[i] ? ALIGN_RIGHT : ALIGN_LEFT;
	if (t)
		x->text = t->caption;
	return step;
}

static int put_chart(struct composing *c, struct composed_claim *x, struct err *e)
{
	static const char *const kinds[] = { "bars", "stack", "line" };
	int label = column_of(c->query, "label"), value = column_of(c->query, "value");
	int colour = column_of(c->query, "colour"), step;
	size_t capacity = 0;
	struct arena *a = c->o->arena;
	if (label < 0 || value < 0) {
		check_mistake(c->o->mistakes, x->claim->path, x->claim->file_text, x->claim->line,
			      1, "claim %s: a chart needs the columns label and value",
			      x->claim->id);
		x->state = CLAIM_MISTAKE;
		return 0;
	}
	struct document_chart *chart = arena_new(a, struct document_chart);
	chart->caption = x->text = x->claim->caption[c->o->language];
	for (size_t i = 0; i < N(kinds); i++)
		if (strcmp(kinds[i], x->claim->chart) == 0)
			chart->kind = (enum chart_kind)i;
	while ((step = query_step(c->query, e)) == QUERY_ROW && x->n_rows < 200) {
		struct cell cells[] = {
			query_cell(c->query, (size_t)label),
			query_cell(c->query, (size_t)value),
			colour < 0 ? (struct cell){ .type = CELL_NULL }
				   : query_cell(c->query, (size_t)colour),
		};
		size_t n = x->n_rows++, have = capacity;
		chart->label = arena_grow(a, chart->label, &have, n + 1, sizeof(*chart->label));
		have = capacity;
		chart->value = arena_grow(a, chart->value, &have, n + 1, sizeof(*chart->value));
		chart->colour = arena_grow(a, chart->colour, &capacity, n + 1,
					   sizeof(*chart->colour));
		chart->label[n] = cell_text(a, &cells[0]) ? cell_text(a, &cells[0]) : "";
		chart->value[n] = cells[1].type == CELL_REAL  ? cells[1].real
				  : cells[1].type == CELL_INT ? (double)cells[1].integer
							      : 0;
		chart->colour[n] = cell_text(a, &cells[2]);
	}
	chart->n = x->n_rows;
	if (chart->n)
		document_add(c->d, BLOCK_CHART)->chart = chart;
	return step;
}

/* ---- one claim ---- */

static void put_mistake(struct composing *c, struct block **b, struct composed_claim *x,
			const struct query_mistake *m)
{
	claim_mistake(c->o->mistakes, x->claim, m->offset, m->text);
	x->state = CLAIM_MISTAKE;
	x->reason = arena_strdup(c->o->arena, m->text);
	if (!*b)
		*b = document_add(c->d, BLOCK_PARAGRAPH);
	document_text(c->d, *b, RUN_UNSEEN,
		      arena_printf(c->o->arena, tr("not verified: %s"), m->text));
}

/* Asks the claim and writes it: a sentence into *b, all else as a block of its own. */
static int put_claim(struct composing *c, struct block **b, const struct claim *claim,
		     struct err *e)
{
	struct composed_claim *x = add_claim(c, claim);
	size_t number = c->out->n_claims;
	struct query_mistake m;
	c->query = ask(c, claim->sql, &m);
	if (!c->query) {
		put_mistake(c, b, x, &m);
		return 0;
	}
	bool is_block = claim->form == CLAIM_TABLE || claim->form == CLAIM_CHART;
	look_at_tables(c, c->query, x);
	int step = 0;
	if (!is_block && !*b && claim->form == CLAIM_SENTENCE)
		*b = document_add(c->d, BLOCK_PARAGRAPH);
	if (x->state != CLAIM_UNSEEN)
		step = claim->form == CLAIM_TABLE   ? put_table(c, x, e)
		       : claim->form == CLAIM_CHART ? put_chart(c, x, e)
						    : put_rows(c, b, x, e);
	query_free(c->query);
	c->query = NULL;
	if (step < 0)
		return err_wrap(e, "claim %s", claim->id);
	if (x->n_rows == 0 && x->state == CLAIM_STANDS)
		x->state = CLAIM_NONE;
	bool is_silent = !x->n_rows && x->state == CLAIM_NONE && !claim->none[c->o->language];
	if (is_silent)
		return 0;
	if (is_block || claim->form == CLAIM_LIST) {
		if (x->n_rows && !x->reason)
			return 0;
		*b = document_add(c->d, is_block && x->n_rows ? BLOCK_NOTE : BLOCK_PARAGRAPH);
	}
	if (!x->n_rows && x->state != CLAIM_UNSEEN)
		put_none(c, *b, x);
	if (x->state == CLAIM_UNSEEN || (x->state == CLAIM_PARTLY && x->reason))
		tell_unseen(c, *b, x);
	put_reference(c, *b, number);
	if (is_block)
		*b = NULL;
	return 0;
}

static int put_claims(struct composing *c, const struct template_item *item, struct err *e)
{
	struct block *b = NULL;
	int r = 0;
	size_t before = c->d->n_blocks;
	for (size_t i = 0; r >= 0 && i < item->n_claims; i++)
		r = put_claim(c, &b, item->claims[i], e);
	/* A paragraph in which nothing was said is none. */
	if (c->d->n_blocks == before + 1 && c->d->block[before].kind == BLOCK_PARAGRAPH &&
	    !c->d->block[before].n_runs)
		c->d->n_blocks--;
	return r;
}

/* ---- what is no claim ---- */

/* What people wrote, or the default. */
static int put_free(struct composing *c, const struct template_item *item, struct err *e)
{
	struct query_mistake m;
	set_value(c, "free", item->name);
	struct query *q = ask(c,
			      STR("SELECT text FROM report_texts WHERE report = :report AND "
				  "name = :free"),
			      &m);
	if (!q)
		return err_set(e, "%s", m.text);
	struct block *b = document_add(c->d, BLOCK_PARAGRAPH);
	int step = query_step(q, e);
	if (step == QUERY_ROW) {
		struct cell cell = query_cell(q, 0);
		put_text(c, b, cell_text(c->o->arena, &cell) ? cell_text(c->o->arena, &cell) : "",
			 item->line);
	} else if (item->text[c->o->language]) {
		put_text(c, b, item->text[c->o->language], item->line);
	}
	query_free(q);
	return MIN(step, 0);
}

/* The annex that says what stands behind each sentence. */
static void put_evidence(struct composing *c)
{
	const char *header[] = { tr("No."), tr("Claim"), tr("Asked of"), tr("Rows"), tr("State") };
	struct document_table *t = document_table(c->d, NULL, header, N(header));
	t->sheet = tr("Evidence");
	for (size_t i = 0; i < c->out->n_claims; i++) {
		const struct composed_claim *x = &c->out->claims[i];
		const char *cells[] = { arena_printf(c->o->arena, "%zu", i + 1), x->text, x->tables,
					arena_printf(c->o->arena, "%zu", x->n_rows),
					tr(compose_state_name(x->state)) };
		document_row(c->d, t, cells);
	}
	t->align[0] = t->align[3] = ALIGN_RIGHT;
}

static void put_attachments(struct composing *c)
{
	size_t n = 0;
	struct block *b = NULL;
	for (size_t i = 0; i < c->o->template->n_items; i++) {
		const struct template_item *item = &c->o->template->items[i];
		if (item->kind != ITEM_ANNEX)
			continue;
		if (!n++)
			b = document_add(c->d, BLOCK_ATTACHMENT);
		put_text(c, document_item(c->d, b), item->text[c->o->language], item->line);
	}
}

static void put_signature(struct composing *c)
{
	struct block *b = document_add(c->d, BLOCK_SIGNATURE);
	const char *text = head_text(c, TEMPLATE_SIGNED);
	document_text(c->d, b, RUN_PLAIN, text ? text : "");
	const struct value *today = find_value(c, "today", 5);
	b->date = today && today->text ? date_shown(c, today->text) : NULL;
	if (!b->date)
		b->date = "";
}

static void put_annex(struct composing *c, const struct template_item *item)
{
	document_add(c->d, BLOCK_PAGE);
	put_text(c, document_add(c->d, BLOCK_TITLE), item->text[c->o->language], item->line);
}

static void put_heading(struct composing *c, const struct template_item *item)
{
	autobuf plain = BUF(64 << 10);
	struct compose_text t = text_into(c, NULL, &plain);
	compose_text(&t, item->text[c->o->language]);
	buf_putc(&plain, 0);
	document_heading(c->d, item->level, plain.p);
}

static int put_item(struct composing *c, const struct template_item *item, struct err *e)
{
	const char *text = item->text[c->o->language];
	switch (item->kind) {
	case ITEM_HEADING: put_heading(c, item); return 0;
	case ITEM_CLAIMS: return put_claims(c, item, e);
	case ITEM_TEXT:
		put_text(c, document_add(c->d, BLOCK_PARAGRAPH), text, item->line);
		return 0;
	case ITEM_FREE: return put_free(c, item, e);
	case ITEM_CONTENTS: document_add(c->d, BLOCK_CONTENTS); return 0;
	case ITEM_PAGE:
		document_add(c->d, BLOCK_PAGE)->is_landscape = item->name &&
							       strcmp(item->name, "landscape") == 0;
		return 0;
	case ITEM_ANNEX: put_annex(c, item); return 0;
	case ITEM_ATTACHMENTS: put_attachments(c); return 0;
	case ITEM_CLOSING:
		put_text(c, document_add(c->d, BLOCK_CLOSING), text, item->line);
		return 0;
	case ITEM_SIGNATURE: put_signature(c); return 0;
	case ITEM_EVIDENCE: put_evidence(c); return 0;
	}
	return 0;
}

static void put_head(struct composing *c)
{
	struct document *d = c->d;
	d->title = d->subject = head_text(c, TEMPLATE_TITLE);
	d->number = head_text(c, TEMPLATE_NUMBER);
	d->organ = head_text(c, TEMPLATE_ORGAN);
	d->secrecy = head_text(c, TEMPLATE_SECRECY);
	d->urgency = head_text(c, TEMPLATE_URGENCY);
	d->copies = head_text(c, TEMPLATE_COPIES);
	d->issued = head_text(c, TEMPLATE_ISSUED);
	d->author = head_text(c, TEMPLATE_SIGNED);
	document_text(d, document_add(d, BLOCK_TITLE), RUN_PLAIN, d->title);
	const char *addressee = head_text(c, TEMPLATE_ADDRESSEE);
	if (addressee && *addressee)
		document_text(d, document_add(d, BLOCK_ADDRESSEE), RUN_PLAIN, addressee);
}

int compose_run(struct composed *ret, const struct compose_options *options, struct err *e)
{
	*ret = (struct composed){ .document = {
					  .arena = options->arena,
					  .look = options->language == TR_CHINESE ? LOOK_OFFICIAL
										  : LOOK_PLAIN,
					  .language = options->language,
					  .moment = options->now,
				  } };
	struct composing c = { .o = options, .out = ret, .d = &ret->document };
	if (set_params(&c, e) < 0)
		return -1;
	const struct template *t = options->template;
	for (size_t i = 0; i < t->n_items; i++)
		c.has_evidence = c.has_evidence || t->items[i].kind == ITEM_EVIDENCE;
	put_head(&c);
	int r = 0;
	for (size_t i = 0; r >= 0 && i < t->n_items; i++)
		r = put_item(&c, &t->items[i], e);
	if (r >= 0 && arena_is_over(options->arena))
		return err_set(e, "the report is larger than %zu bytes", options->arena->max_bytes);
	return r;
}
