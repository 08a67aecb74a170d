/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx - the cells of a workbook (Office Open XML, ECMA-376). */
#include "parse/xlsx.h"

#include "base/clock.h"
#include "parse/xlsx_private.h"

#include <math.h>
#include <string.h>

static const struct xlsx_cell nothing = { .type = XLSX_EMPTY, .text = "" };

void xlsx_name(int64_t row, size_t column, char ret[XLSX_NAME_SIZE])
{
	char letters[8], *p = letters + sizeof(letters);
	*--p = '\0';
	for (column = MIN(column, (size_t)XLSX_MAX_COLUMNS) + 1; column; column = (column - 1) / 26)
		*--p = (char)('A' + (column - 1) % 26);
	snprintf(ret, XLSX_NAME_SIZE, "%s%lld", p, (long long)row);
}

/* "B7" and "$B$7": row from 1, column from 0. False: not a place that a sheet has. */
static bool read_place(struct str s, int64_t *ret_row, size_t *ret_column)
{
	size_t column = 0, i = 0;
	i += s.n && s.p[0] == '$';
	size_t first = i;
	for (; i < s.n && s.p[i] >= 'A' && s.p[i] <= 'Z' && column <= XLSX_MAX_COLUMNS; i++)
		column = column * 26 + (size_t)(s.p[i] - 'A') + 1;
	if (i == first || column > XLSX_MAX_COLUMNS)
		return false;
	i += i < s.n && s.p[i] == '$';
	*ret_column = column - 1;
	return str_int(str_from(s, i), 10, ret_row) && *ret_row >= 1 && *ret_row <= XLSX_MAX_ROWS;
}

/* ---- merged cells ---- */

static int by_first_row(const void *a, const void *b)
{
	const struct xlsx_merge *x = a, *y = b;
	return (x->first_row > y->first_row) - (x->first_row < y->first_row);
}

/* They stand behind the cells, but are needed with them. */
static void read_merges(struct xlsx_rows *r)
{
	struct str all = buf_view(&r->bytes);
	const char *begin = all.n ? memmem(all.p, all.n, "mergeCells", 10) : NULL;
	if (!begin)
		return;
	struct xml xml = { .rest = str_range(begin, all.p + all.n) };
	struct xml_token t;
	struct arena *a = r->book->arena;
	while (xml_next(&xml, &t) != XML_END && t.kind != XML_BAD) {
		struct xlsx_merge m = { 0 };
		struct str from = { NULL, 0 }, rest = { NULL, 0 }, key, attributes = t.attributes;
		if (t.kind != XML_OPEN || !str_is(t.name, "mergeCell"))
			continue;
		while (xml_next_attribute(&attributes, &key, &rest) && !str_is(key, "ref"))
			;
		if (!str_split(&rest, ':', &from) ||
		    !read_place(from, &m.first_row, &m.first_column) ||
		    !read_place(rest, &m.last_row, &m.last_column) || m.last_row < m.first_row ||
		    m.last_column < m.first_column)
			continue;
		m.cell = nothing;
		r->merge = arena_grow(a, r->merge, &r->merge_capacity, r->n_merges + 1,
				      sizeof(*r->merge));
		r->merge[r->n_merges++] = m;
	}
	if (r->n_merges)
		qsort(r->merge, r->n_merges, sizeof(*r->merge), by_first_row);
}

static void add(struct xlsx_rows *r, struct xlsx_cell cell)
{
	r->cell = arena_grow(r->book->arena, r->cell, &r->capacity, r->n + 1, sizeof(*r->cell));
	r->cell[r->n++] = cell;
	r->n_cells++;
}

static int by_column(const void *a, const void *b)
{
	const struct xlsx_cell *x = a, *y = b;
	return (x->column > y->column) - (x->column < y->column);
}

/* Among the first n cells of the row, which are sorted. */
static const struct xlsx_cell *find(const struct xlsx_rows *r, size_t n, size_t column)
{
	const struct xlsx_cell key = { .column = column };
	return n ? bsearch(&key, r->cell, n, sizeof(key), by_column) : NULL;
}

/* Gives the merged area's value to its cells of this row. A width of more than a screen is
 * decoration. */
static void fill(struct xlsx_rows *r, size_t own, const struct xlsx_merge *m)
{
	enum { WIDEST = 64 };
	size_t last = MIN(m->last_column, m->first_column + WIDEST);
	for (size_t c = m->first_column; c <= last; c++) {
		struct xlsx_cell copy = m->cell;
		copy.column = c;
		if (!find(r, own, c))
			add(r, copy);
	}
}

