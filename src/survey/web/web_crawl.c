/* SPDX-License-Identifier: Apache-2.0 */
/* web_crawl - from the first page along the links, and each page past all parts. */
#include "survey/web/web_charset.h"
#include "survey/web/web_harm.h"
#include "survey/web/web_site.h"

#include "parse/robots.h"
#include "parse/sitemap.h"

#include <errno.h>
#include <string.h>

enum { PAGE_BYTES = 64 << 20, MAX_KNOWN = 200 * 1000, MIN_SITEMAP = 2000, MAX_SITEMAPS = 50 };
/* What is kept of all pages: addresses, links, names. A usual site of 10,000 pages needs a tenth.
 */
enum { MAX_KEPT = 256 << 20 };

static const struct web_part *const web_parts[] = {
	&web_part_pages,  &web_part_links,   &web_part_forms,	     &web_part_heads,
	&web_part_texts,  &web_part_words,   &web_part_technologies, &web_part_baseline,
	&web_part_tls,	  &web_part_methods, &web_part_paths,	     &web_part_cloaking,
	&web_part_probes, &web_part_logins,
};
_Static_assert(N(web_parts) <= WEB_MAX_PARTS, "more parts than places for their states");

bool web_site_wants(const struct web_site *w, const struct table *const *tables)
{
	for (; *tables; tables++)
		if (survey_wants(w->survey, *tables))
			return true;
	return false;
}

/* ---- a view ---- */

static bool is_html(const struct web_answer *answer)
{
	const char *type = answer->content_type;
	if (strcmp(type, "text/html") == 0 || strcmp(type, "application/xhtml+xml") == 0)
		return true;
	return !type[0] && str_starts(str_trim(str_head(answer->body, 100)), "<");
}

static bool is_text(const struct web_answer *answer)
{
	const char *type = answer->content_type;
	return strncmp(type, "text/", 5) == 0 || strstr(type, "json") || strstr(type, "xml") ||
	       strstr(type, "javascript") || !type[0];
}

void web_view_read(struct arena *a, const struct url *u, const struct web_answer *answer,
		   struct web_view *ret)
{
	*ret = (struct web_view){ .answer = answer, .url = *u, .arena = a, .charset = NULL };
	ret->is_html = is_html(answer);
	if (!ret->is_html && !is_text(answer))
		return;
	autobuf text = BUF(PAGE_BYTES);
	const char *said = answer->charset ? answer->charset
			   : ret->is_html  ? web_charset_of_page(a, answer->body)
					   : NULL;
	ret->charset = web_charset_utf8(answer->body, said, &text);
	ret->page = (struct str){ arena_strndup(a, text.p, text.n), text.n };
	if (ret->is_html)
		web_document_read(a, &ret->url, ret->charset, ret->page, &ret->doc);
	ret->is_cut = answer->is_cut || buf_is_over(&text) || ret->doc.is_cut;
}

void web_view_free(struct web_view *v)
{
	web_document_free(&v->doc);
}

/* ---- following links ---- */

static void follow(struct web_site *w, const struct web_view *v, const struct web_document_link *l)
{
	const struct url *u = &l->url;
	if (web_queue_find(&w->queue, u->text) || !web_fetch_may(w->fetch, u) ||
	    !web_queue_is_page(u))
		return;
	if (!web_harm_is_in_link(l))
		web_queue_add(&w->queue, u, v->target->url, v->target->depth + 1);
	else if (w->left_alone.n < MAX_KNOWN)
		map_set(&w->left_alone, str_of(u->text), w);
}

/* Where the answer itself sends whoever asks. */
static void follow_journey(struct web_site *w, const struct web_view *v, struct str address)
{
	struct url u;
	if (!address.n || url_resolve(v->arena, &v->url, address, &u) != URL_WEB)
		return;
	w->is_led_away |= !web_fetch_may(w->fetch, &u);
	if (web_fetch_may(w->fetch, &u) && !web_harm_is_in_url(&u))
		web_queue_add(&w->queue, &u, v->target->url, v->target->depth);
}

static void follow_all(struct web_site *w, const struct web_view *v)
{
	for (size_t i = 0; i < v->doc.n_links; i++) {
		const struct web_document_link *l = &v->doc.links[i];
		if (l->kind == WEB_LINK || l->kind == WEB_LINK_FRAME || l->kind == WEB_LINK_REFRESH)
			follow(w, v, l);
	}
	if (!v->answer)
		return;
	follow_journey(w, v, str_of(v->answer->location));
	follow_journey(w, v, http_head_refresh(http_head_field(v->answer->head, "refresh")));
}

