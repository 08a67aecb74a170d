/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_heads - which fields of a request's head, and which cookies, a page heeds.
 *
 * Most pages heed none of them. So they are asked about all at once: one request with a quote and
 * an unknown word behind each. Only if that says something else than the page itself, or shows
 * the word, each of them is asked about alone, and what the page heeds is tried out as any
 * parameter is. Cookies that hold a session are left as they are. */
#include "survey/web/web_probe_heads.h"

#include "survey/web/web_session.h"

#include <string.h>

enum { PAGE_BYTES = 64 << 20, MAX_COOKIE = 200 };

struct head {
	struct web_point_field field;
	struct str usual;    /* what an ordinary request has there; empty: nothing */
	const char *encoded; /* the value, to be sent so; NULL: as it is, with a mark */
};

struct knock {
	struct web_fetch *fetch;
	struct arena *arena;
	const char *url;
	struct head head[WEB_PROBE_MAX_HEADS];
	size_t n, n_requests;
	struct page_text usual, noise; /* of the page as it is */
	int status;
	const char *place;
	size_t own; /* how much it differs from itself, beyond the noise */
};

/* What came of it. */
struct echo {
	struct page_text text;
	int status;
	const char *place;
	bool shows; /* the word */
};

/* ---- what there is ---- */

static void add(struct knock *k, struct web_point_field f, struct str usual)
{
	if (k->n == WEB_PROBE_MAX_HEADS)
		return;
	f.type = STR("");
	f.is_tried = true;
	k->head[k->n++] = (struct head){ f, usual };
}

static void add_cookies(struct knock *k, const struct url *u)
{
	const struct web_jar *jar = web_fetch_jar(k->fetch);
	for (size_t i = 0; i < jar->n; i++) {
		const struct web_jar_cookie *c = &jar->cookie[i];
		struct str value = str_of(arena_strdup(k->arena, c->value));
		if (!web_jar_belongs(c, u) || !c->name[0] ||
		    web_session_is_cookie(str_of(c->name)) || value.n > MAX_COOKIE)
			continue;
		value = url_decode(k->arena, value, false);
		add(k,
		    (struct web_point_field){ .name = str_of(arena_strdup(k->arena, c->name)),
					      .value = value,
					      .place = WEB_POINT_COOKIE },
		    value);
	}
}

static void add_all(struct knock *k, const struct url *u)
{
	const char *agent = web_fetch_agent(k->fetch);
	const char *from = arena_printf(k->arena, "%s/", url_origin(k->arena, u));
	const struct {
		const char *name, *value, *usual;
	} fields[] = { { "Referer", from, "" },
		       { "User-Agent", agent, agent },
		       { "X-Forwarded-For", "192.0.2.1", "" } };
	for (size_t i = 0; i < N(fields); i++)
		add(k,
		    (struct web_point_field){ .name = str_of(fields[i].name),
					      .value = str_of(fields[i].value),
					      .place = WEB_POINT_HEADER },
		    str_of(fields[i].usual));
	add_cookies(k, u);
}

/* ---- one request ---- */

/* What is put behind the values. */
struct marks {
	const char *header, *cookie, *word;
};

static const struct marks marks = { "'\"zqwvkxj", "'zqwvkxj", "zqwvkxj" };
static const struct marks none = { "", "", "zqwvkxj" };

static const char *sent(struct knock *k, const struct head *h, const struct marks *m)
{
	bool is_cookie = h->field.place == WEB_POINT_COOKIE;
	if (h->encoded)
		return h->encoded;
	return arena_printf(k->arena, "%.*s%s", (int)h->field.value.n, h->field.value.p,
			    is_cookie ? m->cookie : m->header);
}

static bool has(struct str body, const char *part)
{
	return body.n && memmem(body.p, body.n, part, strlen(part));
}

