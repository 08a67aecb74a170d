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
#include "fact/gather.h"
#include "fact/query.h"

/* The wanted tables and what queries have asked of keyed ones; then any number of
 * queries, of which those are written that read a keyed table. */
void plan_begin(struct facts *f, struct buf *ret_text);
void plan_query(const struct query *q, struct buf *ret_text);
void plan_end(struct buf *ret_text);

/* After gathering: runs the queries of the text, for what they ask. */
void plan_ask(struct facts *f, struct str text);

/* The reader's side: opens the target, gathers what the text says (every table where
 * there is none), and packs a snapshot. A table that this reader does not have is
 * passed over: the snapshot will not hold it, and its checks are unknown. */
must_use int plan_gather(const char *target, const struct facts_options *options, struct str text,
			 const struct gather_options *how, struct buf *ret_archive, struct err *e);

#endif
