/* SPDX-License-Identifier: Apache-2.0 */
/* document - a report as a document, before it has a form: what the writers write. */
#include "report/document.h"

#include "report/report_plain.h"

#include <assert.h>
#include <string.h>

static const char *clean(struct document *d, const char *text)
{
	struct str rest = str_of(text ? text : ""), line;
	const char *whole = NULL;
	while (str_split(&rest, '\n', &line)) {
		if (line.n && line.p[line.n - 1] == '\r')
			line.n--;
		char *spaced = arena_strndup(d->arena, line.p, line.n);
		for (size_t i = 0; i < line.n; i++)
			if (spaced[i] == '\t')
				spaced[i] = ' ';
		line.p = report_plain(d->arena, (struct str){ spaced, line.n });
		whole = whole ? arena_printf(d->arena, "%s\n%s", whole, line.p) : line.p;
	}
	return whole;
}

struct block *document_add(struct document *d, enum block_kind kind)
{
	d->block = arena_grow(d->arena, d->block, &d->block_capacity, d->n_blocks + 1,
			      sizeof(*d->block));
	struct block *b = &d->block[d->n_blocks++];
	*b = (struct block){ .kind = kind, .level = 1, .number = "" };
	if (kind != BLOCK_TITLE)
		return b;
	memset(d->heading, 0, sizeof(d->heading));
	b->level = 0;
	for (size_t i = 0; i < d->n_blocks; i++)
		if (d->block[i].kind == BLOCK_HEADING)
			b->level = 1;
	return b;
}

bool document_in_contents(const struct block *b)
{
	return (b->kind == BLOCK_HEADING && b->level <= DOCUMENT_CONTENTS_LEVELS) ||
	       (b->kind == BLOCK_TITLE && b->level > 0);
}

void document_text(struct document *d, struct block *b, unsigned int style, const char *text)
{
	b->run = arena_grow(d->arena, b->run, &b->run_capacity, b->n_runs + 1, sizeof(*b->run));
	b->run[b->n_runs++] = (struct run){ .text = clean(d, text), .style = style };
}

struct block *document_item(struct document *d, struct block *list)
{
	list->item = arena_grow(d->arena, list->item, &list->item_capacity, list->n_items + 1,
				sizeof(*list->item));
	struct block *b = &list->item[list->n_items++];
	*b = (struct block){ .kind = BLOCK_PARAGRAPH, .level = 1, .number = "" };
	return b;
}

/* ---- headings ---- */

/* 1 to 999 as 一 … 九百九十九. */
static const char *chinese_number(struct arena *a, int n)
{
	static const char *const digit[] = { "零", "一", "二", "三", "四",
					     "五", "六", "七", "八", "九" };
	assert(n > 0 && n < 1000);
	if (n < 10)
		return digit[n];
	const char *ones = n % 10 ? digit[n % 10] : "";
	if (n < 100)
		return arena_printf(a, "%s十%s", n < 20 ? "" : digit[n / 10], ones);
	const char *tens = n / 10 % 10 ? arena_printf(a, "%s十", digit[n / 10 % 10])
			   : n % 10    ? "零"
				       : "";
	return arena_printf(a, "%s百%s%s", digit[n / 100], tens, ones);
}

static const char *heading_number(const struct document *d, int level)
{
	const int *n = d->heading;
	int own = n[level - 1];
	if (d->look == LOOK_OFFICIAL) {
		switch (level) {
		case 1: return arena_printf(d->arena, "%s、", chinese_number(d->arena, own));
		case 2: return arena_printf(d->arena, "（%s）", chinese_number(d->arena, own));
		case 3: return arena_printf(d->arena, "%d.", own);
		default: return arena_printf(d->arena, "（%d）", own);
		}
	}
	const char *number = arena_printf(d->arena, "%d", n[0]);
	for (int i = 1; i < level; i++)
		number = arena_printf(d->arena, "%s.%d", number, n[i]);
	return number;
}

struct block *document_heading(struct document *d, int level, const char *text)
{
	assert(level >= 1 && level <= (int)N(d->heading));
	d->heading[level - 1] = MIN(d->heading[level - 1] + 1, 999);
	for (size_t i = (size_t)level; i < N(d->heading); i++)
		d->heading[i] = 0;
	struct block *b = document_add(d, BLOCK_HEADING);
	b->level = level;
	b->number = heading_number(d, level);
	document_text(d, b, RUN_PLAIN, text);
	return b;
}

