/* SPDX-License-Identifier: Apache-2.0 */
/* sql_rows - whether the rows in a dump are such as the program writes, from their bytes in order.
 */
#include "parse/sql_rows.h"

#include <endian.h>
#include <string.h>

static const char values[] = "VALUES";
static const uint64_t digest_base = 14695981039346656037u, digest_prime = 1099511628211u;

void sql_rows_insert(struct sql_rows *r)
{
	/* The one before has not come to its end. */
	r->is_damaged |= sql_rows_is_open(r);
	r->state = SQL_ROWS_HEAD;
	r->n_matched = r->n_head = r->n_parentheses = 0;
	r->digest = digest_base;
	r->at = 0;
}

bool sql_rows_is_open(const struct sql_rows *r)
{
	return r->state != SQL_ROWS_NONE;
}

bool sql_rows_is_copy(const struct sql_rows *r)
{
	return r->state == SQL_ROWS_COPY || r->state == SQL_ROWS_COPY_ESCAPE;
}

void sql_rows_close(struct sql_rows *r)
{
	r->state = SQL_ROWS_NONE;
}

void sql_rows_break(struct sql_rows *r)
{
	r->last_digest = 0;
}

/* How many bytes are neither a nor b; eight are looked at in a step: a byte that equals one of them
 * becomes zero, and the first zero is the first that borrows from its highest bit. */
static size_t without(struct str s, char a, char b)
{
	const uint64_t ones = 0x0101010101010101u, highs = ones << 7;
	size_t n = 0;
	for (uint64_t eight; n + sizeof(eight) <= s.n; n += sizeof(eight)) {
		memcpy(&eight, s.p + n, sizeof(eight));
		eight = le64toh(eight);
		uint64_t x = eight ^ ones * (unsigned char)a, y = eight ^ ones * (unsigned char)b;
		uint64_t hits = (((x - ones) & ~x) | ((y - ones) & ~y)) & highs;
		if (hits)
			return n + (size_t)__builtin_ctzll(hits) / 8;
	}
	while (n < s.n && s.p[n] != a && s.p[n] != b)
		n++;
	return n;
}

/* ---- a row ---- */

static void look_at_order(struct sql_rows *r)
{
	int64_t key;
	if (!sql_value_int(&r->value, &key)) {
		r->has_last_key = false;
		return;
	}
	if (r->has_last_key && (r->shape.is_unique ? key <= r->last_key : key < r->last_key))
		r->is_damaged = true;
	r->last_key = key;
	r->has_last_key = true;
}

/* The nth value of a row, from 1. */
static void begin_value(struct sql_rows *r, int64_t n)
{
	bool is_told = r->shape.is_known && n <= (int64_t)N(r->shape.value);
	r->n_values = n;
	r->column = is_told ? r->shape.value[n - 1] : NULL;
	sql_value_begin(&r->value);
	r->value.is_quoted = sql_rows_is_copy(r);
}

/* What is no text has no characters. */
static enum sql_charset charset_of(const struct sql_rows *r)
{
	bool is_text = r->column && r->column->kind == SQL_SHAPE_TEXT;
	return is_text ? r->charset : SQL_CHARSET_UNKNOWN;
}

/* More of it. */
static void add(struct sql_rows *r, struct str part)
{
	sql_value_add(&r->value, part, charset_of(r));
}

static void end_value(struct sql_rows *r)
{
	if (r->column && !sql_value_fits(&r->value, r->column, r->charset))
		r->is_damaged = true;
	if (r->shape.order == r->n_values - 1)
		look_at_order(r);
}

static void end_row(struct sql_rows *r)
{
	end_value(r);
	if (r->n_wanted < 0)
		r->n_wanted = r->n_values;
	r->is_damaged |= r->n_values != r->n_wanted;
	begin_value(r, 1);
}

/* ---- INSERT ---- */

