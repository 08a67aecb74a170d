/* SPDX-License-Identifier: Apache-2.0 */
/* pdf_maker SAMPLE FILE - documents for document_pdf_test.py: every kind of block, in both looks.
 */
#include "base/file.h"
#include "report/document.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *const sentence = "按照县卫生健康局《关于开展网络与信息安全自查工作的通知》要求，"
				    "我院于2026年8月21日至8月28日对4个"
				    "信息系统、15台服务器、46台终端、10台交换机和10台防火墙进行了自"
				    "查，现将有关情况报告如下。";

static struct block *paragraph(struct document *d, const char *text)
{
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	document_text(d, b, RUN_PLAIN, text);
	return b;
}

static struct block *add(struct document *d, enum block_kind kind, const char *text)
{
	struct block *b = document_add(d, kind);
	document_text(d, b, RUN_PLAIN, text);
	return b;
}

static void link_last(struct block *b, const char *anchor)
{
	b->run[b->n_runs - 1].link = anchor;
}

static void claims(struct document *d, bool is_chinese)
{
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	document_text(d, b, RUN_PLAIN,
		      is_chinese ? "46台终端中43台安装了防病毒软件，"
				 : "Of 46 workstations 43 have anti-virus software; ");
	document_text(d, b, RUN_BOLD,
		      is_chinese ? "病毒库最长6天未更新" : "the oldest database is 6 days old");
	document_text(d, b, RUN_PLAIN, is_chinese ? "；" : "; ");
	document_text(d, b, RUN_UNSEEN, is_chinese ? "3台未核实" : "3 were not verified");
	document_text(d, b, RUN_PLAIN, is_chinese ? "。" : ".");
	document_text(d, b, RUN_REFERENCE, "[E12]");
	link_last(b, "evidence-12");
	document_text(d, b, RUN_ITALIC, is_chinese ? "斜体说明" : " In italics.");
	document_text(d, b, RUN_PLAIN, "\n");
	document_text(d, b, RUN_PLAIN,
		      is_chinese ? "换行之后仍属同一段。"
				 : "The same paragraph after a new line. "
				   "\342\200\234Quoted\342\200\235 \342\200\223 it\342\200\231s "
				   "so.");
}

static void list_of(struct document *d, const char *const *texts, size_t n)
{
	struct block *b = document_add(d, BLOCK_LIST);
	for (size_t i = 0; i < n; i++) {
		struct block *item = document_item(d, b);
		document_text(d, item, RUN_PLAIN, texts[i]);
		b = &d->block[d->n_blocks - 1];
		b->item[i].level = i == n - 1 ? 2 : 1;
	}
}

static void table_of(struct document *d, const char *caption, size_t n_rows, bool is_chinese)
{
	static const char *const chinese[] = { "序号", "系统名称", "保护等级", "检查情况",
					       "问题数" };
	static const char *const english[] = { "No.", "System", "Grade", "What was seen",
					       "Problems" };
	struct document_table *t = document_table(d, caption, is_chinese ? chinese : english,
						  N(chinese));
	t->align[0] = ALIGN_CENTRE;
	t->align[4] = ALIGN_RIGHT;
	for (size_t i = 0; i < n_rows; i++) {
		char number[20], count[20];
		snprintf(number, sizeof(number), "%zu", i + 1);
		snprintf(count, sizeof(count), "%zu", i * 7 % 13);
		const char *const cells[] = { number,
					      i % 2	   ? "HIS"
					      : is_chinese ? "影像归档和通信系统"
							   : "Picture archive",
					      "S2A2G2",
					      is_chinese ? (i % 3 ? "服务器操作系统补丁已更新，审计"
								    "日志保存180天。"
								  : "数据库口令满6个月未更换；/var/"
								    "log/audit/audit.log "
								    "的保留时间只有12天，少于规定的"
								    "60天；远程维护未经堡垒机。")
							 : (i % 3 ? "Patched, logs kept for 180 "
								    "days."
								  : "The password of the database "
								    "is older than six months; "
								    "/var/log/audit/audit.log "
								    "spans 12 days, not 60."),
					      count };
		document_row(d, t, cells);
	}
}