struct block *document_annex(struct document *d, size_t i, size_t n)
{
	struct block *b = document_add(d, BLOCK_TITLE);
	const char *word = document_word(d, DOCUMENT_ANNEX);
	const char *gap = d->language == TR_CHINESE ? "" : " ";
	b->number = n > 1 ? arena_printf(d->arena, "%s%s%zu", word, gap, i) : word;
	return b;
}

/* ---- tables ---- */

static const char **texts(struct document *d, const char *const *from, size_t n)
{
	const char **to = arena_alloc(d->arena, n * sizeof(*to));
	for (size_t i = 0; i < n; i++)
		to[i] = clean(d, from[i]);
	return to;
}

struct document_table *document_table(struct document *d, const char *caption,
				      const char *const *header, size_t n_columns)
{
	assert(n_columns > 0);
	struct document_table *t = arena_new(d->arena, struct document_table);
	t->caption = caption ? clean(d, caption) : NULL;
	t->header = texts(d, header, n_columns);
	t->align = arena_alloc(d->arena, n_columns * sizeof(*t->align));
	t->n_columns = n_columns;
	document_add(d, BLOCK_TABLE)->table = t;
	return t;
}

void document_row(struct document *d, struct document_table *t, const char *const *cells)
{
	t->row = arena_grow(d->arena, t->row, &t->row_capacity, t->n_rows + 1, sizeof(*t->row));
	t->row[t->n_rows++] = texts(d, cells, t->n_columns);
}

/* ---- widths ---- */

/* Of a column, in half-width characters: its longest word and its longest line; what its most cells
 * hold, which an odd long one among them does not tell; and its heading. */
struct need {
	double word, line, most, heading;
};

/* What stands with the character before it, at the end of a line. */
static bool is_closing(struct str character)
{
	static const char marks[] = "，。、；：？！）》”"; /* of three bytes each */
	for (size_t i = 0; i + 3 < sizeof(marks); i += 3)
		if (character.n == 3 && memcmp(character.p, &marks[i], 3) == 0)
			return true;
	return false;
}

/* Whether a line may end behind the first character; 2026-11-20, 10/8 are one word. */
static bool is_break(struct str s)
{
	bool is_number = s.n > 1 && s.p[1] >= '0' && s.p[1] <= '9';
	return s.p[0] == ' ' || s.p[0] == '\n' || ((s.p[0] == '-' || s.p[0] == '/') && !is_number);
}

/* Letters of print are not all of one width. */
static double letter_width(char c)
{
	if (c >= 'A' && c <= 'Z')
		return 1.35;
	if (c && strchr("mw", c))
		return 1.65;
	return c && strchr("abdeghknopquvxy0123456789", c) ? 1.05 : 1;
}

static double need_text(struct need *need, const char *text, bool is_bold)
{
	enum { LONGEST_WORD = 20, LONGEST_LINE = 80 };
	static const double bold = 1.2;
	double word = 0, line = 0, whole = 0;
	struct str rest = str_of(text);
	while (rest.n) {
		size_t n = MAX(str_utf8_sequence(rest), (size_t)1);
		double width = (double)report_plain_width(str_head(rest, n));
		bool is_wide = width >= 2, is_closed = is_wide && is_closing(str_head(rest, n));
		if (n == 1 && width > 0)
			width = letter_width(rest.p[0]);
		if (is_bold && !is_wide)
			width *= bold;
		line = rest.p[0] == '\n' ? 0 : line + width;
		word = is_wide && !is_closed ? width : word + width;
		need->word = MIN(MAX(need->word, word), LONGEST_WORD);
		need->line = MIN(MAX(need->line, line), LONGEST_LINE);
		word = is_closed || is_break(rest) ? 0 : word;
		whole += width;
		rest = str_from(rest, n);
	}
	return MIN(whole, 2.0 * LONGEST_LINE);
}

/* Where the unit of a heading begins: "（分钟）"; NULL without one. */
static const char *unit_of(const char *heading)
{
	return strstr(heading, "（");
}

