/* SPDX-License-Identifier: Apache-2.0 */
/* sql_fill - whether each INSERT of mysqldump is as long as it would be made.
 *
 * mysqldump and mariadb-dump put rows behind one INSERT as long as it stays shorter than
 * net_buffer_length (client/mysqldump.c, dump_table()); only the last one of a table may end
 * earlier. That length is not told, but the longest INSERT of the dump is below it. So one that
 * had room for the row that the next one begins with has lost some. */
#ifndef ZICHA_PARSE_SQL_FILL_H
#define ZICHA_PARSE_SQL_FILL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Zeroed at first. Lengths are those that mysqldump counts, in bytes. */
struct sql_fill {
	uint64_t length; /* of this INSERT */
	size_t n_rows;	 /* of it */
	uint64_t before; /* the length of the one before of the same table; 0: there is none */
	uint64_t longest, shortest_limit;
	bool is_short;
};

/* An INSERT begins; `is_next`: right behind another one of the same table. */
void sql_fill_begin(struct sql_fill *f, bool is_next, uint64_t head_bytes);
/* A row of so many bytes, with its parentheses. */
void sql_fill_row(struct sql_fill *f, uint64_t bytes);

#endif