static void chart_of(struct document *d, enum chart_kind kind, bool is_chinese)
{
	static const char *chinese[] = { "合格", "不合格", "未核实", "不适用" };
	static const char *english[] = { "Passed", "Failed", "Not verified", "Not applicable" };
	static const char *colour[] = { "good", "bad", "warn", "plain" };
	static double value[] = { 151, 23, 9, 40 };
	struct document_chart *c = arena_new(d->arena, struct document_chart);
	*c = (struct document_chart){ is_chinese ? "检查结果" : "Results of checks",
				      kind,
				      is_chinese ? chinese : english,
				      value,
				      colour,
				      N(value) };
	document_add(d, BLOCK_CHART)->chart = c;
}

static void image_of(struct document *d, const char *type)
{
	const char *source = getenv("ZICHA_SOURCE");
	const char *path = arena_printf(d->arena, "%s/tests/document/picture.%s",
					source ? source : ".", type);
	autobuf bytes = BUF(1 << 20);
	struct err e;
	if (file_read(path, &bytes, &e) < 0)
		exit(3);
	struct block *b = add(d, BLOCK_IMAGE, arena_printf(d->arena, "Picture: %s", type));
	b->image = (struct str){ arena_strndup(d->arena, bytes.p, bytes.n), bytes.n };
}

static void official(struct document *d)
{
	static const char *const items[] = { "建立健全领导机构，主要领导为第一责任人。",
					     "每周五对信息系统进行一次全面检查，发现问题及时整改。",
					     "值班电话全天畅通。" };
	d->look = LOOK_OFFICIAL;
	d->language = TR_CHINESE;
	d->title = "2026年网络与信息安全自查工作报告";
	d->subject = "自查报告";
	d->author = "某某县人民医院";
	d->organ = "某某县人民医院文件";
	d->number = "某医〔2026〕18号";
	d->secrecy = "秘密★1年";
	d->urgency = "特急";
	d->copies = "县委网信办，县公安局网安大队，县大数据管理局，各科室，各乡镇卫生院，本院各分院"
		    "、各社区卫生服务中心。";
	d->issued = "某某县人民医院办公室  2026年9月12日印发";
	add(d, BLOCK_TITLE, "某某县人民医院关于开展2026年网络与信息安全自查工作情况的报告");
	add(d, BLOCK_ADDRESSEE, "县卫生健康局：");
	paragraph(d, sentence);
	document_heading(d, 1, "网络安全检查工作组织开展情况");
	document_heading(d, 2, "组织领导");
	paragraph(d, sentence);
	claims(d, true);
	document_heading(d, 3, "职责分工");
	paragraph(d, sentence);
	list_of(d, items, N(items));
	document_heading(d, 4, "值班值守");
	paragraph(d, sentence);
	document_heading(d, 1, "检查结果");
	chart_of(d, CHART_BARS, true);
	chart_of(d, CHART_STACK, true);
	chart_of(d, CHART_LINE, true);
	table_of(d, "表1　信息系统检查情况", 24, true);
	add(d, BLOCK_NOTE, "说明：数据取自2026年8月28日的检查；3台终端关机，未核实。");
	paragraph(d, sentence);
	add(d, BLOCK_CLOSING, "特此报告。");
	struct block *note = document_add(d, BLOCK_ATTACHMENT);
	document_text(d, document_item(d, note), RUN_PLAIN, "信息系统检查情况表");
	document_text(d, document_item(d, note), RUN_PLAIN,
		      "某某县人民医院网络与信息安全自查发现问题清单及整改措施、责任人和完成时限");
	add(d, BLOCK_SIGNATURE, "某某县人民医院")->date = "2026年9月12日";
	document_add(d, BLOCK_PAGE)->is_landscape = true;
	add(d, BLOCK_ADDRESSEE, "附件1");
	add(d, BLOCK_TITLE, "信息系统检查情况表");
	table_of(d, NULL, 12, true);
	document_add(d, BLOCK_PAGE);
	add(d, BLOCK_ADDRESSEE, "附件2");
	add(d, BLOCK_TITLE, "问题清单");
	document_heading(d, 1, "证据");
	paragraph(d, "/etc/ssh/sshd_config 第12行：PermitRootLogin yes")->anchor = "evidence-12";
}