static void fill_merged(struct xlsx_rows *r)
{
	struct arena *a = r->book->arena;
	size_t own = r->n, kept = 0;
	for (; r->n_begun < r->n_merges && r->merge[r->n_begun].first_row <= r->row; r->n_begun++) {
		struct xlsx_merge *m = &r->merge[r->n_begun];
		const struct xlsx_cell *first = find(r, own, m->first_column);
		if (m->first_row < r->row || !first)
			continue; /* without a value */
		m->cell = *first;
		r->active = arena_grow(a, r->active, &r->active_capacity, r->n_active + 1,
				       sizeof(*r->active));
		r->active[r->n_active++] = m;
	}
	for (size_t i = 0; i < r->n_active; i++, r->n_cells++) {
		if (r->active[i]->last_row < r->row)
			continue;
		fill(r, own, r->active[i]);
		r->active[kept++] = r->active[i];
	}
	r->n_active = kept;
	if (r->n > own)
		qsort(r->cell, r->n, sizeof(*r->cell), by_column);
}

/* ---- values ---- */

/* Day numbers begin at 1899-12-30, but that 1900 has a February 29th, which makes the first two
 * months one less; or at 1904-01-01. False: before or after any date. */
static bool date_text(const struct xlsx *x, double value, const char **ret)
{
	enum { SECONDS = 86400, EPOCH_1900 = -25569, EPOCH_1904 = -24107, LAST = 2958465 };
	if (!(value >= 0 && value <= LAST))
		return false;
	int64_t seconds = (int64_t)(value * SECONDS + 0.5), days = seconds / SECONDS;
	int64_t of_day = seconds % SECONDS;
	const char *time = arena_printf(x->arena, "%02d:%02d:%02d", (int)(of_day / 3600),
					(int)(of_day / 60 % 60), (int)(of_day % 60));
	if (value < 1) {
		*ret = time;
		return true;
	}
	days += x->is_1904 ? EPOCH_1904 : EPOCH_1900 + (days < 60);
	const char *day = clock_day(x->arena, days);
	*ret = of_day ? arena_printf(x->arena, "%s %s", day, time) : day;
	return true;
}

/* What a cell's element says: r, s and t. */
struct head {
	struct str place, style, type;
};

static void set_number(const struct xlsx *x, const struct head *h, struct str raw,
		       struct xlsx_cell *c)
{
	int64_t style = 0;
	double value;
	c->type = XLSX_TEXT;
	c->text = str_text(x->arena, raw);
	if (!str_real(raw, &value) || !isfinite(value))
		return;
	bool is_date = str_int(h->style, 10, &style) && style >= 0 && (size_t)style < x->n_styles &&
		       x->is_date[style];
	c->number = value;
	c->type = is_date && date_text(x, value, &c->text) ? XLSX_DATE : XLSX_NUMBER;
	if (c->type == XLSX_NUMBER)
		c->text = arena_printf(x->arena, "%.15g", value);
}

static void set_value(const struct xlsx *x, const struct head *h, struct str raw,
		      struct xlsx_cell *c)
{
	int64_t i = 0;
	if (str_is(h->type, "s")) {
		bool is_there = str_int(str_trim(raw), 10, &i) && i >= 0 &&
				(size_t)i < x->n_strings;
		/* A text that the workbook has not got is damage, not an empty cell. */
		c->text = is_there ? x->string[i] : "#?";
		c->type = is_there ? XLSX_TEXT : XLSX_ERROR;
	} else if (str_is(h->type, "b")) {
		c->number = str_is(raw, "1") || str_is(raw, "true");
		c->text = c->number > 0 ? "TRUE" : "FALSE";
		c->type = XLSX_BOOL;
	} else if (str_is(h->type, "e")) {
		c->text = str_text(x->arena, raw);
		c->type = XLSX_ERROR;
	} else if (str_is(h->type, "d")) {
		c->text = str_text(x->arena, raw);
		c->type = XLSX_DATE;
	} else if (h->type.n && !str_is(h->type, "n")) {
		c->text = xlsx_plain(x->arena, raw);
		c->type = XLSX_TEXT;
	} else {
		set_number(x, h, raw, c);
	}
	if (!*c->text)
		*c = (struct xlsx_cell){ .type = XLSX_EMPTY, .column = c->column, .text = "" };
}

/* ---- cells and rows ---- */

static int mistake(struct xlsx_rows *r, struct err *e, const char *words)
{
	return err_set(e, "sheet %s, after row %lld: %s", r->sheet->name, (long long)r->row, words);
}

/* The cell up to its end tag. */
static void read_cell(struct xlsx_rows *r, const struct head *h, struct xlsx_cell *c)
{
	struct arena *a = r->book->arena;
	struct xml_token t;
	struct buf *text = &r->text;
	bool is_value = false, has_value = false, has_formula = false;
	buf_clear(text);
	while (xml_next(&r->xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_CLOSE && str_is(t.name, "c"))
			break;
		if (t.kind == XML_TEXT && is_value)
			buf_puts(text, t.is_literal ? arena_strndup(a, t.text.p, t.text.n)
						    : xml_text(a, t.text));
		is_value = t.kind == XML_OPEN && str_is(t.name, "v");
		has_value = has_value || is_value;
		has_formula = has_formula || (t.kind == XML_OPEN && str_is(t.name, "f"));
		if (t.kind == XML_OPEN && str_is(t.name, "is")) {
			xlsx_text(&r->xml, "is", a, text);
			c->text = xlsx_plain(a, buf_view(text));
			c->type = *c->text ? XLSX_TEXT : XLSX_EMPTY;
			buf_clear(text);
		}
	}
	if (text->n) {
		set_value(r->book, h, buf_view(text), c);
	} else if (has_formula && !has_value && c->type == XLSX_EMPTY) {
		c->type = XLSX_ERROR;
		c->text = XLSX_NOT_CALCULATED;
	}
}

