/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how wide and high a PNG or JPEG picture is, from its head. */
#include "parse/image_size.h"

#include <string.h>

static uint32_t big_endian(struct str s, size_t at, size_t n)
{
	uint32_t value = 0;
	for (size_t i = 0; i < n; i++)
		value = value << 8 | (unsigned char)s.p[at + i];
	return value;
}

/* Signature, then the chunk IHDR (RFC 2083). */
static bool png(struct str s, struct image_size *ret)
{
	static const char begin[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
	if (s.n < 24 || memcmp(s.p, begin, sizeof(begin) - 1) != 0)
		return false;
	*ret = (struct image_size){ "png", big_endian(s, 16, 4), big_endian(s, 20, 4) };
	return true;
}

/* Segments up to the first frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU T.81 B.2). */
static bool jpeg(struct str s, struct image_size *ret)
{
	if (s.n < 4 || memcmp(s.p, "\xff\xd8\xff", 3) != 0)
		return false;
	for (size_t at = 2; at + 9 <= s.n && (unsigned char)s.p[at] == 0xff;) {
		unsigned int marker = (unsigned char)s.p[at + 1];
		if (marker == 0xff) { /* a fill byte */
			at++;
			continue;
		}
		bool is_frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 &&
				marker != 0xc8 && marker != 0xcc;
		if (is_frame) {
			*ret = (struct image_size){ "jpeg", big_endian(s, at + 7, 2),
						    big_endian(s, at + 5, 2) };
			return true;
		}
		if (marker == 0xda || marker == 0xd9)
			return false;
		size_t length = big_endian(s, at + 2, 2);
		if (length < 2)
			return false;
		at += 2 + length;
	}
	return false;
}

bool image_size(struct str bytes, struct image_size *ret)
{
	return (png(bytes, ret) || jpeg(bytes, ret)) && ret->width && ret->height &&
	       ret->width <= INT32_MAX && ret->height <= INT32_MAX;
}
