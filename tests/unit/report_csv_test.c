/* SPDX-License-Identifier: Apache-2.0 */
/* report_csv - a line a finding, safe to open in a spreadsheet. */
#include "report_sample.h"

int main(void)
{
	struct sample s;
	sample_open(&s);
	const struct report_options options = { .width = 80 };
	s.judges[7].result.reason = "=HYPERLINK(\"http://x\")";
	s.judges[6].result.reason = "＋1";
	const char *text = sample_report(&s, report_csv, &options);
	ok(strncmp(text, "check,state,severity,area,title,reason,evidence,fix,waiver\r\n", 60) == 0,
	   "the head comes first, without a byte order mark");
	is_int(sample_count(text, "\r\n"), 1 + 3 + 13 + 2 + 1 + 3,
	       "a line a finding, one for each result without, one for what was not kept");
	ok(strstr(text, "uid-zero,fail,critical,accounts,Only root has the user id "
			"0,,name: " SAMPLE_NAME "; uid: 0,"),
	   "a finding has its evidence in one cell");
	ok(strstr(text, "\"'=HYPERLINK(\"\"http://x\"\")\""), "a formula is defused, a quote is "
							      "doubled");
	ok(strstr(text, "\"'＋1\""), "so is a wide one");
	ok(!strchr(text, '\x1b'), "control characters are written out");
	ok(strstr(text, "1000 more findings are not listed"), "what was not kept is told");
	ok(strstr(text, ",\"passwords could not be seen: open") == NULL, "a cell is quoted where "
									 "it must be");
	tr_choose("zh_CN");
	text = sample_report(&s, report_csv, &options);
	ok(strncmp(text,
		   "\xef\xbb\xbf"
		   "check,",
		   9) == 0,
	   "the Chinese one begins with the mark for Excel");
	sample_close(&s);
	return done();
}
