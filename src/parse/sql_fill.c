/* SPDX-License-Identifier: Apache-2.0 */
/* sql_fill - whether each INSERT of mysqldump is as long as it would be made. */
#include "parse/sql_fill.h"

/* What versions count differently for the head of an INSERT. */
enum { SLACK = 16, ROW_EXTRA = 2 };

static void judge(struct sql_fill *f)
{
	f->is_short |= f->shortest_limit && f->shortest_limit + SLACK < f->longest;
}

void sql_fill_begin(struct sql_fill *f, bool is_next, uint64_t head_bytes)
{
	f->before = is_next ? f->length : 0;
	f->length = head_bytes;
	f->n_rows = 0;
}

void sql_fill_row(struct sql_fill *f, uint64_t bytes)
{
	uint64_t row = bytes + ROW_EXTRA;
	/* Where the row had no room the limit is at most this long. */
	uint64_t limit = f->before + row;
	if (!f->n_rows && f->before && (!f->shortest_limit || limit < f->shortest_limit))
		f->shortest_limit = limit;
	f->length += row;
	/* A single row may be longer than the limit. */
	if (++f->n_rows > 1 && f->length > f->longest)
		f->longest = f->length;
	judge(f);
}
