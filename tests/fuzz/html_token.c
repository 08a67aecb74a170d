/* SPDX-License-Identifier: Apache-2.0 */
/* html_token - fuzzes HTML pages: the tokens are pieces of the page, in order, without holes. */
#include "parse/html_token.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool is_within(struct str part, struct str whole)
{
	return !part.n || (part.p >= whole.p && part.p + part.n <= whole.p + whole.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str page = { (const char *)data, size };
	struct html_tokens t = HTML_TOKENS(page);
	struct html_token token;
	size_t at = 0;
	while (html_token_next(&t, &token)) {
		assert(token.bytes.n && token.bytes.p == page.p + at);
		at += token.bytes.n;
		assert(at <= size && is_within(token.content, token.bytes));
		struct html_attribute one;
		for (size_t i = 0; html_token_attribute(&token, &i, &one);) {
			assert(one.name.n && is_within(one.name, token.bytes));
			assert(is_within(one.value, token.bytes));
		}
		autobuf out = BUF(1 << 20);
		html_token_decode(token.content, &out);
		assert(out.n <= token.content.n);
	}
	assert(!size || at <= size);
	return 0;
}
