/* SPDX-License-Identifier: Apache-2.0 */
/* compose_asking - what a report that is being composed knows. */
#include "report/compose_asking.h"

#include "base/near.h"
#include "fact/gather.h"

#include <string.h>

/* ---- parameters ---- */

void compose_asking_set(struct composing *c, const char *name, const char *text)
{
	for (size_t i = 0; i < c->n_values; i++)
		if (strcmp(c->values[i].name, name) == 0) {
			c->values[i].text = text;
			return;
		}
	c->values = arena_grow(c->o->arena, c->values, &c->value_capacity, c->n_values + 1,
			       sizeof(*c->values));
	c->values[c->n_values++] = (struct compose_value){ name, text };
}

const struct compose_value *compose_asking_find(const struct composing *c, const char *name,
						size_t n)
{
	for (size_t i = 0; i < c->n_values; i++)
		if (strlen(c->values[i].name) == n && memcmp(c->values[i].name, name, n) == 0)
			return &c->values[i];
	return NULL;
}

/* A parameter of a query: what the claim at hand says itself, else one of the report's. */
static const struct compose_value *find_value(const struct composing *c, const char *name,
					      struct compose_value *own)
{
	for (size_t i = 0; c->claim && i < c->claim->n_arguments; i++)
		if (strcmp(c->claim->arguments[i].name, name) == 0) {
			*own = (struct compose_value){ name, c->claim->arguments[i].value };
			return own;
		}
	return compose_asking_find(c, name, strlen(name));
}

