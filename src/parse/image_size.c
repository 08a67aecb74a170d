/* SPDX-License-Identifier: Apache-2.0 */
/* image_size - how wide and high a PNG or JPEG picture is and which side is up, from its head. */
#include "parse/image_size.h"

#include "parse/wire.h"

#include <string.h>

/* The quarter turns of a segment APP1 of Exif: the tag Orientation of its first directory, an entry
 * of twelve bytes (Exif 2.32, 4.6.2). What is mirrored is no photograph and stays as it is. */
static unsigned int exif_turns(struct str s)
{
	enum { ORIENTATION = 0x0112, SHORT = 3, ENTRY = 12 };
	static const unsigned int turns[] = { [3] = 2, [6] = 1, [8] = 3 };
	if (!str_starts(s, "Exif") || s.n < 14)
		return 0;
	struct str tiff = str_from(s, 6);
	bool is_little = tiff.p[0] == 'I';
	uint16_t (*number)(struct str, size_t) = is_little ? wire_le16 : wire_u16;
	size_t at = is_little ? wire_le32(tiff, 4) : wire_u32(tiff, 4);
	if (at + 2 > tiff.n)
		return 0;
	size_t n = number(tiff, at);
	for (at += 2; n-- > 0 && at + ENTRY <= tiff.n; at += ENTRY) {
		if (number(tiff, at) != ORIENTATION || number(tiff, at + 2) != SHORT)
			continue;
		size_t value = number(tiff, at + 8);
		return value < N(turns) ? turns[value] : 0;
	}
	return 0;
}

/* Signature, then the chunk IHDR (RFC 2083). */
static bool png(struct str s, struct image_size *ret)
{
	static const char begin[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
	if (s.n < 24 || memcmp(s.p, begin, sizeof(begin) - 1) != 0)
		return false;
	*ret = (struct image_size){ "png", wire_u32(s, 16), wire_u32(s, 20), 0 };
	return true;
}

/* Segments up to the first frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU T.81 B.2). */
static bool jpeg(struct str s, struct image_size *ret)
{
	unsigned int turns = 0;
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
			uint32_t height = wire_u16(s, at + 5), width = wire_u16(s, at + 7);
			*ret = turns % 2 ? (struct image_size){ "jpeg", height, width, turns }
					 : (struct image_size){ "jpeg", width, height, turns };
			return true;
		}
		if (marker == 0xda || marker == 0xd9)
			return false;
		size_t length = wire_u16(s, at + 2);
		if (length < 2)
			return false;
		if (marker == 0xe1 && !turns)
			turns = exif_turns(str_head(str_from(s, at + 4), length - 2));
		at += 2 + length;
	}
	return false;
}

bool image_size(struct str bytes, struct image_size *ret)
{
	return (png(bytes, ret) || jpeg(bytes, ret)) && ret->width && ret->height &&
	       ret->width <= INT32_MAX && ret->height <= INT32_MAX;
}

bool image_size_is_picture(struct str bytes)
{
	static const struct {
		size_t at, n;
		const char *words;
	} kinds[] = {
		{ 1, 5, "PNG\r\n" },  { 0, 3, "\xff\xd8\xff" }, { 0, 4, "GIF8" },
		{ 0, 4, "II*\0" },    { 0, 4, "MM\0*" },	{ 8, 4, "WEBP" },
		{ 4, 7, "ftyphei" },  { 4, 7, "ftyphev" },	{ 4, 8, "ftypmif1" },
		{ 4, 8, "ftypavif" },
	};
	for (size_t i = 0; i < N(kinds); i++)
		if (bytes.n >= kinds[i].at + kinds[i].n &&
		    memcmp(bytes.p + kinds[i].at, kinds[i].words, kinds[i].n) == 0)
			return true;
	/* Two letters say little: the size that stands behind them is the file's. */
	return bytes.n > 14 && str_starts(bytes, "BM") && wire_le32(bytes, 2) == bytes.n;
}
