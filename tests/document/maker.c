/* SPDX-License-Identifier: Apache-2.0 */
/* maker - writes documents for document_test.py: maker KIND LOOK FORMAT, the bytes on standard
 * output.
 *
 * KIND is sample (every kind of block once), hostile (texts that must not become markup), grid
 * (three pages full of one character) or large (100 pages with 40 tables). */
#include "report/document.h"

#include <string.h>

static void paragraph(struct document *d, enum block_kind kind, const char *text)
{
	document_text(d, document_add(d, kind), RUN_PLAIN, text);
}

static bool is_chinese(const struct document *d)
{
	return d->language == TR_CHINESE;
}

static void add_problems(struct document *d, const char *caption)
{
	static const char *const headers[][4] = {
		{ "No.", "Problem", "Owner", "Seen" },
		{ "序号", "问题", "责任人", "台数" },
	};
	static const char *const rows[][2][4] = {
		{ { "1", "The anti-virus database is older than seven days", "Li Na", "3" },
		  { "1", "防病毒软件病毒库超过7天未更新", "李娜", "3" } },
		{ { "2", "Root may sign in over SSH with a password (/etc/ssh/sshd_config:33)",
		    "Wang Fang", "12" },
		  { "2", "允许 root 使用口令通过 SSH 登录（/etc/ssh/sshd_config:33）", "王芳",
		    "12" } },
		{ { "3", "Logs are kept for 60 days\nthe law wants six months", "Zhao Lei", "1" },
		  { "3", "日志保存60天\n少于法定的六个月", "赵磊", "1" } },
	};
	bool zh = is_chinese(d);
	struct document_table *t = document_table(d, caption, headers[zh], 4);
	t->align[0] = ALIGN_CENTRE;
	t->align[3] = ALIGN_RIGHT;
	for (size_t i = 0; i < N(rows); i++)
		document_row(d, t, rows[i][zh]);
}

static void add_charts(struct document *d)
{
	static const char *labels[][4] = { { "Conforming", "Partly", "Not conforming",
					     "Not verified" },
					   { "符合", "部分符合", "不符合", "未核实" } };
	static double values[] = { 96, 21, 12, 6.5 };
	static const char *colours[] = { "good", "warn", "bad", "plain" };
	static struct document_chart charts[3];
	for (int i = 0; i < 3; i++) {
		charts[i] = (struct document_chart){
			.caption = is_chinese(d) ? "测评项符合情况" : "How the items stand",
			.kind = (enum chart_kind)i,
			.label = labels[is_chinese(d)],
			.value = values,
			.colour = i == CHART_LINE ? NULL : colours,
			.n = 4,
		};
		document_add(d, BLOCK_CHART)->chart = &charts[i];
	}
}

/* One pixel, red. */
static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90\x77\x53"
			  "\xde\0\0\0\x0cIDAT\x08\xd7"
			  "c\xf8\xcf\xc0\0\0\3\1\1\0\x18\xdd\x8d\xb0\0\0\0\0IEND\xae\x42\x60\x82";

static void add_list(struct document *d)
{
	bool zh = is_chinese(d);
	struct block *b = document_add(d, BLOCK_LIST);
	document_text(d, document_item(d, b), RUN_PLAIN,
		      zh ? "调整网络安全领导小组，院长任组长。" : "The leading group was renewed.");
	struct block *item = document_item(d, b);
	document_text(d, item, RUN_PLAIN, zh ? "开展应急演练2次。" : "Two drills were held.");
	document_text(d, item, RUN_REFERENCE, "[E2]");
	item->run[1].link = "evidence-2";
	item = document_item(d, b);
	item->level = 2;
	document_text(d, item, RUN_PLAIN, zh ? "勒索病毒处置演练。" : "One of them: ransomware.");
}

static void add_claims(struct document *d)
{
	bool zh = is_chinese(d);
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	document_text(d, b, RUN_PLAIN,
		      zh ? "全院46台工作站全部安装防病毒软件，病毒库最长6天未更新；"
			 : "Anti-virus runs on 46 of 46 workstations, the oldest database is 6 "
			   "days old; ");
	document_text(d, b, RUN_BOLD, zh ? "另有3台" : "3 others");
	document_text(d, b, RUN_PLAIN,
		      zh ? "检查期间未开机，" : " were off during the inspection: ");
	document_text(d, b, RUN_UNSEEN, zh ? "未核实" : "not verified");
	document_text(d, b, RUN_PLAIN, zh ? "。" : ".");
	document_text(d, b, RUN_REFERENCE, "[E1]");
	b->run[b->n_runs - 1].link = "evidence-1";
	b->anchor = "claim-1";
}

