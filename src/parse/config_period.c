/* SPDX-License-Identifier: Apache-2.0 */
/* config_period - ranges of time by which rules hold, and the day on which each is over.
 *
 * A rule that a project needed until last year stands there for good, and lets nothing through. All
 * families have such ranges, and differ in where the day stands:
 *     time-range T from 08:00 2026/1/1 to 18:00 2026/3/31        VRP; Comware has 3/31/2026
 *      absolute-range 08:00:00 2026/01/01 to 18:00:00 2026/03/31       below it (USG)
 *      absolute start 08:00 1 January 2026 end 18:00 31 March 2026     below it (IOS, ASA, RGOS)
 * Of several that are not of each week the last day counts. */
#include "parse/config_period.h"

#include "base/map.h"

#include <string.h>

struct period {
	int64_t day; /* 20260331; CONFIG_NONE: none was told */
	bool is_open;
};

static int64_t day_of_numbers(int64_t year, int64_t month, int64_t day)
{
	bool is_one = year >= 1970 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
		      day <= 31;
	return is_one ? year * 10000 + month * 100 + day : CONFIG_NONE;
}

/* "2026/3/31", "3/31/2026" */
static int64_t day_of_slashes(struct str word)
{
	int64_t number[3];
	struct str part;
	for (size_t i = 0; i < N(number); i++)
		if (!str_split(&word, '/', &part) || !str_int(part, 10, &number[i]))
			return CONFIG_NONE;
	return number[0] > 31 ? day_of_numbers(number[0], number[1], number[2])
			      : day_of_numbers(number[2], number[0], number[1]);
}

/* "31 March 2026" */
static int64_t day_of_words(const struct config_node *n, size_t at)
{
	static const char *const months[] = { "jan", "feb", "mar", "apr", "may", "jun",
					      "jul", "aug", "sep", "oct", "nov", "dec" };
	struct str word = config_word(n, at + 1);
	for (size_t i = 0; i < N(months) && word.n >= 3; i++)
		if (strncasecmp(word.p, months[i], 3) == 0)
			return day_of_numbers(config_number(n, at + 2), (int64_t)i + 1,
					      config_number(n, at));
	return CONFIG_NONE;
}

/* Behind the hour of the end stands its day. */
static void read_absolute(struct period *p, const struct config_node *n)
{
	/* "08:00 to 18:00 working-day from 00:00 1/1/2026 to 24:00 3/31/2026" */
	size_t from = config_find(n, "from", 2),
	       to = config_find(n, "to", from < n->n_words ? from : 0);
	size_t at = (to < n->n_words ? to : config_find(n, "end", 0)) + 2;
	int64_t day = day_of_slashes(config_word(n, at));
	if (day == CONFIG_NONE)
		day = day_of_words(n, at);
	p->is_open |= day == CONFIG_NONE;
	p->day = MAX(p->day, day);
}

static bool is_absolute(const struct config_node *n)
{
	return str_starts(config_word(n, 0), "absolute") ||
	       (config_is(n, 0, "time-range") &&
		(config_find(n, "from", 2) < n->n_words || config_is(n, 2, "absolute")));
}

/* A file whose lines have lost their blanks has them beside the range, not below it. */
static void read_periods(struct config *c, const struct config_tree *t, struct map *periods)
{
	struct period *p = NULL;
	for (const struct config_node *n = t->root.child; n; n = n->next) {
		if (config_is(n, 0, "time-range") && n->n_words >= 2 && !n->is_negated) {
			p = map_get(periods, n->word[1]);
			if (!p) {
				p = arena_alloc(c->arena, sizeof(*p));
				p->day = CONFIG_NONE;
				(void)!map_set(periods, n->word[1], p);
			}
		}
		if (p && is_absolute(n))
			read_absolute(p, n);
		for (const struct config_node *s = n->child; p && s; s = s->next)
			if (config_is(n, 0, "time-range") && is_absolute(s))
				read_absolute(p, s);
	}
}

/* The next statement of the file. */
static const struct config_node *following(const struct config_node *n)
{
	if (n->child)
		return n->child;
	while (n && !n->next)
		n = n->parent;
	return n ? n->next : NULL;
}

static struct str line_key(const int64_t *line)
{
	return (struct str){ (const char *)line, sizeof(*line) };
}

/* Which range each line of a rule names: in the line, or in a line below it. */
static void read_uses(const struct config_tree *t, const struct map *periods, struct map *lines)
{
	for (const struct config_node *n = t->root.child; n; n = following(n)) {
		size_t at = config_find(n, "time-range", 0);
		bool is_below = !at && n->parent != &t->root;
		if (at + 1 >= n->n_words || (!at && !is_below) || config_is(n, 0, "description"))
			continue;
		struct period *p = map_get(periods, n->word[at + 1]);
		if (p && !p->is_open && p->day != CONFIG_NONE)
			(void)!map_set(lines, line_key(is_below ? &n->parent->line : &n->line), p);
	}
}

void config_period_finish(struct config *c, const struct config_tree *t)
{
	struct map periods = MAP(c->arena), lines = MAP(c->arena);
	struct config_rule *r;
	read_periods(c, t, &periods);
	read_uses(t, &periods, &lines);
	for (size_t i = 0; (r = config_nth(c, CONFIG_RULE, i)); i++) {
		const struct period *p = map_get(&lines, line_key(&r->line));
		if (p)
			r->ends = arena_printf(c->arena, "%04d-%02d-%02d", (int)(p->day / 10000),
					       (int)(p->day / 100 % 100), (int)(p->day % 100));
	}
}
