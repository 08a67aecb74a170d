/* SPDX-License-Identifier: Apache-2.0 */
/* report_cells_text - rows and columns as a text table, as wide as it is or as a terminal is.
 *
 * A line that a terminal breaks anywhere is no row any more: where the table is wider, its cells
 * are broken at words, each in its column; where that would leave stacks of letters, each row is
 * written down, a line for each value. */
#include "report/report_cells.h"
#include "report/report_plain.h"

#include <string.h>

enum { GAP = 2, NARROWEST = 8, WIDEST_RULE = 60 };

/* What a column wants: its longest line, and its longest word. */
struct want {
	size_t line, word;
};

static size_t width_of(const char *text)
{
	return report_plain_width(str_of(text));
}

/* The first character of a text. */
struct letter {
	size_t n, width; /* its bytes, its columns */
	bool is_wide, is_closing;
};

static struct letter letter_of(struct str s)
{
	static const char marks[] =
		"，。、；：？！）》”…"; /* of three bytes each: none begins a line */
	size_t n = MAX(str_utf8_sequence(s), (size_t)1), width = report_plain_width(str_head(s, n));
	struct letter l = { .n = n, .width = width, .is_wide = width > 1 };
	for (size_t i = 0; n == 3 && i + 3 < sizeof(marks); i += 3)
		l.is_closing = l.is_closing || memcmp(s.p, &marks[i], 3) == 0;
	return l;
}

/* Chinese may be broken between any two characters, but four of them are mostly one word. */
static size_t longest_word(const char *text)
{
	enum { CHINESE_WORD = 8 };
	size_t longest = 0, word = 0, wide = 0;
	struct str rest = str_of(text);
	while (rest.n) {
		struct letter l = letter_of(rest);
		wide = l.is_wide ? MIN(wide + l.width, (size_t)CHINESE_WORD) : 0;
		word = l.is_wide || rest.p[0] == ' ' ? 0 : word + l.width;
		longest = MAX(longest, MAX(word, wide));
		rest = str_from(rest, l.n);
	}
	return longest;
}

static struct want want_of(const struct report_cells *c, size_t column)
{
	struct want w = { 0, 0 };
	for (size_t r = 0; r < c->n_rows; r++) {
		w.line = MAX(w.line, width_of(c->rows[r][column]));
		w.word = MAX(w.word, longest_word(c->rows[r][column]));
	}
	if (!w.line && c->n_rows && c->leaves_out_empty)
		return w;
	w.line = MAX(w.line, width_of(c->columns[column]));
	w.word = MAX(w.word, longest_word(c->columns[column]));
	return w;
}

/* Takes the front of the text that fits into `width`, to its last word; of one long word a piece.
 */
static struct str take_line(struct str *rest, size_t width)
{
	size_t at = 0, end = 0, used = 0;
	bool is_behind = false; /* a line may end behind the letter before */
	while (at < rest->n) {
		struct letter l = letter_of(str_from(*rest, at));
		bool is_space = rest->p[at] == ' ';
		if (at && (is_behind || l.is_wide) && !l.is_closing)
			end = at;
		if (used + l.width > width && !is_space)
			break;
		is_behind = l.is_wide || strchr(" -/_,;", rest->p[at]);
		used += l.width;
		at += l.n;
	}
	if (at == rest->n || !end)
		end = MAX(at, MIN(rest->n, letter_of(*rest).n));
	struct str line = str_trim(str_head(*rest, end));
	*rest = str_trim(str_from(*rest, end));
	return line;
}

/* A row, over as many lines as its tallest cell has. A cell of the last column that is written
 * whole may be wider than its column. */
