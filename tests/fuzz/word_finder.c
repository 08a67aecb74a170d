/* SPDX-License-Identifier: Apache-2.0 */
/* word_finder - fuzzes looking for the words of the first line in the rest, against a plain search.
 */
#include "parse/word_finder.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct str words = str_head(all, MIN(str_find(all, '\n'), 200));
	struct str text = str_from(all, MIN(words.n + 1, all.n)), word;
	struct word_finder f = WORD_FINDER(&arena);
	uint32_t n = 0;
	for (struct str rest = words; str_split(&rest, ' ', &word);)
		word_finder_add(&f, word, n++);
	word_finder_build(&f);
	struct word_finding at = { .text = text };
	while (word_finder_next(&f, &at)) {
		bool is_one = false;
		struct str found = str_range(text.p + at.begin, text.p + at.end);
		assert(at.begin < at.end && at.end <= text.n && at.number < n);
		for (struct str rest = words; str_split(&rest, ' ', &word);)
			is_one |= word.n == found.n && strncasecmp(word.p, found.p, word.n) == 0;
		assert(is_one);
	}
	return 0;
}
