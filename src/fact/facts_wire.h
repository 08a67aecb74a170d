/* SPDX-License-Identifier: Apache-2.0 */
/* facts_wire - all tables of an inspection, from a process that parsed strangers' bytes to one that
 * did not. Whoever receives believes nothing: see row_wire.h. */
#ifndef ZICHA_FACT_FACTS_WIRE_H
#define ZICHA_FACT_FACTS_WIRE_H

#include "base/buf.h"
#include "fact/facts.h"

/* The moment, the target's name, and of each table that stands in a snapshot its status, what was
 * asked of it and its rows. */
void facts_wire_put(struct facts *f, struct buf *out);

/* The same by and by, into an empty buffer: the head, then each table once: what is told of it, and
 * row after row (those that lie in the slot are not asked for). */
struct facts_wire {
	struct buf *out;
	const struct slot *slot;
	size_t begun;
	uint32_t n_rows;
};
void facts_wire_begin(const struct facts *f, struct buf *out);
struct facts_wire facts_wire_open(const struct slot *slot, struct buf *out);
void facts_wire_row(struct facts_wire *w, const struct cell *row);
void facts_wire_close(struct facts_wire *w);

/* Fills facts of the same tables, which hold nothing yet. <0: not what facts_wire_put() writes. */
must_use int facts_wire_take(struct facts *f, struct str bytes, struct err *e);
/* The same for facts that may hold another target's tables: those that are told alike stay as they
 * are, and query_reads_same() knows. Keeps the bytes (*bytes is empty then) to compare the next
 * ones with. After <0 the facts hold nothing. */
must_use int facts_wire_turn(struct facts *f, struct buf *bytes, struct err *e);

#endif
