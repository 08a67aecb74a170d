/* SPDX-License-Identifier: Apache-2.0 */
/* sheet_import - records from XLSX and CSV files, each bad cell told by its place. */
#include "base/near.h"
#include "unit/grid.h"
#include "unit/sheet.h"

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
	const struct change **changes;
	size_t n, capacity;
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

int sheet_field(struct arena *a, const struct kind *k, const char *heading)
{
	struct str s = str_trim(str_of(heading));
	if (str_ends(s, "*"))
		s = str_head(s, s.n - 1);
	else if (str_ends(s, "＊"))
		s = str_head(s, s.n - strlen("＊"));
	return kind_field(k, str_text(a, str_trim(s)));
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
		record_complain_at(r->complaints, grid_place(&r->grid, cell->column),
				   field == NO_HEADING ? N_("no heading stands over this cell: %s")
						       : N_("the cell has the mistake %s"),
				   cell->text);
		return false;
	}
	enum field_type type = r->kind->fields[field].type;
	c->values[field] = grid_text(&r->grid, cell, type == FIELD_DATE || type == FIELD_MOMENT);
	return true;
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

/* The kind of the sheet at hand; NULL: it is passed over, or was complained about. */
static const struct kind *find_kind(struct reading *r, size_t i)
{
	struct grid *g = &r->grid;
	const struct kind *k = kind_meant(&r->unit->kinds, g->sheet);
	if (k && (!r->wanted || k == r->wanted || !g->is_csv))
		return r->wanted && k != r->wanted ? NULL : k;
	bool is_only = g->n_sheets == 1 || (g->n_sheets == 2 && i == 1);
	if (r->wanted && is_only)
		return r->wanted;
	if (!g->is_csv && g->book.sheet[i].is_hidden)
		return NULL;
	record_complain_at(r->complaints, g->is_csv ? g->file : g->sheet,
			   "no kind of record is called that; `zicha records` lists them");
	return NULL;
}

/* People set a title over their tables, and perhaps who made them when: rows of a single cell above
 * the row of headings. */
static int pass_titles(struct reading *r, struct err *e)
{
	enum { MOST = 3 };
	struct grid *g = &r->grid;
	const char *place = NULL, *title = NULL;
	int step = GRID_ROW;
	for (int i = 0; i < MOST && step == GRID_ROW && g->n == 1; i++) {
		if (sheet_field(&r->arena, r->kind, g->cell[0].text) >= 0)
			return step;
		if (!title) {
			title = arena_strdup(&r->arena, g->cell[0].text);
			place = grid_place(g, g->cell[0].column);
		}
		step = grid_next(g, e);
	}
	if (step >= 0 && title && (step != GRID_ROW || g->n == 1))
		complain_of_heading(r, place, title);
	return step;
}

static int read_sheet(struct reading *r, size_t i, struct err *e)
{
	struct grid *g = &r->grid;
	int step = grid_sheet(g, i, e);
	if (step ||
	    choice_is_called(g->sheet, sheet_guide_name[TR_ENGLISH], sheet_guide_name, NULL))
		return step;
	step = grid_next(g, e);
	if (step != GRID_ROW)
		return step;
	r->kind = find_kind(r, i);
	step = r->kind ? pass_titles(r, e) : 0;
	if (step != GRID_ROW)
		return step;
	if (!take_headings(r))
		return 0;
	while ((step = grid_next(g, e)) == GRID_ROW)
		take_row(r);
	return step;
}

static int read_file(struct reading *r, const char *path, bool is_one_of_several, struct err *e)
{
	int step = grid_open(&r->grid, path, &r->arena, e);
	r->grid.has_file_in_places = is_one_of_several;
	for (size_t i = 0; !step && i < r->grid.n_sheets; i++)
		step = read_sheet(r, i, e);
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
		 bool is_partial, struct complaints *ret, size_t *ret_n_done, struct err *e)
{
	struct reading r = {
		.unit = u, .wanted = kind, .complaints = ret, .arena = ARENA(1 << 30)
	};
	int step = 0;
	for (size_t i = 0; !step && i < n; i++)
		step = read_file(&r, paths[i], n > 1, e);
	if (!step)
		step = sheet_apply(u, r.changes, r.n, is_partial, ret, ret_n_done, e);
	arena_free(&r.arena);
	return step;
}
