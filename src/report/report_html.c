/* SPDX-License-Identifier: Apache-2.0 */
/* report_html - an inspection as one page, for a browser or a printer.
 *
 * Nothing is fetched and nothing runs: folding is <details>, the choice of a
 * severity is radio buttons and style. What is critical or high is unfolded from
 * the start, because browsers of some years ago print only what is. */
#include "report/report.h"

#include "report/report_digest.h"
#include "report/report_page.h"
#include "report/report_plain.h"
#include "report/report_summary.h"
#include "report/report_words.h"

enum { FIXES_SHOWN = 20, GROUP_SHOWN = 6 };

/* ---- evidence ---- */

/* Wide tables scroll in a frame of their own, also by the keyboard. */
static void open_table(struct report_page *p, const char *label, const char *attribute)
{
	report_page_raw(p, "<div class=\"evidence\" tabindex=\"0\" role=\"region\" aria-label=\"");
	report_page_text(p, label);
	buf_printf(p->out, "\"><table%s>", attribute);
}

static void put_column_head(struct report_page *p, const char *words)
{
	report_page_raw(p, "<th scope=\"col\">");
	report_page_text(p, words);
	report_page_raw(p, "</th>");
}

static void put_rows(struct report_page *p, const struct result *r, bool has_waivers)
{
	report_page_raw(p, "<thead><tr>");
	for (size_t c = 0; c < r->n_columns; c++)
		put_column_head(p, r->columns[c]);
	if (has_waivers)
		put_column_head(p, tr("waived"));
	report_page_raw(p, "</tr></thead>\n<tbody>");
	for (size_t f = 0; f < r->n_findings; f++) {
		const struct finding *finding = &r->findings[f];
		report_page_raw(p, "<tr>");
		for (size_t c = 0; c < r->n_columns; c++)
			report_page_element(
				p, "td", NULL,
				report_words_cell(p->arena, r->check, &finding->cells[c]));
		if (has_waivers)
			report_page_element(p, "td", NULL,
					    finding->waiver
						    ? report_words_waiver(p->arena, finding->waiver)
						    : "");
		report_page_raw(p, "</tr>\n");
	}
	report_page_raw(p, "</tbody>");
}

static void put_evidence(struct report_page *p, const struct result *r)
{
	bool has_waivers = false;
	for (size_t f = 0; f < r->n_findings; f++)
		has_waivers = has_waivers || r->findings[f].waiver;
	open_table(p, tr("evidence"), "");
	report_page_element(
		p, "caption", NULL,
		arena_printf(p->arena,
			     tr_n("Evidence: %zu row", "Evidence: %zu rows", r->n_all_findings),
			     r->n_all_findings));
	put_rows(p, r, has_waivers && r->state == STATE_FAIL);
	report_page_raw(p, "</table></div>\n");
	if (r->n_all_findings > r->n_findings)
		report_page_element(p, "p", "note",
				    arena_printf(p->arena, tr("… and %zu more"),
						 r->n_all_findings - r->n_findings));
}

/* ---- one result ---- */

static void put_labelled(struct report_page *p, const char *class, const char *label,
			 const char *text)
{
	buf_printf(p->out, "<div class=\"%s\">", class);
	report_page_element(p, "h4", NULL, label);
	report_page_raw(p, "<p>");
	report_page_marked(p, text);
	report_page_raw(p, "</p></div>\n");
}

static void put_fixes(struct report_page *p, const struct result *r)
{
	size_t n;
	const char **fixes = report_digest_fixes(p->arena, r, &n);
	if (!n)
		return;
	report_page_raw(p, "<div class=\"fix\">");
	report_page_element(p, "h4", NULL, tr("What to do"));
	for (size_t f = 0; f < MIN(n, FIXES_SHOWN); f++) {
		report_page_raw(p, "<p>");
		report_page_marked(p, fixes[f]);
		report_page_raw(p, "</p>");
	}
	if (n > FIXES_SHOWN)
		report_page_element(p, "p", "note",
				    arena_printf(p->arena,
						 tr_n("The same for %zu more row of the evidence.",
						      "The same for %zu more rows of the evidence.",
						      n - FIXES_SHOWN),
						 n - FIXES_SHOWN));
	report_page_raw(p, "</div>\n");
}