static struct head head_of(const struct xml_token *t)
{
	struct head h = { { NULL, 0 }, { NULL, 0 }, { NULL, 0 } };
	struct str rest = t->attributes, key, value;
	while (xml_next_attribute(&rest, &key, &value)) {
		if (str_is(key, "r"))
			h.place = value;
		else if (str_is(key, "s"))
			h.style = value;
		else if (str_is(key, "t"))
			h.type = value;
	}
	return h;
}

/* Where neither says its place, a cell is right of the one before it. */
static int next_cell(struct xlsx_rows *r, const struct xml_token *t, size_t *column, struct err *e)
{
	struct head h = head_of(t);
	int64_t row = r->row;
	if (h.place.p && (!read_place(h.place, &row, column) || row != r->row))
		return mistake(r, e, "a cell outside of its row or of any sheet");
	if (*column >= XLSX_MAX_COLUMNS || r->n_cells >= XLSX_MAX_CELLS)
		return mistake(r, e, "more cells than can be read");
	struct xlsx_cell c = { .type = XLSX_EMPTY, .column = *column, .text = "" };
	read_cell(r, &h, &c);
	bool is_behind = r->n && r->cell[r->n - 1].column >= c.column;
	if (c.type != XLSX_EMPTY && is_behind)
		return mistake(r, e, "cells in disorder");
	if (c.type != XLSX_EMPTY)
		add(r, c);
	++*column;
	return 0;
}

static int begin_row(struct xlsx_rows *r, const struct xml_token *t, struct err *e)
{
	struct head h = head_of(t);
	int64_t row = r->row + 1;
	if (h.place.p && (!str_int(h.place, 10, &row) || row <= r->row))
		return mistake(r, e, "rows in disorder");
	if (row > XLSX_MAX_ROWS)
		return mistake(r, e, "more rows than a sheet has");
	r->row = row;
	r->n = 0;
	return 0;
}

/* The cells of the row whose tag was read. */
static int read_row(struct xlsx_rows *r, struct err *e)
{
	struct xml_token t;
	size_t column = 0;
	while (xml_next(&r->xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_CLOSE && str_is(t.name, "row"))
			return 0;
		if (t.kind == XML_OPEN && str_is(t.name, "c") && next_cell(r, &t, &column, e) < 0)
			return -1;
	}
	return mistake(r, e, "cut short");
}

int xlsx_next(struct xlsx_rows *r, struct xlsx_row *ret, struct err *e)
{
	struct xml_token t;
	while (xml_next(&r->xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_CLOSE && str_is(t.name, "sheetData"))
			return 0;
		if (t.kind != XML_OPEN || !str_is(t.name, "row"))
			continue;
		if (begin_row(r, &t, e) < 0 || read_row(r, e) < 0)
			return -1;
		fill_merged(r);
		if (arena_is_over(r->book->arena) || r->n_cells > XLSX_MAX_CELLS)
			return mistake(r, e, "more cells than can be read");
		*ret = (struct xlsx_row){ .number = r->row, .cell = r->cell, .n = r->n };
		if (r->n)
			return XLSX_ROW;
	}
	return t.kind == XML_BAD ? mistake(r, e, "not well-formed XML")
				 : mistake(r, e, "cut short");
}

int xlsx_rows(const struct xlsx *x, size_t i, struct xlsx_rows *ret, struct err *e)
{
	*ret = (struct xlsx_rows){ .book = x,
				   .sheet = &x->sheet[i],
				   .bytes = BUF(XLSX_PART_MAX),
				   .text = BUF(XLSX_PART_MAX) };
	if (!ret->sheet->part)
		return err_set(e, "sheet %s has no cells", ret->sheet->name);
	if (zip_read(ret->sheet->part, &ret->bytes, e) < 0)
		return err_wrap(e, "sheet %s", ret->sheet->name);
	struct xml_token t;
	ret->xml = (struct xml){ .rest = buf_view(&ret->bytes) };
	read_merges(ret);
	while (xml_next(&ret->xml, &t) != XML_END && t.kind != XML_BAD)
		if (t.kind == XML_OPEN && str_is(t.name, "sheetData"))
			return 0;
	return err_set(e, "sheet %s has no cells", ret->sheet->name);
}

void xlsx_close(struct xlsx_rows *r)
{
	buf_free(&r->bytes);
	buf_free(&r->text);
}

const struct xlsx_cell *xlsx_cell(const struct xlsx_row *row, size_t column)
{
	for (size_t i = 0; i < row->n && row->cell[i].column <= column; i++)
		if (row->cell[i].column == column)
			return &row->cell[i];
	return &nothing;
}