const char *document_column(const char *heading, double room, struct arena *a)
{
	const char *unit = unit_of(heading);
	size_t whole = report_plain_width(str_of(heading)), n = strlen(heading);
	bool is_wide = 3 * whole == 2 * n; /* Chinese characters and nothing else */
	size_t half = (n / 3 + 1) / 2;
	const char *second = unit ? unit : is_wide ? heading + 3 * half : heading;
	size_t longest = unit ? report_plain_width(str_of(unit)) : 2 * half;
	if (second == heading || (double)whole <= room || (double)longest > room)
		return heading;
	return arena_printf(a, "%.*s\n%s", (int)(second - heading), heading, second);
}

static struct need column_need(const struct document_table *t, size_t c)
{
	enum { LONGEST_HEADER = 12 };
	struct need need = { 3, 3, 0, 0 };
	double whole = 0;
	const char *unit = unit_of(t->header[c]);
	need_text(&need, t->header[c], true);
	if (unit)
		need.word = MAX(need.word, MIN((double)report_plain_width(str_of(unit)),
					       (double)LONGEST_HEADER));
	need.heading = need.line;
	/* A heading of several words may have a line for each. */
	need.line = strchr(t->header[c], ' ') ? need.word : MIN(need.line, LONGEST_HEADER);
	for (size_t r = 0; r < t->n_rows; r++)
		whole += need_text(&need, t->row[r][c], false);
	need.line = MAX(need.line, need.word);
	/* Twice the mean: what most cells hold. An odd long one does not make a column wide. */
	need.most = 2 * whole / (double)MAX(t->n_rows, (size_t)1);
	need.most = MIN(MAX(need.most, need.word), need.line);
	return need;
}

/* A line of at most so many characters is one word: a name, a date, a short heading. Sentences
 * have room for two of them, up to a quarter of all. */
static double word_of(const struct need *need, double kept, double room)
{
	double sentence = MIN(need->most / 2, MIN(2 * kept, room / 4));
	return MAX(need->word, MIN(need->line, MAX(kept, sentence)));
}

static double words_of(const struct need *need, size_t n, double kept, double room)
{
	double sum = 0;
	for (size_t c = 0; c < n; c++)
		sum += word_of(&need[c], kept, room);
	return sum;
}

/* How small letters must be for all words, and for no column to be a stack of characters. */
static double size_of(const struct need *need, size_t n, double room)
{
	enum { LEAST_KEPT = 12 }; /* a name of six Chinese characters */
	return MIN(1, MAX(room, 1) / words_of(need, n, LEAST_KEPT, room));
}

/* Where there is room for it, headings have one line as well. */
static void widen_headings(struct need *need, size_t n, double room)
{
	double sum = 0;
	for (size_t c = 0; c < n; c++)
		sum += MAX(need[c].line, need[c].heading);
	for (size_t c = 0; c < n && sum <= room; c++)
		need[c].line = MAX(need[c].line, need[c].heading);
}

/* The widths from the needs: where all lines fit, by lines; where not, words first, the longer the
 * better, and the rest by what the cells hold. Returns the size of the letters. */
static double share_out(struct need *need, size_t n, double columns, double *ret_width)
{
	enum { MARGIN = 2, MOST_KEPT = 12 }; /* the margin: both sides of a cell together */
	double room = columns - MARGIN * (double)n, line = 0, wanted = 0, kept = MOST_KEPT;
	widen_headings(need, n, room);
	double size = MAX(size_of(need, n, room), DOCUMENT_LEAST_SIZE);
	room = MAX(room, 1) / size;
	while (kept > 0 && words_of(need, n, kept, room) > room)
		kept--;
	double word = words_of(need, n, kept, room), squeeze = MIN(1, room / word);
	for (size_t c = 0; c < n; c++) {
		need[c].word = word_of(&need[c], kept, room);
		need[c].most = MAX(need[c].most, need[c].word);
		line += need[c].line;
		wanted += need[c].most;
	}
	bool is_tight = line > room;
	double most = is_tight ? wanted : line;
	/* What is left when all lines fit goes to all columns, by what they have. */
	double rest = most > word && room > word ? MIN(1, (room - word) / (most - word)) : 0;
	for (size_t c = 0; c < n; c++) {
		double more = is_tight ? need[c].most : need[c].line;
		ret_width[c] = need[c].word * squeeze + rest * (more - need[c].word) +
			       MARGIN / size;
	}
	return size;
}

