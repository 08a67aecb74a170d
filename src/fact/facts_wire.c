/* SPDX-License-Identifier: Apache-2.0 */
/* facts_wire - all tables of an inspection, from a process that parsed strangers' bytes to one that
 * did not.
 *
 * The head of the facts and the name; then for each table its place and what it is told as: its
 * head, its words, its answers and its rows. Both ends are the same program on the same machine:
 * the byte order is its own. */
#include "fact/facts_wire.h"

#include "base/clock.h"
#include "fact/facts_private.h"
#include "fact/row_wire.h"
#include "fact/scan.h"
#include "role/message.h"

#include <string.h>

struct facts_head {
	int64_t now;
	uint32_t name_bytes, n_tables;
};

/* What may be another with each inspection, though the table is not. */
struct table_place {
	double ms;
	uint32_t place, n_bytes;
};

struct table_head {
	uint64_t unseen_columns, missing_columns;
	uint32_t n_rows, n_answers, detail_bytes;
	uint8_t status, has_all_rows, none[2];
};

struct answer_head {
	uint32_t value_bytes, detail_bytes;
	uint8_t kind, status, none[2];
};

/* ---- writing ---- */

static void put_told(const struct slot *slot, struct buf *out)
{
	const struct table_head head = { .unseen_columns = slot->unseen_columns,
					 .missing_columns = slot->missing_columns,
					 .n_answers = (uint32_t)slot->n_answered,
					 .detail_bytes = (uint32_t)strlen(slot->said),
					 .status = (uint8_t)slot->status,
					 .has_all_rows = slot->has_all_rows };
	buf_add(out, &head, sizeof(head));
	buf_puts(out, slot->said);
	for (size_t i = 0; i < slot->n_answered; i++) {
		const struct answered *a = slot->answered[i];
		const char *detail = a->detail ? a->detail : "";
		const struct answer_head answer = { .value_bytes = (uint32_t)strlen(a->ask.value),
						    .detail_bytes = (uint32_t)strlen(detail),
						    .kind = (uint8_t)a->ask.kind,
						    .status = (uint8_t)a->status };
		buf_add(out, &answer, sizeof(answer));
		buf_puts(out, a->ask.value);
		buf_puts(out, detail);
	}
}

void facts_wire_begin(const struct facts *f, struct buf *out)
{
	const struct facts_head head = { .now = f->options.now,
					 .name_bytes = (uint32_t)strlen(f->name) };
	buf_add(out, &head, sizeof(head));
	buf_puts(out, f->name);
}

struct facts_wire facts_wire_open(const struct slot *slot, struct buf *out)
{
	const struct table_place at = { .ms = slot->ms, .place = (uint32_t)facts_position(slot) };
	const struct facts_wire w = { .out = out, .slot = slot, .begun = out->n };
	buf_add(out, &at, sizeof(at));
	put_told(slot, out);
	return w;
}

void facts_wire_row(struct facts_wire *w, const struct cell *row)
{
	row_wire_put_cells(w->slot->table, facts_position(w->slot), row, w->out);
	w->n_rows++;
}

/* Writes over what stood there: numbers that are known only now. */
#define PATCH(out, offset, type, member, value) \
	memcpy((out)->p + (offset) + offsetof(type, member), &(value), sizeof(value))

void facts_wire_close(struct facts_wire *w)
{
	if (buf_is_over(w->out))
		return;
	struct facts_head head;
	size_t body = w->begun + sizeof(struct table_place);
	uint32_t n_bytes = (uint32_t)(w->out->n - body);
	memcpy(&head, w->out->p, sizeof(head));
	head.n_tables++;
	memcpy(w->out->p, &head, sizeof(head));
	PATCH(w->out, w->begun, struct table_place, n_bytes, n_bytes);
	PATCH(w->out, body, struct table_head, n_rows, w->n_rows);
}

void facts_wire_put(struct facts *f, struct buf *out)
{
	facts_wire_begin(f, out);
	for (size_t i = 0; i < f->options.n_tables; i++) {
		const struct slot *slot = &f->slots[i];
		if (!slot_is_told(slot))
			continue;
		struct facts_wire w = facts_wire_open(slot, out);
		for (size_t k = 0; k < slot->rows.n; k++)
			facts_wire_row(&w, slot->rows.row[k]);
		facts_wire_close(&w);
	}
}

/* ---- reading ---- */

static bool get(struct str *rest, void *ret, size_t n)
{
	if (rest->n < n)
		return false;
	memcpy(ret, rest->p, n);
	*rest = str_from(*rest, n);
	return true;
}

static bool get_text(struct str *rest, struct arena *a, size_t n, const char **ret)
{
	if (rest->n < n)
		return false;
	*ret = str_text(a, str_head(*rest, n));
	*rest = str_from(*rest, n);
	return true;
}

static bool is_status(uint8_t status)
{
	return status > STATUS_UNSEEN && status <= STATUS_FAILED;
}

static int take_answers(struct str *rest, struct slot *slot, size_t n, struct err *e)
{
	autoarena a = ARENA(SCAN_MAX_BYTES);
	for (; n; n--) {
		struct answer_head head;
		const char *value, *detail;
		if (!get(rest, &head, sizeof(head)) || head.status > STATUS_FAILED ||
		    head.kind > ASK_GLOB || !get_text(rest, &a, head.value_bytes, &value) ||
		    !get_text(rest, &a, head.detail_bytes, &detail))
			return message_misspoken(e);
		/* What was asked and never answered has no words either. */
		struct answered *asked = facts_ask(slot, (enum ask_kind)head.kind, value);
		if (head.status != STATUS_UNSEEN)
			facts_answer(slot, asked, (enum table_status)head.status, detail);
	}
	return 0;
}

