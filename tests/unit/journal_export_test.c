/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/journal_export.h"
#include "tap.h"

int main(void)
{
	struct journal_export x;
	struct str s = STR(
		"__CURSOR=s\n__REALTIME_TIMESTAMP=1795317660000001\n_COMM=c\n_HOSTNAME=h\n"
		"MESSAGE\n\3\0\0\0\0\0\0\0a\nb\nSYSLOG_IDENTIFIER=sshd\n\n"
		"__CURSOR=t\nMESSAGE=half");
	ok(journal_export_is(s), "an export begins with a cursor");
	ok(journal_export_next(&s, &x) && x.time == 1795317660 && str_is(x.host, "h") &&
		   str_is(x.program, "sshd") && str_is(x.message, "a\nb"),
	   "an entry, with a value of two lines");
	ok(!journal_export_next(&s, &x) && s.n == 23, "what is not whole stays");
	s = STR("MESSAGE\n\377\377\377\377\377\377\377\377a\n\n");
	ok(!journal_export_next(&s, &x), "a length behind all is not followed");
	s = STR("_COMM=x\n\n");
	ok(journal_export_next(&s, &x) && x.time == INT64_MIN && !s.n, "an entry without a time");
	return done();
}
