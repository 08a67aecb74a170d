/* SPDX-License-Identifier: Apache-2.0 */
/* fact_line - a line of what the scripts of packaging/collect/db/ print; see tools/collect-db.
 *
 *     zicha:begin,ENGINE,VERSION
 *     zicha:database,"clinic"                    in which of them, where each must be asked
 *     zicha:columns,QUERY,name,host,…
 *     zicha:row,QUERY,"li",,"it ""was"" so"      an empty field is NULL, "" is empty
 *     zicha:guard,QUERY,1
 *     zicha:seen,QUERY                           the query came to its end
 *     zicha:end
 *
 * What a client prints around them (headings, frames, "3 rows selected") is passed over. */
#ifndef ZICHA_PARSE_FACT_LINE_H
#define ZICHA_PARSE_FACT_LINE_H

#include "base/str.h"

enum { FACT_LINE_FIELDS = 66 };

struct fact_line {
	struct str field[FACT_LINE_FIELDS]; /* p is NULL for NULL; doubled quotes are undone in the
					       arena */
	size_t n;
};

/* 1: such a line; 0: another; -1: one that begins so and is broken. */
must_use int fact_line_read(struct str line, struct arena *a, struct fact_line *ret);

#endif
