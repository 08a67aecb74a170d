/* SPDX-License-Identifier: Apache-2.0 */
/* sql_quote - whether a place in SQL text of pg_dump stands in quotes, from its bytes in order. */
#include "parse/sql_quote.h"

static bool is_of_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_' || (unsigned char)c >= 0x80;
}

/* Outside of quotes and comments. */
static enum sql_quote_state begin(struct sql_quote *q, char c)
{
	bool was_word = q->is_word;
	q->is_word = is_of_word(c) || (c == '$' && was_word);
	switch (c) {
	case '\'': return SQL_QUOTE_TEXT;
	case '"': return SQL_QUOTE_NAME;
	case '-': return q->state == SQL_QUOTE_DASH ? SQL_QUOTE_COMMENT : SQL_QUOTE_DASH;
	case '$':
		q->tag[0] = c;
		q->n_tag = 1;
		return was_word ? SQL_QUOTE_NONE : SQL_QUOTE_TAG;
	default: return SQL_QUOTE_NONE;
	}
}

static enum sql_quote_state take_tag(struct sql_quote *q, char c)
{
	bool is_end = c == '$', is_digit = c >= '0' && c <= '9';
	if ((!is_end && !is_of_word(c)) || q->n_tag == sizeof(q->tag) ||
	    (is_digit && q->n_tag == 1))
		return begin(q, c);
	q->tag[q->n_tag++] = c;
	q->n_matched = 0;
	return is_end ? SQL_QUOTE_DOLLAR : SQL_QUOTE_TAG;
}

/* A tag holds no dollar within: what does not go on can only begin anew. */
static enum sql_quote_state take_dollar(struct sql_quote *q, char c)
{
	q->n_matched = c == q->tag[q->n_matched] ? q->n_matched + 1 : c == '$';
	if (q->n_matched < q->n_tag)
		return SQL_QUOTE_DOLLAR;
	q->is_word = false;
	return SQL_QUOTE_NONE;
}

void sql_quote_feed(struct sql_quote *q, struct str part)
{
	for (size_t i = 0; i < part.n && q->state != SQL_QUOTE_COMMENT; i++) {
		char c = part.p[i];
		switch (q->state) {
		case SQL_QUOTE_NONE:
		case SQL_QUOTE_DASH: q->state = begin(q, c); break;
		case SQL_QUOTE_TEXT: q->state = c == '\'' ? SQL_QUOTE_NONE : q->state; break;
		case SQL_QUOTE_NAME: q->state = c == '"' ? SQL_QUOTE_NONE : q->state; break;
		case SQL_QUOTE_TAG: q->state = take_tag(q, c); break;
		case SQL_QUOTE_DOLLAR: q->state = take_dollar(q, c); break;
		case SQL_QUOTE_COMMENT: break;
		}
	}
}

void sql_quote_end_line(struct sql_quote *q)
{
	if (q->state == SQL_QUOTE_DOLLAR)
		q->n_matched = 0;
	else if (q->state != SQL_QUOTE_TEXT && q->state != SQL_QUOTE_NAME)
		q->state = SQL_QUOTE_NONE;
	q->is_word = false;
}

bool sql_quote_is_open(const struct sql_quote *q)
{
	return q->state == SQL_QUOTE_TEXT || q->state == SQL_QUOTE_NAME ||
	       q->state == SQL_QUOTE_DOLLAR;
}
