/* SPDX-License-Identifier: Apache-2.0 */
/* facts_wire - all tables of an inspection, from a process that parsed strangers' bytes to one that
 * did not.
 *
 * The head of the facts and the name; then for each table its head, its words, its answers and its
 * rows. Both ends are the same program on the same machine: the byte order is its own. */
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

struct table_head {
	uint64_t unseen_columns, missing_columns;
	double ms;
	uint32_t place, n_rows, n_answers, detail_bytes;
	uint8_t status, has_all_rows;
};

struct answer_head {
	uint32_t value_bytes, detail_bytes;
	uint8_t kind, status;
};

/* ---- writing ---- */

static void put_slot(const struct slot *slot, size_t place, struct buf *out)
{
	const struct table_head head = { .unseen_columns = slot->unseen_columns,
					 .missing_columns = slot->missing_columns,
					 .ms = slot->ms,
					 .place = (uint32_t)place,
					 .n_rows = (uint32_t)slot->rows.n,
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
	for (size_t i = 0; i < slot->rows.n; i++)
		row_wire_put_cells(slot->table, place, slot->rows.row[i], out);
}

static bool is_told(const struct slot *slot)
{
	return slot->status != STATUS_UNSEEN;
}

void facts_wire_put(struct facts *f, struct buf *out)
{
	struct facts_head head = { .now = f->options.now, .name_bytes = (uint32_t)strlen(f->name) };
	for (size_t i = 0; i < f->options.n_tables; i++)
		head.n_tables += is_told(&f->slots[i]);
	buf_add(out, &head, sizeof(head));
	buf_puts(out, f->name);
	for (size_t i = 0; i < f->options.n_tables; i++)
		if (is_told(&f->slots[i]))
			put_slot(&f->slots[i], i, out);
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
	struct arena *a = &slot->facts->told;
	for (; n; n--) {
		struct answer_head head;
		const char *value, *detail;
		if (!get(rest, &head, sizeof(head)) || head.status > STATUS_FAILED ||
		    head.kind > ASK_GLOB || !get_text(rest, a, head.value_bytes, &value) ||
		    !get_text(rest, a, head.detail_bytes, &detail))
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

static int take_slot(struct facts *f, struct str *rest, struct err *e)
{
	struct table_head head;
	const char *detail;
	if (!get(rest, &head, sizeof(head)) || head.place >= f->options.n_tables ||
	    !is_status(head.status) || head.has_all_rows > 1 ||
	    !get_text(rest, &f->told, head.detail_bytes, &detail))
		return message_misspoken(e);
	struct slot *slot = &f->slots[head.place];
	if (slot->status != STATUS_UNSEEN)
		return message_misspoken(e);
	if (take_answers(rest, slot, head.n_answers, e) < 0 ||
	    take_rows(rest, slot, head.n_rows, e) < 0)
		return -1;
	slot->status = (enum table_status)head.status;
	slot->unseen_columns = head.unseen_columns;
	slot->missing_columns = head.missing_columns;
	slot->has_all_rows = head.has_all_rows;
	slot->ms = head.ms;
	facts_say(slot, detail);
	return 0;
}

int facts_wire_take(struct facts *f, struct str bytes, struct err *e)
{
	struct facts_head head;
	if (!get(&bytes, &head, sizeof(head)) || !clock_can_tell(head.now) ||
	    !get_text(&bytes, &f->told, head.name_bytes, &f->name))
		return message_misspoken(e);
	f->options.now = head.now;
	for (size_t i = 0; i < head.n_tables; i++)
		if (take_slot(f, &bytes, e) < 0)
			return -1;
	return bytes.n ? message_misspoken(e) : 0;
}