static void put_row(struct report_cells *c, const char *const *texts, const size_t *widths)
{
	struct str *rest = arena_alloc(&c->arena, c->n_columns * sizeof(*rest));
	for (size_t i = 0; i < c->n_columns; i++)
		rest[i] = str_of(texts[i]);
	for (bool is_more = true; is_more;) {
		size_t blanks = 0; /* owed: none stand at the end of a line */
		is_more = false;
		for (size_t i = 0; i < c->n_columns; i++) {
			struct str line = c->width ? take_line(&rest[i], widths[i]) : rest[i];
			size_t width = report_plain_width(line);
			is_more |= c->width && rest[i].n;
			for (; width && blanks; blanks--)
				buf_putc(c->out, ' ');
			buf_printf(c->out, "%.*s", (int)line.n, line.n ? line.p : "");
			if (widths[i])
				blanks += widths[i] > width ? widths[i] + GAP - width : GAP;
		}
		buf_putc(c->out, '\n');
	}
}

/* ---- what fits ---- */

static size_t sum_of(const struct want *w, size_t n, size_t word, size_t line)
{
	size_t sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += MAX(MIN(w[i].word, word), MIN(w[i].line, line));
	return sum;
}

/* First every column has its words, the longest of them broken where they must be; then the room
 * that is left goes to the narrowest first. False: there is too little for that. */
static bool fit(const struct report_cells *c, const struct want *w, size_t *ret_widths)
{
	size_t n_shown = 0, word = c->width, line = 0;
	for (size_t i = 0; i < c->n_columns; i++)
		n_shown += w[i].line > 0;
	size_t gaps = n_shown ? GAP * (n_shown - 1) : 0;
	if (gaps + NARROWEST > c->width)
		return false;
	size_t room = c->width - gaps;
	while (word >= NARROWEST && sum_of(w, c->n_columns, word, 0) > room)
		word--;
	if (word < NARROWEST)
		return false;
	while (line < c->width && sum_of(w, c->n_columns, word, line + 1) <= room)
		line++;
	for (size_t i = 0; i < c->n_columns; i++)
		ret_widths[i] = sum_of(&w[i], 1, word, line);
	return true;
}

/* Each row written down. */
static void put_records(struct report_cells *c)
{
	for (size_t r = 0; r < c->n_rows; r++) {
		for (size_t i = 0; i < c->n_columns; i++) {
			if (!*c->rows[r][i])
				continue;
			struct str rest = str_of(
				arena_printf(&c->arena, "%s: %s", c->columns[i], c->rows[r][i]));
			for (const char *indent = ""; rest.n; indent = "  ") {
				struct str line = take_line(&rest, c->width - strlen(indent));
				buf_printf(c->out, "%s%.*s\n", indent, (int)line.n, line.p);
			}
		}
		if (r + 1 < c->n_rows)
			buf_putc(c->out, '\n');
	}
}

void report_cells_put_table(struct report_cells *c)
{
	size_t *widths = arena_alloc(&c->arena, c->n_columns * sizeof(*widths)), whole = 0;
	const char **rules = arena_alloc(&c->arena, c->n_columns * sizeof(*rules));
	struct want *wants = arena_alloc(&c->arena, c->n_columns * sizeof(*wants));
	for (size_t i = 0; i < c->n_columns; i++) {
		wants[i] = want_of(c, i);
		widths[i] = wants[i].line;
		whole += wants[i].line ? wants[i].line + GAP : 0;
	}
	if (c->width && whole > c->width + GAP && !fit(c, wants, widths)) {
		put_records(c);
		return;
	}
	for (size_t i = 0; i < c->n_columns; i++) {
		if (!c->width)
			widths[i] = MIN(widths[i], WIDEST_RULE);
		char *rule = arena_alloc(&c->arena, widths[i] + 1);
		memset(rule, '-', widths[i]);
		rules[i] = rule;
		c->columns[i] = widths[i] ? c->columns[i] : "";
	}
	put_row(c, c->columns, widths);
	put_row(c, rules, widths);
	for (size_t r = 0; r < c->n_rows; r++)
		put_row(c, c->rows[r], widths);
}