/* Behind VALUES: whose rows come is known. */
static void begin_rows(struct sql_rows *r, uint64_t n_before)
{
	bool is_next = r->digest == r->last_digest;
	r->state = SQL_ROWS_OUTSIDE;
	if (!is_next) {
		bool is_whole = r->n_head < sizeof(r->head);
		sql_table_shape(r->tables, (struct str){ r->head, is_whole ? r->n_head : 0 },
				&r->shape);
		r->n_wanted = r->shape.n;
		r->has_last_key = false;
	}
	r->last_digest = r->digest;
	sql_fill_begin(&r->fill, is_next, n_before);
}

static void take_head(struct sql_rows *r, char c, uint64_t at)
{
	bool is_in_name = r->state == SQL_ROWS_NAME;
	r->digest = (r->digest ^ (unsigned char)c) * digest_prime;
	if (r->n_head < sizeof(r->head))
		r->head[r->n_head++] = c;
	if (is_in_name ? c == r->quote : c == '`' || c == '"') {
		r->state = is_in_name ? SQL_ROWS_HEAD : SQL_ROWS_NAME;
		r->quote = c;
		return;
	}
	if (is_in_name)
		return;
	r->n_matched = c == values[r->n_matched] ? r->n_matched + 1 : c == values[0];
	if (r->n_matched == strlen(values))
		begin_rows(r, at);
}

static void open_row(struct sql_rows *r, uint64_t at)
{
	if (r->n_parentheses++)
		return;
	r->row_at = at;
	begin_value(r, 1);
}

static void close_row(struct sql_rows *r, uint64_t at)
{
	r->is_damaged |= !r->n_parentheses;
	if (!r->n_parentheses || --r->n_parentheses)
		return;
	end_row(r);
	if (r->is_standard)
		return;
	sql_fill_row(&r->fill, at - r->row_at + 1);
	r->is_damaged |= r->fill.is_short;
}

static void open_text(struct sql_rows *r)
{
	r->is_damaged |= !r->n_parentheses;
	/* A quote behind a closing one is one of the text. */
	if (r->value.is_quoted)
		add(r, STR("'"));
	else
		sql_value_quote(&r->value);
	r->state = SQL_ROWS_TEXT;
}

static void next_value(struct sql_rows *r)
{
	if (r->n_parentheses != 1)
		return;
	end_value(r);
	begin_value(r, r->n_values + 1);
}

/* What may stand between rows and values, but for signs that end them. */
static bool is_between(const struct sql_rows *r, char c)
{
	if (c == ' ' || c == '\r')
		return true;
	/* Rows on lines of their own; ON CONFLICT DO NOTHING. */
	return r->is_standard && !r->n_parentheses && (c == '\t' || (c >= 'A' && c <= 'Z'));
}

/* How many bytes are of a number or a word. */
static size_t word(struct str s)
{
	/* All that is printed in ASCII, but for what stands between values. */
	static const bool is_of_word[256] = { ['!' ... '&'] = true,
					      ['*' ... '+'] = true,
					      ['-' ... ':'] = true,
					      ['<' ... '['] = true,
					      [']' ... '~'] = true };
	size_t n = 0;
	while (n < s.n && is_of_word[(unsigned char)s.p[n]])
		n++;
	return n;
}

/* The first byte of a character of two, and what may be its second. */
static bool is_lead(char c)
{
	return (unsigned char)c >= 0x81 && (unsigned char)c < 0xff;
}

static bool is_second(char c)
{
	return str_is_digit(c) ||
	       ((unsigned char)c >= 0x40 && c != 0x7f && (unsigned char)c < 0xff);
}

/* How much of a text goes by before a byte that matters. */
static size_t plain(const struct sql_rows *r, struct str s)
{
	size_t n = 0;
	if (r->charset != SQL_CHARSET_DOUBLE)
		return without(s, '\'', '\\');
	while (n < s.n && s.p[n] != '\'' && s.p[n] != '\\') {
		bool is_pair = is_lead(s.p[n]);
		if (is_pair && (n + 1 == s.n || !is_second(s.p[n + 1])))
			break;
		n += 1 + is_pair;
	}
	return n;
}

