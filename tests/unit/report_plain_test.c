/* SPDX-License-Identifier: Apache-2.0 */
/* report_plain - foreign text made safe to look at, and how wide it is. */
#include "report/report_plain.h"
#include "tap.h"

static struct arena arena = ARENA(1 << 20);

static const char *plain(const char *text)
{
	return report_plain(&arena, str_of(text));
}

static const char *wrapped(const char *text, size_t indent, size_t width)
{
	autobuf out = BUF(4096);
	report_plain_wrap(&out, str_of(text), indent, width);
	return arena_strndup(&arena, out.p, out.n);
}

static void test_plain(void)
{
	is_text(plain("a b"), "a b", "plain text stays as it is");
	is_text(plain("a\x1b[2J\n\t\x7f"), "a\\x1b[2J\\n\\t\\x7f",
		"control characters are written out");
	is_text(plain("\xc2\x9b"
		      "31m"),
		"\\u{9b}31m", "so is the control of the second set");
	is_text(plain("exe.\xe2\x80\xaegpj"), "exe.\\u{202e}gpj",
		"a directional override is written out");
	is_text(plain("\xff\xc3"), "\\xff\\xc3", "bytes that are not UTF-8 are written out");
	is_text(plain("口令"), "口令", "Chinese stays as it is");
	struct str with_nul = { "a\0b", 3 };
	is_text(report_plain(&arena, with_nul), "a\\x00b", "a NUL does not end a text");
	struct cell null = { .type = CELL_NULL };
	is_text(report_plain_cell(&arena, &null), "", "NULL is empty");
}

static void test_width(void)
{
	is_int((int64_t)report_plain_width(str_of("abc")), 3, "a letter takes a column");
	is_int((int64_t)report_plain_width(str_of("口令，")), 6, "a Chinese character takes two");
	is_int((int64_t)report_plain_width(str_of("e\xcc\x81")), 1, "a combining mark takes none");
}

static void test_wrap(void)
{
	is_text(wrapped("one two three", 0, 8), "one two\nthree\n", "lines break at spaces");
	is_text(wrapped("one two three", 2, 8), "one\n  two\n  three\n",
		"later lines are indented");
	is_text(wrapped("/a/very/long/path x", 0, 8), "/a/very/long/path\nx\n",
		"a long word stays whole");
	is_text(wrapped("口令没有期限", 0, 8), "口令没有\n期限\n",
		"Chinese breaks between characters");
	is_text(wrapped("口令没有，期限", 0, 8), "口令没\n有，期限\n",
		"no line begins with a comma");
	is_text(wrapped("口令没（有）", 0, 8), "口令没\n（有）\n", "no line ends with a bracket");
	is_text(wrapped("文件 /etc/passwd 第", 0, 8), "文件\n/etc/passwd\n第\n",
		"both kinds of text stand in one line");
	is_text(wrapped("", 4, 8), "\n", "nothing is a line");
	is_text(wrapped("a  ", 0, 8), "a\n", "no spaces at the end");
}

int main(void)
{
	test_plain();
	test_width();
	test_wrap();
	arena_free(&arena);
	return done();
}
