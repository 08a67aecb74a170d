/* SPDX-License-Identifier: Apache-2.0 */
/* answer_sheet - questions as an XLSX sheet that a department fills in and sends back.
 *
 * The columns that are read are fields of the kind `answers`, called as there; the others are for
 * the reader. */
#include "unit/answer_sheet.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/xlsx_out.h"
#include "unit/grid.h"
#include "unit/sheet.h"

#include <string.h>

enum { FILE_MAX = 64 << 20 };

/* The fields of an answer that stand in the sheet. */
enum part { QUESTION, SUBJECT, VALUE, NOTE, DAY, PERSON, PARTS };
static const char *const names[PARTS] = { "question", "subject",     "value",
					  "note",     "answered_on", "answered_by" };

/* ---- writing ---- */

enum { COLUMN_VALUE = 5, COLUMNS = 9 };

static const char *heading(const struct kind *k, enum part part)
{
	return check_text(k->fields[kind_field(k, names[part])].label);
}

static const char *how_to_answer(struct arena *a, const struct question *q)
{
	const char *const *words;
	size_t n = answering_words(a, q, &words);
	const char *text = q->type == ANSWER_DATE     ? tr("a day: 2026-11-22; no: never")
			   : q->type == ANSWER_NUMBER ? q->measure
						      : "";
	for (size_t i = 0; i < n; i++)
		text = arena_printf(a, "%s%s%s", text, i ? ", " : "", words[i]);
	return text;
}

static void write_row(struct xlsx_out *x, const struct answered_question *item)
{
	const struct question *q = item->question;
	const char *cells[COLUMNS] = {
		q->id,
		item->subject,
		check_text(q->title),
		check_text(q->evidence),
		how_to_answer(x->arena, q),
		item->value ? answering_shown(q, item->value) : NULL,
		item->state == ANSWER_ERROR ? NULL : item->note,
		item->answered_on,
		item->answered_by,
	};
	const char *const *words;
	size_t n = answering_words(x->arena, q, &words);
	xlsx_out_row(x, cells);
	xlsx_out_offer(x, COLUMN_VALUE, words, n);
}

/* Not what does not apply here, nor what has a mistake. */
static bool is_asked(const struct answered_question *x)
{
	return x->value || (x->state != ANSWER_NOTAPPLICABLE && x->state != ANSWER_ERROR);
}

int answer_sheet_write(struct unit *u, const struct answering *all, const char *path, struct err *e)
{
	const struct kind *k = kind_find(&u->kinds, "answers");
	if (!str_ends(str_of(path), ".xlsx"))
		return err_set(e, "%s: the name must end in .xlsx", path);
	autoarena arena = ARENA(256 << 20);
	autobuf out = BUF(FILE_MAX);
	struct xlsx_out x = { .arena = &arena,
			      .out = &out,
			      .moment = u->options.now,
			      .title = tr("Questions"),
			      .author = "zicha" };
	const struct xlsx_column columns[COLUMNS] = {
		{ .title = heading(k, QUESTION), .width = 24 },
		{ .title = heading(k, SUBJECT), .width = 16 },
		{ .title = tr("What has to be true"), .width = 50 },
		{ .title = tr("Evidence wanted"), .width = 24 },
		{ .title = tr("How to answer"), .width = 24 },
		{ .title = heading(k, VALUE), .width = 14 },
		{ .title = heading(k, NOTE), .width = 40 },
		{ .title = heading(k, DAY),
		  .width = 14,
		  .note = tr("A day: 2026-11-22. Empty: the day of the import.") },
		{ .title = heading(k, PERSON),
		  .width = 14,
		  .note = tr("The name as it stands among the people.") },
	};
	xlsx_out_sheet(&x, tr("Questions"), columns, COLUMNS);
	for (size_t i = 0; i < all->n; i++)
		if (is_asked(&all->item[i]))
			write_row(&x, &all->item[i]);
	if (xlsx_out_finish(&x, e) < 0)
		return err_wrap(e, "%s", path);
	return file_write(path, buf_view(&out), e);
}

/* ---- reading ---- */

struct reading {
	struct unit *unit;
	const struct kind *kind;
	struct arena arena;
	struct complaints *complaints;
	struct grid grid;
	struct map asked; /* "question\nsubject" → struct answered_question */
	size_t column[PARTS];
	bool has_sheet;
	const struct change **changes;
	size_t n, capacity;
};

static const char *place_of(struct reading *r, enum part part)
{
	return grid_place(&r->grid, r->column[part]);
}

static struct str key_of(struct arena *a, const char *question, const char *subject)
{
	return str_of(arena_printf(a, "%s\n%s", question, subject));
}

/* False: it is no sheet of questions. */
static bool take_headings(struct reading *r)
{
	for (size_t p = 0; p < PARTS; p++)
		r->column[p] = SIZE_MAX;
	for (size_t i = 0; i < r->grid.n; i++) {
		const struct xlsx_cell *c = &r->grid.cell[i];
		int field = sheet_field(&r->arena, r->kind, c->text);
		for (size_t p = 0; field >= 0 && p < PARTS; p++)
			if (strcmp(r->kind->fields[field].name, names[p]) == 0)
				r->column[p] = c->column;
	}
	return r->column[QUESTION] != SIZE_MAX && r->column[VALUE] != SIZE_MAX;
}

