/* SPDX-License-Identifier: Apache-2.0 */
/* page_text - fuzzes comparing two halves of the input, with an echo from its front. */
#include "parse/page_text.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	autoarena arena = ARENA(64 << 20);
	struct str all = { (const char *)data, size };
	struct page_text_echo echo = { str_head(all, size / 8), STR("7") };
	struct page_text a, b, noise = { .n = 0 };
	page_text_read(str_head(all, size / 2), &echo, size >= 8, &arena, &a);
	page_text_read(str_from(all, size / 2), NULL, 0, &arena, &b);
	for (size_t i = 1; i < a.n; i++)
		assert(a.word[i - 1] <= a.word[i]);
	double like = page_text_similarity(&a, &b, NULL);
	assert(like >= 0 && like <= 1 && !(like < page_text_similarity(&b, &a, NULL)));
	assert((like > 0.9999999) == !page_text_difference(&a, &b, NULL));
	assert(page_text_loss(&a, &b, &a, NULL) <= page_text_difference(&a, &b, NULL));
	assert(page_text_loss(&a, &b, &a, NULL) == page_text_loss(&b, &a, &a, NULL));
	page_text_learn(&a, &b, &arena, &noise);
	assert(!page_text_difference(&a, &b, &noise));
	return 0;
}
