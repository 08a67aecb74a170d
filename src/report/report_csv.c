/* SPDX-License-Identifier: Apache-2.0 */
/* report_csv - an inspection for spreadsheets: one line a finding, and one for
 * each result without findings. RFC 4180.
 *
 * Two things are for Excel. A cell that begins with = + - @ would be run as a
 * formula, and its text comes from the inspected host: it gets an apostrophe in
 * front. And Excel takes a file without a byte order mark for the system's
 * legacy encoding, GBK in China: the Chinese report begins with one. The English
 * one does not, because scripts trip over it. */
#include "report/report.h"

#include "report/report_csv.h"
#include "report/report_digest.h"
#include "report/report_plain.h"
#include "report/report_words.h"

#include <string.h>

struct line {
	const char *target; /* one of several: the first cell; else NULL */
	struct buf *out;
	struct arena *arena;
	bool has_cells;
};

/* The wide forms count in East Asian versions. */
static bool is_formula_like(const char *text)
{
	static const char *const starts[] = { "=", "+", "-", "@", "＝", "＋", "－", "＠" };
	struct str s = str_of(text);
	for (size_t k = 0; k < N(starts); k++)
		if (str_starts(s, starts[k]))
			return true;
	return false;
}

/* Control characters are written out, so that no cell has a tab or a new line. */
static void put(struct line *l, const char *text)
{
	if (l->has_cells)
		buf_putc(l->out, ',');
	l->has_cells = true;
	const char *shown = report_plain(l->arena, str_of(text));
	bool is_formula = is_formula_like(str_trim(str_of(shown)).p);
	bool is_quoted = is_formula || strpbrk(shown, ",\"") || *shown == ' ';
	if (is_quoted)
		buf_putc(l->out, '"');
	if (is_formula)
		buf_putc(l->out, '\'');
	for (const char *c = shown; *c; c++) {
		if (*c == '"')
			buf_putc(l->out, '"');
		buf_putc(l->out, *c);
	}
	if (is_quoted)
		buf_putc(l->out, '"');
}

static void end(struct line *l)
{
	buf_puts(l->out, "\r\n");
	l->has_cells = false;
}

static void put_line(struct line *l, const struct result *r, const char *reason,
		     const struct finding *f)
{
	const struct waiver *w = f ? f->waiver : NULL;
	if (l->target)
		put(l, l->target);
	put(l, r->check->id);
	put(l, judge_state_name(r->state));
	put(l, check_severity_name(r->check->severity));
	put(l, r->check->area);
	put(l, check_text(r->check->title));
	put(l, reason ? reason : "");
	put(l, f ? report_digest_evidence(l->arena, r, f) : "");
	put(l, f && !w ? judge_fix(l->arena, r, f) : "");
	put(l, w ? report_words_waiver(l->arena, w) : "");
	end(l);
}

static void put_result(struct line *l, const struct result *r)
{
	for (size_t f = 0; f < r->n_findings; f++)
		put_line(l, r, r->reason, &r->findings[f]);
	if (!r->n_findings)
		put_line(l, r, r->reason, NULL);
	else if (r->n_all_findings > r->n_findings)
		put_line(l, r,
			 arena_printf(l->arena,
				      tr_n("%zu more finding is not listed",
					   "%zu more findings are not listed",
					   r->n_all_findings - r->n_findings),
				      r->n_all_findings - r->n_findings),
			 NULL);
}

void report_csv_head(bool has_target, struct buf *out)
{
	static const char *const head[] = { "target", "check",	"state",    "severity", "area",
					    "title",  "reason", "evidence", "fix",	"waiver" };
	if (tr_language() == TR_CHINESE)
		buf_puts(out, "\xef\xbb\xbf");
	size_t first = !has_target;
	for (size_t k = first; k < N(head); k++)
		buf_printf(out, "%s%s", k > first ? "," : "", head[k]);
	buf_puts(out, "\r\n");
}

void report_csv(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	if (!o->part)
		report_csv_head(false, out);
	for (size_t k = 0; k < i->n_judges; k++) {
		autoarena a = ARENA(REPORT_MAX_BYTES);
		struct line l = { .out = out,
				  .arena = &a,
				  .target = o->part ? facts_target_name(i->facts) : NULL };
		put_result(&l, &i->judges[k].result);
	}
}

void report_csv_blind(const char *target, const char *why, struct buf *out)
{
	autoarena a = ARENA(1 << 20);
	struct line l = { .out = out, .arena = &a };
	const char *cells[] = { target, "", judge_state_name(STATE_UNKNOWN), "", "", "", why, "",
				"",	"" };
	for (size_t k = 0; k < N(cells); k++)
		put(&l, cells[k]);
	end(&l);
}
