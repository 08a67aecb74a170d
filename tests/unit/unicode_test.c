/* SPDX-License-Identifier: Apache-2.0 */
/* unicode_test - characters as UTF-8. */
#include "base/unicode.h"

#include "tap.h"

static void expect(struct str wide, bool is_big, const char *want, const char *what)
{
	autobuf text = BUF(100);
	unicode_utf16(wide, is_big, &text);
	buf_putc(&text, 0);
	is_text(text.p, want, what);
}

int main(void)
{
	static const struct {
		uint32_t c;
		const char *want;
	} one[] = { { 'a', "a" },
		    { 0x7f, "\x7f" },
		    { 0x80, "\xc2\x80" },
		    { 0x7ff, "\xdf\xbf" },
		    { 0x800, "\xe0\xa0\x80" },
		    { 0x67e5, "查" },
		    { 0xffff, "\xef\xbf\xbf" },
		    { 0x1f600, "😀" },
		    { 0x10ffff, "\xf4\x8f\xbf\xbf" } };
	for (size_t i = 0; i < N(one); i++) {
		char text[5] = "";
		text[unicode_put(text, one[i].c)] = 0;
		is_text(text, one[i].want, "a character");
	}
	expect(STR("a\0\xe5\x67"), false, "a查", "the low byte first");
	expect(STR("\0a\x67\xe5"), true, "a查", "the high byte first");
	expect(STR("\x3d\xd8\x00\xde"), false, "😀", "a pair");
	expect(STR("\x3d\xd8x\0"), false, "\xef\xbf\xbdx", "the first half of a pair alone");
	expect(STR("\x00\xdex\0"), false, "\xef\xbf\xbdx", "the second half alone");
	expect(STR("x\0\x3d\xd8"), false, "x\xef\xbf\xbd", "half a pair at the end");
	expect(STR("x\0y"), false, "x", "half a unit at the end goes");
	expect(STR(""), false, "", "nothing");
	return done();
}