static int take_rows(struct str *rest, struct slot *slot, size_t n, struct err *e)
{
	enum { SCRATCH_ROWS = 1000 };
	const struct facts *f = slot->facts;
	autoarena a = ARENA(SCAN_MAX_BYTES);
	for (size_t i = 1; i <= n; i++) {
		struct cell cells[TABLE_MAX_COLUMNS];
		size_t place;
		int got = row_wire_take(rest, f->options.tables, f->options.n_tables, &a, &place,
					cells, e);
		if (got < 0)
			return got;
		if (!got || &f->slots[place] != slot || arena_is_over(&slot->rows.arena))
			return message_misspoken(e);
		rows_add(&slot->rows, cells);
		if (i % SCRATCH_ROWS == 0)
			arena_free(&a);
	}
	return 0;
}

static int take_slot(struct slot *slot, struct str rest, size_t *ret_told_bytes, struct err *e)
{
	const char *begin = rest.p;
	struct table_head head;
	autoarena a = ARENA(1 << 20);
	const char *detail;
	if (!get(&rest, &head, sizeof(head)) || !is_status(head.status) || head.has_all_rows > 1 ||
	    !get_text(&rest, &a, head.detail_bytes, &detail) || slot->status != STATUS_UNSEEN)
		return message_misspoken(e);
	if (take_answers(&rest, slot, head.n_answers, e) < 0)
		return -1;
	*ret_told_bytes = (size_t)(rest.p - begin);
	if (take_rows(&rest, slot, head.n_rows, e) < 0)
		return -1;
	slot->status = (enum table_status)head.status;
	slot->unseen_columns = head.unseen_columns;
	slot->missing_columns = head.missing_columns;
	slot->has_all_rows = head.has_all_rows;
	facts_say(slot, detail);
	return rest.n ? message_misspoken(e) : 0;
}

/* Of a table that is told otherwise: in which columns. `before` are its rows up to now, and what
 * comes before them on the wire is as it was. */
static void compare_columns(struct slot *slot, const struct rows *before)
{
	for (size_t c = 0; c < slot->table->n_columns; c++)
		for (size_t i = 0; i < before->n; i++)
			if (!rows_cell_equal(&before->row[i][c], &slot->rows.row[i][c])) {
				slot->column_since[c] = slot->facts->turn;
				break;
			}
}

static int take_again(struct slot *slot, struct str bytes, struct err *e)
{
	struct rows before = slot->rows;
	struct str told = slot->told_bytes;
	unsigned since = slot->since;
	bool is_altered = slot->is_altered;
	size_t n = 0;
	rows_init(&slot->rows, slot->table->n_columns, SCAN_MAX_BYTES);
	if (slot->status != STATUS_UNSEEN)
		facts_clear_slot(slot);
	slot->since = slot->changed_at = slot->facts->turn;
	int r = take_slot(slot, bytes, &n, e);
	/* The head says how many rows there are. */
	if (r >= 0 && !is_altered && n <= told.n && str_eq(str_head(bytes, n), str_head(told, n))) {
		slot->since = since;
		compare_columns(slot, &before);
	}
	rows_free(&before);
	return r;
}

/* A table that is told as it was stays as it is, with all that was found out about its rows. */
static int take_table(struct facts *f, struct str *rest, struct table_set *told, struct err *e)
{
	struct table_place at;
	if (!get(rest, &at, sizeof(at)) || at.place >= f->options.n_tables ||
	    table_set_has(told, at.place) || rest->n < at.n_bytes)
		return message_misspoken(e);
	struct slot *slot = &f->slots[at.place];
	struct str bytes = str_head(*rest, at.n_bytes);
	*rest = str_from(*rest, at.n_bytes);
	table_set_add(told, at.place);
	bool is_as_told = slot->told_bytes.n && !slot->is_altered &&
			  str_eq(bytes, slot->told_bytes);
	if (!is_as_told && take_again(slot, bytes, e) < 0)
		return -1;
	slot->ms = at.ms;
	slot->told_bytes = bytes;
	return 0;
}

static int take_tables(struct facts *f, struct str bytes, struct err *e)
{
	struct facts_head head;
	struct table_set told = { 0 };
	const char *name;
	autoarena a = ARENA(1 << 20);
	if (!get(&bytes, &head, sizeof(head)) || !clock_can_tell(head.now) ||
	    !get_text(&bytes, &a, head.name_bytes, &name))
		return message_misspoken(e);
	/* Another kind of target leaves out other tables. */
	if (target_area(name) != f->area)
		facts_clear(f);
	facts_rename(f, name);
	f->options.now = head.now;
	for (size_t i = 0; i < head.n_tables; i++)
		if (take_table(f, &bytes, &told, e) < 0)
			return -1;
	for (size_t i = 0; i < f->options.n_tables; i++)
		if (f->slots[i].told_bytes.n && !table_set_has(&told, i))
			facts_clear_slot(&f->slots[i]);
	return bytes.n ? message_misspoken(e) : 0;
}

int facts_wire_take(struct facts *f, struct str bytes, struct err *e)
{
	int r = take_tables(f, bytes, e);
	for (size_t i = 0; i < f->options.n_tables; i++)
		f->slots[i].told_bytes = STR("");
	return r;
}

int facts_wire_turn(struct facts *f, struct buf *bytes, struct err *e)
{
	f->turn++;
	arena_free(&f->told);
	int r = take_tables(f, buf_view(bytes), e);
	if (r < 0) {
		facts_clear(f);
		return r;
	}
	buf_free(&f->wire);
	f->wire = *bytes;
	*bytes = BUF(bytes->max);
	facts_leave_out_foreign(f);
	return 0;
}