static void add_body(struct document *d)
{
	bool zh = is_chinese(d);
	document_heading(d, 1, zh ? "自查工作组织情况" : "How the inspection was organised");
	add_claims(d);
	document_heading(d, 2, zh ? "组织领导" : "Leadership");
	add_list(d);
	document_heading(d, 3, zh ? "责任制落实" : "Duties");
	paragraph(d, BLOCK_PARAGRAPH,
		  zh ? "按照“谁主管谁负责、谁运行谁负责、谁使用谁负责”的原则，层层签订责任书，"
		       "明确各科室网络安全员，做到责任到人、措施到位。"
		     : "Each department has a security officer; the commitment letters are signed "
		       "and kept, and the list is renewed when somebody leaves.");
	document_heading(d, 4, zh ? "科室网络安全员" : "Officers");
	paragraph(d, BLOCK_PARAGRAPH, zh ? "共21名。" : "There are 21.");
	document_heading(d, 1, zh ? "存在的问题" : "Problems");
	add_problems(d, zh ? "表1　问题清单" : "Table 1. Problems");
	paragraph(d, BLOCK_NOTE,
		  zh ? "注：数据来自2026年9月1日的检查，共检查61台主机。"
		     : "Source: the inspection of 2026-09-01, 61 hosts.");
	add_charts(d);
	struct block *b = document_add(d, BLOCK_IMAGE);
	b->image = (struct str){ png, sizeof(png) - 1 };
}

static void add_annex(struct document *d)
{
	bool zh = is_chinese(d);
	document_add(d, BLOCK_PAGE)->is_landscape = true;
	paragraph(d, BLOCK_TITLE, zh ? "证据清单" : "Evidence");
	document_heading(d, 1, zh ? "主机" : "Hosts");
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	document_text(d, b, RUN_PLAIN, zh ? "证据一：防病毒检查结果。" : "E1: anti-virus results.");
	b->anchor = "evidence-1";
	add_problems(d, NULL);
	d->block[d->n_blocks - 1].anchor = "evidence-2";
	document_add(d, BLOCK_PAGE);
	paragraph(d, BLOCK_PARAGRAPH, zh ? "（此页为竖版）" : "This page is upright again.");
}

static void add_sample(struct document *d)
{
	bool zh = is_chinese(d);
	paragraph(d, BLOCK_TITLE,
		  zh ? "某某县人民医院关于2026年度网络与信息安全自查工作情况的报告"
		     : "Information security self-inspection 2026");
	paragraph(d, BLOCK_ADDRESSEE,
		  zh ? "某某县卫生健康局：" : "To the County Health Commission");
	paragraph(d, BLOCK_PARAGRAPH,
		  zh ? "根据《关于开展2026年网络安全检查工作的通知》（某卫办〔2026〕18号）要求，我"
		       "院"
		       "组织对全院信息系统进行了全面自查，现将有关情况报告如下："
		     : "The notice of 12 August asked for a self-inspection of all systems. This "
		       "is "
		       "what was seen.");
	document_add(d, BLOCK_CONTENTS);
	add_body(d);
	paragraph(d, BLOCK_CLOSING, zh ? "特此报告。" : "End of the report.");
	struct block *b = document_add(d, BLOCK_ATTACHMENT);
	document_text(d, document_item(d, b), RUN_PLAIN,
		      zh ? "问题整改台账" : "Rectification ledger");
	document_text(d, document_item(d, b), RUN_PLAIN,
		      zh ? "网络安全等级保护自评估表（含各系统得分及测算过程说明、扣分项清单）"
			 : "Self-assessment");
	b = document_add(d, BLOCK_SIGNATURE);
	document_text(d, b, RUN_PLAIN, zh ? "某某县人民医院" : "County People's Hospital");
	b->date = zh ? "2026年9月12日" : "12 September 2026";
	add_annex(d);
}

