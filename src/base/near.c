/* SPDX-License-Identifier: Apache-2.0 */
/* near - the name that somebody meant who wrote another. */
#include "base/near.h"

#include "base/tr.h"

#include <string.h>

/* Steps from one word to another: a letter more, less or other, or two that changed places
 * (Damerau and Levenshtein, "optimal string alignment"). SIZE_MAX for words of no sane length. */
static size_t steps_between(struct str a, struct str b)
{
	size_t rows[3][NEAR_LONGEST + 1] = { { 0 } };
	if (a.n > NEAR_LONGEST || b.n > NEAR_LONGEST)
		return SIZE_MAX;
	for (size_t k = 0; k <= b.n; k++)
		rows[0][k] = k;
	for (size_t i = 1; i <= a.n; i++) {
		size_t *row = rows[i % 3];
		const size_t *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t k = 1; k <= b.n; k++) {
			bool is_same = a.p[i - 1] == b.p[k - 1];
			row[k] = MIN(MIN(row[k - 1], last[k]) + 1, last[k - 1] + !is_same);
			if (i > 1 && k > 1 && a.p[i - 1] == b.p[k - 2] && a.p[i - 2] == b.p[k - 1])
				row[k] = MIN(row[k], before[k - 2] + 1);
		}
	}
	return rows[a.n % 3][b.n];
}

/* More than two letters of five wrong, and it is another word. */
void near_try(struct near *n, const char *name)
{
	struct str s = str_of(name);
	size_t steps = steps_between(n->word, s);
	if (steps == SIZE_MAX || 5 * steps > 2 * MAX(n->word.n, s.n))
		return;
	/* Of two as near the first by the alphabet, in whatever order they come. */
	if (*n->best && (steps > n->steps || (steps == n->steps && strcmp(name, n->best) >= 0)))
		return;
	memcpy(n->best, name, s.n + 1);
	n->steps = steps;
}

const char *near_words(struct near *n)
{
	n->words[0] = 0;
	if (*n->best)
		snprintf(n->words, sizeof(n->words), tr("; the nearest is %s"), n->best);
	return n->words;
}
