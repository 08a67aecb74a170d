/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_cloaking - whether search engines, or those who come from one, are shown other pages.
 *
 * A few pages are asked for as a browser, as a search engine and so on. What only the other was
 * shown counts if a second look shows it to him again, and again not to the browser: what
 * changes by chance does not do so twice. */
#include "survey/web/web_text.h"

#include <string.h>

enum { MAX_PAGES = 5, MAX_DEPTH = 1 };

#define BROWSER \
	"User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like " \
	"Gecko) " \
	"Chrome/128.0.0.0 Safari/537.36"
#define ENGINE \
	"User-Agent: Mozilla/5.0 (compatible; Baiduspider/2.0; " \
	"+http://www.baidu.com/search/spider.html)"
#define PHONE \
	"User-Agent: Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like " \
	"Gecko) " \
	"Chrome/128.0.0.0 Mobile Safari/537.36"
#define REFERER "Referer: https://www.baidu.com/link?url=index"

static const char *const browser[] = { BROWSER, NULL };
static const struct {
	const char *name;
	const char *const headers[4];
	bool compares_title; /* a page for phones may have another */
} variants[] = {
	{ "search engine", { ENGINE, REFERER, NULL }, true },
	{ "visitor from a search engine", { BROWSER, REFERER, NULL }, true },
	{ "phone from a search engine", { PHONE, REFERER, NULL }, false },
};

static const struct table *const tables[] = { &table_web_web_cloaking, NULL };

struct cloaking {
	const char *url[MAX_PAGES];
	size_t n;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	*state = arena_new(w->arena, struct cloaking);
	return 0;
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct cloaking *c = state;
	if (v->is_html && v->answer->status == 200 && !v->answer->is_cut && c->n < MAX_PAGES &&
	    v->target->depth <= MAX_DEPTH)
		c->url[c->n++] = v->target->url;
}

/* What is shown: "kind TAB value". False: nothing to compare, which is told: no answer, or a
 * refusal, such as of those who only say that they are a search engine. */
static bool show(struct web_site *w, struct arena *a, const char *url, const char *const *headers,
		 bool with_title, struct web_set *ret)
{
	struct web_answer answer;
	struct err e;
	struct url u;
	struct web_view v;
	*ret = WEB_SET(a);
	if (!url_as_is(a, str_of(url), &u))
		return false;
	if (web_fetch(
		    w->fetch,
		    &(struct web_request){ .url = url, .headers = headers, .has_no_cookies = true },
		    &answer, &e) < 0) {
		survey_partial(w->survey, &table_web_web_cloaking, "%s", e.said);
		return false;
	}
	if (answer.status >= 400) {
		survey_partial(w->survey, &table_web_web_cloaking,
			       "%s: HTTP status %d, asked with %s", url, answer.status, headers[0]);
		return false;
	}
	web_view_read(a, &u, &answer, &v);
	if (v.is_cut)
		survey_partial(w->survey, &table_web_web_cloaking,
			       "%s: has more than is read of one page", url);
	struct web_set scripts = web_text_scripts(a, &v.doc), hosts = web_text_hosts(w, a, &v.doc);
	web_set_add(ret, arena_printf(a, "status\t%d", answer.status));
	if (answer.location)
		web_set_add(ret, arena_printf(a, "redirect\t%s", answer.location));
	if (with_title && v.doc.title)
		web_set_add(ret, arena_printf(a, "title\t%s", v.doc.title));
	for (size_t i = 0; i < scripts.n; i++)
		web_set_add(ret, arena_printf(a, "script\t%s", scripts.item[i]));
	for (size_t i = 0; i < hosts.n; i++)
		web_set_add(ret, arena_printf(a, "host\t%s", hosts.item[i]));
	web_set_finish(ret);
	web_view_free(&v);
	return true;
}

static bool differs(const struct web_set *from, const struct web_set *other)
{
	for (size_t i = 0; i < other->n; i++)
		if (!web_set_has(from, other->item[i]))
			return true;
	return false;
}

static void tell(struct web_site *w, struct arena *a, const char *url, const char *variant,
		 const char *what)
{
	size_t n = strcspn(what, "\t");
	struct web_cloak row = { url, variant, arena_strndup(a, what, n), what + n + 1 };
	survey_row(w->survey, &table_web_web_cloaking, &row);
}

static void compare(struct web_site *w, const char *url)
{
	autoarena a = ARENA(512 << 20);
	struct web_set plain, again, other, second;
	for (size_t i = 0; i < N(variants); i++) {
		bool with_title = variants[i].compares_title;
		if (!show(w, &a, url, browser, with_title, &plain) ||
		    !show(w, &a, url, variants[i].headers, with_title, &other))
			continue;
		if (!differs(&plain, &other))
			continue;
		if (!show(w, &a, url, browser, with_title, &again) ||
		    !show(w, &a, url, variants[i].headers, with_title, &second))
			continue;
		for (size_t k = 0; k < other.n; k++)
			if (!web_set_has(&plain, other.item[k]) &&
			    !web_set_has(&again, other.item[k]) &&
			    web_set_has(&second, other.item[k]))
				tell(w, &a, url, variants[i].name, other.item[k]);
	}
}

static void end(struct web_site *w, void *state)
{
	const struct cloaking *c = state;
	for (size_t i = 0; i < c->n && web_site_wants(w, tables); i++)
		compare(w, c->url[i]);
}

const struct web_part web_part_cloaking = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
