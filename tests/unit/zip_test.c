/* SPDX-License-Identifier: Apache-2.0 */
/* zip_test - what zip_out writes, zip reads; what is damaged is refused. */
#include "parse/zip.h"

#include "base/zip_out.h"
#include "tap.h"

static char text[100000];

int main(void)
{
	autoarena a = ARENA(8 << 20);
	autobuf out = BUF(8 << 20), again = BUF(8 << 20), part = BUF(1 << 20), small = BUF(1000);
	struct zip_out w = ZIP_OUT(&a, &out, 1789171200), v = ZIP_OUT(&a, &again, 1789171200);
	struct zip z;
	struct err e;
	memset(text, 'x', sizeof(text));
	for (int i = 0; i < 2; i++) {
		zip_out_add(i ? &v : &w, "short.txt", STR("hello"));
		zip_out_add(i ? &v : &w, "long.txt", (struct str){ text, sizeof(text) });
		zip_out_add(i ? &v : &w, "empty", STR(""));
	}
	ok(zip_out_finish(&w, &e) == 0 && zip_out_finish(&v, &e) == 0, "an archive is written");
	ok(str_eq(buf_view(&out), buf_view(&again)), "the same parts give the same bytes");
	ok(out.n < 1000, "long parts are packed");
	ok(zip_open(buf_view(&out), &a, &z, &e) == 0 && z.n == 3, "it is opened");
	ok(zip_read(zip_find(&z, STR("SHORT.txt")), &part, &e) == 0 && str_is(buf_view(&part), "hel"
											       "l"
											       "o"),
	   "a stored part is read, by a name in any case");
	buf_clear(&part);
	ok(zip_read(zip_find(&z, STR("long.txt")), &part, &e) == 0 &&
		   str_eq(buf_view(&part), (struct str){ text, sizeof(text) }),
	   "so is a packed one");
	ok(zip_read(zip_find(&z, STR("long.txt")), &small, &e) < 0, "a bomb ends at the buffer's "
								    "end");
	ok(!zip_find(&z, STR("nothing")), "a part that is not there");
	ok(zip_open(str_head(buf_view(&out), out.n - 1), &a, &z, &e) < 0, "cut is refused");
	ok(zip_open(STR("PK"), &a, &z, &e) < 0 && zip_open(STR(""), &a, &z, &e) < 0, "so is "
										     "nothing");
	out.p[32] ^= 1; /* within the first part's name: the directory has its own */
	out.p[40] ^= 1; /* within its bytes */
	ok(zip_open(buf_view(&out), &a, &z, &e) == 0 && zip_read(&z.part[0], &part, &e) < 0,
	   "a part that was changed is refused");
	z.part[1].flags = 1;
	ok(zip_read(&z.part[1], &part, &e) < 0 && strstr(e.text, "password"), "an encrypted one "
									      "too");
	return done();
}
