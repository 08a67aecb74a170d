/* SPDX-License-Identifier: Apache-2.0 */
/* document_test - the model of a report: numbers of headings, texts, widths. */
#include "report/document.h"

#include "tap.h"

#include <math.h>

static const char *last_number(struct document *d, int level)
{
	return document_heading(d, level, "x")->number;
}

static void test_widths(struct document *d)
{
	const char *const header[] = { "No.", "Finding", "Due" };
	const char *const row[] = { "1", "The anti-virus database of three workstations is old",
				    "2026-09-12" };
	struct document_table *t = document_table(d, "Problems", header, N(header));
	double share[3];
	document_row(d, t, row);
	document_widths(t, 60, d->arena, share);
	ok(share[1] > share[2] && share[2] > share[0], "a column gets what its texts need");
	ok(fabs(share[0] + share[1] + share[2] - 1) < 1e-9, "the shares are the whole");
	ok(share[2] * 60 >= 10, "a date is not broken where there is room");
	t->width = (double[]){ 1, 1, 2 };
	document_widths(t, 60, d->arena, share);
	ok(fabs(share[2] - 0.5) < 1e-9, "widths that are given are kept");

	const char *const names[] = { "编号",	  "不符合项", "对象", "严重程度",
				      "整改措施", "责任人",   "期限" };
	const char *const cells[] = {
		"P00072 +3",
		"系统、登录和审计日志保存期限达到要求",
		"医院信息系统数据库服务器、影像归档系统应用服务器、门诊收费终端",
		"高",
		"",
		"郑维民",
		"2026-12-31"
	};
	double of[7], columns = 84;
	t = document_table(d, "计划", names, N(names));
	document_row(d, t, cells);
	document_widths(t, columns, d->arena, of);
	ok(of[5] * columns >= 6, "a name of three characters stays on its line");
	ok(of[3] * columns >= 8 && of[4] * columns >= 8, "and so does a short heading");
	ok(of[1] * columns >= 12 && of[2] * columns >= 12, "what is long has room for words");
	const char *const posts[] = { "环节", "姓名", "审签日期" };
	const char *const signs[] = { "分管领导（重要信息）", "唐克勤", "2026-10-27" };
	double sheet[3];
	struct document_table *roomy = document_table(d, "审签", posts, N(posts));
	document_row(d, roomy, signs);
	document_widths(roomy, columns, d->arena, sheet);
	ok(sheet[1] * columns >= 12 && sheet[2] * columns >= 20,
	   "what is to spare goes to all columns, not to the longest");
	const char *const units[] = { "UPS", "标称（分钟）" };
	const char *const ups[] = { "中心机房UPS", "480" };
	struct document_table *power = document_table(d, "续航", units, N(units));
	document_row(d, power, ups);
	document_widths(power, columns, d->arena, sheet);
	ok(sheet[1] * columns >= 14, "a heading has one line where there is room");
	is_text(document_column("标称（分钟）", 12, d->arena), "标称（分钟）", "so it is whole");
	is_text(document_column("标称（分钟）", 8, d->arena), "标称\n（分钟）",
		"else its unit begins a line");
	is_text(document_column("其中高风险", 8, d->arena), "其中高\n风险",
		"and one without is parted in the middle");
	document_widths(t, 30, d->arena, of);
	ok(of[6] > of[3] && of[3] > 0, "where nothing fits, each has its part");
}

static void test_words(struct document *d)
{
	double sheet[3];
	const char *const kinds[] = { "Provider", "Kind", "Services" };
	const char *const worded[] = { "山月网络科技有限公司", "management",
				       "门户网站开发与维护及其运行" };
	struct document_table *tight = document_table(d, "Providers", kinds, N(kinds));
	document_row(d, tight, worded);
	document_widths(tight, 50, d->arena, sheet);
	ok(sheet[1] * 50 >= 2 + 11.4, "a word with letters that are wide is not broken");
	const char *const counts[] = { "System", "Class", "Items",	    "Conform",
				       "Partly", "Not",	  "Does not apply", "Not verified" };
	const char *const counted[] = {
		"医院信息系统", "Operation and maintenance", "31", "4", "19", "3", "0", "5"
	};
	double part[8];
	struct document_table *narrow = document_table(d, "Items by class", counts, N(counts));
	document_row(d, narrow, counted);
	document_widths(narrow, 93, d->arena, part);
	ok(part[0] * 93 >= 2 + 12,
	   "a heading of several words is parted before a name in each row");
}

int main(void)
{
	autoarena a = ARENA(8 << 20);
	struct document d = { .arena = &a, .look = LOOK_OFFICIAL, .language = TR_CHINESE };
	is_text(last_number(&d, 1), "一、", "the first level of the official look");
	is_text(last_number(&d, 2), "（一）", "the second");
	is_text(last_number(&d, 3), "1.", "the third");
	is_text(last_number(&d, 4), "（1）", "the fourth");
	is_text(last_number(&d, 3), "2.", "counts on");
	is_text(last_number(&d, 4), "（1）", "a deeper level begins anew");
	is_text(last_number(&d, 1), "二、", "so do all below the first");
	is_text(last_number(&d, 2), "（一）", "so do all below the first, again");
	document_add(&d, BLOCK_TITLE);
	is_text(last_number(&d, 1), "一、", "an annex with a title of its own begins anew");
	for (int i = 2; i < 10; i++)
		document_heading(&d, 1, "x");
	is_text(last_number(&d, 1), "十、", "ten");
	is_text(last_number(&d, 1), "十一、", "eleven");
	for (int i = 12; i < 21; i++)
		document_heading(&d, 1, "x");
	is_text(last_number(&d, 1), "二十一、", "twenty-one");
	for (int i = 22; i < 101; i++)
		document_heading(&d, 1, "x");
	is_text(last_number(&d, 1), "一百零一、", "a hundred and one");

	struct document p = { .arena = &a };
	is_text(last_number(&p, 1), "1", "the first level of the plain look");
	is_text(last_number(&p, 2), "1.1", "the second");
	is_text(last_number(&p, 2), "1.2", "counts on");
	is_text(last_number(&p, 3), "1.2.1", "the third");

	struct block *b = document_add(&p, BLOCK_PARAGRAPH);
	document_text(&p, b, RUN_PLAIN, "a\tb\r\nc\x1b");
	document_text(&p, b, RUN_BOLD, "\xff\xef\xbf\xbf");
	is_text(document_plain(&p, b), "a b\nc\\x1b\\xff\\u{ffff}",
		"a text keeps its lines and shows what cannot be seen");
	is_text(document_attachment_number(&p, b, 0), "1. ", "attachments are numbered");
	test_widths(&p);
	test_words(&p);
	return done();
}
