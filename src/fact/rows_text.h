/* SPDX-License-Identifier: Apache-2.0 */
/* rows_text - the rows of a table as text that can be kept: one JSON array a line, and
 * zstd around it.
 *
 * What is read may come from a stranger: every value must have its column's type, and every
 * size is bounded before memory is spent. */
#ifndef ZICHA_FACT_ROWS_TEXT_H
#define ZICHA_FACT_ROWS_TEXT_H

#include "base/buf.h"
#include "fact/rows.h"
#include "fact/table.h"

void rows_text_write(const struct rows *r, struct buf *out);

/* Reads rows for a table's columns. `at` tells for each column where it stands in the text, -1
 * where it does not (NULL then). The cells of `front` come before those that are read: for
 * tables whose first columns are not in the text, `at` begins behind them. */
must_use int rows_text_read(struct rows *r, const struct table *t, const int *at, struct str text,
			    const struct cell *front, size_t n_front, struct err *e);
/* The same, but gives each row away as it comes; its texts live until the next one. */
must_use int rows_text_each(const struct table *t, const int *at, struct str text,
			    void (*give)(void *arg, const struct cell *row), void *arg,
			    struct err *e);

must_use int rows_text_pack(struct str text, struct buf *out, struct err *e);
/* <0 also where it unpacks to more than the buffer's maximum. */
must_use int rows_text_unpack(struct str packed, struct buf *out, struct err *e);
/* The same for many: what zstd needs for each is made once. */
struct rows_unpacker {
	struct ZSTD_DCtx_s *zstd;
};
void rows_unpacker_open(struct rows_unpacker *u);
must_use int rows_unpacker_add(struct rows_unpacker *u, struct str packed, struct buf *out,
			       struct err *e);
void rows_unpacker_close(struct rows_unpacker *u);

#endif
