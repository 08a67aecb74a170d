/* SPDX-License-Identifier: Apache-2.0 */
/* report_plain - foreign text made safe to look at, and how wide it is. */
#include "report/report_plain.h"

struct range {
	uint32_t first, last;
};

/* Unicode 15, East Asian Width W and F, in ranges as terminals have them. */
static const struct range wide[] = {
	{ 0x1100, 0x115f },   { 0x231a, 0x231b },   { 0x2329, 0x232a },	  { 0x23e9, 0x23ec },
	{ 0x2614, 0x2615 },   { 0x26a1, 0x26a1 },   { 0x2705, 0x2705 },	  { 0x274c, 0x274c },
	{ 0x2753, 0x2757 },   { 0x2795, 0x2797 },   { 0x2e80, 0x303e },	  { 0x3041, 0x33ff },
	{ 0x3400, 0x4dbf },   { 0x4e00, 0x9fff },   { 0xa000, 0xa4cf },	  { 0xa960, 0xa97f },
	{ 0xac00, 0xd7a3 },   { 0xf900, 0xfaff },   { 0xfe10, 0xfe19 },	  { 0xfe30, 0xfe6f },
	{ 0xff00, 0xff60 },   { 0xffe0, 0xffe6 },   { 0x16fe0, 0x18cff }, { 0x1b000, 0x1b2ff },
	{ 0x1f300, 0x1f64f }, { 0x1f680, 0x1f6ff }, { 0x1f900, 0x1f9ff }, { 0x20000, 0x3fffd },
};

static const struct range combining[] = {
	{ 0x0300, 0x036f }, { 0x0483, 0x0489 }, { 0x0591, 0x05bd }, { 0x0610, 0x061a },
	{ 0x064b, 0x065f }, { 0x0e31, 0x0e31 }, { 0x0e34, 0x0e3a }, { 0x0e47, 0x0e4e },
	{ 0x1ab0, 0x1aff }, { 0x1dc0, 0x1dff }, { 0x20d0, 0x20ff }, { 0x302a, 0x302d },
	{ 0x3099, 0x309a }, { 0xfe00, 0xfe0f }, { 0xfe20, 0xfe2f }, { 0xe0100, 0xe01ef },
};

/* Characters that leave no ink but change what is read: controls of the second
 * set, soft hyphen, zero-width and directional ones, line separators, tags. */
static const struct range unseen[] = {
	{ 0x0080, 0x009f }, { 0x00ad, 0x00ad }, { 0x061c, 0x061c },   { 0x180e, 0x180e },
	{ 0x200b, 0x200f }, { 0x2028, 0x202e }, { 0x2060, 0x206f },   { 0xfeff, 0xfeff },
	{ 0xfff9, 0xfffb }, { 0xfffe, 0xffff }, { 0xe0000, 0xe007f },
};

static bool is_in(const struct range *ranges, size_t n, uint32_t c)
{
	for (size_t i = 0; i < n; i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	return false;
}

/* The character at the front of s and its bytes; 0 bytes: it is not UTF-8. */
static size_t decode(struct str s, uint32_t *ret_c)
{
	static const unsigned char masks[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	size_t n = str_utf8_sequence(s);
	if (!n)
		return 0;
	uint32_t c = (unsigned char)s.p[0] & masks[n];
	for (size_t i = 1; i < n; i++)
		c = c << 6 | ((unsigned char)s.p[i] & 0x3f);
	*ret_c = c;
	return n;
}

static void put_escape(struct buf *out, unsigned char c)
{
	if (c == '\n')
		buf_puts(out, "\\n");
	else if (c == '\t')
		buf_puts(out, "\\t");
	else
		buf_printf(out, "\\x%02x", c);
}

char *report_plain(struct arena *a, struct str s)
{
	autobuf out = BUF(s.n * 12 + 1);
	for (size_t i = 0; i < s.n;) {
		uint32_t c = 0;
		size_t n = decode(str_from(s, i), &c);
		if (!n || c < 0x20 || c == 0x7f)
			put_escape(&out, (unsigned char)s.p[i]);
		else if (c >= 0x80 && is_in(unseen, N(unseen), c))
			buf_printf(&out, "\\u{%x}", c);
		else
			buf_add(&out, s.p + i, n);
		i += MAX(n, 1);
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

char *report_plain_cell(struct arena *a, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: return arena_strdup(a, "");
	case CELL_INT: return arena_printf(a, "%lld", (long long)cell->integer);
	case CELL_REAL: return arena_printf(a, "%.6g", cell->real);
	case CELL_TEXT: return report_plain(a, (struct str){ cell->text, cell->text_bytes });
	}
	return arena_strdup(a, "");
}

static size_t width_of(uint32_t c)
{
	if (c < 0x300)
		return 1;
	if (is_in(combining, N(combining), c))
		return 0;
	return is_in(wide, N(wide), c) ? 2 : 1;
}

size_t report_plain_width(struct str s)
{
	size_t width = 0;
	for (size_t i = 0; i < s.n;) {
		uint32_t c = 0xfffd;
		size_t n = decode(str_from(s, i), &c);
		width += width_of(c);
		i += MAX(n, 1);
	}
	return width;
}

/* ---- lines ---- */

/* Marks that close something: in Chinese no line begins with one. */
static bool is_closing(uint32_t c)
{
	static const uint32_t marks[] = { 0x2019, 0x201d, 0x2026, 0x3001, 0x3002, 0x3009,
					  0x300b, 0x300d, 0x300f, 0x3011, 0xff01, 0xff09,
					  0xff0c, 0xff0e, 0xff1a, 0xff1b, 0xff1f };
	for (size_t i = 0; i < N(marks); i++)
		if (marks[i] == c)
			return true;
	return false;
}

/* Marks that open something: no line ends with one. */
static bool is_opening(uint32_t c)
{
	return c == 0x2018 || c == 0x201c || c == 0x3008 || c == 0x300a || c == 0x300c ||
	       c == 0x300e || c == 0x3010 || c == 0xff08;
}

/* Bytes up to where the line may next be broken: a word, or a wide character
 * with the marks that cling to it. */
static size_t unit(struct str s)
{
	uint32_t before = 0, c = 0;
	size_t i = 0;
	while (i < s.n) {
		size_t n = decode(str_from(s, i), &c);
		bool is_break = width_of(before) == 2 || width_of(c) == 2;
		if (i && (c == ' ' ||
			  (is_break && !is_closing(c) && !is_opening(before) && width_of(c))))
			return i;
		i += MAX(n, 1);
		before = c;
	}
	return i;
}

void report_plain_wrap(struct buf *out, struct str text, size_t indent, size_t width)
{
	size_t at = indent;
	while (text.n) {
		bool has_space = text.p[0] == ' ';
		while (text.n && text.p[0] == ' ')
			text = str_from(text, 1);
		struct str word = str_head(text, unit(text));
		if (!word.n)
			break;
		size_t columns = report_plain_width(word);
		if (at > indent && at + has_space + columns > width) {
			buf_printf(out, "\n%*s", (int)indent, "");
			at = indent;
		} else if (at > indent && has_space) {
			buf_putc(out, ' ');
			at++;
		}
		buf_str(out, word);
		at += columns;
		text = str_from(text, word.n);
	}
	buf_putc(out, '\n');
}