/* Sites that want a cookie before their first page set it and send back to the same address. */
static int fetch_page(struct web_site *w, const char *url, struct web_answer *ret, struct err *e)
{
	const struct web_request q = { .url = url };
	int r = web_fetch(w->fetch, &q, ret, e);
	bool is_once_more = r >= 0 && ret->location && strcmp(ret->location, url) == 0 &&
			    http_head_field(ret->head, "set-cookie").p;
	return is_once_more ? web_fetch(w->fetch, &q, ret, e) : r;
}

static bool is_full(const struct web_site *w)
{
	return w->arena->used_bytes > MAX_KEPT;
}

static void show_parts(struct web_site *w, const struct web_view *v)
{
	for (size_t i = 0; i < N(web_parts); i++)
		if (web_parts[i]->page)
			web_parts[i]->page(w, w->state[i], v);
}

/* ---- one page ---- */

/* Why something was not seen, for a reader of any language. */
static const char *kept(struct web_site *w, const char *format, ...) printf_like(2, 3);
static const char *kept(struct web_site *w, const char *format, ...)
{
	char words[512];
	va_list ap;
	va_start(ap, format);
	tr_keep(words, sizeof(words), format, ap);
	va_end(ap);
	return arena_strdup(w->arena, words);
}

/* What of this page was not seen: the first that is so stands for all. */
static void note_unseen(struct web_site *w, const struct web_view *v)
{
	const struct web_answer *answer = v->answer;
	const char *url = v->target->url;
	if (w->unseen)
		return;
	if (!answer)
		w->unseen = arena_strdup(w->arena, v->error_kept);
	else if (answer->status == 429 || answer->status > 500)
		w->unseen = kept(w, N_("%s: HTTP status %d"), url, answer->status);
	else if (answer->is_cut && v->is_cut)
		w->unseen = kept(w, N_("%s: only its first %zu bytes were seen"), url,
				 answer->body.n);
	else if (v->is_cut)
		w->unseen = kept(w, N_("%s: has more than is read of one page"), url);
}

static void look_at(struct web_site *w, struct web_target *t)
{
	struct err e;
	struct web_answer answer;
	struct web_view v = { .target = t };
	autoarena a = ARENA(PAGE_BYTES * 4);
	struct url u;
	if (!url_as_is(&a, str_of(t->url), &u))
		return;
	if (fetch_page(w, t->url, &answer, &e) < 0) {
		if (e.code == ECANCELED) {
			w->incomplete = web_fetch_stopped(w->fetch);
			return;
		}
		v = (struct web_view){
			.target = t, .url = u, .arena = &a, .error = e.text, .error_kept = e.said
		};
		t->status = 0;
		if (!w->n_pages)
			w->first_error = arena_strdup(w->arena, e.said);
	} else {
		web_view_read(&a, &u, &answer, &v);
		v.target = t;
		t->status = answer.status;
		w->has_page |= answer.status >= 200 && answer.status < 300;
		if (!w->final_url && (answer.status < 300 || answer.status >= 400))
			w->final_url = t->url;
	}
	if (!w->n_pages++)
		w->start_status = t->status;
	note_unseen(w, &v);
	show_parts(w, &v);
	follow_all(w, &v);
	web_view_free(&v);
}

/* ---- what the site says of itself ---- */

static bool fetch_text(struct web_site *w, const char *path, struct web_answer *ret)
{
	struct err e;
	struct url u;
	if (url_resolve(w->arena, &w->start, str_of(path), &u) != URL_WEB ||
	    !web_fetch_may(w->fetch, &u))
		return false;
	if (web_fetch(w->fetch, &(struct web_request){ .url = u.text, .follows = true }, ret, &e) <
	    0) {
		if (!w->unseen)
			w->unseen = arena_strdup(w->arena, e.said);
		return false;
	}
	if (ret->status == 200 && ret->is_cut && !w->unseen)
		w->unseen = kept(w, N_("%s: only its first %zu bytes were seen"), u.text,
				 ret->body.n);
	return ret->status == 200;
}

struct sitemaps {
	const char *path[MAX_SITEMAPS];
	size_t n;
};

static void add_sitemap(struct web_site *w, struct sitemaps *all, const char *path)
{
	if (all->n < MAX_SITEMAPS)
		all->path[all->n++] = path;
	else if (!w->unseen)
		w->unseen = kept(w, N_("more than %d sitemaps"), MAX_SITEMAPS);
}

