/* SPDX-License-Identifier: Apache-2.0 */
/* unit_file - systemd's unit files: systemd.syntax(7). */
#include "parse/unit_file.h"

#include <string.h>

static bool is_comment(struct str line)
{
	return line.n && (line.p[0] == '#' || line.p[0] == ';');
}

static bool take_line(struct unit_file *f, struct str *ret_line)
{
	if (!str_line(&f->rest, ret_line))
		return false;
	f->line++;
	return true;
}

/* Puts a line and those that it goes on in together, each backslash becoming a
 * space. What it can take at most is known, so it is put into one piece. */
static struct str join(struct unit_file *f, struct arena *a, struct str line)
{
	size_t size = line.n;
	for (struct str rest = f->rest, more, is = line;
	     str_ends(is, "\\") && str_line(&rest, &more);) {
		size += more.n;
		if (!is_comment(str_trim(more)))
			is = more;
	}
	char *text = arena_alloc(a, size + 1);
	size_t n = 0;
	for (;;) {
		bool goes_on = str_ends(line, "\\");
		memcpy(text + n, line.p, line.n);
		n += line.n;
		if (!goes_on)
			break;
		text[n - 1] = ' ';
		do {
			if (!take_line(f, &line))
				return (struct str){ text, n };
		} while (is_comment(str_trim(line)));
	}
	return (struct str){ text, n };
}

bool unit_file_next(struct unit_file *f, struct arena *a, struct unit_item *ret)
{
	struct str line;
	while (take_line(f, &line)) {
		if (f->line == 1 && str_starts(line, "\xef\xbb\xbf"))
			line = str_from(line, 3);
		struct str shown = str_trim(line);
		if (!shown.n || is_comment(shown))
			continue;
		int64_t number = f->line;
		if (str_ends(line, "\\"))
			shown = str_trim(join(f, a, line));
		if (shown.n > 1 && shown.p[0] == '[' && shown.p[shown.n - 1] == ']') {
			f->section = str_head(str_from(shown, 1), shown.n - 2);
			continue;
		}
		size_t equals = str_find(shown, '=');
		*ret = (struct unit_item){ .section = f->section, .value = shown, .line = number };
		if (equals > 0 && equals < shown.n) {
			ret->name = str_trim(str_head(shown, equals));
			ret->value = str_trim(str_from(shown, equals + 1));
		}
		return true;
	}
	return false;
}