static void plain(struct document *d)
{
	static const char *const items[] = { "Somebody is named as responsible for each system.",
					     "Every Friday all systems are looked at; what is "
					     "found is written down, given to somebody, and looked "
					     "at again a week later, when it should be gone.",
					     "The telephone is answered at night." };
	d->look = LOOK_PLAIN;
	d->title = "Self-inspection 2026";
	d->subject = "Report";
	d->author = "County Hospital";
	d->header = "County Hospital \302\267 Self-inspection 2026";
	d->organ = "County Hospital";
	d->number = "Report 18/2026";
	add(d, BLOCK_TITLE,
	    "Self-inspection of network and information security of the County Hospital in the "
	    "year 2026");
	document_add(d, BLOCK_CONTENTS);
	document_heading(d, 1, "Organisation of the inspection");
	document_heading(d, 2, "Who did it");
	paragraph(d, "The hospital inspected 4 information systems, 15 servers, 46 workstations, "
		     "10 switches and 10 firewalls from 21 to 28 August 2026, as the notice of the "
		     "county asked. What follows is what was seen, and where nothing could be "
		     "seen, that is said.");
	claims(d, false);
	list_of(d, items, N(items));
	document_heading(d, 1, "Results");
	chart_of(d, CHART_BARS, false);
	chart_of(d, CHART_STACK, false);
	chart_of(d, CHART_LINE, false);
	table_of(d, "Table 1: systems", 60, false);
	add(d, BLOCK_NOTE, "As of 28 August 2026. Three workstations were off.");
	image_of(d, "png");
	image_of(d, "jpeg");
	document_heading(d, 3, "Third level");
	paragraph(d, "Text.");
	document_heading(d, 4, "Fourth level");
	paragraph(d, "Text.");
	add(d, BLOCK_SIGNATURE, "County Hospital")->date = "12 September 2026";
	document_add(d, BLOCK_PAGE)->is_landscape = true;
	document_heading(d, 1, "Evidence");
	paragraph(d, "/etc/ssh/sshd_config:12: PermitRootLogin yes")->anchor = "evidence-12";
	table_of(d, NULL, 8, false);
}

/* Lines that are full: 28 characters each, 22 on each of three pages. */
static void grid(struct document *d)
{
	d->look = LOOK_OFFICIAL;
	d->language = TR_CHINESE;
	char text[3 * 28 * 22 + 1], *at = text;
	for (int i = 0; i < 28 * 22; i++, at += 3)
		memcpy(at, "安", 3);
	*at = 0;
	for (int i = 0; i < 3; i++)
		add(d, BLOCK_ADDRESSEE, text);
}

/* A line that would end between a number and its unit, and a page that would end with a line that
 * leads in a list. */
static void breaks(struct document *d)
{
	static const char *const items[] = { "一项", "两项" };
	d->look = LOOK_OFFICIAL;
	d->language = TR_CHINESE;
	paragraph(d,
		  "安安安安安安安安安安安安安安安安安安安安安安安安安1项安安安安安安安安安安安安安"
		  "安安安安安安安安安安21～29.4安安安");
	for (int i = 0; i < 18; i++)
		paragraph(d, "安");
	paragraph(d, "有下列问题：");
	list_of(d, items, N(items));
}

