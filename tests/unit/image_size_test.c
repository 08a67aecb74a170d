/* SPDX-License-Identifier: Apache-2.0 */
/* image_size_test - the sizes of pictures, and which side is up. */
#include "parse/image_size.h"

#include "tap.h"

static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x40\0\0\0\xc8\x08\x02";
static const char jpeg[] = "\xff\xd8\xff\xe0\0\4ab\xff\xff\xc2\0\x0b\x08\0\x10\0\x20\3\1\x11";

/* The JPEG above behind a segment of Exif whose first directory has one entry: Orientation. */
static unsigned int turns_of(bool is_little, int orientation, uint32_t *ret_width)
{
	static const char little[] = "\xff\xd8\xff\xe1\0\x22"
				     "Exif\0\0"
				     "II*\0\x08\0\0\0\1\0"
				     "\x12\1\3\0\1\0\0\0?\0\0\0\0\0\0\0";
	static const char big[] = "\xff\xd8\xff\xe1\0\x22"
				  "Exif\0\0"
				  "MM\0*\0\0\0\x08\0\1"
				  "\1\x12\0\3\0\0\0\1\0?\0\0\0\0\0\0";
	char bytes[sizeof(little) + sizeof(jpeg)];
	size_t n = sizeof(little) - 1;
	memcpy(bytes, is_little ? little : big, n);
	*(char *)memchr(bytes, '?', n) = (char)orientation;
	memcpy(bytes + n, jpeg + 2, sizeof(jpeg) - 3);
	struct image_size s = { 0 };
	bool is_known = image_size((struct str){ bytes, n + sizeof(jpeg) - 3 }, &s);
	*ret_width = s.width;
	return is_known ? s.turns : 9;
}

static void test_turns(void)
{
	static const unsigned int turns[] = { 0, 0, 0, 2, 0, 0, 1, 0, 3, 0 };
	bool is_right = true;
	for (int o = 0; o < (int)N(turns); o++) {
		uint32_t little, big, wanted = turns[o] % 2 ? 16 : 32;
		is_right = is_right && turns_of(true, o, &little) == turns[o] &&
			   turns_of(false, o, &big) == turns[o] && little == wanted &&
			   big == wanted;
	}
	ok(is_right, "a telephone says how it was held, and the width is that of what is seen");
}

static void test_kinds(void)
{
	static const struct str others[] = {
		{ "GIF89a", 6 },
		{ "RIFF\0\0\0\0WEBP", 12 },
		{ "\0\0\0\x18"
		  "ftypheic",
		  12 },
		{ "MM\0*", 4 },
		{ "\x89PNG\r\n", 6 },
		{ "BM\x10\0\0\0\0\0\0\0\0\0\0\0\0\0", 16 },
	};
	static const struct str none[] = {
		{ "", 0 }, { "BMW 525d, 2019", 14 }, { "MMS", 3 }, { "%PDF-1.7", 8 }
	};
	struct image_size s;
	bool is_right = true;
	for (size_t i = 0; i < N(others); i++)
		is_right = is_right && image_size_is_picture(others[i]) &&
			   !image_size(others[i], &s);
	ok(is_right, "pictures of other kinds, and damaged ones, are pictures without a size");
	for (size_t i = 0; i < N(none); i++)
		is_right = is_right && !image_size_is_picture(none[i]);
	ok(is_right, "texts and documents are none");
}

int main(void)
{
	struct image_size s;
	ok(image_size((struct str){ png, sizeof(png) - 1 }, &s) && s.width == 320 &&
		   s.height == 200,
	   "a PNG says it in its first chunk");
	ok(!image_size((struct str){ png, 23 }, &s), "one that is cut there does not");
	ok(image_size((struct str){ jpeg, sizeof(jpeg) - 1 }, &s) && s.width == 32 &&
		   s.height == 16 && strcmp(s.type, "jpeg") == 0,
	   "a JPEG says it in its frame, also a progressive one, also behind fill bytes");
	ok(!image_size(STR("\xff\xd8\xff\xe0\0\0abcdefghijk"), &s), "a segment shorter than itself "
								    "is damaged");
	ok(!image_size(STR("\xff\xd8\xff\xda\0\4abcdefghijk"), &s), "a scan without a frame is "
								    "damaged");
	ok(!image_size(STR("GIF89a"), &s) && !image_size(STR(""), &s), "others are not known");
	test_turns();
	test_kinds();
	return done();
}
