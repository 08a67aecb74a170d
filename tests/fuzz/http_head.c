/* SPDX-License-Identifier: Apache-2.0 */
/* http_head - fuzzes the head of an answer, its cookies, and a body in chunks fed in two pieces. */
#include "parse/http_head.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct http_head h;
	struct http_head_cookie c;
	struct str name, value;
	if (http_head_parse(all, &h) == HTTP_HEAD_WHOLE) {
		assert(h.bytes <= size && h.status >= 100);
		while (http_head_next(&h.fields, &name, &value))
			for (struct str rest = value;
			     http_head_parameter(&rest, ';', &name, &value);)
				;
	}
	if (http_head_cookie_parse(all, &c))
		assert(c.name.n);
	struct str address = http_head_refresh(all);
	assert(!address.n || (address.p >= all.p && address.p + address.n <= all.p + all.n));
	autobuf whole = BUF(1 << 20), parts = BUF(1 << 20);
	struct http_head_chunks one = { 0 }, two = { 0 };
	struct str rest = all, first = str_head(all, size / 2), second = str_from(all, size / 2);
	int r = http_head_take_chunks(&one, &rest, &whole),
	    s = http_head_take_chunks(&two, &first, &parts);
	if (!s)
		s = http_head_take_chunks(&two, &second, &parts);
	assert(r == s && str_eq(buf_view(&whole), buf_view(&parts)));
	return 0;
}
