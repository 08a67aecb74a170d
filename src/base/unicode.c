/* SPDX-License-Identifier: Apache-2.0 */
/* unicode - characters by their numbers, as UTF-8. */
#include "base/unicode.h"

size_t unicode_put(char to[4], uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (size_t i = n - 1; i > 0; i--, c >>= 6)
		to[i] = (char)(0x80 | (c & 0x3f));
	to[0] = (char)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | c);
	return n;
}

static void put(struct buf *out, uint32_t c)
{
	char text[4];
	buf_add(out, text, unicode_put(text, c));
}

void unicode_utf16(struct str bytes, bool is_big_endian, struct buf *out)
{
	uint32_t high = 0;
	for (size_t i = 0; i + 1 < bytes.n; i += 2) {
		uint32_t c = (uint32_t)(unsigned char)bytes.p[i + !is_big_endian] << 8 |
			     (unsigned char)bytes.p[i + is_big_endian];
		bool is_low = (c & 0xfc00) == 0xdc00;
		if (high && is_low)
			put(out, 0x10000 + ((high & 0x3ff) << 10 | (c & 0x3ff)));
		else if (high || is_low)
			put(out, UNICODE_REPLACEMENT);
		high = (c & 0xfc00) == 0xd800 ? c : 0;
		if (!high && !is_low)
			put(out, c);
	}
	if (high)
		put(out, UNICODE_REPLACEMENT);
}
