/* SPDX-License-Identifier: Apache-2.0 */
/* report_text, report_mistakes - what a terminal shows. */
#include "report_sample.h"

static const struct report_options options = { .width = 80 };

static void test_text(struct sample *s)
{
	const char *text = sample_report(s, report_text, &options);
	ok(strstr(text, "Failed: critical (1)") < strstr(text, "Failed: low (1)"), "the worst "
										   "comes first");
	ok(strstr(text, "    - name: " SAMPLE_NAME ", uid: 0\n"), "a row is evidence");
	ok(strstr(text, "    Fix: Give " SAMPLE_NAME " an id of its own: `usermod -u 1234\n        "
			" " SAMPLE_NAME "`\n"),
	   "the fix has the row's values");
	ok(strstr(text, "    Why: Whoever has it is root.\n"), "why it matters");
	ok(!strchr(text, '\x1b'), "no control character of the host reaches the terminal");
	ok(strstr(text, "a\\x1b[31m\\u{202e}b"), "it is written out instead");
	ok(strstr(text, "… and 1007 more\n"), "rows are cut and the rest is counted");
	is_int(sample_count(text, "Fix: Rename them."), 1,
	       "a fix that is the same for all stands once");
	ok(strstr(text, "A waiver approved by Zhang ended on 2026-01-01."), "an ended waiver is "
									    "told");
	ok(strstr(text, "There may be more: users could be seen in part only"), "a failure over a "
										"partial table "
										"says so");
	is_int(sample_count(text, "Permission denied"), 1,
	       "checks of one reason share a paragraph");
	ok(strstr(text, "no-empty-password, password-age\n"), "and are named in it");
	ok(strstr(text, "Instead: kept in a locked room"), "measures of a waiver are told");
	ok(strstr(text, "2 of 8 checks failed. 3 could not be answered"), "the verdict counts");
	ok(strstr(text, "1 mistake\nstands in the check files"), "mistakes are counted");
	const char *row = strstr(text, "\n  accounts ");
	char *end = NULL;
	ok(row && strtol(row + 11, &end, 10) == 2 && strtol(end, NULL, 10) == 2, "an area has its "
										 "counts");
	ok(strstr(text, "Host      srv-01"), "the head names the host");
	ok(strstr(text, "2026-11-22 03:41 UTC"), "and the moment");
	ok(!strstr(text, " ms"), "timings are shown when asked for");
	for (const char *line = text; *line; line = strchr(line, '\n') + 1) {
		size_t n = (size_t)(strchr(line, '\n') - line);
		if (n > 84 || (n && line[n - 1] == ' ')) {
			printf("# %.*s\n", (int)n, line);
			ok(false, "no line is too long or ends in spaces");
		}
	}
}

static void test_options(struct sample *s)
{
	struct report_options o = { .width = 80, .is_colourful = true, .has_timings = true };
	const char *text = sample_report(s, report_text, &o);
	ok(strstr(text, "\x1b[1;31mFailed: critical (1)\x1b[0m"), "colour where it is wanted");
	ok(strstr(text, "passwords                      1.2 ms"), "timings of the tables");
	tr_choose("zh_CN");
	text = sample_report(s, report_text, &options);
	tr_choose("en");
	ok(strstr(text, "只有 root 的用户号为 0"), "the check's words are in the chosen language");
	ok(strstr(text, "Names are long enough"), "and in English where there are no others");
	struct inspection none = { .facts = s->i.facts, .profile = s->i.profile };
	autobuf out = BUF(1 << 20);
	report_text(&none, &options, &out);
	ok(str_has(buf_view(&out), "No check was asked."), "an inspection without checks says so");
}

static void test_mistakes(void)
{
	static char long_line[5000];
	memset(long_line, 'x', sizeof(long_line) - 1);
	struct mistake m[] = {
		{ "a/check.sql", 9, 17, "no such column: nmae", "\tSELECT 口令, nmae" },
		{ "b.profile", 0, 0, "cannot be read", NULL },
		{ "c/check.sql", 1, 3000, "syntax error", long_line },
		{ "d/check.sql", 1, 900, "past the end", "short" },
	};
	struct mistakes all = { .mistake = m, .n = N(m) };
	autobuf out = BUF(1 << 20);
	report_mistakes(&all, &out);
	struct str text = buf_view(&out);
	ok(str_starts(text, "a/check.sql:9:17: no such column: nmae\n"
			    "     SELECT 口令, nmae\n"
			    "                  ^\n"),
	   "the caret stands below the place, also behind wide characters");
	ok(str_has(text, "b.profile: cannot be read\n"), "a mistake of the whole file has no line");
	ok(text.n < 1000, "of a long line the part around the place is shown");
	ok(str_has(text, "    short\n         ^\n"), "a place behind the end is the end");
}

int main(void)
{
	struct sample s;
	sample_open(&s);
	test_text(&s);
	test_options(&s);
	test_mistakes();
	sample_close(&s);
	return done();
}
