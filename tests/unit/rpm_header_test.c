/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_header_test - tags of a package and their values. */
#include "parse/rpm_header.h"

#include "tap.h"

#define ENTRY(tag, type, at, n) "\0\0" tag "\0\0\0" type "\0\0\0" at "\0\0\0" n

/* Two entries and eight bytes of values: "ab" "c", and the numbers 1 and 258. */
static const char sample[] = "\0\0\0\2\0\0\0\x0d" ENTRY("\4\x5d", "\x8", "\0", "\2")
	ENTRY("\4\6", "\3", "\x5", "\2") "ab\0c\0\0\1\1\2zzzz";

int main(void)
{
	struct rpm_header h;
	struct rpm_values v;
	struct str text, bytes = { sample, sizeof(sample) - 1 };
	ok(rpm_header_open(bytes, &h), "a header");
	ok(rpm_header_get(&h, RPM_BASE_NAMES, &v) && v.n == 2, "has two names");
	ok(rpm_header_next(&v, &text) && str_is(text, "ab"), "the first");
	ok(rpm_header_next(&v, &text) && str_is(text, "c"), "the second");
	ok(!rpm_header_next(&v, &text), "and no third");
	ok(rpm_header_get(&h, RPM_FILE_MODES, &v) && v.width == 2, "numbers of two bytes");
	is_int(rpm_header_number(&v, 1), 258, "with the highest first");
	is_int(rpm_header_number(&v, 2), 0, "beyond the last there is none");
	is_int(rpm_header_int(&h, RPM_EPOCH, -1), -1, "a tag that is not there");
	ok(!rpm_header_text(&h, RPM_NAME).p, "nor a text");
	ok(!rpm_header_open(str_head(bytes, bytes.n - 5), &h), "a header that is cut is refused");
	ok(!rpm_header_open(STR(""), &h), "nothing is refused");
	return done();
}
