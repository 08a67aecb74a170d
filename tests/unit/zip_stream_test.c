/* SPDX-License-Identifier: Apache-2.0 */
/* zip_stream_test - members of ZIP archives that are whole, changed, cut, and of other kinds. */
#include "parse/zip_stream.h"

#include "base/zip_out.h"
#include "tap.h"

#include <string.h>

static int judge(struct str bytes, size_t step)
{
	struct zip_stream z = { .n_head = 0 };
	for (size_t i = 0; i < bytes.n; i += step)
		zip_stream_feed(&z, str_head(str_from(bytes, i), step));
	int verdict = zip_stream_is_whole(&z);
	zip_stream_free(&z);
	return verdict;
}

int main(void)
{
	static char text[100000];
	autoarena a = ARENA(8 << 20);
	autobuf out = BUF(8 << 20);
	struct zip_out w = ZIP_OUT(&a, &out, 1789171200);
	uint32_t x = 1;
	for (size_t i = 0; i < sizeof(text); i++) {
		x = x * 1103515245 + 12345;
		text[i] = (char)('a' + (x >> 16) % 23);
	}
	zip_out_add(&w, "short.txt", STR("hello"));
	zip_out_add(&w, "long.txt", (struct str){ text, sizeof(text) });
	struct err e;
	ok(zip_out_finish(&w, &e) == 0, "it is packed");
	struct str bytes = buf_view(&out);
	is_int(judge(bytes, bytes.n), 1, "an archive");
	is_int(judge(bytes, 1), 1, "byte by byte");
	is_int(judge(str_head(bytes, bytes.n / 2), 100), 0, "half of it");
	size_t n_good = 0;
	for (size_t i = 200; i + 300 < bytes.n; i += 997) {
		out.p[i] ^= 0x10;
		n_good += judge(bytes, 1000) != 0;
		out.p[i] ^= 0x10;
	}
	ok(bytes.n > 10000 && !n_good, "any byte of a member");
	out.p[6] |= 1;
	ok(judge(bytes, 1000) < 0, "what is sealed cannot be held against anything");
	out.p[6] &= ~1;
	out.p[8] = 12;
	ok(judge(bytes, 1000) < 0, "nor what is packed in another way");
	is_int(judge(STR("PK\5\6"), 4), 1, "no member at all");
	return done();
}
