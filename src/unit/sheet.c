/* SPDX-License-Identifier: Apache-2.0 */
/* sheet - records written as XLSX and CSV, ready to be filled in and imported again. */
#include "unit/sheet.h"

#include "base/file.h"
#include "base/xlsx_out.h"
#include "unit/record_body.h"

#include <string.h>

enum { FILE_MAX = 256 << 20, CELL_MAX_UNITS = 32767, ROWS_OFFERED = 5000 };

const char *const sheet_guide_name[LANGUAGES] = { "Instructions", "填写说明" };

struct writing {
	struct unit *unit;
	struct arena arena; /* of the file */
	struct arena rows;  /* of the kind at hand */
	const struct kind *only;
	struct xlsx_out xlsx;
	struct buf out;
	bool is_csv;
};

/* ---- columns ---- */

static const char *heading(struct writing *w, const struct field *f)
{
	return arena_printf(&w->arena, "%s%s", check_text(f->label), f->is_required ? " *" : "");
}

/* Where the ids stand that a reference may name: in the first column of the other sheet, if they
 * are what one field of it says. */
static const char *offered_cells(struct writing *w, const struct field *f)
{
	const struct kind *k = f->type == FIELD_REF && !w->only ? kind_find(&w->unit->kinds, f->ref)
								: NULL;
	if (!k || k->n_key_fields != 1 || !k->fields[0].is_key)
		return NULL;
	return arena_printf(&w->arena, "'%s'!$A$2:$A$%d", check_text(k->title), ROWS_OFFERED);
}

static void set_choices(struct writing *w, const struct field *f, struct xlsx_column *c)
{
	c->n_choices = f->type == FIELD_BOOL ? 2 : f->n_choices;
	const char **choice = arena_alloc(&w->arena, (c->n_choices + 1) * sizeof(*choice));
	for (size_t i = 0; i < c->n_choices; i++)
		choice[i] = f->type == FIELD_BOOL ? record_shown(&w->arena, f, i ? "0" : "1")
						  : check_text(f->choices[i].words);
	c->choice = choice;
}

/* What is said where a cell is filled in: the field's own words, and how its type is written. */
static const char *note_of(struct writing *w, const struct field *f)
{
	const char *how = NULL;
	switch (f->type) {
	case FIELD_DATE: how = tr("A day: 2026-11-22"); break;
	case FIELD_TIME: how = tr("A time of day: 15:00"); break;
	case FIELD_MOMENT: how = tr("A day and a time: 2026-11-22 15:00"); break;
	case FIELD_REFS:
	case FIELD_REF: {
		const struct kind *k = kind_find(&w->unit->kinds, f->ref);
		how = arena_printf(&w->arena,
				   f->type == FIELD_REF ? tr("As it stands among the %s")
							: tr("As they stand among the %s, "
							     "separated by ;"),
				   check_text(k->title));
		break;
	}
	case FIELD_GRADE: how = tr("A grade: S2A2G2"); break;
	case FIELD_TEXT:
	case FIELD_LONG:
	case FIELD_INT:
	case FIELD_REAL:
	case FIELD_BOOL:
	case FIELD_PHONE:
	case FIELD_IP:
	case FIELD_MAC:
	case FIELD_HASH:
	case FIELD_CHOICE: break;
	}
	const char *own = f->doc[TR_ENGLISH] ? check_text(f->doc) : NULL;
	return own && how ? arena_printf(&w->arena, "%s\n%s", own, how) : own ? own : how;
}

static double width_of(const struct field *f, const char *title)
{
	double width = f->type == FIELD_LONG ? 40 : f->type == FIELD_TEXT ? 20 : 14;
	/* A Chinese character is two wide, and three bytes long. */
	return MIN(MAX(width, (double)strlen(title) * 2 / 3 + 4), 60);
}

static const struct xlsx_column *make_columns(struct writing *w, const struct kind *k)
{
	struct xlsx_column *columns = arena_alloc(&w->arena, k->n_fields * sizeof(*columns));
	for (size_t i = 0; i < k->n_fields; i++) {
		const struct field *f = &k->fields[i];
		columns[i] = (struct xlsx_column){
			.title = heading(w, f),
			.width = width_of(f, check_text(f->label)),
			.is_number = f->type == FIELD_INT || f->type == FIELD_REAL,
			.list = offered_cells(w, f),
			.note = note_of(w, f),
		};
		set_choices(w, f, &columns[i]);
	}
	return columns;
}

/* ---- rows ---- */

static void csv_row(struct writing *w, const char *const *cells, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const char *text = cells[i] ? cells[i] : "";
		buf_puts(&w->out, i ? "," : "");
		if (!strpbrk(text, ",;\t\"\r\n")) {
			buf_puts(&w->out, text);
			continue;
		}
		buf_putc(&w->out, '"');
		for (const char *p = text; *p; p++)
			buf_puts(&w->out, *p == '"' ? "\"\"" : (char[]){ *p, '\0' });
		buf_putc(&w->out, '"');
	}
	buf_puts(&w->out, "\r\n");
}

/* No text is longer in UTF-16 units than in bytes. */
static bool fits_cell(const char *text)
{
	size_t units = 0;
	if (strlen(text) <= CELL_MAX_UNITS)
		return true;
	for (struct str s = str_of(text); s.n;) {
		size_t n = MAX(str_utf8_sequence(s), (size_t)1);
		units += n == 4 ? 2 : 1;
		s = str_from(s, n);
	}
	return units <= CELL_MAX_UNITS;
}

