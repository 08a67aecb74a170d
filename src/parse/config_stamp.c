/* SPDX-License-Identifier: Apache-2.0 */
/* config_stamp - the time that a terminal's log puts before each line. */
#include "parse/config_stamp.h"

#include <string.h>

/* How many bytes the stamp takes with the blank behind it; 0: there is none. */
static size_t stamp_bytes(struct str line)
{
	enum { MAX_BYTES = 34, LEAST_DIGITS = 6 };
	bool has_bracket = line.n && strchr("[(", line.p[0]);
	size_t i = has_bracket, digits = 0, colons = 0;
	while (i < line.n && i < MAX_BYTES && strchr("0123456789-/:.T, ", line.p[i])) {
		bool is_end = line.p[i] == ' ' && !has_bracket && colons >= 2;
		if (is_end)
			break;
		digits += line.p[i] >= '0' && line.p[i] <= '9';
		colons += line.p[i++] == ':';
	}
	if (digits < LEAST_DIGITS || colons < 2 || i == line.n)
		return digits >= LEAST_DIGITS && colons >= 2 && !has_bracket ? i : 0;
	if (has_bracket && !strchr("])", line.p[i]))
		return 0;
	i += has_bracket;
	i += i < line.n && line.p[i] == ':';
	return i + (i < line.n && line.p[i] == ' ');
}

struct str config_stamp_cut(struct arena *a, struct str text)
{
	enum { LEAST_LINES = 5, OF_TEN = 9 };
	struct str rest = text, line;
	size_t n = 0, n_stamped = 0;
	while (str_line(&rest, &line))
		if (str_trim(line).n) {
			n++;
			n_stamped += stamp_bytes(line) > 0;
		}
	if (n_stamped < LEAST_LINES || n_stamped * 10 < n * OF_TEN)
		return text;
	char *out = arena_alloc(a, text.n + 1);
	size_t at = 0;
	for (rest = text; str_line(&rest, &line);) {
		struct str own = str_from(line, stamp_bytes(line));
		memcpy(out + at, own.p, own.n);
		at += own.n;
		out[at++] = '\n';
	}
	return (struct str){ out, MIN(at, text.n) };
}
