/* SPDX-License-Identifier: Apache-2.0 */
/* plan - what is to be gathered, written down for a reader elsewhere and done there.
 *
 * The text is that of parse/request.h. The writer prepares its queries, wants its
 * tables and writes; the reader reads, gathers, and then runs the queries of the
 * text over what it has, so that their further asks of keyed tables ("the file that
 * this service starts") are answered as well. */
#ifndef ZICHA_FACT_PLAN_H
#define ZICHA_FACT_PLAN_H

#include "base/buf.h"
#include "fact/facts.h"
#include "fact/query.h"

/* The wanted tables and what queries have asked of keyed ones; then any number of
 * queries, of which those are written that read a keyed table. */
void plan_begin(struct facts *f, struct buf *ret_text);
void plan_query(const struct query *q, struct buf *ret_text);
void plan_end(struct buf *ret_text);

/* Wants and asks what the text says. A table that this reader does not have is
 * passed over: the snapshot will not hold it, and its checks are unknown. */
must_use int plan_read(struct facts *f, struct str text, struct err *e);
/* After gathering: runs the queries of the text. */
void plan_ask(struct facts *f, struct str text);

/* Wants every table; of keyed ones only what was asked. */
void plan_all(struct facts *f);

#endif