/* Prepares a query and gathers what it reads; NULL and the mistake. */
struct query *compose_asking_query(struct composing *c, struct str sql, struct query_mistake *m)
{
	struct query *q;
	if (query_prepare(c->o->facts, sql, &q, m) < 0)
		return NULL;
	for (size_t i = 0; i < query_n_parameters(q); i++) {
		const char *name = query_parameter(q, i);
		struct compose_value own;
		const struct compose_value *v = find_value(c, name, &own);
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

bool compose_asking_hides(const struct composing *c, const char *column)
{
	for (size_t i = 0; c->o->mask && c->claim && i < c->claim->private.n; i++)
		if (strcmp(c->claim->private.item[i], column) == 0)
			return true;
	return false;
}

struct cell compose_asking_value(const struct composing *c, size_t column)
{
	const struct cell cell = query_cell(c->query, column);
	bool is_hidden = compose_asking_hides(c, query_column(c->query, column));
	return is_hidden && cell.type != CELL_NULL ? rows_cell_text(tr("[private]")) : cell;
}

const char *compose_asking_cell(struct arena *a, const struct cell *c)
{
	switch (c->type) {
	case CELL_NULL: return NULL;
	case CELL_INT: return arena_printf(a, "%lld", (long long)c->integer);
	case CELL_REAL: return arena_printf(a, "%.10g", c->real);
	case CELL_TEXT: return arena_strndup(a, c->text, c->text_bytes);
	}
	return NULL;
}

const char *compose_asking_date(struct composing *c, const char *text)
{
	static const char *const months[] = { "January",   "February", "March",	   "April",
					      "May",	   "June",     "July",	   "August",
					      "September", "October",  "November", "December" };
	int64_t year, month, day;
	struct str s = str_of(text), time = str_from(s, MIN(s.n, (size_t)11));
	bool has_time = s.n == 16 && (s.p[10] == ' ' || s.p[10] == 'T') && time.p[2] == ':';
	if ((s.n != 10 && !has_time) || s.p[4] != '-' || s.p[7] != '-' ||
	    !str_int(str_head(s, 4), 10, &year) ||
	    !str_int(str_head(str_from(s, 5), 2), 10, &month) ||
	    !str_int(str_head(str_from(s, 8), 2), 10, &day) || month < 1 || month > 12)
		return NULL;
	if (c->o->language == TR_CHINESE)
		return arena_printf(c->o->arena, "%d年%d月%d日%s", (int)year, (int)month, (int)day,
				    time.p);
	return arena_printf(c->o->arena, "%d %s %d%s%s", (int)day, months[month - 1], (int)year,
			    has_time ? " " : "", time.p);
}

/* What a name goes on with: 2026-09-12 in his-2026-09-12.bak is no date of ours. */
static bool is_of_name(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
	       (c && strchr("-_./:", c));
}

/* Chinese texts write the dates within them out as well: "2026-06-09 杜工" is 2026年6月9日杜工. */
static const char *write_dates(struct composing *c, const char *text)
{
	enum { DATE = 10 };
	size_t n = strlen(text);
	if (c->o->language != TR_CHINESE || n <= DATE)
		return text;
	autobuf out = BUF(1 << 20);
	for (size_t i = 0; i < n;) {
		bool is_date = i + DATE <= n && text[i + 4] == '-' && text[i + 7] == '-' &&
			       (i == 0 || !is_of_name(text[i - 1])) && !is_of_name(text[i + DATE]);
		const char *date = is_date ? compose_asking_date(
						     c, arena_strndup(c->o->arena, text + i, DATE))
					   : NULL;
		if (!date) {
			buf_putc(&out, text[i++]);
			continue;
		}
		buf_puts(&out, date);
		i += DATE + (text[i + DATE] == ' ');
	}
	return arena_strndup(c->o->arena, out.p, out.n);
}

int compose_asking_column(const struct composing *c, const char *name)
{
	for (size_t i = 0; i < query_n_columns(c->query); i++)
		if (strcmp(query_column(c->query, i), name) == 0)
			return (int)i;
	return -1;
}

/* A word of a choice reads as the people of its table call it. */
const char *compose_asking_shown(struct composing *c, const char *column, const char *value)
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
			*ret = compose_asking_value(c, i);
			if (ret->type == CELL_TEXT) {
				const char *text = compose_asking_date(c, ret->text);
				if (!text)
					text = compose_asking_shown(c, column, ret->text);
				ret->text = write_dates(c, text);
				ret->text_bytes = (uint32_t)strlen(ret->text);
			}
			return true;
		}
	}
	const struct compose_value *v = compose_asking_find(c, name, n);
	if (v && v->text) {
		const char *date = compose_asking_date(c, v->text);
		ret->type = CELL_TEXT;
		ret->text = date ? date : v->text;
		ret->text_bytes = (uint32_t)strlen(ret->text);
	}
	return v != NULL;
}

struct compose_text compose_asking_text(struct composing *c, struct block *b, struct buf *plain)
{
	return (struct compose_text){ .document = c->d,
				      .block = b,
				      .mask = c->o->mask,
				      .lookup = look_up,
				      .arg = c,
				      .plain = plain };
}

void compose_asking_unknown(struct composing *c, const struct compose_text *t,
			    const struct claim *claim, int line)
{
	if (!t->unknown)
		return;
	const struct template *of = c->o->template;
	const char *path = claim ? claim->path : of->path;
	struct str text = claim ? claim->file_text : of->file_text;
	const char *name = arena_strndup(c->o->arena, t->unknown, t->unknown_bytes);
	struct near near = NEAR(name);
	int column = 1;
	check_place_of(text, str_of(arena_printf(c->o->arena, "{%s", name)), &line, &column);
	for (size_t i = 0; i < c->n_values; i++)
		near_try(&near, c->values[i].name);
	for (size_t i = 0; claim && c->query && i < query_n_columns(c->query); i++)
		near_try(&near, query_column(c->query, i));
	if (claim)
		check_mistake(c->o->mistakes, path, text, line, column,
			      "claim %s: {%s} is no column of its query and no parameter%s",
			      claim->id, name, near_words(&near));
	else
		check_mistake(c->o->mistakes, path, text, line, column,
			      "{%s} is no parameter of the report%s", name, near_words(&near));
}
