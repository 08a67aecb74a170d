/* SPDX-License-Identifier: Apache-2.0 */
/* report_summary - the first page of the HTML report: what was inspected, what it
 * comes to, and two charts. */
#include "report/report_summary.h"

#include "report/report_chart.h"
#include "report/report_digest.h"
#include "report/report_words.h"

/* From worst to best, as in the ring and the bars. */
static const enum state order[STATES] = { STATE_FAIL,	STATE_ERROR,  STATE_UNKNOWN,
					  STATE_MANUAL, STATE_WAIVED, STATE_NOTAPPLICABLE,
					  STATE_PASS };

/* ---- masthead ---- */

static void put_fact(struct report_page *p, const char *label, const char *value)
{
	if (!value)
		return;
	report_page_raw(p, "<div>");
	report_page_element(p, "dt", NULL, label);
	report_page_element(p, "dd", NULL, value);
	report_page_raw(p, "</div>");
}

void report_summary_head(struct report_page *p)
{
	const struct inspection *i = p->i;
	struct report_digest_host host = report_digest_host(p->arena, i);
	const char *target = facts_target_name(i->facts);
	report_page_raw(p, "<header class=\"masthead\"><div class=\"page\">\n");
	report_page_element(p, "p", "kicker", tr("Security self-inspection report"));
	report_page_element(p, "h1", NULL, host.name ? host.name : target);
	report_page_raw(p, "\n<dl>");
	put_fact(p, tr("Target"), target);
	put_fact(p, tr("System"), host.system);
	put_fact(p, tr("Profile"), report_words_profile(p->arena, i));
	put_fact(p, tr("Moment"), report_words_moment(p->arena, facts_now(i->facts)));
	report_page_raw(p, "</dl>\n</div></header>\n");
}

/* ---- figures ---- */

static void parts_of(const size_t n_state[STATES], struct report_chart_part ret_parts[STATES])
{
	for (size_t s = 0; s < STATES; s++)
		ret_parts[s] = (struct report_chart_part){ judge_state_name(order[s]),
							   n_state[order[s]] };
}

static void put_figures(struct report_page *p)
{
	const struct inspection *i = p->i;
	struct report_chart_part parts[STATES];
	parts_of(i->n_state, parts);
	report_page_raw(p, "<div class=\"overview\">\n");
	report_page_raw(p, "<figure class=\"whole\">");
	report_chart_ring(p->out, parts, STATES, i->n_judges);
	report_page_element(p, "figcaption", NULL, tr("checks in all"));
	report_page_raw(p, "</figure>\n<ul class=\"figures\">");
	for (size_t s = 0; s < STATES; s++) {
		/* The three that everybody looks for are there also when they are 0. */
		bool is_main = order[s] == STATE_FAIL || order[s] == STATE_UNKNOWN ||
			       order[s] == STATE_PASS;
		if (!is_main && !i->n_state[order[s]])
			continue;
		buf_printf(p->out, "\n<li class=\"%s\"><b>%zu</b> ", parts[s].class, parts[s].n);
		report_page_element(p, "span", NULL, report_words_state(order[s]));
		report_page_raw(p, "</li>");
	}
	report_page_raw(p, "</ul>\n</div>\n");
}

/* ---- charts ---- */

static void put_severities(struct report_page *p)
{
	const struct inspection *i = p->i;
	size_t most = 1;
	for (size_t s = 0; s < SEVERITIES; s++)
		most = MAX(most, i->n_failed[s]);
	report_page_raw(p, "<figure class=\"chart severities\">");
	report_page_element(p, "figcaption", NULL, tr("Failed checks by severity"));
	report_page_raw(p, "<ul>");
	for (size_t s = 0; s < SEVERITIES; s++) {
		struct report_chart_part part = { check_severity_name((enum severity)s),
						  i->n_failed[s] };
		report_page_raw(p, "\n<li>");
		report_page_element(p, "span", "name", report_words_severity((enum severity)s));
		report_chart_bar(p->out, &part, 1, most);
		buf_printf(p->out, "<span class=\"numbers\">%zu</span></li>", part.n);
	}
	report_page_raw(p, "</ul></figure>\n");
}

/* "3 failed, 1 unknown, 16 passed" */
static const char *numbers(struct report_page *p, const struct report_digest_area *area)
{
	autobuf out = BUF(1 << 10);
	for (size_t s = 0; s < STATES; s++)
		if (area->n_state[order[s]])
			buf_printf(&out, "%s%zu %s", out.n ? tr(", ") : "", area->n_state[order[s]],
				   report_words_state(order[s]));
	return arena_strndup(p->arena, out.p ? out.p : "", out.n);
}

static void put_areas(struct report_page *p)
{
	size_t n;
	struct report_digest_area *areas = report_digest_areas(p->arena, p->i, &n);
	report_page_raw(p, "<figure class=\"chart areas\">");
	report_page_element(p, "figcaption", NULL, tr("Checks by area"));
	report_page_raw(p, "<ul>");
	for (size_t k = 0; k < n; k++) {
		struct report_chart_part parts[STATES];
		parts_of(areas[k].n_state, parts);
		report_page_raw(p, "\n<li>");
		report_page_element(p, "span", "name", report_words_area(areas[k].id));
		report_chart_bar(p->out, parts, STATES, areas[k].n);
		report_page_element(p, "span", "numbers", numbers(p, &areas[k]));
		report_page_raw(p, "</li>");
	}
	report_page_raw(p, "</ul></figure>\n");
}

void report_summary(struct report_page *p)
{
	report_page_section(p, "summary", tr("Summary"), 0);
	report_page_element(p, "p", "verdict", report_words_verdict(p->arena, p->i));
	report_page_raw(p, "\n");
	put_figures(p);
	if (p->i->n_judges) {
		report_page_raw(p, "<div class=\"charts\">\n");
		put_severities(p);
		put_areas(p);
		report_page_raw(p, "</div>\n");
	}
	report_page_raw(p, "</section>\n");
}