static void put_notes(struct report_page *p, const struct result *r)
{
	const struct slot *partial = report_digest_partial(p->i, r);
	if (partial)
		report_page_element(p, "p", "note",
				    arena_printf(p->arena,
						 tr("There may be more: %s could be seen in part "
						    "only: %s"),
						 partial->table->name, partial->detail));
	if (r->expired)
		report_page_element(p, "p", "note",
				    arena_printf(p->arena,
						 tr("A waiver approved by %s ended on %s."),
						 r->expired->approver, r->expired->expires));
}

static void put_origin(struct report_page *p, const struct result *r)
{
	report_page_raw(p, "<p class=\"origin\">");
	report_page_element(p, "code", NULL, r->check->id);
	report_page_raw(p, " ");
	report_page_element(p, "span", NULL, report_words_area(r->check->area));
	for (size_t c = 0; c < r->check->controls.n; c++) {
		report_page_raw(p, " ");
		report_page_element(p, "span", "control", r->check->controls.item[c]);
	}
	report_page_raw(p, "</p>\n");
}

static void put_result(struct report_page *p, const struct result *r)
{
	const char *severity = check_severity_name(r->check->severity);
	bool is_open = r->state == STATE_FAIL && r->check->severity <= SEVERITY_HIGH;
	buf_printf(p->out, "<details class=\"result %s\"%s>\n<summary>", severity,
		   is_open ? " open" : "");
	buf_printf(p->out, "<span class=\"tag %s\">", severity);
	report_page_text(p, report_words_severity(r->check->severity));
	report_page_raw(p, "</span><h3>");
	report_page_text(p, check_text(r->check->title));
	buf_printf(p->out,
		   "</h3><span class=\"count\">%zu</span></summary>\n<div class=\"body\">\n",
		   r->n_all_findings);
	if (r->state == STATE_WAIVED) {
		const struct waiver *w = r->findings[0].waiver;
		put_labelled(p, "waiver", tr("Why this is waived"), r->reason ? r->reason : "");
		if (w && w->measures)
			put_labelled(p, "waiver", tr("What is done instead"), w->measures);
	}
	put_evidence(p, r);
	put_notes(p, r);
	if (check_text(r->check->why))
		put_labelled(p, "why", tr("Why it matters"), check_text(r->check->why));
	put_fixes(p, r);
	put_origin(p, r);
	report_page_raw(p, "</div></details>\n");
}

static void put_results(struct report_page *p, enum state state)
{
	for (size_t k = 0; k < p->i->n_judges; k++)
		if (p->i->judges[k].result.state == state)
			put_result(p, &p->i->judges[k].result);
}

/* ---- sections ---- */

/* The buttons stand before the list, as its siblings: report.css hides by "~". */
static void put_choice(struct report_page *p)
{
	size_t n = 0;
	for (size_t s = 0; s < SEVERITIES; s++)
		n += p->i->n_failed[s] > 0;
	/* Of several targets on one page each would need a style of its own. */
	if (n < 2 || p->part)
		return;
	report_page_raw(p, "<input type=\"radio\" name=\"show\" id=\"show-all\" checked>"
			   "<label for=\"show-all\">");
	report_page_text(p, tr("all"));
	report_page_raw(p, "</label>\n");
	for (size_t s = 0; s < SEVERITIES; s++) {
		const char *name = check_severity_name((enum severity)s);
		if (!p->i->n_failed[s])
			continue;
		buf_printf(p->out,
			   "<input type=\"radio\" name=\"show\" id=\"show-%s\"><label "
			   "for=\"show-%s\">",
			   name, name);
		report_page_text(p, report_words_severity((enum severity)s));
		buf_printf(p->out, " %zu</label>\n", p->i->n_failed[s]);
	}
}

