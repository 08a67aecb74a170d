/* SPDX-License-Identifier: Apache-2.0 */
/* grade - a protection grade as people write it: "S2A2G2", "第二级（S2A2G2）". */
#include "parse/grade.h"

#include "base/buf.h"

#include <string.h>

static bool take_text(struct str *rest, const char *text)
{
	if (!str_starts(*rest, text))
		return false;
	*rest = str_from(*rest, strlen(text));
	return true;
}

static void skip_blanks(struct str *rest)
{
	while (take_text(rest, " ") || take_text(rest, "\t"))
		;
}

/* 1 to 9, or a Chinese numeral up to GRADE_HIGHEST; 0 if there is none. */
static int take_number(struct str *rest)
{
	static const char *const numerals[GRADE_HIGHEST] = { "一", "二", "三", "四", "五" };
	for (int i = 0; i < GRADE_HIGHEST; i++)
		if (take_text(rest, numerals[i]))
			return i + 1;
	if (!rest->n || rest->p[0] < '1' || rest->p[0] > '9')
		return 0;
	int number = rest->p[0] - '0';
	*rest = str_from(*rest, 1);
	return number;
}

/* The digit behind a letter; 0 if the letter is not there, <0 if it has no digit. */
static int take_part(struct str *rest, char letter)
{
	if (!rest->n || (rest->p[0] | 0x20) != (letter | 0x20))
		return 0;
	*rest = str_from(*rest, 1);
	int number = rest->n && rest->p[0] >= '0' && rest->p[0] <= '9' ? take_number(rest) : 0;
	return number ? number : -1;
}

/* The level in front, if there is one: "2", "二级", "第二级". */
static int take_level(struct str *rest)
{
	bool has_ordinal = take_text(rest, "第");
	int level = take_number(rest);
	if (level)
		take_text(rest, "级");
	skip_blanks(rest);
	return has_ordinal && !level ? -1 : level;
}

/* "S1A2, S2A1, S2A2": what a level allows. */
static void put_pairs(struct buf *out, int level)
{
	const char *between = "";
	for (int s = 1; s <= level; s++)
		for (int a = 1; a <= level; a++)
			if (MAX(s, a) == level) {
				buf_printf(out, "%sS%dA%d", between, s, a);
				between = ", ";
			}
}

int grade_of(int level, int s, int a, struct grade *ret, struct err *e)
{
	const int numbers[] = { level, s, a };
	for (size_t i = 0; i < N(numbers); i++)
		if (numbers[i] < 1 || numbers[i] > GRADE_HIGHEST)
			return err_set(e, "a protection grade goes from 1 to %d", GRADE_HIGHEST);
	if (MAX(s, a) != level) {
		autobuf pairs = BUF(256);
		put_pairs(&pairs, level);
		return err_set(e,
			       "level %d does not allow S%dA%d, only %.*s: the level is the higher "
			       "of S and A (GB/T 22239-2019, annex A)",
			       level, s, a, (int)pairs.n, pairs.p);
	}
	*ret = (struct grade){ .level = level, .s = s, .a = a };
	return 0;
}

int grade_parse(struct str text, struct grade *ret, struct err *e)
{
	struct str rest = str_trim(text);
	int level = take_level(&rest);
	bool is_half = take_text(&rest, "("), is_open = is_half || take_text(&rest, "（");
	skip_blanks(&rest);
	int s = take_part(&rest, 'S'), a = take_part(&rest, 'A'), g = take_part(&rest, 'G');
	skip_blanks(&rest);
	bool is_closed = !is_open || take_text(&rest, is_half ? ")" : "）");
	if (rest.n || !is_closed || level < 0 || s <= 0 || a <= 0 || g < 0)
		return err_set(e, "a protection grade is written like S2A2G2");
	if (level && g && level != g)
		return err_set(e, "G%d is not level %d: G is the level of the system", g, level);
	int said = level ? level : g;
	return grade_of(said ? said : MAX(s, a), s, a, ret, e);
}

char *grade_text(struct arena *a, const struct grade *g)
{
	return arena_printf(a, "S%dA%dG%d", g->s, g->a, g->level);
}
