/* SPDX-License-Identifier: Apache-2.0 */
/* js_token - fuzzes scripts: the tokens are pieces of the script, in order, with blanks between. */
#include "parse/js_token.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (!size)
		return 0;
	struct str script = { (const char *)data + 1, size - 1 };
	struct js_tokens t = JS_TOKENS(script);
	struct js_token token;
	t.is_vbscript = data[0] & 1;
	size_t at = 0;
	while (js_token_next(&t, &token)) {
		size_t begin = (size_t)(token.bytes.p - script.p);
		assert(token.bytes.n && begin >= at && begin + token.bytes.n <= script.n);
		for (; at < begin; at++)
			assert((unsigned char)script.p[at] <= ' ');
		at += token.bytes.n;
		assert(t.depth <= JS_TOKEN_MAX_DEPTH);
	}
	autobuf out = BUF(script.n + 1);
	js_token_decode(script, &out);
	assert(out.n <= script.n && !buf_is_over(&out));
	return 0;
}
