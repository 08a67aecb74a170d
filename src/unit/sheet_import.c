/* SPDX-License-Identifier: Apache-2.0 */
/* sheet_import - records from XLSX and CSV files, each bad cell told by its place. */
#include "base/near.h"
#include "unit/grid.h"
#include "unit/sheet.h"
#include "unit/sheet_missing.h"

#include <string.h>

enum { UNKNOWN = -1, NO_HEADING = -2 };

struct reading {
	struct unit *unit;
	const struct kind *wanted; /* or NULL */
	struct arena arena;
	struct complaints *complaints;
	struct grid grid;
	const struct kind *kind; /* of the sheet at hand */
	int *field;		 /* of each column, or UNKNOWN, NO_HEADING */
	size_t n_columns;
	size_t *column; /* of each field, or SIZE_MAX */
	bool is_guess;	/* the sheet is not called after its kind: it may be something else */
	size_t n_taken; /* sheets of the file that have a table */
	const struct change **changes;
	size_t n, capacity;
	struct sheet_counts *counts;
};

/* ---- which kind, which field ---- */

/* A column that only counts the rows. */
static bool is_ordinal(const char *heading)
{
	static const char *const words[] = { "序号", "序", "行号", "No", "No.", "#" };
	for (size_t i = 0; i < N(words); i++)
		if (str_is_alike(str_of(heading), str_of(words[i])))
			return true;
	return false;
}

static size_t find_wide_bracket(struct str s)
{
	size_t at = 0;
	while (at < s.n && !str_starts(str_from(s, at), "（"))
		at++;
	return at;
}

int sheet_field(struct arena *a, const struct kind *k, const char *heading)
{
	struct str s = str_trim(str_of(heading));
	if (str_ends(s, "*"))
		s = str_head(s, s.n - 1);
	else if (str_ends(s, "＊"))
		s = str_head(s, s.n - strlen("＊"));
	s = str_trim_typed(s);
	int field = kind_field(k, str_text(a, s));
	size_t remark = MIN(MIN(str_find(s, '('), str_find(s, '\n')), find_wide_bracket(s));
	/* "入职日期（年月日）": a remark for whoever fills it in. */
	if (field < 0 && remark && remark < s.n)
		return sheet_field(a, k, str_text(a, str_head(s, remark)));
	return field;
}

/* ---- the first row ---- */

static void complain_of_heading(struct reading *r, const char *place, const char *heading)
{
	struct near near = NEAR(heading);
	for (size_t i = 0; i < r->kind->n_fields; i++) {
		near_try(&near, r->kind->fields[i].name);
		near_try(&near, check_text(r->kind->fields[i].label));
	}
	record_complain_at(r->complaints, place, "%s have no field called %s%s",
			   check_text(r->kind->title), heading, near_words(&near));
}

static void take_heading(struct reading *r, const struct xlsx_cell *c)
{
	int field = sheet_field(&r->arena, r->kind, c->text);
	r->field[c->column] = field;
	if (field == UNKNOWN && !is_ordinal(c->text)) {
		complain_of_heading(r, grid_place(&r->grid, c->column), c->text);
	} else if (field >= 0 && r->column[field] != SIZE_MAX) {
		record_complain_at(r->complaints, grid_place(&r->grid, c->column),
				   "%s stands in two columns", c->text);
		r->field[c->column] = UNKNOWN;
	} else if (field >= 0) {
		r->column[field] = c->column;
	}
}

/* False: the rows cannot be told from each other. */
static bool take_headings(struct reading *r)
{
	struct grid *g = &r->grid;
	r->n_columns = g->cell[g->n - 1].column + 1;
	r->field = arena_alloc(&r->arena, r->n_columns * sizeof(*r->field));
	r->column = arena_alloc(&r->arena, r->kind->n_fields * sizeof(*r->column));
	for (size_t i = 0; i < r->n_columns; i++)
		r->field[i] = NO_HEADING;
	for (size_t i = 0; i < r->kind->n_fields; i++)
		r->column[i] = SIZE_MAX;
	for (size_t i = 0; i < g->n; i++)
		take_heading(r, &g->cell[i]);
	bool has_key = true;
	for (size_t i = 0; i < r->kind->n_fields; i++) {
		const struct field *f = &r->kind->fields[i];
		if (!f->is_key || !f->is_required || r->column[i] != SIZE_MAX)
			continue;
		record_complain_at(r->complaints, grid_place(g, 0), "the column %s is missing",
				   check_text(f->label));
		has_key = false;
	}
	return has_key;
}

/* ---- the other rows ---- */

