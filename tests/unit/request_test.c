/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/request.h"
#include "tap.h"

static const char text[] = "zicha-request-1\nlanguage zh_CN\nnow 1795318860\nprogress\n"
			   "table users\nask files LIKE /etc/a b/% \nend\n";

static bool is_refused(const char *line)
{
	char whole[200];
	snprintf(whole, sizeof(whole), REQUEST_FIRST "\n%s\n" REQUEST_LAST "\n", line);
	struct str rest = str_of(whole);
	struct request_line ignored;
	struct err e;
	return request_next(&rest, &ignored, &e) < 0;
}

int main(void)
{
	struct str rest = str_of(text);
	struct request_line line;
	struct err e;
	ok(request_is_whole(rest) && !request_is_whole(str_head(rest, rest.n - 1)),
	   "a request that has its last line is whole");
	ok(request_next(&rest, &line, &e) == REQUEST_LINE_READ && line.kind == REQUEST_LANGUAGE &&
		   str_is(line.value, "zh_CN"),
	   "the language is read");
	ok(request_next(&rest, &line, &e) == REQUEST_LINE_READ && line.kind == REQUEST_NOW &&
		   line.now == 1795318860,
	   "the moment is read");
	ok(request_next(&rest, &line, &e) == REQUEST_LINE_READ && line.kind == REQUEST_PROGRESS,
	   "that progress is wanted is read");
	ok(request_next(&rest, &line, &e) == REQUEST_LINE_READ && line.kind == REQUEST_TABLE &&
		   str_is(line.table, "users"),
	   "a table is read");
	ok(request_next(&rest, &line, &e) == REQUEST_LINE_READ && line.kind == REQUEST_ASK &&
		   str_is(line.table, "files") && str_is(line.way, "LIKE"),
	   "an ask is read");
	ok(str_is(line.value, "/etc/a b/% "), "its value has its blanks");
	is_int(request_next(&rest, &line, &e), 0, "the last line is the end");
	rest = STR("zicha-request-1\n");
	ok(request_next(&rest, &line, &e) < 0, "a request without its end is refused");
	static const char *const wrong[] = {
		"now soon",   "now",	     "table",
		"ask files",  "ask files =", "ask files ~ x",
		"progress 1", "tables x",    "now 9223372036854775807"
	};
	for (size_t i = 0; i < N(wrong); i++)
		ok(is_refused(wrong[i]), wrong[i]);
	return done();
}
