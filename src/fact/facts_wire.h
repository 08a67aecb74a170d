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
/* Fills facts of the same tables, which hold nothing yet. <0: not what facts_wire_put() writes. */
must_use int facts_wire_take(struct facts *f, struct str bytes, struct err *e);

#endif
