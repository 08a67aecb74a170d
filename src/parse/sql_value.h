/* SPDX-License-Identifier: Apache-2.0 */
/* sql_value - one value of a dump as its bytes go by, and whether it fits its column.
 *
 * Of a value its beginning is kept, and what may be counted: bytes and characters. What a column
 * allows is told by its type as the server prints it; of a type that is not known here nothing is
 * asked. A server gives out no value that its own column would refuse, so one that does not fit
 * was overwritten, or is two halves of others. */
#ifndef ZICHA_PARSE_SQL_VALUE_H
#define ZICHA_PARSE_SQL_VALUE_H

#include "base/arena.h"
#include "base/str.h"

/* What the bytes of text are. */
enum sql_charset {
	SQL_CHARSET_UNKNOWN,
	SQL_CHARSET_UTF8,
	SQL_CHARSET_DOUBLE, /* GBK and its like: the second byte of a character may be a backslash
			     */
};

/* Of "utf8mb4", "gbk", "UTF8", as SET NAMES and client_encoding have it. */
enum sql_charset sql_value_charset(struct str name);

enum sql_shape_kind {
	SQL_SHAPE_ANY,
	SQL_SHAPE_TEXT,	   /* at most n characters */
	SQL_SHAPE_BYTES,   /* at most n bytes */
	SQL_SHAPE_INTEGER, /* of n bits */
	SQL_SHAPE_DECIMAL, /* n digits, `scale` of them behind the point */
	SQL_SHAPE_FLOAT,
	SQL_SHAPE_PATTERN, /* of a day, a time, an id */
	SQL_SHAPE_MEMBERS, /* words of a list, one or (is_set) many */
	SQL_SHAPE_HEX,	   /* PostgreSQL's bytes: \x and pairs of digits */
};

struct sql_shape {
	enum sql_shape_kind kind;
	bool is_required, is_unsigned, is_set;
	int64_t n; /* < 0: no limit; of a pattern: how long it is up to '~' */
	int64_t scale;
	/* Of members 'a','b' as written; of a pattern: '0' stands for any digit, 'x' for a
	 * hexadecimal one; what is behind '~' may follow or not, digits as many as there are. */
	const char *words;
};

/* From what stands behind a column's name, as mysqldump and pg_dump write it. */
struct sql_shape sql_value_shape_mysql(struct arena *a, struct str type);
struct sql_shape sql_value_shape_postgresql(struct str type);

enum { SQL_VALUE_KEPT = 80 };

/* Begin with sql_value_begin(). */
struct sql_value {
	char text[SQL_VALUE_KEPT];
	const char
		*p; /* its first bytes, without quotes and escapes: in `text`, or where it stands */
	size_t n;
	int64_t n_bytes, n_chars;
	bool is_quoted;
	bool is_null;	/* PostgreSQL's \N */
	bool is_broken; /* no text of the charset */
	bool has_other; /* a byte that is no hexadecimal digit, behind the first two */
	unsigned n_due; /* bytes of a character that are still to come */
};

static inline void sql_value_begin(struct sql_value *v)
{
	v->p = v->text;
	v->n = 0;
	v->n_bytes = v->n_chars = 0;
	v->is_quoted = v->is_null = v->is_broken = v->has_other = false;
	v->n_due = 0;
}
/* More bytes of it; of text in that charset. */
void sql_value_add(struct sql_value *v, struct str part, enum sql_charset charset);
/* The quote opens: what came before was no value, but a word about it (_binary). */
void sql_value_quote(struct sql_value *v);
/* All of it at once, which is quicker: the bytes must stay where they are until it is judged. */
void sql_value_whole(struct sql_value *v, struct str bytes, bool is_quoted,
		     enum sql_charset charset);

/* Of one that is a whole number which has room: that. */
bool sql_value_int(const struct sql_value *v, int64_t *ret);

bool sql_value_fits(const struct sql_value *v, const struct sql_shape *shape,
		    enum sql_charset charset);

#endif