double document_widths(const struct document_table *t, double columns, struct arena *a,
		       double *ret_share)
{
	double sum = 0, size = 1;
	struct need *need = arena_alloc(a, t->n_columns * sizeof(*need));
	for (size_t c = 0; c < t->n_columns && !t->width; c++)
		need[c] = column_need(t, c);
	if (t->width)
		memcpy(ret_share, t->width, t->n_columns * sizeof(*ret_share));
	else
		size = share_out(need, t->n_columns, columns, ret_share);
	for (size_t c = 0; c < t->n_columns; c++)
		sum += ret_share[c];
	for (size_t c = 0; c < t->n_columns; c++)
		ret_share[c] /= sum;
	return size;
}

/* ---- anchors ---- */

static void add_anchor(struct map *m, const struct block *b)
{
	if (b->anchor && !map_get(m, str_of(b->anchor)))
		map_set(m, str_of(b->anchor), (void *)(uintptr_t)(m->n + 1));
}

struct map document_anchors(const struct document *d, struct arena *a)
{
	struct map m = MAP(a);
	for (size_t i = 0; i < d->n_blocks; i++) {
		add_anchor(&m, &d->block[i]);
		for (size_t k = 0; k < d->block[i].n_items; k++)
			add_anchor(&m, &d->block[i].item[k]);
	}
	return m;
}

size_t document_anchor(const struct map *anchors, const char *name)
{
	return name ? (size_t)(uintptr_t)map_get(anchors, str_of(name)) : 0;
}

/* ---- words ---- */

static bool has_one_attachment(const struct document *d)
{
	for (size_t i = 0; i < d->n_blocks; i++)
		if (d->block[i].kind == BLOCK_ATTACHMENT)
			return d->block[i].n_items == 1;
	return false;
}

const char *document_word(const struct document *d, enum document_word word)
{
	static const char *const words[][2] = {
		[DOCUMENT_CONTENTS] = { "Contents", "目　录" },
		[DOCUMENT_ATTACHMENT] = { "Attachments: ", "附件：" },
		[DOCUMENT_ANNEX] = { "Attachment", "附件" },
		[DOCUMENT_COPIES] = { "Copies: ", "抄送：" },
		[DOCUMENT_PAGE_BEFORE] = { "Page ", "第 " },
		[DOCUMENT_PAGE_OF] = { " of ", " 页，共 " },
		[DOCUMENT_PAGE_AFTER] = { "", " 页" },
	};
	if (word == DOCUMENT_ATTACHMENT && d->language != TR_CHINESE && has_one_attachment(d))
		return "Attachment: ";
	return words[word][d->language == TR_CHINESE];
}

bool document_is_lead(const struct block *b, const struct block *next)
{
	const char *text = b->kind == BLOCK_PARAGRAPH && b->n_runs ? b->run[b->n_runs - 1].text
								   : "";
	struct str s = str_of(text);
	return next &&
	       (next->kind == BLOCK_LIST || next->kind == BLOCK_TABLE ||
		next->kind == BLOCK_CHART || next->kind == BLOCK_IMAGE) &&
	       (str_ends(s, ":") || str_ends(s, "："));
}

void document_picture_size(const struct image_size *size, double most, double *ret_width,
			   double *ret_height)
{
	double width = size->width * 0.75, height = size->height * 0.75;
	double shrink = MIN(1, MIN(most / width, most * 0.75 / height));
	*ret_width = width * shrink;
	*ret_height = height * shrink;
}

const char *document_mark(const struct document *d, int level)
{
	static const char *const marks[][2] = { { "•", "–" }, { "——", "·" } };
	return marks[d->look == LOOK_OFFICIAL][level > 1];
}

const char *document_number(const struct document *d, const struct block *b, const char *gap)
{
	if (!*b->number)
		return "";
	bool is_official = d->look == LOOK_OFFICIAL;
	if (b->kind == BLOCK_TITLE)
		gap = is_official ? "　" : ": ";
	else if (is_official)
		gap = "";
	return arena_printf(d->arena, "%s%s", b->number, gap);
}

const char *document_plain(const struct document *d, const struct block *b)
{
	if (!b->n_runs)
		return "";
	const char *all = b->run[0].text;
	for (size_t i = 1; i < b->n_runs; i++)
		all = arena_printf(d->arena, "%s%s", all, b->run[i].text);
	return all;
}

const char *document_attachment_number(const struct document *d, const struct block *b, size_t i)
{
	return b->n_items == 1 ? "" : arena_printf(d->arena, "%zu. ", i + 1);
}
