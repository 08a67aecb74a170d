/* SPDX-License-Identifier: Apache-2.0 */
/* joined_line - lines of which a backslash at the end says that the next one goes on. */
#include "table/read/joined_line.h"

#include <string.h>

/* The line without its backslash, if it has one. */
static bool goes_on(const struct joined_line_rule *rule, struct str line, struct str *ret)
{
	struct str trimmed = str_trim(line);
	struct str whole = rule->is_loose ? str_range(line.p, trimmed.p + trimmed.n) : line;
	bool is_joined = str_ends(whole, "\\");
	*ret = is_joined ? str_head(whole, whole.n - 1) : line;
	return is_joined;
}

/* What stands between two lines; *line begins behind it. */
static const char *joint(const struct joined_line_rule *rule, struct str *line)
{
	size_t n = 0;
	while (rule->is_loose && n < line->n && (line->p[n] == ' ' || line->p[n] == '\t'))
		n++;
	*line = str_from(*line, n);
	return n ? " " : rule->joint;
}

bool joined_line(struct scan *s, struct lines *lines, const struct joined_line_rule *rule,
		 struct str *ret_text, int64_t *ret_number)
{
	struct arena *a = scan_arena(s);
	struct arena_text all = { 0 };
	struct str part, line;
	if (!scan_line(s, lines))
		return false;
	line = str_trim(lines->line);
	*ret_text = lines->line;
	*ret_number = lines->number;
	if ((line.n && strchr(rule->comments, line.p[0])) || !goes_on(rule, lines->line, &part))
		return true;
	for (bool is_joined = true; is_joined;) {
		arena_text_add(a, &all, part.p, part.n);
		if (!scan_line(s, lines))
			break;
		line = lines->line;
		const char *between = joint(rule, &line);
		/* What ends with a blank needs no second one. */
		if (!rule->is_loose || !all.n || all.p[all.n - 1] != ' ')
			arena_text_puts(a, &all, between);
		is_joined = goes_on(rule, line, &part);
		if (!is_joined)
			arena_text_add(a, &all, part.p, part.n);
	}
	*ret_text = (struct str){ all.p, all.n };
	return true;
}