static void add_hostile(struct document *d)
{
	static const char bad[] = "<script>alert(1)</script> & \"q\" 'a' | ]]> \x1b[31m \xff "
				  "\xe2\x80\xae _x0041_ =1+1 {{x}} `code` *b* [l](http://x)";
	const char *const header[] = { bad, "b|c" };
	paragraph(d, BLOCK_TITLE, bad);
	document_heading(d, 1, bad);
	paragraph(d, BLOCK_PARAGRAPH, bad);
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	document_text(d, b, RUN_REFERENCE, bad);
	b->run[0].link = "\"><x>";
	b->anchor = "\"><x>";
	struct document_table *t = document_table(d, bad, header, 2);
	t->sheet = "a/b:c*d?e[f]'g and a name that is much too long";
	t->align[1] = ALIGN_RIGHT;
	document_row(d, t, (const char *[]){ bad, "007" });
	document_row(d, t, (const char *[]){ "-12.50", "-12.50" });
	paragraph(d, BLOCK_NOTE, bad);
	b = document_add(d, BLOCK_IMAGE);
	b->image = STR("GIF89a");
}

static void add_large(struct document *d)
{
	const char *const header[] = { "主机", "检查项", "结果", "说明", "行" };
	document_add(d, BLOCK_CONTENTS);
	for (int part = 0; part < 40; part++) {
		document_heading(d, 1, "安全检查情况");
		for (int i = 0; i < 6; i++) {
			document_heading(d, 2, "主机安全");
			paragraph(d, BLOCK_PARAGRAPH,
				  "按照网络安全等级保护制度的要求，对服务器、终端、网络设备和安全设"
				  "备逐台"
				  "检查，重点核查账号口令、访问控制、安全审计、入侵防范、恶意代码防"
				  "范、"
				  "数据备份恢复等内容，对发现的问题逐项登记、逐项整改。");
		}
		struct document_table *t = document_table(d, "检查结果", header, N(header));
		t->align[4] = ALIGN_RIGHT;
		for (int row = 0; row < 25; row++)
			document_row(d, t,
				     (const char *[]){
					     "srv-his-01", "口令复杂度与更换周期", "不符合",
					     "口令最长使用期限为99999天，应不超过90天", "42" });
	}
}

static void add_grid(struct document *d)
{
	struct block *b = document_add(d, BLOCK_PARAGRAPH);
	for (int i = 0; i < 28 * 22 * 3 - 2; i++)
		document_text(d, b, RUN_PLAIN, "国");
}

int main(int argc, char **argv)
{
	autoarena a = ARENA(256 << 20);
	autobuf out = BUF(256 << 20);
	struct err e;
	if (argc != 4)
		return 2;
	bool official = strcmp(argv[2], "official") == 0, sample = strcmp(argv[1], "sample") == 0;
	struct document d = { .arena = &a,
			      .look = official ? LOOK_OFFICIAL : LOOK_PLAIN,
			      .language = official ? TR_CHINESE : TR_ENGLISH,
			      .title = official ? "自查报告" : "Self-inspection",
			      .author = official ? "某某县人民医院" : "County People's Hospital",
			      .header = official ? NULL : "County People's Hospital",
			      .moment = 1789171200 };
	if (official && sample) {
		d.organ = "某某县人民医院文件";
		d.number = "某医〔2026〕18号";
		d.secrecy = "内部";
		d.copies = "县公安局网安大队、县委网信办。";
		d.issued = "某某县人民医院办公室 2026年9月12日印发";
	}
	if (sample)
		add_sample(&d);
	else if (strcmp(argv[1], "hostile") == 0)
		add_hostile(&d);
	else if (strcmp(argv[1], "grid") == 0)
		add_grid(&d);
	else
		add_large(&d);
	int r = 0;
	if (strcmp(argv[3], "docx") == 0)
		r = document_docx(&d, &out, &e);
	else if (strcmp(argv[3], "xlsx") == 0)
		r = document_xlsx(&d, &out, &e);
	else if (strcmp(argv[3], "html") == 0)
		document_html(&d, &out);
	else
		document_markdown(&d, &out);
	if (r < 0)
		fprintf(stderr, "maker: %s\n", e.text);
	return r < 0 || fwrite(out.p, 1, out.n, stdout) != out.n;
}
