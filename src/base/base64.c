/* SPDX-License-Identifier: Apache-2.0 */
/* base64 - bytes as text (RFC 4648, section 4). */
#include "base/base64.h"

void base64_put(struct buf *out, struct str s)
{
	static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
				      "0123456789+/";
	for (size_t i = 0; i < s.n; i += 3) {
		size_t n = MIN(s.n - i, (size_t)3);
		uint32_t group = 0;
		for (size_t k = 0; k < 3; k++)
			group = group << 8 | (k < n ? (unsigned char)s.p[i + k] : 0);
		for (size_t k = 0; k < 4; k++)
			buf_putc(out, k > n ? '=' : letters[group >> (18 - 6 * k) & 63]);
	}
}
