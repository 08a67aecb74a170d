/* SPDX-License-Identifier: Apache-2.0 */
/* near - the name that somebody meant who wrote another. */
#include "base/near.h"

#include "base/tr.h"

#include <string.h>

/* The letters of a word, of more than one byte each or not; SIZE_MAX: no sane word. */
static size_t letters_of(struct str s, struct str ret[static NEAR_LONGEST])
{
	size_t n = 0;
	while (s.n) {
		size_t bytes = MAX(str_utf8_sequence(s), (size_t)1);
		if (n == NEAR_LONGEST)
			return SIZE_MAX;
		ret[n++] = str_head(s, bytes);
		s = str_from(s, bytes);
	}
	return n;
}

/* Steps from one word to another: a letter more, less or other, or two that changed places
 * (Damerau and Levenshtein, "optimal string alignment"). */
static size_t steps_between(const struct str *a, size_t n_a, const struct str *b, size_t n_b)
{
	size_t rows[3][NEAR_LONGEST + 1] = { { 0 } };
	for (size_t k = 0; k <= n_b; k++)
		rows[0][k] = k;
	for (size_t i = 1; i <= n_a; i++) {
		size_t *row = rows[i % 3];
		const size_t *last = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t k = 1; k <= n_b; k++) {
			bool is_same = str_eq(a[i - 1], b[k - 1]);
			row[k] = MIN(MIN(row[k - 1], last[k]) + 1, last[k - 1] + !is_same);
			if (i > 1 && k > 1 && str_eq(a[i - 1], b[k - 2]) &&
			    str_eq(a[i - 2], b[k - 1]))
				row[k] = MIN(row[k], before[k - 2] + 1);
		}
	}
	return rows[n_a % 3][n_b];
}

/* More than two letters of five wrong, and it is another word; but who wrote how a name begins and
 * went no further is as near as one wrong letter. */
void near_try(struct near *n, const char *name)
{
	struct str written[NEAR_LONGEST], other[NEAR_LONGEST];
	size_t n_written = letters_of(n->word, written), n_other = letters_of(str_of(name), other);
	if (n_written == SIZE_MAX || n_other == SIZE_MAX || strlen(name) >= sizeof(n->best))
		return;
	bool is_begun = n_written > 2 && str_eq(n->word, str_head(str_of(name), n->word.n));
	size_t steps = is_begun ? 1 : steps_between(written, n_written, other, n_other);
	if (5 * steps > 2 * MAX(n_written, n_other))
		return;
	/* Of two as near the first by the alphabet, in whatever order they come. */
	if (*n->best && (steps > n->steps || (steps == n->steps && strcmp(name, n->best) >= 0)))
		return;
	snprintf(n->best, sizeof(n->best), "%s", name);
	n->steps = steps;
}

const char *near_words(struct near *n)
{
	n->words[0] = 0;
	if (*n->best)
		snprintf(n->words, sizeof(n->words), tr("; the nearest is %s"), n->best);
	return n->words;
}