/* Pages; or, of an index, further sitemaps. */
static void take_sitemap(struct web_site *w, struct sitemaps *all, const char *path)
{
	struct web_answer answer;
	struct url u;
	struct str rest, one;
	size_t n = 0, most = MAX((size_t)w->max_pages, (size_t)MIN_SITEMAP);
	autoarena a = ARENA(PAGE_BYTES);
	if (!fetch_text(w, path, &answer))
		return;
	bool is_index = str_has(str_head(answer.body, 4096), "<sitemapindex");
	for (rest = answer.body; n < most && !is_full(w) && sitemap_next(&rest, &a, &one); n++) {
		if (url_resolve(&a, NULL, one, &u) != URL_WEB || !web_fetch_may(w->fetch, &u))
			continue;
		if (is_index)
			add_sitemap(w, all, arena_strdup(w->arena, u.text));
		else if (web_queue_is_page(&u) && !web_harm_is_in_url(&u))
			web_queue_add(&w->queue, &u, "sitemap", 1);
	}
	bool is_packed = str_starts(answer.body, "\x1f\x8b");
	if ((is_packed || n == most || is_full(w)) && !w->unseen)
		w->unseen = kept(w, N_("%s: not all of its addresses were read"), path);
}

/* Sitemaps name pages that nothing links to. What robots.txt would keep from search engines
 * is no secret from the site's owner, and is looked at like all else. */
static void take_robots(struct web_site *w)
{
	struct web_answer answer;
	struct robots_line line;
	struct sitemaps all = { .n = 0 };
	if (w->max_pages < 2)
		return;
	if (fetch_text(w, "/robots.txt", &answer)) {
		struct str rest = answer.body;
		while (robots_next(&rest, &line))
			if (line.kind == ROBOTS_SITEMAP)
				add_sitemap(w, &all, str_text(w->arena, line.value));
	}
	if (!all.n)
		add_sitemap(w, &all, "/sitemap.xml");
	for (size_t i = 0; i < all.n && !web_fetch_stopped(w->fetch); i++)
		take_sitemap(w, &all, all.path[i]);
}

/* ---- all of it ---- */

int web_crawl_prepare(struct web_site *w, struct err *e)
{
	w->arena = survey_arena(w->survey);
	web_charset_prepare(w->arena);
	w->queue = WEB_QUEUE(w->arena, MAX_KNOWN);
	w->left_alone = MAP(w->arena);
	w->max_pages = survey_number(w->survey, "pages");
	w->max_depth = survey_number(w->survey, "depth");
	for (size_t i = 0; i < N(web_parts); i++)
		if (web_parts[i]->prepare && web_parts[i]->prepare(w, &w->state[i], e) < 0)
			return -1;
	return web_fetch_open(w->survey, &w->fetch, e);
}

static void crawl(struct web_site *w)
{
	struct web_target *t;
	while (!w->incomplete && (t = web_queue_next(&w->queue))) {
		if (t->depth > w->max_depth) {
			w->n_deep++;
			continue;
		}
		if (is_full(w)) {
			w->incomplete = kept(w,
					     N_("pages that were looked at: %lld; of more "
						"than these name nothing can be kept"),
					     (long long)w->n_pages);
			return;
		}
		if (w->n_pages >= w->max_pages) {
			w->incomplete = kept(w,
					     N_("pages that were looked at: %lld; known "
						"beside these: %zu; see web.pages"),
					     (long long)w->n_pages,
					     web_queue_n_waiting(&w->queue) + 1);
			return;
		}
		look_at(w, t);
		survey_progress(w->survey, "%s: %lld pages, %zu known", w->start.host,
				(long long)w->n_pages, web_queue_n_waiting(&w->queue));
		if (w->n_pages == 1 && !w->incomplete && !w->first_error)
			take_robots(w);
	}
	if (!w->incomplete && w->queue.n_dropped)
		w->incomplete = kept(w,
				     N_N("%zu address was left out that looks like so "
					 "many others",
					 "%zu addresses were left out that look like so "
					 "many others",
					 w->queue.n_dropped),
				     w->queue.n_dropped);
	if (!w->incomplete && w->n_deep)
		w->incomplete = kept(w,
				     N_N("%zu page is more than %lld links away and was "
					 "not looked at: see web.depth",
					 "%zu pages are more than %lld links away and were "
					 "not looked at: see web.depth",
					 w->n_deep),
				     w->n_deep, (long long)w->max_depth);
}

