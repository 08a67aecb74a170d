/* SPDX-License-Identifier: Apache-2.0 */
/* base64 - bytes as text (RFC 4648, section 4). */
#include "base/base64.h"

#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_put(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i += 3) {
		size_t n = MIN(s.n - i, (size_t)3);
		uint32_t group = 0;
		for (size_t k = 0; k < 3; k++)
			group = group << 8 | (k < n ? (unsigned char)s.p[i + k] : 0);
		for (size_t k = 0; k < 4; k++)
			buf_putc(out, k > n ? '=' : letters[group >> (18 - 6 * k) & 63]);
	}
}

static int value_of(char c)
{
	const char *at = c ? strchr(letters, c) : NULL;
	return at ? (int)(at - letters) : -1;
}

/* Takes letters as long as there are some and room for their bytes. How many it took; *ret_rest is
 * what of the last byte stands there. */
static size_t take_letters(struct str text, char *ret_bytes, size_t size, size_t *ret_n,
			   uint32_t *ret_rest)
{
	uint32_t bits = 0;
	int n_bits = 0, value;
	size_t i = 0, n = 0;
	for (; i < text.n && (value = value_of(text.p[i])) >= 0; i++) {
		if (n_bits >= 2 && n == size)
			break;
		bits = bits << 6 | (uint32_t)value;
		n_bits += 6;
		if (n_bits < 8)
			continue;
		n_bits -= 8;
		ret_bytes[n++] = (char)(bits >> n_bits & 0xff);
	}
	*ret_n = n;
	*ret_rest = bits & ((1u << n_bits) - 1);
	return i;
}

bool base64_decode(struct str text, char *ret_bytes, size_t size, size_t *ret_n)
{
	uint32_t rest;
	while (text.n && text.p[text.n - 1] == '=')
		text.n--;
	return take_letters(text, ret_bytes, size, ret_n, &rest) == text.n && !rest &&
	       text.n % 4 != 1;
}

size_t base64_decode_some(struct str text, char *ret_bytes, size_t size)
{
	uint32_t rest;
	size_t n;
	(void)take_letters(text, ret_bytes, size, &n, &rest);
	return n;
}
