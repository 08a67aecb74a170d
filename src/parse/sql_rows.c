/* SPDX-License-Identifier: Apache-2.0 */
/* sql_rows - whether the rows in a dump are such as the program writes, from their bytes in order.
 */
#include "parse/sql_rows.h"

#include <string.h>

static const char values[] = "VALUES";

void sql_rows_insert(struct sql_rows *r)
{
	/* The one before has not come to its end. */
	r->is_damaged |= sql_rows_is_open(r);
	*r = (struct sql_rows){ .state = SQL_ROWS_HEAD,
				.n_wanted = -1,
				.is_damaged = r->is_damaged };
}

void sql_rows_copy(struct sql_rows *r, int64_t n_columns)
{
	*r = (struct sql_rows){ .state = SQL_ROWS_COPY,
				.n_values = 1,
				.n_wanted = n_columns,
				.is_damaged = r->is_damaged };
}

bool sql_rows_is_open(const struct sql_rows *r)
{
	return r->state != SQL_ROWS_NONE;
}

void sql_rows_close(struct sql_rows *r)
{
	r->state = SQL_ROWS_NONE;
}

/* A row has ended. */
static void count(struct sql_rows *r)
{
	if (r->n_wanted < 0)
		r->n_wanted = r->n_values;
	r->is_damaged |= r->n_values != r->n_wanted;
	r->n_values = 1;
}

/* ---- INSERT ---- */

static void take_head(struct sql_rows *r, char c)
{
	bool is_in_name = r->state == SQL_ROWS_NAME;
	if (is_in_name ? c == r->quote : c == '`' || c == '"') {
		r->state = is_in_name ? SQL_ROWS_HEAD : SQL_ROWS_NAME;
		r->quote = c;
		return;
	}
	if (is_in_name)
		return;
	r->n_matched = c == values[r->n_matched] ? r->n_matched + 1 : c == values[0];
	if (r->n_matched == strlen(values))
		r->state = SQL_ROWS_OUTSIDE;
}

/* Between rows nothing stands but commas, in them numbers, words and signs. */
static void take_outside(struct sql_rows *r, char c)
{
	switch (c) {
	case '(':
		if (!r->n_parentheses++)
			r->n_values = 1;
		return;
	case ')':
		r->is_damaged |= !r->n_parentheses;
		if (r->n_parentheses && !--r->n_parentheses)
			count(r);
		return;
	case ',': r->n_values += r->n_parentheses == 1; return;
	case '\'':
		r->is_damaged |= !r->n_parentheses;
		r->state = SQL_ROWS_TEXT;
		return;
	case ';':
		r->is_damaged |= r->n_parentheses != 0;
		r->state = SQL_ROWS_NONE;
		return;
	case ' ':
	case '\r': return;
	default: r->is_damaged |= !r->n_parentheses || c < '!' || c > '~' || c == '\\';
	}
}

/* How much of a text goes by before a byte that matters. */
static size_t plain(struct str s)
{
	size_t n = 0;
	while (n < s.n && s.p[n] != '\'' && s.p[n] != '\\')
		n++;
	return n;
}

static void feed_insert(struct sql_rows *r, struct str part)
{
	for (size_t i = 0; i < part.n && sql_rows_is_open(r); i++) {
		switch (r->state) {
		case SQL_ROWS_HEAD:
		case SQL_ROWS_NAME: take_head(r, part.p[i]); break;
		case SQL_ROWS_OUTSIDE: take_outside(r, part.p[i]); break;
		case SQL_ROWS_ESCAPE: r->state = SQL_ROWS_TEXT; break;
		case SQL_ROWS_TEXT:
			i += plain(str_from(part, i));
			if (i < part.n)
				r->state = part.p[i] == '\'' ? SQL_ROWS_OUTSIDE : SQL_ROWS_ESCAPE;
			break;
		case SQL_ROWS_NONE:
		case SQL_ROWS_COPY: break;
		}
	}
}

/* ---- both ---- */

void sql_rows_feed(struct sql_rows *r, struct str part)
{
	if (r->state != SQL_ROWS_COPY) {
		feed_insert(r, part);
		return;
	}
	for (const char *end = part.p + part.n, *tab = part.p;
	     part.n && (tab = memchr(tab, '\t', (size_t)(end - tab))); tab++)
		r->n_values++;
}

void sql_rows_end_line(struct sql_rows *r)
{
	switch (r->state) {
	case SQL_ROWS_COPY: count(r); break;
	/* Of another program. */
	case SQL_ROWS_HEAD:
	case SQL_ROWS_NAME: sql_rows_close(r); break;
	case SQL_ROWS_TEXT:
	case SQL_ROWS_ESCAPE: r->is_damaged = true; break;
	case SQL_ROWS_OUTSIDE: r->is_damaged |= r->n_parentheses != 0; break;
	case SQL_ROWS_NONE: break;
	}
	if (r->is_damaged && r->state != SQL_ROWS_COPY)
		sql_rows_close(r);
}
