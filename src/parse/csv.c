/* SPDX-License-Identifier: Apache-2.0 */
/* csv - the rows of a table as text (RFC 4180). */
#include "parse/csv.h"

struct csv csv_of(struct str text)
{
	static const char separators[] = { '\t', ',', ';' };
	size_t count[N(separators)] = { 0 }, best = 1;
	bool is_quoted = false;
	if (str_starts(text, "\xef\xbb\xbf"))
		text = str_from(text, 3);
	for (size_t i = 0; i < text.n && (is_quoted || text.p[i] != '\n'); i++) {
		is_quoted ^= text.p[i] == '"';
		for (size_t k = 0; k < N(separators) && !is_quoted; k++)
			count[k] += text.p[i] == separators[k];
	}
	/* A tab is hardly ever part of a title. */
	best = count[0] && count[0] >= count[1] ? 0 : 1;
	best = count[2] > count[best] ? 2 : best;
	return (struct csv){ .rest = text, .separator = separators[best], .line = 1 };
}

static bool is_end(const struct csv *c, size_t i)
{
	return i >= c->rest.n || c->rest.p[i] == c->separator || c->rest.p[i] == '\n' ||
	       (c->rest.p[i] == '\r' && (i + 1 == c->rest.n || c->rest.p[i + 1] == '\n'));
}

/* Takes one field off the front, up to what ends it. */
static int next_field(struct csv *c, struct arena *a, const char **ret, struct err *e)
{
	size_t i = 0, n = 0;
	bool is_quoted = c->rest.n && c->rest.p[0] == '"';
	int64_t line = c->line;
	if (!is_quoted) {
		while (!is_end(c, i))
			i++;
		*ret = str_text(a, str_head(c->rest, i));
		c->rest = str_from(c->rest, i);
		return 0;
	}
	/* What stands behind the closing quote is part of it, as in Excel. */
	char *text = NULL;
	size_t capacity = 0;
	for (i = 1; is_quoted || !is_end(c, i); i++) {
		if (i >= c->rest.n)
			return err_set(e, "line %lld: a quote that is not closed", (long long)line);
		bool is_quote = is_quoted && c->rest.p[i] == '"';
		if (is_quote && (i + 1 >= c->rest.n || c->rest.p[i + 1] != '"')) {
			is_quoted = false;
			continue;
		}
		i += is_quote;
		c->line += c->rest.p[i] == '\n';
		text = arena_grow(a, text, &capacity, n + 1, 1);
		if (c->rest.p[i] != '\r')
			text[n++] = c->rest.p[i];
	}
	*ret = str_text(a, (struct str){ text ? text : "", n });
	c->rest = str_from(c->rest, i);
	return 0;
}

/* Takes the end of a line off the front. */
static void end_line(struct csv *c)
{
	if (str_starts(c->rest, "\r"))
		c->rest = str_from(c->rest, 1);
	if (str_starts(c->rest, "\n"))
		c->rest = str_from(c->rest, 1);
	c->line++;
}

static bool is_empty(const struct csv_row *row)
{
	return row->n == 1 && !*row->field[0];
}

int csv_next(struct csv *c, struct arena *a, struct csv_row *ret, struct err *e)
{
	while (c->rest.n) {
		size_t capacity = 0;
		bool has_more = true;
		*ret = (struct csv_row){ .line = c->line };
		while (has_more) {
			if (ret->n == CSV_MAX_FIELDS)
				return err_set(e, "line %lld: more than %d fields",
					       (long long)ret->line, CSV_MAX_FIELDS);
			ret->field = arena_grow(a, ret->field, &capacity, ret->n + 1,
						sizeof(*ret->field));
			if (next_field(c, a, &ret->field[ret->n++], e) < 0)
				return -1;
			has_more = c->rest.n && c->rest.p[0] == c->separator;
			if (has_more)
				c->rest = str_from(c->rest, 1);
		}
		end_line(c);
		if (arena_is_over(a))
			return err_set(e, "line %lld: the text is too large", (long long)ret->line);
		if (!is_empty(ret))
			return CSV_ROW;
	}
	return 0;
}