static void put_findings(struct report_page *p)
{
	report_page_section(p, "findings", tr("What has to be put right"),
			    p->i->n_state[STATE_FAIL]);
	if (!p->i->n_state[STATE_FAIL])
		report_page_element(p, "p", "note", tr("No check failed."));
	report_page_raw(p, "<div class=\"choice\">\n");
	put_choice(p);
	report_page_raw(p, "<div class=\"results\">\n");
	put_results(p, STATE_FAIL);
	report_page_raw(p, "</div></div></section>\n");
}

static void put_checks(struct report_page *p, const struct result *const *results, size_t n)
{
	report_page_raw(p, "<ul class=\"checks\">");
	for (size_t k = 0; k < n; k++) {
		const struct check *c = results[k]->check;
		report_page_raw(p, "<li>");
		report_page_element(p, "span", NULL, check_text(c->title));
		report_page_raw(p, " ");
		report_page_element(p, "code", NULL, c->id);
		report_page_raw(p, "</li>\n");
	}
	report_page_raw(p, "</ul>\n");
}

/* The reason is the news; a long list of what it touches is folded. */
static void put_group(struct report_page *p, const struct report_digest_group *g)
{
	bool is_folded = g->n > GROUP_SHOWN;
	if (is_folded) {
		report_page_raw(p, "<details>");
		report_page_element(
			p, "summary", NULL,
			arena_printf(p->arena, tr_n("%zu check", "%zu checks", g->n), g->n));
	}
	put_checks(p, g->results, g->n);
	if (is_folded)
		report_page_raw(p, "</details>");
}

static void put_groups(struct report_page *p, enum state state, const char *id, const char *words,
		       const char *note)
{
	size_t n;
	struct report_digest_group *groups = report_digest_groups(p->arena, p->i, state, &n);
	if (!n)
		return;
	report_page_section(p, id, words, p->i->n_state[state]);
	report_page_element(p, "p", "note", note);
	for (size_t g = 0; g < n; g++) {
		buf_printf(p->out, "<div class=\"group %s\">", judge_state_name(state));
		if (*groups[g].reason)
			report_page_element(p, "h3", NULL, groups[g].reason);
		put_group(p, &groups[g]);
		report_page_raw(p, "</div>\n");
	}
	report_page_raw(p, "</section>\n");
}

static void put_waived(struct report_page *p)
{
	if (!p->i->n_state[STATE_WAIVED])
		return;
	report_page_section(p, "waived", tr("Waived"), p->i->n_state[STATE_WAIVED]);
	report_page_element(p, "p", "note",
			    tr("Somebody answers for these until the day that is named."));
	report_page_raw(p, "<div class=\"results\">\n");
	put_results(p, STATE_WAIVED);
	report_page_raw(p, "</div></section>\n");
}

static void put_folded(struct report_page *p, enum state state, const char *id, const char *words)
{
	size_t n;
	struct report_digest_group *groups = report_digest_groups(p->arena, p->i, state, &n);
	if (!n)
		return;
	report_page_section(p, id, words, p->i->n_state[state]);
	report_page_raw(p, "<details class=\"list\"><summary>");
	report_page_text(p, tr("Show the checks"));
	report_page_raw(p, "</summary>\n");
	for (size_t g = 0; g < n; g++) {
		if (*groups[g].reason)
			report_page_element(p, "h3", NULL, groups[g].reason);
		put_checks(p, groups[g].results, groups[g].n);
	}
	report_page_raw(p, "</details></section>\n");
}

/* ---- tables ---- */

