/* SPDX-License-Identifier: Apache-2.0 */
/* csv - the rows of a table as text (RFC 4180), with commas, semicolons or tabs between its fields.
 *
 *     struct csv c = csv_of(text);
 *     struct csv_row row;
 *     while ((r = csv_next(&c, &arena, &row, e)) == CSV_ROW)
 *             … row.field[0] … ;                                                             */
#ifndef ZICHA_PARSE_CSV_H
#define ZICHA_PARSE_CSV_H

#include "base/err.h"
#include "base/str.h"

enum { CSV_MAX_FIELDS = 1 << 14 };

struct csv {
	struct str rest;
	char separator;
	int64_t line; /* of the next row */
};

struct csv_row {
	int64_t line;	    /* where it begins, from 1 */
	const char **field; /* "" for an empty one */
	size_t n;
};

/* Begins; the separator is what stands most often in the first line, outside of quotes. The text is
 * UTF-8 (charset_utf8() makes it so). */
struct csv csv_of(struct str text);
/* The next row that is not an empty line. 0: no more. <0: a quote that is not closed, too many
 * fields; the words say the line. A field's bytes that are not text are written out. */
enum { CSV_ROW = 1 };
must_use int csv_next(struct csv *c, struct arena *a, struct csv_row *ret, struct err *e);

#endif