/* Whether the site gives its first page as it did: filters that take us for an attacker refuse
 * all, and what they refuse looks like pages that are not there. */
static void look_for_refusal(struct web_site *w)
{
	enum { AFTER = 20 };
	struct web_answer answer;
	struct err e;
	if (w->incomplete || web_fetch_stopped(w->fetch) || w->start_status >= 400 ||
	    web_fetch_n_requests(w->fetch) < w->n_requests + AFTER)
		return;
	w->n_requests = web_fetch_n_requests(w->fetch);
	if (web_fetch(w->fetch,
		      &(struct web_request){ .url = w->start.text, .has_no_cookies = true },
		      &answer, &e) < 0)
		w->incomplete = arena_strdup(w->arena, e.said);
	else if (answer.status >= 400)
		w->incomplete = kept(
			w, N_("%s: HTTP status %d, at first %lld: the site has begun to refuse"),
			w->start.text, answer.status, (long long)w->start_status);
	if (w->incomplete)
		survey_partial(w->survey, &table_web_web_probes, "%s", w->incomplete);
}

const char *web_site_unseen(const struct web_site *w)
{
	const char *stopped = web_fetch_stopped(w->fetch);
	return w->incomplete ? w->incomplete : stopped ? stopped : w->unseen;
}

static void tell_seen(struct web_site *w, const struct table *const *tables)
{
	const char *why = web_site_unseen(w);
	for (; tables && *tables; tables++) {
		if (why)
			survey_partial(w->survey, *tables, "%s", why);
		survey_seen(w->survey, *tables);
	}
}

/* Behind all parts: what each of them asked counts. */
static void tell_scan(struct web_site *w)
{
	struct web_scan *row = &w->scan;
	row->start = w->start.text;
	row->origin = url_origin(w->arena, &w->start);
	row->final_url = w->final_url;
	row->status = w->start_status;
	row->requests = (int64_t)web_fetch_n_requests(w->fetch);
	row->pages = w->n_pages;
	row->pages_waiting = (int64_t)(web_queue_n_waiting(&w->queue) + w->n_deep);
	row->pages_left_alone = (int64_t)w->left_alone.n;
	row->milliseconds = clock_ms() - w->began_ms;
	row->rate = survey_number(w->survey, "rate");
	const char *unseen = web_site_unseen(w);
	char words[512];
	tr_said(unseen ? unseen : "", words, sizeof(words));
	row->stopped = unseen ? words : NULL;
	row->is_whole = !unseen;
	survey_row(w->survey, &table_web_web_scans, row);
	survey_seen(w->survey, &table_web_web_scans);
}

/* Nothing can be said of a site that gave no page. */
static int check_seen(const struct web_site *w, struct err *e)
{
	const struct web_target *last = w->queue.n_first ? w->queue.first[w->queue.n_first - 1]
							 : NULL;
	if (w->has_page)
		return 0;
	if (w->incomplete)
		return err_set(e, "%s: %s", w->start.text, w->incomplete);
	if (w->is_led_away)
		return err_set(e, "%s: leads to another site: inspect that, or say web.also=HOST",
			       w->start.text);
	if (w->first_error)
		return err_set(e, "%s", w->first_error);
	return err_set(
		e, "%s: gives no page (HTTP status %lld)", w->start.text,
		(long long)(last && last->status != NO_INT ? last->status : w->start_status));
}

static bool has_end_anyway(const struct web_site *w, const struct web_part *part)
{
	return part->has_end_without_page || (part->has_end_if_barred && w->start_status == 401);
}

int web_crawl(struct web_site *w, struct err *e)
{
	w->began_ms = clock_ms();
	if (url_resolve(w->arena, NULL, str_of(survey_word(w->survey, "start")), &w->start) !=
	    URL_WEB)
		return err_set(e, "%s: not a URL", survey_target(w->survey));
	w->scan.plain_status = NO_INT;
	web_queue_add(&w->queue, &w->start, NULL, 0);
	crawl(w);
	look_for_refusal(w);
	int r = check_seen(w, e);
	for (size_t i = 0; i < N(web_parts); i++) {
		if (web_parts[i]->end && (r >= 0 || has_end_anyway(w, web_parts[i])))
			web_parts[i]->end(w, w->state[i]);
		if (r < 0)
			continue;
		look_for_refusal(w);
		tell_seen(w, web_parts[i]->tables);
	}
	if (r >= 0)
		tell_scan(w);
	web_fetch_close(w->fetch);
	return r;
}
