/* SPDX-License-Identifier: Apache-2.0 */
/* report_plain - foreign text made safe to look at, and how wide it is.
 *
 * Values come from the inspected host and its enemies. Control characters would
 * drive a terminal, and directional ones would turn a line around, so that it reads
 * as what it is not: both are written out instead. */
#ifndef ZICHA_REPORT_REPORT_PLAIN_H
#define ZICHA_REPORT_REPORT_PLAIN_H

#include "base/buf.h"
#include "fact/rows.h"

/* A copy in valid UTF-8 in which everything can be seen: "\x1b", "\u{202e}". */
must_use char *report_plain(struct arena *a, struct str s);
/* A value as such text; "" for NULL. */
must_use char *report_plain_cell(struct arena *a, const struct cell *cell);

/* Columns on a terminal: Chinese characters take two, combining marks none. */
size_t report_plain_width(struct str s);

/* Adds the text in lines of at most `width` columns. The first continues a line
 * that has `indent` columns already, the others get as many spaces. Ends with a
 * new line. A word that is too long stays whole, so that it can be copied. */
void report_plain_wrap(struct buf *out, struct str text, size_t indent, size_t width);

#endif
