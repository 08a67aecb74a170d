/* SPDX-License-Identifier: Apache-2.0 */
/* image_size_test - the sizes of pictures. */
#include "parse/image_size.h"

#include "tap.h"

static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\x40\0\0\0\xc8\x08\x02";
static const char jpeg[] = "\xff\xd8\xff\xe0\0\4ab\xff\xff\xc2\0\x0b\x08\0\x10\0\x20\3\1\x11";

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
	return done();
}