static bool take_cell(struct reading *r, struct change *c, const struct xlsx_cell *cell)
{
	int field = cell->column < r->n_columns ? r->field[cell->column] : NO_HEADING;
	if (field == UNKNOWN)
		return true;
	if (cell->type == XLSX_ERROR || field == NO_HEADING) {
		bool is_uncalculated = strcmp(cell->text, XLSX_NOT_CALCULATED) == 0;
		record_complain_at(r->complaints, grid_place(&r->grid, cell->column),
				   field == NO_HEADING ? N_("no heading stands over this cell: %s")
				   : is_uncalculated
					   ? N_("the formula here was never calculated (%s): open "
						"the file in a spreadsheet program and save it")
					   : N_("the cell has the mistake %s"),
				   cell->text);
		return false;
	}
	enum field_type type = r->kind->fields[field].type;
	c->values[field] = grid_text(&r->grid, cell, type == FIELD_DATE || type == FIELD_MOMENT);
	return true;
}

/* A row under the table that holds no record: its totals, or a remark in a single cell. */
static bool is_foot(const struct reading *r)
{
	static const char *const totals[] = { "合计", "总计", "小计", "共计", "Total" };
	const struct grid *g = &r->grid;
	struct str first = str_of(g->cell[0].text);
	for (size_t i = 0; i < N(totals); i++)
		if (str_is_alike(first, str_of(totals[i])))
			return true;
	/* "注：…", "填表人：…": a short word and a colon. */
	struct str label = str_head(first, MIN(first.n, 6 * strlen("注") + strlen("：")));
	bool is_remark = str_has(label, "：") || str_starts(first, "注:");
	return g->n == 1 && r->n_columns > 1 && is_remark;
}

static void pass_foot(struct reading *r)
{
	struct sheet_counts *c = r->counts;
	if (!c->n_passed++)
		c->passed = arena_strdup(r->complaints->arena,
					 grid_place(&r->grid, r->grid.cell[0].column));
}

static void take_row(struct reading *r)
{
	const struct kind *k = r->kind;
	struct grid *g = &r->grid;
	struct change *c = record_change(&r->arena, CHANGE_PUT, k);
	c->places = arena_alloc(&r->arena, k->n_fields * sizeof(*c->places));
	for (size_t i = 0; i < k->n_fields; i++) {
		if (r->column[i] == SIZE_MAX)
			continue;
		c->values[i] = "";
		c->places[i] = grid_place(g, r->column[i]);
		if (!c->place && k->fields[i].is_key)
			c->place = c->places[i];
	}
	bool is_right = true;
	for (size_t i = 0; i < g->n; i++)
		is_right &= take_cell(r, c, &g->cell[i]);
	if (!is_right)
		return;
	r->changes = arena_grow(&r->arena, r->changes, &r->capacity, r->n + 1, sizeof(*r->changes));
	r->changes[r->n++] = c;
}

/* ---- sheets and files ---- */

static bool is_called_guide(const char *sheet)
{
	return choice_is_called(sheet, sheet_guide_name[TR_ENGLISH], sheet_guide_name, NULL);
}

/* What the sheets of a workbook hold that are called after no kind: what was asked for, or what the
 * file is called after. */
static const struct kind *kind_of_file(const struct reading *r)
{
	const struct grid *g = &r->grid;
	if (r->wanted || g->is_csv)
		return r->wanted;
	for (size_t i = 0; i < g->n_sheets; i++)
		if (kind_meant(&r->unit->kinds, g->book.sheet[i].name))
			return NULL;
	const char *end = strrchr(g->file, '.');
	size_t n = end ? (size_t)(end - g->file) : strlen(g->file);
	return kind_meant(&r->unit->kinds, arena_strndup(g->arena, g->file, n));
}

/* The kind of the sheet at hand; NULL: it is passed over, or was complained about. */
static const struct kind *find_kind(struct reading *r, size_t i)
{
	struct grid *g = &r->grid;
	const struct kind *k = kind_meant(&r->unit->kinds, g->sheet);
	r->is_guess = false;
	if (k && (!r->wanted || k == r->wanted || !g->is_csv))
		return r->wanted && k != r->wanted ? NULL : k;
	bool is_only = g->n_sheets == 1 ||
		       (g->n_sheets == 2 && i == 1 && is_called_guide(g->book.sheet[0].name));
	if (r->wanted && is_only)
		return r->wanted;
	if (!g->is_csv && g->book.sheet[i].is_hidden)
		return NULL;
	k = kind_of_file(r);
	r->is_guess = k != NULL;
	if (k)
		return k;
	record_complain_at(r->complaints, g->is_csv ? g->file : g->sheet,
			   "no kind of record is called that; `zicha records` lists them");
	return NULL;
}