/* Nothing of a value was seen yet. */
static bool is_fresh(const struct sql_rows *r)
{
	return !r->value.n_bytes && r->value.is_quoted == sql_rows_is_copy(r) && !r->value.is_null;
}

/* A value that lies whole in the piece, as most do, is judged where it stands. How many bytes it
 * has; 0: it is not whole, or has what must be looked at byte by byte. */
static size_t take_whole(struct sql_rows *r, struct str rest)
{
	bool is_quoted = rest.p[0] == '\'';
	struct str bytes = { rest.p + is_quoted, rest.n - is_quoted };
	bytes.n = is_quoted ? plain(r, bytes) : word(bytes);
	size_t end = bytes.n + 2 * (size_t)is_quoted;
	if (!end || end >= rest.n || (rest.p[end] != ',' && rest.p[end] != ')') ||
	    (is_quoted && rest.p[end - 1] != '\''))
		return 0;
	sql_value_whole(&r->value, bytes, is_quoted, charset_of(r));
	return end;
}

/* Values that lie whole in the piece, and the commas behind them. */
static size_t take_run(struct sql_rows *r, struct str rest)
{
	size_t at = 0, n;
	while (at < rest.n && (n = take_whole(r, (struct str){ rest.p + at, rest.n - at }))) {
		at += n;
		if (rest.p[at] != ',')
			break;
		next_value(r);
		at++;
	}
	return at;
}

/* Between rows nothing stands but commas, in them numbers, words and signs. */
static size_t take_outside(struct sql_rows *r, struct str rest, uint64_t at)
{
	size_t n = r->n_parentheses == 1 && is_fresh(r) ? take_run(r, rest) : 0;
	if (n)
		return n;
	n = r->n_parentheses ? word(rest) : 0;
	if (n) {
		add(r, str_head(rest, n));
		return n;
	}
	switch (rest.p[0]) {
	case '(': open_row(r, at); break;
	case ')': close_row(r, at); break;
	case ',': next_value(r); break;
	case '\'': open_text(r); break;
	case ';':
		r->is_damaged |= r->n_parentheses != 0;
		r->state = SQL_ROWS_NONE;
		break;
	default: r->is_damaged |= !is_between(r, rest.p[0]);
	}
	return 1;
}

static size_t take_text(struct sql_rows *r, struct str rest)
{
	size_t n = plain(r, rest);
	if (n) {
		add(r, str_head(rest, n));
		return n;
	}
	if (rest.p[0] == '\'') {
		r->state = SQL_ROWS_OUTSIDE;
		return 1;
	}
	bool is_escape = rest.p[0] == '\\' && !r->is_standard;
	if (!is_escape)
		add(r, str_head(rest, 1));
	r->state = is_escape	       ? SQL_ROWS_ESCAPE
		   : rest.p[0] == '\\' ? SQL_ROWS_TEXT
				       : SQL_ROWS_SECOND;
	return 1;
}

/* A lead byte is one only before a second byte that may follow it. */
static size_t take_second(struct sql_rows *r, struct str rest)
{
	r->state = SQL_ROWS_TEXT;
	if (!is_second(rest.p[0])) {
		r->is_damaged |= r->column && r->column->kind == SQL_SHAPE_TEXT;
		return 0;
	}
	add(r, str_head(rest, 1));
	return 1;
}

/* What mysql_real_escape_string() puts behind a backslash. */
static size_t take_escape(struct sql_rows *r, struct str rest)
{
	r->is_damaged |= r->charset == SQL_CHARSET_UTF8 && !strchr("0nr\\'\"Z", rest.p[0]);
	add(r, STR("\n"));
	/* Of what is a member of a list it matters which it is. */
	if (r->value.n && strchr("'\"\\", rest.p[0]))
		r->value.text[r->value.n - 1] = rest.p[0];
	r->state = SQL_ROWS_TEXT;
	return 1;
}