static void hundred_pages(struct document *d, bool is_chinese)
{
	d->look = is_chinese ? LOOK_OFFICIAL : LOOK_PLAIN;
	d->language = is_chinese ? TR_CHINESE : TR_ENGLISH;
	add(d, BLOCK_TITLE, "关于网络与信息安全自查的报告");
	document_add(d, BLOCK_CONTENTS);
	for (int i = 0; i < 40; i++) {
		document_heading(d, 1, "检查情况");
		for (int k = 0; k < 8; k++) {
			if (k % 3 == 0)
				document_heading(d, 2, "分项检查");
			paragraph(d, sentence);
		}
		claims(d, is_chinese);
		table_of(d, "信息系统检查情况", 25, is_chinese);
	}
	add(d, BLOCK_PARAGRAPH, "完")->anchor = "evidence-12";
}

/* What no sane template makes. */
static void nasty(struct document *d)
{
	static const char png_cut[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x02";
	static const char *const headers[] = { "a", "b", "c" };
	d->look = LOOK_OFFICIAL;
	d->language = TR_CHINESE;
	document_add(d, BLOCK_TITLE);
	document_add(d, BLOCK_PARAGRAPH);
	document_add(d, BLOCK_LIST);
	document_add(d, BLOCK_SIGNATURE);
	document_add(d, BLOCK_ATTACHMENT);
	document_add(d, BLOCK_PAGE);
	document_add(d, BLOCK_PAGE)->is_landscape = true;
	document_add(d, BLOCK_PAGE);
	table_of(d, "没有行的表", 0, true);
	struct block *b = document_add(d, BLOCK_IMAGE);
	b->image = (struct str){ png_cut, sizeof(png_cut) - 1 };
	b = document_add(d, BLOCK_IMAGE);
	b->image = STR("no picture");
	struct document_chart *c = arena_new(d->arena, struct document_chart);
	static double value[] = { NAN, INFINITY, -3 };
	static const char *label[] = { "x", "", "很长的标签很长的标签很长的标签很长的标签" };
	*c = (struct document_chart){ NULL, CHART_LINE, label, value, NULL, N(value) };
	document_add(d, BLOCK_CHART)->chart = c;
	char longest[30000];
	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = 0;
	struct document_table *t = document_table(d, NULL, headers, N(headers));
	document_row(d, t, (const char *const[]){ longest, "", "行\n行" });
	document_row(d, t, (const char *const[]){ "", "", "" });
	document_heading(d, 4, "第四级在最前");
	b = add(d, BLOCK_PARAGRAPH,
		"罕见字：𠮷䶮㐂 emoji \xf0\x9f\x98\x80 العربية עברית ไทย 한국어");
	document_text(d, b, RUN_REFERENCE, "[E99]");
	link_last(b, "nowhere' [");
	document_heading(d, 1, "最后的标题");
}

static const struct {
	const char *name;
	void (*make)(struct document *);
} samples[] = { { "official", official },
		{ "plain", plain },
		{ "grid", grid },
		{ "breaks", breaks },
		{ "nasty", nasty } };

static int make(const char *name, struct document *d)
{
	for (size_t i = 0; i < N(samples); i++)
		if (strcmp(samples[i].name, name) == 0) {
			samples[i].make(d);
			return 0;
		}
	if (strncmp(name, "hundred", 7) != 0)
		return -1;
	hundred_pages(d, strcmp(name, "hundred") == 0);
	return 0;
}

int main(int argc, char **argv)
{
	autoarena a = ARENA(256 << 20);
	struct document d = { .arena = &a, .moment = 1789171200 };
	if (argc < 3 || make(argv[1], &d) < 0)
		return 2;
	autobuf out = BUF(256 << 20);
	struct err e = { 0 };
	/* A third argument: without our fonts. */
	int r = document_pdf(&d, argc > 3 ? NULL : document_pdf_fonts(&a), &out, &e);
	if (r)
		printf("%s\n", e.text);
	if (r < 0 || file_write(argv[2], buf_view(&out), &e) < 0)
		return 1;
	return 0;
}
