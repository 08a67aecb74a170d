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
	while (str_starts(*rest, " "))
		*rest = str_from(*rest, 1);
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

/* Without what a client puts around it: the frame of a table ("| zicha:… |"), its prompts
 * ("1> 2> zicha:…"), the quotes of a CSV file (all of the line in them, its own doubled). */
static struct str bare(struct str line, struct arena *a)
{
	line = str_trim(line);
	if (str_starts(line, "\"zicha:")) {
		struct str rest = str_from(line, 1);
		return take_quoted(&rest, a, &line) && !rest.n ? line : (struct str){ NULL, 0 };
	}
	const char *mark = line.n ? memmem(line.p, line.n, "zicha:", 6) : NULL;
	size_t before = mark ? (size_t)(mark - line.p) : 0;
	if (before > 1 && mark[-1] == ' ' && (mark[-2] == '>' || (before == 2 && mark[-2] == '|')))
		line = str_from(line, before);
	return str_ends(line, " |") ? str_trim(str_head(line, line.n - 2)) : line;
}

int fact_line_read(struct str line, struct arena *a, struct fact_line *ret)
{
	line = bare(line, a);
	if (!str_starts(line, "zicha:"))
		return 0;
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
