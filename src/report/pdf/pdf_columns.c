/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_columns - how wide the columns of a table are, from what its cells really need.
 *
 * What is short gets all it needs and stays on one line; what is long shares the rest, and no
 * column is narrower than its longest word if that can be. */
#include "report/pdf/pdf_job.h"

#include <math.h>
#include <string.h>

struct need {
	double word, line; /* the longest */
	double whole;	   /* of all lines of the rows that were looked at: an odd long one among
			    * them does not tell how wide the column should be */
	bool is_set;	   /* has got its width */
};

/* The widest part of a line that will not be broken. */
static double longest_word(const struct pdf_line *l)
{
	double longest = 0, begin = 0;
	for (size_t i = 0; i < l->n; i++) {
		const struct pdf_piece *p = &l->piece[i];
		struct str rest = p->text;
		int glyph = 0;
		for (int c = 0; c < p->n_clusters; c++) {
			double end = glyph < p->n_glyphs ? p->glyph[glyph].x : p->x + p->width;
			/* A day is one word: 2026-11-20. */
			bool is_day = rest.n > 1 && rest.p[0] == '-' && rest.p[1] >= '0' &&
				      rest.p[1] <= '9';
			bool is_break = (unsigned char)rest.p[0] >= 0xe0 ||
					(strchr(" -/", rest.p[0]) && !is_day);
			if (is_break) {
				longest = MAX(longest, end - begin);
				begin = end;
			}
			glyph += p->cluster[c].num_glyphs;
			rest = str_from(rest, (size_t)p->cluster[c].num_bytes);
		}
	}
	return MAX(longest, l->width - begin);
}

static void look_at(struct pdf_job *j, const char *text, const struct pdf_style *style,
		    struct need *need)
{
	const struct run run = { .text = text };
	struct pdf_line *lines;
	size_t n = pdf_text_lines(&j->text, &run, 1, style, 0, &lines);
	for (size_t i = 0; i < n; i++) {
		need->line = MAX(need->line, lines[i].width);
		need->whole += lines[i].width;
		need->word = MAX(need->word, longest_word(&lines[i]));
	}
}

/* Looks at the texts in memory that is given back; of a very long table at some rows only. */
static void measure(struct pdf_job *j, const struct document_table *t, struct need *need)
{
	enum { MOST_ROWS = 500 };
	struct arena scratch = ARENA(256 << 20), *kept = j->text.arena;
	j->text.arena = &scratch;
	for (size_t c = 0; c < t->n_columns; c++)
		look_at(j, t->header[c], &j->look->header_cell, &need[c]);
	for (size_t r = 0; r < t->n_rows; r += 1 + t->n_rows / MOST_ROWS) {
		for (size_t c = 0; c < t->n_columns; c++)
			look_at(j, t->row[r][c], &j->look->cell, &need[c]);
		arena_free(&scratch);
	}
	arena_free(&scratch);
	j->text.arena = kept;
}

/* Gives columns that need no more than an equal part what they need, as long as there are any.
 * Returns what is left for the others. */
static double serve_short(struct need *need, size_t n, double room, double *ret_width)
{
	size_t left = n;
	for (bool is_changed = true; is_changed && left > 0;) {
		is_changed = false;
		double part = room / (double)left;
		for (size_t c = 0; c < n; c++) {
			if (need[c].is_set || need[c].line > part)
				continue;
			need[c].is_set = is_changed = true;
			ret_width[c] = need[c].line;
			room -= need[c].line;
			left--;
		}
	}
	return room;
}

/* Between its longest line and what its cells hold on average: by one of them alone a column of
 * short words with one long line, or one that is long in a few rows, gets too much or too little.
 */
static double weight_of(const struct need *n)
{
	return sqrt(n->line * n->whole);
}

/* The long ones by their weight, but each wide enough for its longest word if all can be. */
static void serve_long(const struct need *need, size_t n, double room, double *ret_width)
{
	double words = 0, whole = 0;
	for (size_t c = 0; c < n; c++) {
		if (need[c].is_set)
			continue;
		words += need[c].word;
		whole += weight_of(&need[c]);
	}
	for (size_t c = 0; c < n; c++) {
		if (need[c].is_set)
			continue;
		double share = weight_of(&need[c]) / whole;
		ret_width[c] = words < room ? need[c].word + (room - words) * share : room * share;
	}
}

double *pdf_columns(struct pdf_job *j, const struct document_table *t)
{
	size_t n = t->n_columns;
	double whole = pdf_page_width(&j->flow), sum = 0;
	double *width = arena_alloc(&j->arena, n * sizeof(*width));
	struct need *need = arena_alloc(&j->arena, n * sizeof(*need));
	if (t->width) {
		memcpy(width, t->width, n * sizeof(*width));
	} else {
		measure(j, t, need);
		const double margin = 2 * j->look->cell_x + 0.5, least = j->look->cell.size * 2;
		for (size_t c = 0; c < n; c++) {
			need[c].line = MAX(need[c].line, least) + margin;
			need[c].word = MIN(MAX(need[c].word, least) + margin, whole / 3);
		}
		double room = serve_short(need, n, whole, width);
		serve_long(need, n, room, width);
	}
	for (size_t c = 0; c < n; c++)
		sum += width[c];
	for (size_t c = 0; c < n; c++)
		width[c] *= sum > 0 ? whole / sum : 1;
	return width;
}
