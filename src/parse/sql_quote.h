/* SPDX-License-Identifier: Apache-2.0 */
/* sql_quote - whether a place in SQL text of pg_dump stands in quotes, from its bytes in order.
 *
 * A routine's text and the values of an INSERT hold whole lines, and these may look like the
 * dump's own. pg_dump doubles a quote within quotes and never puts a backslash before it. */
#ifndef ZICHA_PARSE_SQL_QUOTE_H
#define ZICHA_PARSE_SQL_QUOTE_H

#include "base/str.h"

enum sql_quote_state {
	SQL_QUOTE_NONE,
	SQL_QUOTE_DASH,	   /* behind one that may begin a comment */
	SQL_QUOTE_COMMENT, /* to the end of the line */
	SQL_QUOTE_TEXT,
	SQL_QUOTE_NAME,
	SQL_QUOTE_TAG, /* between the dollars of $tag$ */
	SQL_QUOTE_DOLLAR,
};

/* Zeroed at first. */
struct sql_quote {
	enum sql_quote_state state;
	bool is_word; /* what stands before is of a word, where a dollar begins nothing */
	char tag[66]; /* with both dollars */
	size_t n_tag, n_matched;
};

/* A part of a line, without the line's end; then that. */
void sql_quote_feed(struct sql_quote *q, struct str part);
void sql_quote_end_line(struct sql_quote *q);

/* Whether the next byte stands in quotes. */
bool sql_quote_is_open(const struct sql_quote *q);

#endif
