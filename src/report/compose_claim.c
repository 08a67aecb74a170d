/* SPDX-License-Identifier: Apache-2.0 */
/* compose_claim - a claim asked, and written as a sentence, a list, a table, a chart or pictures.
 */
#include "report/compose_claim.h"

#include "base/near.h"
#include "report/compose_picture.h"

#include <assert.h>
#include <string.h>

/* ---- what stands behind it ---- */

static struct composed_claim *add_claim(struct composing *c, const struct claim *claim)
{
	struct composed *out = c->out;
	out->claims = arena_grow(c->o->arena, out->claims, &out->claim_capacity, out->n_claims + 1,
				 sizeof(*out->claims));
	out->claims[out->n_claims] = (struct composed_claim){
		.claim = claim, .text = "", .tables = "", .sources = ""
	};
	return &out->claims[out->n_claims++];
}

/* Tables that people know by one name are one source. */
static void add_source(struct composing *c, struct composed_claim *x, const char *table)
{
	const char *name = c->o->source ? c->o->source(c->o->arg, table) : table;
	const char *joint = compose_asking_find(c, "joint", 5)->text;
	if (!*x->sources)
		x->sources = name;
	else if (!strstr(x->sources, name))
		x->sources = arena_printf(c->o->arena, "%s%s%s", x->sources, joint, name);
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
		add_source(c, x, slot->table->name);
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

const char *compose_claim_unseen(struct composing *c, const struct composed_claim *x)
{
	struct arena *a = c->o->arena;
	const char *words = x->state == CLAIM_UNSEEN
				    ? arena_printf(a, tr("Not verified: %s."), x->reason)
				    : arena_printf(a, tr(" (not all was seen: %s)"), x->reason);
	return c->o->mask ? mask_text(c->o->mask, a, words) : words;
}

/* Messages of systems and paths are for the annex, where there is one. */
static void tell_unseen(struct composing *c, struct block *b, const struct composed_claim *x)
{
	bool is_in_annex = c->has_evidence && x->state == CLAIM_PARTLY;
	document_text(c->d, b, RUN_UNSEEN,
		      is_in_annex ? tr(" (not all was seen; the annex says what)")
				  : compose_claim_unseen(c, x));
}

/* "[12]" behind a sentence, to the annex of evidence. */
static void put_reference(struct composing *c, struct block *b, size_t number)
{
	if (!c->has_evidence || !b)
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

/* The words for no rows, "" if there are none: the claim says nothing then. */
static const char *none_of(struct composing *c, const struct composed_claim *x)
{
	const char *none = x->claim->none[c->o->language];
	autobuf plain = BUF(1 << 20);
	struct compose_text t = compose_asking_text(c, NULL, &plain);
	if (none) {
		compose_text(&t, none);
		compose_asking_unknown(c, &t, x->claim, x->claim->line);
	}
	return plain.n ? arena_strndup(c->o->arena, plain.p, plain.n) : "";
}

/* Whether another claim below the same heading said the same: nobody reads it twice. */
static bool is_repeated(const struct composing *c, const struct composed_claim *x)
{
	for (size_t i = c->section; i < c->out->n_claims; i++) {
		const struct composed_claim *other = &c->out->claims[i];
		if (other != x && other->state == CLAIM_NONE && strcmp(other->text, x->text) == 0)
			return true;
	}
	return false;
}

/* A query counts what it could not see in a column of this name. */
static bool says_unseen(const struct composing *c)
{
	int at = compose_asking_column(c, "unseen");
	return at >= 0 && query_cell(c->query, (size_t)at).type == CELL_INT &&
	       query_cell(c->query, (size_t)at).integer > 0;
}

/* One row's sentence. */
static void put_sentence(struct composing *c, struct block *b, struct composed_claim *x)
{
	autobuf plain = BUF(1 << 20);
	part_from_last(c, b);
	struct compose_text t = compose_asking_text(c, b, &plain);
	compose_text(&t, x->claim->text[c->o->language]);
	compose_asking_unknown(c, &t, x->claim, x->claim->line);
	if ((t.has_unseen || says_unseen(c)) && x->state == CLAIM_STANDS)
		x->state = CLAIM_PARTLY;
	if (x->n_rows == 1)
		x->text = arena_strndup(c->o->arena, plain.p ? plain.p : "", plain.n);
}

static int put_rows(struct composing *c, struct block **b, struct composed_claim *x, bool is_list,
		    struct err *e)
{
	assert(is_list || *b);
	int step;
	struct block *list = NULL;
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

/* In the file `end` stands behind the name. */
static void no_column(struct composing *c, const struct claim *claim, const char *name,
		      const char *end)
{
	struct near near = NEAR(name);
	int line = claim->line, column = 1;
	check_place_of(claim->file_text, str_of(arena_printf(c->o->arena, "%s%s", name, end)),
		       &line, &column);
	for (size_t i = 0; i < query_n_columns(c->query); i++)
		near_try(&near, query_column(c->query, i));
	check_mistake(c->o->mistakes, claim->path, claim->file_text, line, column,
		      "claim %s: its query has no column %s%s", claim->id, name, near_words(&near));
}

/* What is misspelt would be hidden from nobody. */
static bool has_private(struct composing *c, const struct claim *claim)
{
	for (size_t i = 0; i < claim->private.n; i++)
		if (compose_asking_column(c, claim->private.item[i]) < 0) {
			no_column(c, claim, claim->private.item[i], "");
			return false;
		}
	return true;
}

static bool map_columns(struct composing *c, const struct claim *claim, int *ret)
{
	for (size_t i = 0; i < claim->n_columns; i++) {
		ret[i] = compose_asking_column(c, claim->columns[i].name);
		if (ret[i] < 0) {
			no_column(c, claim, claim->columns[i].name, "=");
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
	struct compose_text t = compose_asking_text(c, NULL, &caption);
	compose_text(&t, claim->caption[c->o->language]);
	c->query = row;
	buf_putc(&caption, 0);
	/* What is the first thing below a title or a heading of the same words does not say them
	 * again. */
	const struct block *last = c->d->n_blocks ? &c->d->block[c->d->n_blocks - 1] : NULL;
	bool is_said = last && (last->kind == BLOCK_TITLE || last->kind == BLOCK_HEADING) &&
		       strcmp(document_plain(c->d, last), caption.p) == 0;
	struct document_table *table = document_table(c->d, is_said ? NULL : caption.p, header,
						      claim->n_columns);
	if (is_said)
		table->sheet = arena_strdup(c->o->arena, caption.p);
	return table;
}

static size_t decimals_of(const char *number)
{
	const char *point = strchr(number, '.');
	return point ? strlen(point + 1) : 0;
}

/* Numbers that stand below one another have as many decimals as the one that has most: 67.90 over
 * 67.69. More than hundredths are steps of a calculation, of which each is a thing of its own. */
static void level_decimals(struct composing *c, struct document_table *t, size_t column)
{
	enum { MOST_DECIMALS = 2 };
	size_t most = 0;
	for (size_t r = 0; r < t->n_rows; r++)
		most = MAX(most, decimals_of(t->row[r][column]));
	for (size_t r = 0; most && most <= MOST_DECIMALS && r < t->n_rows; r++) {
		const char *cell = t->row[r][column];
		size_t has = decimals_of(cell);
		if (*cell && has < most)
			t->row[r][column] = arena_printf(c->o->arena, "%s%s%.*s", cell,
							 has ? "" : ".", (int)(most - has), "00");
	}
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
			struct cell cell = compose_asking_value(c, (size_t)at[i]);
			const char *text = compose_asking_cell(c->o->arena, &cell);
			if (text && cell.type == CELL_TEXT)
				text = compose_asking_shown(c, claim->columns[i].name, text);
			has_text[i] = has_text[i] || cell.type == CELL_TEXT;
			has_number[i] = has_number[i] || cell.type == CELL_INT ||
					cell.type == CELL_REAL;
			cells[i] = !text	? ""
				   : c->o->mask ? mask_text(c->o->mask, c->o->arena, text)
						: text;
		}
		document_row(c->d, t, cells);
	}
	for (size_t i = 0; t && i < claim->n_columns; i++) {
		bool is_number = has_number[i] && !has_text[i];
		t->align[i] = is_number ? ALIGN_RIGHT : ALIGN_LEFT;
		if (is_number)
			level_decimals(c, t, i);
	}
	if (t)
		x->text = t->caption ? t->caption : t->sheet;
	return step;
}

static double number_of(const struct cell *cell)
{
	return cell->type == CELL_REAL	? cell->real
	       : cell->type == CELL_INT ? (double)cell->integer
					: 0;
}

static int put_chart(struct composing *c, struct composed_claim *x, struct err *e)
{
	static const char *const kinds[] = { "bars", "stack", "line" };
	int label = compose_asking_column(c, "label"), value = compose_asking_column(c, "value");
	int colour = compose_asking_column(c, "colour"), whole = compose_asking_column(c, "whole");
	int step;
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
	if (compose_asking_hides(c, "value"))
		return 0;
	while ((step = query_step(c->query, e)) == QUERY_ROW && x->n_rows < 200) {
		struct cell cells[] = { query_cell(c->query, (size_t)label),
					query_cell(c->query, (size_t)value),
					{ .type = CELL_NULL } };
		if (colour >= 0)
			cells[2] = query_cell(c->query, (size_t)colour);
		size_t n = x->n_rows++, have = capacity;
		chart->label = arena_grow(a, chart->label, &have, n + 1, sizeof(*chart->label));
		have = capacity;
		chart->value = arena_grow(a, chart->value, &have, n + 1, sizeof(*chart->value));
		chart->colour = arena_grow(a, chart->colour, &capacity, n + 1,
					   sizeof(*chart->colour));
		const char *words = compose_asking_cell(a, &cells[0]);
		chart->label[n] = !words       ? ""
				  : c->o->mask ? mask_text(c->o->mask, a, words)
					       : words;
		chart->value[n] = number_of(&cells[1]);
		if (whole >= 0) {
			struct cell all = query_cell(c->query, (size_t)whole);
			chart->whole = number_of(&all);
		}
		chart->colour[n] = compose_asking_cell(a, &cells[2]);
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
	const struct claim *claim = x->claim;
	if (m->offset < 0 && claim->query->id)
		check_mistake(c->o->mistakes, claim->path, claim->file_text, claim->line, 1,
			      "claim %s: %s", claim->id, m->text);
	else
		claim_mistake(c->o->mistakes, claim, m->offset, m->text);
	x->state = CLAIM_MISTAKE;
	x->reason = arena_strdup(c->o->arena, m->text);
	if (!*b)
		*b = document_add(c->d, BLOCK_PARAGRAPH);
	document_text(c->d, *b, RUN_UNSEEN,
		      arena_printf(c->o->arena, tr("Not verified: %s."), m->text));
}

/* Asks the claim and writes it: a sentence into *b, all else as a block of its own. */
static int put_claim(struct composing *c, struct block **b, const struct claim *claim,
		     struct err *e)
{
	struct composed_claim *x = add_claim(c, claim);
	struct query_mistake m;
	c->claim = claim;
	c->query = compose_asking_query(c, claim->query->sql, &m);
	if (!c->query) {
		c->claim = NULL;
		x->number = ++c->n_told;
		put_mistake(c, b, x, &m);
		return 0;
	}
	bool is_list = claim->form == CLAIM_LIST;
	bool is_block = claim->form != CLAIM_SENTENCE && !is_list;
	look_at_tables(c, c->query, x);
	if (!has_private(c, claim))
		x->state = CLAIM_MISTAKE;
	int step = 0;
	if (!is_block && !is_list && !*b)
		*b = document_add(c->d, BLOCK_PARAGRAPH);
	if (x->state != CLAIM_UNSEEN && x->state != CLAIM_MISTAKE)
		step = claim->form == CLAIM_TABLE      ? put_table(c, x, e)
		       : claim->form == CLAIM_CHART    ? put_chart(c, x, e)
		       : claim->form == CLAIM_PICTURES ? compose_picture_put(c, x, e)
						       : put_rows(c, b, x, is_list, e);
	query_free(c->query);
	c->query = NULL;
	c->claim = NULL;
	if (step < 0)
		return err_wrap(e, "claim %s", claim->id);
	if (x->n_rows == 0 && x->state == CLAIM_STANDS)
		x->state = CLAIM_NONE;
	if (!x->n_rows && x->state != CLAIM_UNSEEN)
		x->text = none_of(c, x);
	if (x->state == CLAIM_NONE && (!*x->text || is_repeated(c, x)))
		return 0;
	x->number = ++c->n_told;
	if (is_block || is_list) {
		if (x->n_rows && !x->reason)
			return 0;
		*b = document_add(c->d, is_block && x->n_rows ? BLOCK_NOTE : BLOCK_PARAGRAPH);
	}
	if (!x->n_rows && x->state != CLAIM_UNSEEN) {
		part_from_last(c, *b);
		document_text(c->d, *b, RUN_PLAIN, x->text);
	}
	if (x->state == CLAIM_UNSEEN || (x->state == CLAIM_PARTLY && x->reason))
		tell_unseen(c, *b, x);
	put_reference(c, *b, x->number);
	if (is_block)
		*b = NULL;
	return 0;
}

int compose_claim_put(struct composing *c, const struct template_item *item, struct err *e)
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