static int write_record(struct writing *w, const struct kind *k, struct statement *q, struct err *e)
{
	struct arena *a = &w->rows;
	const char **values = arena_alloc(a, k->n_fields * sizeof(*values));
	if (record_body_read(k, str_of(store_text(q, 1)), a, values, e) < 0)
		return -1;
	for (size_t i = 0; i < k->n_fields; i++) {
		values[i] = record_shown(a, &k->fields[i], values[i]);
		if (!w->is_csv && !fits_cell(values[i]))
			return err_set(e,
				       "%s %s: %s is longer than a cell can be; export the kind as "
				       "CSV",
				       check_text(k->title), store_text(q, 0),
				       check_text(k->fields[i].label));
	}
	if (w->is_csv)
		csv_row(w, values, k->n_fields);
	else
		xlsx_out_row(&w->xlsx, values);
	if (arena_is_over(a))
		return err_set(e, "%s: more than fits into memory", check_text(k->title));
	return 0;
}

static int write_records(struct writing *w, const struct kind *k, struct err *e)
{
	struct statement *q;
	if (store_prepare(w->unit->store,
			  "SELECT id, body FROM record WHERE unit = ? AND kind = ? ORDER BY id", &q,
			  e) < 0)
		return -1;
	store_bind_text(q, 0, w->unit->code);
	store_bind_text(q, 1, k->name);
	int r;
	while ((r = store_step(q, e)) == STORE_ROW) {
		if (write_record(w, k, q, e) < 0) {
			store_reset(q);
			return -1;
		}
	}
	arena_free(&w->rows);
	return r;
}

/* ---- files ---- */

static void write_guide(struct writing *w)
{
	const struct xlsx_column columns[] = {
		{ .title = tr("Sheet"), .width = 24 },
		{ .title = tr("What stands in it"), .width = 100 },
	};
	const char *const rules[][2] = {
		{ "*", tr("Columns with an asterisk must be filled in.") },
		{ tr("Days"), tr("Write 2026-11-22; a day and a time 2026-11-22 15:00.") },
		{ tr("Several"), tr("Names of several records in one cell are separated by ;") },
		{ tr("Empty cells"), tr("An empty cell takes away what was recorded; a column that "
					"is deleted leaves it.") },
		{ tr("Import"), tr("zicha records --import FILE: all of it, or nothing and each "
				   "bad cell by its place.") },
	};
	xlsx_out_sheet(&w->xlsx, check_text(sheet_guide_name), columns, N(columns));
	for (size_t i = 0; i < N(rules); i++)
		xlsx_out_row(&w->xlsx, rules[i]);
	for (size_t i = 0; i < w->unit->kinds.n; i++) {
		const struct kind *k = w->unit->kinds.kind[i];
		if (!w->only || k == w->only)
			xlsx_out_row(&w->xlsx,
				     (const char *[]){ check_text(k->title), check_text(k->doc) });
	}
}

static int write_xlsx(struct writing *w, struct err *e)
{
	w->xlsx = (struct xlsx_out){
		.arena = &w->arena,
		.out = &w->out,
		.moment = w->unit->options.now,
		.title = tr("Records"),
		.author = "zicha",
	};
	write_guide(w);
	int r = 0;
	for (size_t i = 0; !r && i < w->unit->kinds.n; i++) {
		const struct kind *k = w->unit->kinds.kind[i];
		if (w->only && k != w->only)
			continue;
		xlsx_out_sheet(&w->xlsx, check_text(k->title), make_columns(w, k), k->n_fields);
		r = write_records(w, k, e);
	}
	struct err finish;
	int finished = xlsx_out_finish(&w->xlsx, r ? &finish : e);
	return r ? r : finished;
}

static int write_csv(struct writing *w, struct err *e)
{
	const struct kind *k = w->only;
	if (!k)
		return err_set(e, "a CSV file holds the records of one kind: name it");
	const char **titles = arena_alloc(&w->arena, k->n_fields * sizeof(*titles));
	for (size_t i = 0; i < k->n_fields; i++)
		titles[i] = heading(w, &k->fields[i]);
	buf_puts(&w->out, "\xef\xbb\xbf"); /* without it Excel takes UTF-8 for GBK */
	csv_row(w, titles, k->n_fields);
	return write_records(w, k, e);
}

int sheet_export(struct unit *u, const struct kind *kind, const char *path, struct err *e)
{
	struct str ending = str_of(path);
	bool is_csv = str_ends(ending, ".csv");
	if (!is_csv && !str_ends(ending, ".xlsx"))
		return err_set(e, "%s: the name must end in .xlsx or .csv", path);
	struct writing w = { .unit = u,
			     .only = kind,
			     .is_csv = is_csv,
			     .out = BUF(FILE_MAX),
			     .arena = ARENA(64 << 20),
			     .rows = ARENA(512 << 20) };
	int r = is_csv ? write_csv(&w, e) : write_xlsx(&w, e);
	if (!r && (buf_is_over(&w.out) || arena_is_over(&w.arena)))
		r = err_set(e, "%s: more records than one file can hold", path);
	if (!r)
		r = file_write(path, buf_view(&w.out), e);
	buf_free(&w.out);
	arena_free(&w.rows);
	arena_free(&w.arena);
	return r;
}
