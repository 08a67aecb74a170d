/* SPDX-License-Identifier: Apache-2.0 */
/* csv_test - tables as text, as programs save them. */
#include "parse/csv.h"

#include "base/charset.h"
#include "tap.h"

/* "1:a|b|c 3:d" */
static const char *rows(struct arena *a, struct str text)
{
	struct csv c = csv_of(text);
	struct csv_row row;
	struct err e;
	const char *all = "";
	int r;
	while ((r = csv_next(&c, a, &row, &e)) == CSV_ROW)
		for (size_t i = 0; i < row.n; i++)
			all = i ? arena_printf(a, "%s|%s", all, row.field[i])
				: arena_printf(a, "%s%s%lld:%s", all, *all ? " " : "",
					       (long long)row.line, row.field[i]);
	return r < 0 ? arena_printf(a, "%s!%s", all, e.text) : all;
}

static const char *utf8(struct arena *a, struct str bytes)
{
	autobuf out = BUF(1 << 20);
	struct err e;
	if (charset_utf8(bytes, &out, &e) < 0)
		return arena_strdup(a, e.text);
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

int main(void)
{
	autoarena a = ARENA(8 << 20);
	is_text(rows(&a, STR("a,b,c\nd,,f\n")), "1:a|b|c 2:d||f", "commas");
	is_text(rows(&a, STR("a;b;\"c,d\"\r\n;\r\n")), "1:a|b|c,d 2:|", "semicolons, CR LF");
	is_text(rows(&a, STR("a\tb,c\nd\te")), "1:a|b,c 2:d|e", "tabs, no new line at the end");
	is_text(rows(&a, STR("\"a \"\"b\"\"\",\"c\r\nd\"x\n\n\ne,f\n")), "1:a \"b\"|c\ndx 5:e|f",
		"quotes, a new line in them, what stands behind them; empty lines; lines counted");
	is_text(rows(&a, STR("a,b\nc,\"d\n")), "1:a|b!line 2: a quote that is not closed",
		"a quote that is not closed is told with its line");
	is_text(rows(&a, STR("\xef\xbb\xbf姓名,科室\n")), "1:姓名|科室", "a byte order mark");
	is_text(rows(&a, STR("\"\",a\n")), "1:|a", "an empty field in quotes");
	is_text(rows(&a, STR("")), "", "nothing");
	is_text(rows(&a, STR("a\x1b,b\xff")), "1:a\\x1b|b\\xff",
		"bytes that are no text are written out");
	is_text(utf8(&a, STR("\xd0\xd5\xc3\xfb,\xbf\xc6\xca\xd2\n")), "姓名,科室\n", "GBK");
	is_text(utf8(&a, STR("\xff\xfe\xd3\x59\x0d\x54\x09\x00")), "姓名\t", "UTF-16");
	is_text(utf8(&a, STR("\xef\xbb\xbf姓名")), "姓名", "UTF-8 with its mark");
	is_text(utf8(&a, STR("ok\n\xff\xff\n")), "line 2: neither UTF-8 nor GB18030",
		"something else is told with its line");
	return done();
}
