/* SPDX-License-Identifier: Apache-2.0 */
/* fact_line - a line of what the scripts of packaging/collect/db/ print; see tools/collect-db. */
#include "parse/fact_line.h"

#include <string.h>

/* Takes "…" off the front, which begins behind the first quote. */
static bool take_quoted(struct str *rest, struct arena *a, struct str *ret)
{
	struct str s = *rest;
	char *text = arena_alloc(a, s.n + 1);
	size_t n = 0;
	while (s.n) {
		size_t quote = str_find(s, '"');
		if (quote == s.n)
			return false;
		memcpy(text + n, s.p, quote);
		n += quote;
		s = str_from(s, quote + 1);
		if (!str_starts(s, "\""))
			break;
		text[n++] = '"';
		s = str_from(s, 1);
		if (!s.n)
			return false;
	}
	*ret = (struct str){ text, n };
	*rest = s;
	return true;
}

static bool take_field(struct str *rest, struct arena *a, struct str *ret)
{
	if (str_starts(*rest, "\"")) {
		*rest = str_from(*rest, 1);
		if (!rest->n || !take_quoted(rest, a, ret))
			return false;
		return !rest->n || rest->p[0] == ',';
	}
	size_t end = str_find(*rest, ',');
	*ret = str_trim(str_head(*rest, end));
	if (!ret->n)
		ret->p = NULL;
	*rest = str_from(*rest, end);
	return true;
}

int fact_line_read(struct str line, struct arena *a, struct fact_line *ret)
{
	/* Frames of tables: "| zicha:… |". */
	line = str_trim(line);
	if (str_starts(line, "| "))
		line = str_trim(str_from(line, 2));
	if (!str_starts(line, "zicha:"))
		return 0;
	if (str_ends(line, " |"))
		line = str_trim(str_head(line, line.n - 2));
	line = str_from(line, strlen("zicha:"));
	for (ret->n = 0; ret->n < FACT_LINE_FIELDS;) {
		if (!take_field(&line, a, &ret->field[ret->n++]))
			return -1;
		if (!line.n)
			return ret->field[0].p ? 1 : -1;
		line = str_from(line, 1);
	}
	return -1;
}