/* The text of a part of the row at hand; NULL: there is no such column. */
static const char *text_of(const struct reading *r, enum part part, bool is_day)
{
	return r->column[part] == SIZE_MAX
		       ? NULL
		       : grid_text(&r->grid, grid_cell(&r->grid, r->column[part]), is_day);
}

static bool is_same(const char *given, const char *old)
{
	return !given || strcmp(given, old ? old : "") == 0;
}

/* The day that the answer is of, and whether there is anything to do. */
static bool find_day(struct reading *r, const struct answered_question *x, const char *value,
		     const char **ret_day)
{
	const char *words, *text = text_of(r, DAY, true);
	const struct field *f = &r->kind->fields[kind_field(r->kind, names[DAY])];
	const char *day = record_value(&r->arena, f, text ? text : "", &words);
	bool is_as_it_was = x->value && strcmp(value, x->value) == 0 &&
			    is_same(text_of(r, NOTE, false), x->note);
	if (!day) {
		record_complain_at(r->complaints, place_of(r, DAY), "%s", words);
		return false;
	}
	if (x->value && *day && strcmp(day, x->answered_on) < 0) {
		record_complain_at(r->complaints, place_of(r, DAY),
				   "an answer of %s is there already", x->answered_on);
		return false;
	}
	bool is_of_that_day = x->value && (!*day || strcmp(day, x->answered_on) == 0);
	if (is_as_it_was && is_of_that_day && is_same(text_of(r, PERSON, false), x->answered_by))
		return false;
	bool is_today = !*day || (is_of_that_day && !is_as_it_was);
	*ret_day = is_today ? clock_day(&r->arena, unit_wall(r->unit) / 86400) : day;
	return true;
}

static void add_change(struct reading *r, const char *const values[PARTS])
{
	struct change *c = record_change(&r->arena, CHANGE_PUT, r->kind);
	c->places = arena_alloc(&r->arena, r->kind->n_fields * sizeof(*c->places));
	for (size_t p = 0; p < PARTS; p++) {
		int field = kind_field(r->kind, names[p]);
		c->values[field] = values[p];
		if (r->column[p] != SIZE_MAX)
			c->places[field] = place_of(r, (enum part)p);
	}
	c->place = c->places[kind_field(r->kind, names[QUESTION])];
	r->changes = arena_grow(&r->arena, r->changes, &r->capacity, r->n + 1, sizeof(*r->changes));
	r->changes[r->n++] = c;
}

static void take_row(struct reading *r)
{
	const char *id = text_of(r, QUESTION, false), *subject = text_of(r, SUBJECT, false);
	const char *words, *day, *text = text_of(r, VALUE, false);
	subject = subject ? subject : "";
	if (!id || !text || !*id || !*text)
		return;
	const struct answered_question *x = map_get(&r->asked, key_of(&r->arena, id, subject));
	if (!x) {
		record_complain_at(r->complaints, place_of(r, QUESTION),
				   "%s%s%s: no such question is asked", id, *subject ? ", " : "",
				   subject);
		return;
	}
	text = text_of(r, VALUE, x->question->type == ANSWER_DATE);
	const char *value = answering_value(&r->arena, x->question, text, &words);
	if (!value)
		record_complain_at(r->complaints, place_of(r, VALUE), "%s", words);
	else if (find_day(r, x, value, &day))
		add_change(r, (const char *[PARTS]){ id, subject, value, text_of(r, NOTE, false),
						     day, text_of(r, PERSON, false) });
}

static int read_file(struct reading *r, const char *path, bool is_one_of_several, struct err *e)
{
	int step = grid_open(&r->grid, path, &r->arena, e);
	r->grid.has_file_in_places = is_one_of_several;
	r->has_sheet = false;
	for (size_t i = 0; !step && i < r->grid.n_sheets; i++) {
		step = grid_sheet(&r->grid, i, e);
		step = step ? step : grid_next(&r->grid, e);
		if (step != GRID_ROW)
			continue;
		step = 0;
		if (!take_headings(r))
			continue;
		r->has_sheet = true;
		while ((step = grid_next(&r->grid, e)) == GRID_ROW)
			take_row(r);
	}
	grid_close(&r->grid);
	if (!step && !r->has_sheet)
		return err_set(e, "%s: no sheet of it has the columns %s and %s in its first row",
			       path, heading(r->kind, QUESTION), heading(r->kind, VALUE));
	return step;
}

int answer_sheet_read(struct unit *u, const struct answering *all, const char *const *paths,
		      size_t n, bool is_partial, struct complaints *ret, size_t *ret_n_done,
		      struct err *e)
{
	struct reading r = { .unit = u,
			     .kind = kind_find(&u->kinds, "answers"),
			     .complaints = ret,
			     .arena = ARENA(512 << 20) };
	r.asked = MAP(&r.arena);
	for (size_t i = 0; i < all->n; i++)
		map_set(&r.asked, key_of(&r.arena, all->item[i].question->id, all->item[i].subject),
			&all->item[i]);
	int step = 0;
	for (size_t i = 0; !step && i < n; i++)
		step = read_file(&r, paths[i], n > 1, e);
	if (!step)
		step = sheet_apply(u, r.changes, r.n, is_partial, ret, ret_n_done, e);
	arena_free(&r.arena);
	return step;
}
