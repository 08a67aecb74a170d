/* SPDX-License-Identifier: Apache-2.0 */
/* document_title - a long title in lines that people would break it into.
 *
 * GB/T 9704-2012 7.3.1 wants whole words, a meaning that is complete in each line, and the shape
 * of a trapezoid or a diamond. Without a dictionary only the words of this field are known, but the
 * sentence of such titles is: WHO 关于 WHAT 的 KIND. So lines are broken where that is seen, else
 * between words near where they are of one length. */
#include "report/document.h"

#include "report/report_plain.h"

#include <string.h>

/* Half-width characters on a line. */
static double width_of(struct str s)
{
	return (double)report_plain_width(s);
}

/* Whether the place is within a word of those that such titles are made of. */
static bool is_in_word(struct str text, size_t at)
{
	static const char *const words[] = {
		"网络安全", "信息安全", "等级保护", "卫生健康", "重要时期", "人民医院", "自评估",
		"自查",	    "检查",	"抽查",	    "安全",	"网络",	    "信息",	"事件",
		"处置",	    "情况",	"工作",	    "报告",	"评估",	    "整改",	"问题",
		"行业",	    "专项",	"教育",	    "系统",	"保障",	    "通知",	"总结",
		"重点",	    "网站",	"公众号",   "声明",	"限期",	    "责任",	"承诺",
		"年度",	    "突发",	"应急",	    "初次",	"补充",	    "日报",	"机关",
	};
	for (size_t w = 0; w < N(words); w++) {
		size_t n = strlen(words[w]);
		for (size_t from = at < n ? 0 : at - n + 1; from < at; from++)
			if (str_starts(str_from(text, from), words[w]))
				return true;
	}
	return false;
}

/* How bad it is to break at this place of the text; there must be something on both sides. */
static double cost(struct str text, size_t at)
{
	static const struct {
		const char *before, *after;
		double cost;
	} places[] = {
		{ NULL, "关于", 0 }, { "的", NULL, 2 }, { "》", NULL, 2 }, { "、", NULL, 3 },
		{ "年度", NULL, 2 }, { "和", NULL, 5 }, { " ", NULL, 0 },
	};
	static const char *const clinging[] = { "的", "》", "、", "，", "）", "”",
						"：", "和", "度", "与", "及" };
	struct str before = str_head(text, at), after = str_from(text, at);
	if (is_in_word(text, at))
		return 30;
	for (size_t i = 0; i < N(clinging); i++)
		if (str_starts(after, clinging[i]))
			return 40;
	for (size_t i = 0; i < N(places); i++)
		if ((places[i].before && str_ends(before, places[i].before)) ||
		    (places[i].after && str_starts(after, places[i].after)))
			return places[i].cost;
	/* A Latin word or a number stays whole. */
	bool is_word = (unsigned char)before.p[before.n - 1] < 0x80 &&
		       (unsigned char)after.p[0] < 0x80;
	return is_word || str_ends(before, "《") || str_ends(before, "（") ? 60 : 9;
}

/* Where the first of `n` lines ends: near the n-th part, not over `room`. */
static size_t first_line(struct str text, size_t n, double room)
{
	double wanted = width_of(text) / (double)n, at = 0, least = 0;
	size_t best = text.n;
	for (size_t i = 0; i < text.n && n > 1;) {
		size_t step = MAX(str_utf8_sequence(str_from(text, i)), (size_t)1);
		at += width_of(str_head(str_from(text, i), step));
		i += step;
		if (at > room || i == text.n)
			break;
		double off = at > wanted ? at - wanted : wanted - at;
		double bad = off + cost(text, i);
		if (best == text.n || bad < least) {
			best = i;
			least = bad;
		}
	}
	return best;
}

size_t document_title_lines(const struct document *d, const struct block *b, size_t room,
			    const char *ret_line[DOCUMENT_TITLE_LINES])
{
	struct str rest = str_of(document_plain(d, b)), line;
	size_t n = 0, wide = 2 * room;
	bool is_written = str_find(rest, '\n') < rest.n;
	while (is_written && n < DOCUMENT_TITLE_LINES && str_split(&rest, '\n', &line))
		ret_line[n++] = arena_strndup(d->arena, line.p, line.n);
	if (is_written)
		return n;
	size_t left = MIN((size_t)(width_of(rest) / (double)wide) + 1,
			  (size_t)DOCUMENT_TITLE_LINES);
	for (; rest.n && n<DOCUMENT_TITLE_LINES; left -= left> 1) {
		size_t end = first_line(rest, left, (double)wide);
		line = str_trim(str_head(rest, end));
		ret_line[n++] = arena_strndup(d->arena, line.p, line.n);
		rest = str_from(rest, end);
	}
	return n;
}