/* The page with the marks behind the heads from `first` on, `n` of them. */
static bool ask(struct knock *k, size_t first, size_t n, const struct marks *m, struct echo *ret)
{
	const char *headers[WEB_PROBE_MAX_HEADS + 1];
	struct page_text_echo echoes[WEB_PROBE_MAX_HEADS];
	autobuf cookie = BUF(64 << 10);
	size_t n_headers = 0, n_echoes = 0;
	struct web_answer answer;
	struct err e;
	for (size_t i = 0; i < n; i++) {
		const struct head *h = &k->head[first + i];
		const char *value = sent(k, h, m);
		if (h->usual.n && !h->encoded)
			echoes[n_echoes++] = (struct page_text_echo){ str_of(value), h->usual };
		if (h->field.place == WEB_POINT_HEADER)
			headers[n_headers++] = arena_printf(k->arena, "%s: %s", h->field.name.p,
							    value);
		else
			buf_printf(&cookie, "%s%s=%s", cookie.n ? "; " : "", h->field.name.p,
				   value);
	}
	headers[n_headers] = NULL;
	struct web_request q = { .url = k->url,
				 .headers = headers,
				 .cookie = cookie.n ? arena_strndup(k->arena, cookie.p, cookie.n)
						    : NULL,
				 .is_probe = n > 0 };
	k->n_requests++;
	if (web_fetch(k->fetch, &q, &answer, &e) < 0)
		return false;
	*ret = (struct echo){ .status = answer.status,
			      .place = answer.location ? arena_strdup(k->arena, answer.location)
						       : "" };
	ret->shows = has(answer.body, m->word) || has(answer.head, m->word);
	page_text_read(answer.body, echoes, n_echoes, k->arena, &ret->text);
	return true;
}

/* ---- what it means ---- */

static bool is_unlike(const struct knock *k, const struct echo *e)
{
	return e->status != k->status || strcmp(e->place, k->place) != 0 ||
	       page_text_difference(&e->text, &k->usual, &k->noise) > k->own;
}

/* A filter's answer tells nothing of the page. */
static bool is_heeded(const struct knock *k, const struct echo *e)
{
	bool is_refused = e->status == 401 || e->status == 403 || e->status == 406 ||
			  e->status == 429 || e->status > 500;
	return e->shows || (!is_refused && is_unlike(k, e));
}

/* The page as it is, and once more for what changes by itself where that matters. */
static bool learn(struct knock *k)
{
	struct echo again;
	if (!ask(k, 0, 0, &none, &again) || again.status != k->status)
		return false;
	k->own = 0;
	page_text_learn(&k->usual, &again.text, k->arena, &k->noise);
	k->own = page_text_difference(&k->usual, &again.text, &k->noise);
	return true;
}

/* Whether the page heeds any of the `n` heads from `first` on. What it says besides may be new by
 * itself: then it is asked as it is once more. */
static bool heeds(struct knock *k, size_t first, size_t n)
{
	struct echo e;
	if (!n || !ask(k, first, n, &marks, &e) || !is_heeded(k, &e))
		return false;
	return e.shows || (learn(k) && is_heeded(k, &e));
}

/* Whether the site takes a cookie as it comes: its own value, encoded, is then another. */
static bool takes_raw(struct knock *k, size_t i)
{
	struct str value = k->head[i].field.value;
	struct echo e;
	autobuf out = BUF(16 << 10);
	for (size_t j = 0; j < value.n; j++)
		buf_printf(&out, "%%%02X", (unsigned char)value.p[j]);
	k->head[i].encoded = arena_strndup(k->arena, out.n ? out.p : "", out.n);
	return !out.n || !ask(k, i, 1, &none, &e) || is_unlike(k, &e);
}

static void keep(struct knock *k, size_t i, const struct web_point *page,
		 struct web_probe_heads *ret)
{
	size_t capacity = 0;
	struct web_point *p = &ret->point[ret->n];
	*p = (struct web_point){ .url = page->url, .page = page->page };
	for (size_t j = 0; j < page->n_fields; j++)
		web_point_add_field(k->arena, p, &capacity, page->field[j]);
	web_point_add_field(k->arena, p, &capacity, k->head[i].field);
	ret->n += !p->is_cut;
}

/* With its query, as it was found. */
static const char *url_of(struct arena *a, const struct web_point *page)
{
	return page->n_fields ? page->page : arena_strdup(a, page->url);
}

bool web_probe_heads_find(struct web_fetch *f, const struct web_point *page, struct arena *a,
			  struct web_probe_heads *ret)
{
	struct knock k = { .fetch = f, .arena = a, .url = url_of(a, page) };
	struct echo usual;
	struct url u;
	*ret = (struct web_probe_heads){ .n = 0 };
	if (!url_as_is(a, str_of(k.url), &u) || !ask(&k, 0, 0, &none, &usual))
		return false;
	k.usual = usual.text;
	k.status = usual.status;
	k.place = usual.place;
	add_all(&k, &u);
	bool is_any = usual.status < 400 && heeds(&k, 0, k.n);
	for (size_t i = 0; is_any && i < k.n && !web_fetch_stopped(f); i++) {
		if (!heeds(&k, i, 1))
			continue;
		if (k.head[i].field.place == WEB_POINT_COOKIE)
			k.head[i].field.is_raw = takes_raw(&k, i);
		keep(&k, i, page, ret);
	}
	ret->n_requests = k.n_requests;
	return true;
}