static bool has_field(struct reading *r)
{
	for (size_t i = 0; i < r->grid.n; i++)
		if (sheet_field(&r->arena, r->kind, r->grid.cell[i].text) >= 0)
			return true;
	return false;
}

/* Nothing is like a row of headings: what the first row of several cells has in its place. */
static void complain_of_headings(struct reading *r, const struct grid *title)
{
	for (size_t i = 0; i < title->n; i++)
		complain_of_heading(r, grid_place(title, title->cell[i].column),
				    title->cell[i].text);
}

/* People set a title over their tables, and perhaps who made them when: rows that name no field
 * above the row of headings. */
static int pass_titles(struct reading *r, struct err *e)
{
	enum { MOST = 4 };
	struct grid *g = &r->grid, title = { 0 };
	int step = GRID_ROW;
	for (int i = 0; i < MOST && step == GRID_ROW; i++) {
		if (has_field(r))
			return step;
		if (title.n < 2 && g->n > title.n)
			title = *g;
		step = grid_next(g, e);
	}
	if (step >= 0 && !r->is_guess)
		complain_of_headings(r, &title);
	return MIN(step, 0);
}

static int read_sheet(struct reading *r, size_t i, struct err *e)
{
	struct grid *g = &r->grid;
	int step = grid_sheet(g, i, e);
	if (step || is_called_guide(g->sheet))
		return step;
	step = grid_next(g, e);
	if (step != GRID_ROW)
		return step;
	r->kind = find_kind(r, i);
	step = r->kind ? pass_titles(r, e) : 0;
	if (step != GRID_ROW)
		return step;
	r->n_taken++;
	if (!take_headings(r))
		return 0;
	while ((step = grid_next(g, e)) == GRID_ROW)
		if (is_foot(r))
			pass_foot(r);
		else
			take_row(r);
	return step;
}

static int read_file(struct reading *r, const char *path, bool is_one_of_several, struct err *e)
{
	int step = grid_open(&r->grid, path, &r->arena, e);
	r->grid.has_file_in_places = is_one_of_several;
	size_t n_complaints = r->complaints->n;
	r->n_taken = 0;
	for (size_t i = 0; !step && i < r->grid.n_sheets; i++)
		step = read_sheet(r, i, e);
	if (!step && r->is_guess && !r->n_taken && r->complaints->n == n_complaints)
		record_complain_at(r->complaints, r->grid.file, "no sheet has the columns of %s",
				   check_text(r->kind->title));
	grid_close(&r->grid);
	return step;
}

/* Tries them without doing anything, so that all that is wrong is told at once. */
static int try_changes(struct unit *u, const struct change *const *changes, size_t n,
		       struct complaints *ret, struct err *e)
{
	int r = store_begin(u->store, e);
	if (r)
		return r;
	r = record_apply_within(u, changes, n, ret, e);
	store_rollback(u->store);
	return r ? r : RECORD_REFUSED;
}

int sheet_apply(struct unit *u, const struct change *const *changes, size_t n, bool is_partial,
		struct complaints *ret, size_t *ret_n_done, struct err *e)
{
	size_t n_before = ret->n, n_refused = 0;
	*ret_n_done = 0;
	if (n_before && !is_partial)
		return try_changes(u, changes, n, ret, e);
	int r = record_apply(u, changes, n, is_partial, ret, e);
	if (r && r != RECORD_PARTLY)
		return r;
	autofree bool *is_refused = base_alloc((n + 1) * sizeof(*is_refused));
	memset(is_refused, 0, (n + 1) * sizeof(*is_refused));
	for (size_t i = n_before; i < ret->n; i++) {
		size_t change = ret->complaint[i].change;
		n_refused += !is_refused[change];
		is_refused[change] = true;
	}
	*ret_n_done = n - n_refused;
	return n_before ? RECORD_PARTLY : r;
}

int sheet_import(struct unit *u, const struct kind *kind, const char *const *paths, size_t n,
		 const struct sheet_options *options, struct complaints *ret,
		 struct sheet_counts *ret_counts, struct err *e)
{
	struct reading r = { .unit = u,
			     .wanted = kind,
			     .complaints = ret,
			     .counts = ret_counts,
			     .arena = ARENA(1 << 30) };
	int step = 0;
	*ret_counts = (struct sheet_counts){ 0 };
	for (size_t i = 0; !step && i < n; i++)
		step = read_file(&r, paths[i], n > 1, e);
	if (!step && options->adds_missing)
		step = sheet_missing(u, &r.arena, &r.changes, &r.n, ret, &ret_counts->missing, e);
	if (!step)
		step = sheet_apply(u, r.changes, r.n, options->is_partial, ret, &ret_counts->n_done,
				   e);
	arena_free(&r.arena);
	return step;
}
