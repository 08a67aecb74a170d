/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_probes - whether parameters are open to injection: only where web.active says so. */
#include "survey/web/web_file.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_probe.h"

#include "base/tr.h"

#include <string.h>

static const struct table *const tables[] = { &table_web_web_probes, NULL };

static bool is_wanted(const struct web_site *w)
{
	return survey_number(w->survey, "active") && web_site_wants(w, tables);
}

struct probes {
	struct web_points points;
	bool is_listed; /* the operator's list was read */
	const char *failed;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct probes *p = arena_new(w->arena, struct probes);
	web_point_open(&p->points, w->arena);
	*state = p;
	return 0;
}

/* The forms that the operator lists, before the first page. */
static void read_list(struct web_site *w, struct probes *p)
{
	struct err e;
	autobuf list = BUF(1 << 20);
	p->is_listed = true;
	int r = web_file(w, "forms", &list, &e);
	if (r < 0)
		p->failed = arena_strdup(w->arena, e.said);
	if (r <= 0)
		return;
	struct str text = { arena_strndup(w->arena, list.p ? list.p : "", list.n), list.n };
	size_t n = web_point_list(&p->points, survey_word(w->survey, "start"), text);
	if (n)
		p->failed = arena_printf(w->arena,
					 tr_n("web.forms: %zu line is no request",
					      "web.forms: %zu lines are no requests", n),
					 n);
}

/* A link of the page's own site that a visitor, or his browser, asks for. */
static bool is_request(const struct web_view *v, const struct web_document_link *l)
{
	return l->kind != WEB_LINK_FORM && l->kind != WEB_LINK_INLINE && l->url.query &&
	       l->url.is_https == v->url.is_https && l->url.port == v->url.port &&
	       strcmp(l->url.host, v->url.host) == 0 && !web_harm_is_in_link(l);
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct probes *p = state;
	if (!is_wanted(w))
		return;
	if (!p->is_listed)
		read_list(w, p);
	if (!v->is_html)
		return;
	const char *url = arena_strdup(w->arena, v->url.text);
	web_point_add_url(&p->points, &v->url, url);
	if (v->answer->status == 200) {
		web_point_add_page(&p->points, &v->url, url);
		web_point_note_text(&p->points, url, v->answer->body);
	}
	for (size_t i = 0; i < v->doc.n_links; i++)
		if (is_request(v, &v->doc.links[i]))
			web_point_add_url(&p->points, &v->doc.links[i].url, url);
	web_point_add_forms(&p->points, url, v->page);
}

static void end(struct web_site *w, void *state)
{
	struct probes *p = state;
	if (!survey_number(w->survey, "active"))
		survey_absent(w->survey, &table_web_web_probes, "%s",
			      N_("parameters are tried out only with --active"));
	else if (is_wanted(w))
		web_probe_run(w->survey, w->fetch, &p->points);
	if (p->failed)
		survey_partial(w->survey, &table_web_web_probes, "%s", p->failed);
	if (w->incomplete)
		survey_partial(w->survey, &table_web_web_probes, "%s", w->incomplete);
}

const struct web_part web_part_probes = { .prepare = prepare, .page = page, .end = end };
