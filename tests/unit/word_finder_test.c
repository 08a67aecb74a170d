/* SPDX-License-Identifier: Apache-2.0 */
#include "base/buf.h"
#include "parse/word_finder.h"
#include "tap.h"
static const char *words[] = { "he", "she", "his", "hers", "博彩", "彩票", "hacked by" };

static const char *find(const char *text)
{
	static struct buf out = BUF(1 << 10);
	autoarena a = ARENA(1 << 20);
	struct word_finder f = WORD_FINDER(&a);
	struct word_finding at = { .text = str_of(text) };
	for (uint32_t i = 0; i < N(words); i++)
		word_finder_add(&f, str_of(words[i]), i);
	word_finder_build(&f);
	buf_clear(&out);
	while (word_finder_next(&f, &at))
		buf_printf(&out, "%s@%zu ", words[at.number], at.begin);
	buf_putc(&out, 0);
	return out.p;
}

int main(void)
{
	is_text(find("ushers"), "", "within another word there is none");
	is_text(find("She, his: HERS"), "she@0 his@5 hers@10 ", "letters in either case");
	is_text(find("网上博彩票a"), "博彩@6 彩票@9 ", "words that overlap");
	is_text(find("HACKED  by hacked by x"), "hacked by@11 ", "words of two parts");
	is_text(find("博彩he彩票"), "博彩@0 he@6 彩票@8 ",
		"between Chinese characters a word ends");
	is_text(find(""), "", "nothing in nothing");
	return done();
}