static void put_table(struct report_page *p, const struct slot *slot)
{
	report_page_raw(p, "<tr><th scope=\"row\">");
	report_page_element(p, "code", NULL, slot->table->name);
	report_page_raw(p, " ");
	report_page_element(p, "span", "doc", tr(slot->table->doc));
	buf_printf(p->out, "</th><td class=\"status %s\">", facts_status_name(slot->status));
	report_page_text(p, report_words_status(slot->status));
	buf_printf(p->out, "</td><td class=\"number\">%zu</td><td class=\"number\">%.1f</td>",
		   slot->rows.n, slot->ms);
	report_page_element(p, "td", NULL, slot->detail);
	report_page_raw(p, "</tr>\n");
}

static void put_tables(struct report_page *p)
{
	static const char *const heads[] = { N_("table"), N_("status"), N_("rows"), N_("ms"),
					     N_("remarks") };
	size_t n = 0, n_all = facts_n_tables(p->i->facts);
	for (size_t t = 0; t < n_all; t++)
		n += slot_is_told(facts_slot(p->i->facts, t));
	if (!n)
		return;
	report_page_section(p, "tables", tr("What was looked at"), n);
	open_table(p, tr("What was looked at"), " class=\"tables\"");
	report_page_raw(p, "<thead><tr>");
	for (size_t h = 0; h < N(heads); h++)
		put_column_head(p, tr(heads[h]));
	report_page_raw(p, "</tr></thead>\n<tbody>");
	for (size_t t = 0; t < n_all; t++)
		if (slot_is_told(facts_slot(p->i->facts, t)))
			put_table(p, facts_slot(p->i->facts, t));
	report_page_raw(p, "</tbody></table></div></section>\n");
}

static void put_mistakes(struct report_page *p)
{
	autobuf words = BUF(16 << 20);
	if (!p->i->pack.mistakes.n)
		return;
	report_page_section(p, "mistakes", tr("Mistakes in check files"), p->i->pack.mistakes.n);
	report_mistakes(&p->i->pack.mistakes, &words);
	struct str rest = buf_view(&words), line;
	report_page_raw(p, "<pre>");
	while (str_line(&rest, &line)) {
		report_page_text(p, arena_strndup(p->arena, line.p, line.n));
		report_page_raw(p, "\n");
	}
	report_page_raw(p, "</pre></section>\n");
}

static void put_end(struct report_page *p)
{
	report_page_raw(p, "</main>\n<footer class=\"page\"><p>");
	report_page_text(p, tr("This page tells what was seen at the moment above. What could not "
			       "be seen counts as unknown, never as passed."));
	report_page_raw(p, "</p><p>");
	report_page_text(p, arena_printf(p->arena, tr("Written by zicha %s in %.1f seconds."),
					 ZICHA_VERSION, p->i->ms / 1000));
	report_page_raw(p, "</p></footer>\n");
}

static void put_all(struct report_page *p)
{
	report_summary(p);
	put_findings(p);
	put_groups(p, STATE_UNKNOWN, "unknown", tr("What is unknown"),
		   tr("These could not be answered, because something could not be seen. "
		      "Unknown is not a pass."));
	put_groups(p, STATE_ERROR, "error", tr("What could not be asked"),
		   tr("These checks have a mistake of their own."));
	put_groups(p, STATE_MANUAL, "manual", tr("What a person has to answer"),
		   tr("No program can see these."));
	put_waived(p);
	put_mistakes(p);
	put_folded(p, STATE_NOTAPPLICABLE, "notapplicable", tr("What does not apply here"));
	put_folded(p, STATE_PASS, "pass", tr("What passed"));
	put_tables(p);
}

void report_html(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct report_page p = { .i = i, .out = out, .arena = &a, .part = o->part };
	if (o->part) {
		put_all(&p);
		return;
	}
	report_page_begin(&p, arena_printf(&a, tr("Security self-inspection of %s, %s"),
					   facts_target_name(i->facts),
					   report_words_moment(&a, facts_now(i->facts))));
	report_summary_head(&p);
	report_page_raw(&p, "<main class=\"page\">\n");
	put_all(&p);
	put_end(&p);
	report_page_end(&p);
}
