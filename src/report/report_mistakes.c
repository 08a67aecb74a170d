/* SPDX-License-Identifier: Apache-2.0 */
/* report_mistakes - the mistakes in check files, each with a caret under its place. */
#include "report/report.h"

#include "report/report_plain.h"

enum { CONTEXT_BYTES = 100 };

/* Steps back to where a character begins. */
static size_t character_start(struct str s, size_t at)
{
	while (at > 0 && at < s.n && ((unsigned char)s.p[at] & 0xc0) == 0x80)
		at--;
	return at;
}

/* Tabs as spaces: so the caret needs no idea of where the terminal's stops are. */
static const char *shown(struct arena *a, struct str part)
{
	char *text = arena_strndup(a, part.p, part.n);
	for (size_t i = 0; i < part.n; i++)
		if (text[i] == '\t')
			text[i] = ' ';
	return report_plain(a, (struct str){ text, part.n });
}

/* A line of a file may be a megabyte: only what is around the place is shown. */
static void put_source(const struct mistake *m, struct arena *a, struct buf *out)
{
	struct str line = str_of(m->source);
	size_t at = MIN(m->column > 0 ? (size_t)m->column - 1 : 0, line.n);
	size_t from = character_start(line, at > CONTEXT_BYTES ? at - CONTEXT_BYTES : 0);
	size_t to = character_start(line, MIN(at + CONTEXT_BYTES, line.n));
	at = character_start(line, at);
	const char *before = shown(a, str_range(line.p + from, line.p + at));
	const char *after = shown(a, str_range(line.p + at, line.p + MAX(to, at)));
	const char *more = from ? "…" : "";
	buf_printf(out, "    %s%s%s%s\n", more, before, after, to < line.n ? "…" : "");
	size_t width = report_plain_width(str_of(before)) + (from > 0);
	buf_printf(out, "    %*s^\n", (int)width, "");
}

void report_mistakes(const struct mistakes *m, struct buf *out)
{
	for (size_t i = 0; i < m->n; i++) {
		const struct mistake *k = &m->mistake[i];
		autoarena a = ARENA(1 << 20);
		buf_puts(out, report_plain(&a, str_of(k->path)));
		if (k->line)
			buf_printf(out, ":%d:%d", k->line, k->column);
		buf_printf(out, ": %s\n", report_plain(&a, str_of(k->words)));
		if (k->source && k->line)
			put_source(k, &a, out);
	}
}