static void feed_insert(struct sql_rows *r, struct str part)
{
	for (size_t i = 0; i < part.n && sql_rows_is_open(r);) {
		struct str rest = { part.p + i, part.n - i };
		switch (r->state) {
		case SQL_ROWS_HEAD:
		case SQL_ROWS_NAME:
			take_head(r, rest.p[0], r->at + i);
			i++;
			break;
		case SQL_ROWS_OUTSIDE: i += take_outside(r, rest, r->at + i); break;
		case SQL_ROWS_TEXT: i += take_text(r, rest); break;
		case SQL_ROWS_SECOND: i += take_second(r, rest); break;
		case SQL_ROWS_ESCAPE: i += take_escape(r, rest); break;
		case SQL_ROWS_NONE:
		case SQL_ROWS_COPY:
		case SQL_ROWS_COPY_ESCAPE: return;
		}
	}
	r->at += part.n;
}

/* ---- COPY ---- */

void sql_rows_copy(struct sql_rows *r, struct str head)
{
	sql_table_shape(r->tables, head, &r->shape);
	r->state = SQL_ROWS_COPY;
	/* A row of no column is an empty line. */
	r->n_wanted = r->shape.n ? r->shape.n : 1;
	r->has_last_key = false;
	begin_value(r, 1);
}

static void take_copy_escape(struct sql_rows *r, char c)
{
	r->state = SQL_ROWS_COPY;
	if (c == 'N') {
		r->is_damaged |= r->value.n_bytes != 0;
		r->value.is_null = true;
		return;
	}
	r->is_damaged |= r->charset == SQL_CHARSET_UTF8 && !strchr("bfnrtv\\", c);
	const char byte = c == '\\' ? c : '\n';
	add(r, (struct str){ &byte, 1 });
}

/* What follows \N is no part of it. */
static void look_at_null(struct sql_rows *r)
{
	r->is_damaged |= r->value.is_null && r->value.n_bytes;
}

static void feed_copy(struct sql_rows *r, struct str part)
{
	while (part.n) {
		if (r->state == SQL_ROWS_COPY_ESCAPE) {
			take_copy_escape(r, part.p[0]);
			part = (struct str){ part.p + 1, part.n - 1 };
			continue;
		}
		struct str plain = { part.p, without(part, '\t', '\\') };
		bool is_end = plain.n < part.n && part.p[plain.n] == '\t';
		if (is_end && is_fresh(r))
			sql_value_whole(&r->value, plain, true, charset_of(r));
		else if (plain.n)
			add(r, plain);
		if (plain.n == part.n)
			return;
		part = (struct str){ part.p + plain.n + 1, part.n - plain.n - 1 };
		if (is_end) {
			look_at_null(r);
			end_value(r);
			begin_value(r, r->n_values + 1);
		} else {
			r->state = SQL_ROWS_COPY_ESCAPE;
		}
	}
}

/* ---- both ---- */

void sql_rows_feed(struct sql_rows *r, struct str part)
{
	if (sql_rows_is_copy(r))
		feed_copy(r, part);
	else
		feed_insert(r, part);
}

void sql_rows_end_line(struct sql_rows *r)
{
	switch (r->state) {
	case SQL_ROWS_COPY_ESCAPE:
		r->is_damaged = true;
		r->state = SQL_ROWS_COPY;
		break;
	case SQL_ROWS_COPY:
		look_at_null(r);
		end_row(r);
		break;
	/* Of another program. */
	case SQL_ROWS_HEAD:
	case SQL_ROWS_NAME: sql_rows_close(r); break;
	case SQL_ROWS_TEXT:
	case SQL_ROWS_SECOND:
	case SQL_ROWS_ESCAPE:
		r->is_damaged |= !r->is_standard;
		add(r, STR("\n"));
		break;
	case SQL_ROWS_OUTSIDE: r->is_damaged |= r->n_parentheses != 0; break;
	case SQL_ROWS_NONE: break;
	}
	if (r->is_damaged && !sql_rows_is_copy(r))
		sql_rows_close(r);
}
