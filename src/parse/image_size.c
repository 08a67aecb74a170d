/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how large a picture is, from the head of its file. */
#include "parse/image_size.h"

static uint32_t number(struct str bytes, size_t at, int n)
{
	uint32_t value = 0;
	for (int i = 0; i < n; i++)
		value = value << 8 | (unsigned char)bytes.p[at + (size_t)i];
	return value;
}

/* After the signature the first chunk is IHDR: length, name, width, height. */
static bool png_size(struct str bytes, struct image_size *ret)
{
	if (bytes.n < 24 || !str_starts(str_from(bytes, 12), "IHDR"))
		return false;
	*ret = (struct image_size){ IMAGE_PNG, number(bytes, 16, 4), number(bytes, 20, 4) };
	return ret->width > 0 && ret->height > 0;
}

/* Does the marker begin a frame (SOF0 to SOF15)? DHT, JPG and DAC stand between them. */
static bool is_frame(unsigned char marker)
{
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 &&
	       marker != 0xcc;
}

/* Segments: FF, marker, length with its own two bytes; a frame's are precision, height, width. */
static bool jpeg_size(struct str bytes, struct image_size *ret)
{
	for (size_t at = 2; at + 4 <= bytes.n;) {
		unsigned char marker = (unsigned char)bytes.p[at + 1];
		if ((unsigned char)bytes.p[at] != 0xff)
			return false;
		if (marker == 0xff) { /* filling */
			at++;
			continue;
		}
		size_t length = number(bytes, at + 2, 2);
		if (length < 2 || length > bytes.n - at - 2)
			return false;
		if (is_frame(marker) && length >= 8) {
			*ret = (struct image_size){ IMAGE_JPEG, number(bytes, at + 7, 2),
						    number(bytes, at + 5, 2) };
			return ret->width > 0 && ret->height > 0;
		}
		at += 2 + length;
	}
	return false;
}

bool image_size(struct str bytes, struct image_size *ret_size)
{
	if (str_starts(bytes, "\x89PNG\r\n\x1a\n"))
		return png_size(bytes, ret_size);
	if (str_starts(bytes, "\xff\xd8\xff"))
		return jpeg_size(bytes, ret_size);
	return false;
}
