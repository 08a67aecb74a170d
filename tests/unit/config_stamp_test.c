/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/config_stamp.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);

static void expect(const char *text, const char *want, const char *fact)
{
	struct str got = config_stamp_cut(&arena, str_of(text));
	is_text(arena_strndup(&arena, got.p, got.n), want, fact);
}

int main(void)
{
	expect("[2026-11-20 10:01:01] a\n[2026-11-20 10:01:02]  b\n[2026-11-20 10:01:03] #\n"
	       "[2026-11-20 10:01:04] c\n[2026-11-20 10:01:05] d\n",
	       "a\n b\n#\nc\nd\n", "a stamp goes, a line's own blanks stay");
	expect("10:01:01.120: a\n10:01:02.120:  b\n10:01:03.120: c\n10:01:04.120: d\n10:01:05.120: e\n",
	       "a\n b\nc\nd\ne\n", "without brackets");
	expect("2026/11/20 10:01:01 a\n2026/11/20 10:01:02 b\n2026/11/20 10:01:03 c\n"
	       "2026/11/20 10:01:04 d\n2026/11/20 10:01:05 e\n",
	       "a\nb\nc\nd\ne\n", "a day and an hour");
	expect("10:01:01 a\nb\nc\nd\n10:01:05 e\n10:01:05 f\n10:01:05 g\n10:01:05 h\n",
	       "10:01:01 a\nb\nc\nd\n10:01:05 e\n10:01:05 f\n10:01:05 g\n10:01:05 h\n",
	       "where some lines have none it is no stamp");
	expect("10:01:01 a\n", "10:01:01 a\n", "one line is no log");
	expect("", "", "nothing");
	return done();
}
