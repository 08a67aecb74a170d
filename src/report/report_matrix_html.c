/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix_html - several targets as one page: who is worst, what fails where,
 * and each one's report, folded. */
#include "report/report_matrix.h"

#include "report/report_page.h"
#include "report/report_words.h"

static void put_number(struct report_page *p, size_t n, const char *class)
{
	buf_printf(p->out, "<td class=\"number%s%s\">%zu</td>", n ? " " : "", n ? class : "", n);
}

static void put_heads(struct report_page *p)
{
	report_page_raw(p, "<thead><tr>");
	report_page_element(p, "th", NULL, tr("Target"));
	report_page_element(p, "th", NULL, tr("System"));
	for (size_t s = 0; s < SEVERITIES; s++)
		report_page_element(p, "th", NULL, report_words_severity((enum severity)s));
	report_page_element(p, "th", NULL, report_words_state(STATE_UNKNOWN));
	report_page_element(p, "th", NULL, report_words_state(STATE_PASS));
	report_page_raw(p, "</tr></thead>\n<tbody>");
}

static void put_host(struct report_page *p, const struct report_host *h, size_t number)
{
	report_page_raw(p, "<tr><th scope=\"row\">");
	if (!h->why)
		buf_printf(p->out, "<a href=\"#target-%zu\">", number);
	buf_printf(p->out, "%zu ", number);
	report_page_text(p, h->target);
	report_page_raw(p, h->why ? "</th>" : "</a></th>");
	if (h->why) {
		buf_printf(p->out, "<td colspan=\"%d\" class=\"status failed\">", SEVERITIES + 3);
		report_page_text(p, arena_printf(p->arena, tr("not inspected: %s"), h->why));
		report_page_raw(p, "</td></tr>\n");
		return;
	}
	report_page_element(p, "td", NULL,
			    arena_printf(p->arena, "%s %s", h->name ? h->name : "",
					 h->system ? h->system : ""));
	for (size_t s = 0; s < SEVERITIES; s++)
		put_number(p, h->n_failed[s], check_severity_name((enum severity)s));
	put_number(p, h->n_state[STATE_UNKNOWN] + h->n_state[STATE_ERROR], "unknown");
	put_number(p, h->n_state[STATE_PASS], "pass");
	report_page_raw(p, "</tr>\n");
}

static void put_hosts(struct report_page *p, const struct report_matrix *m)
{
	report_page_section(p, "targets", tr("Targets"), m->n_hosts);
	report_page_raw(p, "<div class=\"evidence\"><table class=\"tables\">");
	put_heads(p);
	for (size_t h = 0; h < m->n_hosts; h++)
		put_host(p, &m->hosts[h], h + 1);
	report_page_raw(p, "</tbody></table></div></section>\n");
}

static void put_cell(struct report_page *p, const struct report_host *h, size_t check)
{
	static const char *const signs[STATES] = {
		[STATE_PASS] = "·",   [STATE_FAIL] = "✗",	   [STATE_UNKNOWN] = "?",
		[STATE_ERROR] = "?",  [STATE_NOTAPPLICABLE] = "–", [STATE_MANUAL] = "?",
		[STATE_WAIVED] = "w",
	};
	const struct report_verdict *v = h->verdicts ? &h->verdicts[check] : NULL;
	enum state state = v && v->is_there ? v->state : STATE_UNKNOWN;
	buf_printf(p->out, "<td class=\"mark %s\" title=\"", judge_state_name(state));
	report_page_text(p, report_words_state(state));
	buf_printf(p->out, "\">%s</td>", signs[state]);
}

static void put_checks(struct report_page *p, struct report_matrix *m)
{
	size_t n;
	const struct report_check **list = report_matrix_troubled(m, &n);
	if (!n)
		return;
	report_page_section(p, "matrix", tr("What fails where"), n);
	report_page_raw(p, "<div class=\"evidence\" tabindex=\"0\"><table class=\"matrix\">"
			   "<thead><tr><th></th><th></th>");
	for (size_t h = 0; h < m->n_hosts; h++) {
		buf_puts(p->out, "<th scope=\"col\" title=\"");
		report_page_text(p, m->hosts[h].target);
		buf_printf(p->out, "\">%zu</th>", h + 1);
	}
	report_page_raw(p, "</tr></thead>\n<tbody>");
	for (size_t k = 0; k < n; k++) {
		const char *severity = check_severity_name(list[k]->severity);
		report_page_raw(p, "<tr><td>");
		buf_printf(p->out, "<span class=\"tag %s\">", severity);
		report_page_text(p, report_words_severity(list[k]->severity));
		report_page_raw(p, "</span></td><th scope=\"row\">");
		report_page_text(p, list[k]->title);
		report_page_raw(p, "</th>");
		for (size_t h = 0; h < m->n_hosts; h++)
			put_cell(p, &m->hosts[h], (size_t)(list[k] - m->checks));
		report_page_raw(p, "</tr>\n");
	}
	report_page_raw(p, "</tbody></table></div></section>\n");
}

static void put_parts(struct report_page *p, struct report_matrix *m)
{
	for (size_t h = 0; h < m->n_hosts; h++) {
		if (m->hosts[h].why)
			continue;
		buf_printf(p->out, "<details class=\"target\" id=\"target-%zu\"><summary><h2>%zu ",
			   h + 1, h + 1);
		report_page_text(p, m->hosts[h].target);
		report_page_raw(p, "</h2></summary>\n");
		report_matrix_insert(m, &m->hosts[h], p->out);
		report_page_raw(p, "</details>\n");
	}
}

void report_matrix_html(struct report_matrix *m, const struct report_options *o, struct buf *out)
{
	(void)o;
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct report_page p = { .out = out, .arena = &a };
	const char *title = arena_printf(&a,
					 tr_n("Security self-inspection of %zu target, %s",
					      "Security self-inspection of %zu targets, %s",
					      m->n_hosts),
					 m->n_hosts, report_words_moment(&a, m->now));
	report_page_begin(&p, title);
	report_page_raw(&p, "<header class=\"masthead\"><div class=\"page\">\n");
	report_page_element(&p, "p", "kicker", tr("Security self-inspection report"));
	report_page_element(&p, "h1", NULL, title);
	report_page_raw(&p, "</div></header>\n<main class=\"page\">\n");
	put_hosts(&p, m);
	put_checks(&p, m);
	put_parts(&p, m);
	report_page_raw(&p, "</main>\n<footer class=\"page\"><p>");
	report_page_text(&p, tr("This page tells what was seen at the moment above. What could not "
				"be seen counts as unknown, never as passed."));
	report_page_raw(&p, "</p></footer>\n");
	report_page_end(&p);
}
