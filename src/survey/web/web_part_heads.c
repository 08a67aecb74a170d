/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_heads - heads of answers and cookies.
 *
 * Most pages of a site have the same fields: each set of them is told once, with the number of
 * pages that have it. What differs from page to page by its nature (dates, lengths, tags) does
 * not make a set of its own. */
#include "survey/web/web_session.h"
#include "survey/web/web_site.h"

#include <string.h>

enum { MAX_SETS = 300, MAX_COOKIES = 1000 };

struct head {
	const char *url, *fields, *policy; /* in the page itself; NULL: none */
	size_t n_fields;
	int64_t status, pages;
	bool is_html;
	struct head *next;
};

struct heads {
	struct map sets, cookies;
	struct head *first, **last;
	bool is_full, has_too_many_cookies;
};

/* Their values tell one set from another; of all others only that they are there. */
static const char *const told_apart[] = {
	"server",
	"x-powered-by",
	"x-aspnet-version",
	"x-aspnetmvc-version",
	"x-generator",
	"x-frame-options",
	"x-content-type-options",
	"referrer-policy",
	"permissions-policy",
	"strict-transport-security",
	"access-control-allow-origin",
	"access-control-allow-credentials",
	"cache-control",
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct heads *h = arena_new(w->arena, struct heads);
	*h = (struct heads){ .sets = MAP(w->arena), .cookies = MAP(w->arena) };
	h->last = &h->first;
	*state = h;
	return 0;
}

/* A policy without what is made anew for each page: 'nonce-…', 'sha256-…'. */
static void put_policy(struct buf *key, struct str policy)
{
	struct str word;
	while (str_word(&policy, &word))
		if (!str_starts(word, "'nonce-") && !str_starts(word, "'sha"))
			buf_str(key, word);
}

static void put_key(struct buf *key, const struct web_view *v)
{
	struct str rest = v->answer->head, name, value;
	buf_printf(key, "%d ", v->answer->status < 400 && v->is_html);
	while (http_head_next(&rest, &name, &value)) {
		if (str_is_nocase(name, "set-cookie"))
			continue;
		buf_str(key, name);
		for (size_t i = 0; i < N(told_apart); i++)
			if (str_is_nocase(name, told_apart[i]))
				buf_str(key, value);
		if (str_is_nocase(name, "content-security-policy"))
			put_policy(key, value);
		buf_putc(key, '\n');
	}
	if (v->doc.policy)
		put_policy(key, str_of(v->doc.policy));
}

static void take_head(struct web_site *w, struct heads *all, const struct web_view *v)
{
	autobuf key = BUF(128 << 10);
	put_key(&key, v);
	struct head *h = map_get(&all->sets, buf_view(&key));
	if (!h && all->sets.n == MAX_SETS) {
		all->is_full = true;
		return;
	}
	if (!h) {
		struct str head = v->answer->head;
		h = arena_new(w->arena, struct head);
		*h = (struct head){ .url = v->target->url,
				    .fields = arena_strndup(w->arena, head.n ? head.p : "", head.n),
				    .n_fields = head.n,
				    .policy = v->doc.policy ? arena_strdup(w->arena, v->doc.policy)
							    : NULL,
				    .status = v->answer->status,
				    .is_html = v->is_html };
		map_set(&all->sets, buf_view(&key), h);
		*all->last = h;
		all->last = &h->next;
	}
	h->pages++;
}

/* ---- cookies ---- */

/* A cookie that is taken away with this answer: past its day, or the value that PHP gives it then.
 */
static bool is_gone(const struct http_head_cookie *c)
{
	return web_jar_is_over(c) || str_is(c->value, "deleted") || str_has(c->expires, "1970");
}

static void take_cookie(struct web_site *w, struct heads *all, const struct web_view *v,
			struct str text)
{
	struct http_head_cookie c;
	if (!http_head_cookie_parse(text, &c) || is_gone(&c))
		return;
	/* The same cookie with less care is another one. */
	autobuf key = BUF(128 << 10);
	buf_printf(&key, "%d%d%d ", v->url.is_https, c.is_secure, c.is_http_only);
	buf_str(&key, c.same_site);
	buf_putc(&key, ' ');
	buf_str(&key, c.name);
	buf_putc(&key, ' ');
	buf_str(&key, c.path);
	if (map_get(&all->cookies, buf_view(&key)))
		return;
	if (all->cookies.n == MAX_COOKIES) {
		all->has_too_many_cookies = true;
		return;
	}
	map_set(&all->cookies, buf_view(&key), all);
	const char *name = str_text(v->arena, c.name);
	struct web_cookie row = { .name = name,
				  .path = str_text(v->arena, c.path),
				  .domain = str_text(v->arena, c.domain),
				  .url = v->url.text,
				  .is_https = v->url.is_https,
				  .is_secure = c.is_secure,
				  .is_http_only = c.is_http_only,
				  .same_site = str_text(v->arena, c.same_site),
				  .is_session_like = web_session_is_cookie(c.name),
				  .is_lasting = c.expires.n || c.max_age.n,
				  .bytes = (int64_t)c.value.n };
	survey_row(w->survey, &table_web_web_cookies, &row);
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct str rest, name, value;
	if (!v->answer)
		return;
	take_head(w, state, v);
	rest = v->answer->head;
	while (http_head_next(&rest, &name, &value))
		if (str_is_nocase(name, "set-cookie"))
			take_cookie(w, state, v, value);
}

/* Whether whoever asks may read: asked from the page of another site. */
static void ask_as_stranger(struct web_site *w)
{
	static const char *const headers[] = { "Origin: https://zicha.invalid", NULL };
	static const char *const told[] = { "access-control-allow-origin",
					    "access-control-allow-credentials" };
	struct web_answer answer;
	struct err e;
	if (web_fetch(w->fetch, &(struct web_request){ .url = w->final_url, .headers = headers },
		      &answer, &e) < 0) {
		survey_partial(w->survey, &table_web_web_headers, "%s", e.said);
		return;
	}
	if (answer.status == 429 || answer.status > 500)
		survey_partial(w->survey, &table_web_web_headers, "%s: HTTP status %d",
			       w->final_url, answer.status);
	for (size_t i = 0; i < N(told); i++) {
		autoarena a = ARENA(1 << 20);
		struct str value = http_head_field(answer.head, told[i]);
		struct web_header row = { .url = arena_printf(&a, "%s (%s)", w->final_url,
							      headers[0]),
					  .status = answer.status,
					  .pages = 1,
					  .name = told[i],
					  .value = str_text(&a, value) };
		if (value.p)
			survey_row(w->survey, &table_web_web_headers, &row);
	}
}

/* What stands in the page counts as if it stood in its head, but for framing. */
static void tell_policy(struct web_site *w, const struct head *h)
{
	if (h->policy)
		survey_row(w->survey, &table_web_web_headers,
			   &(struct web_header){ .url = h->url,
						 .status = h->status,
						 .pages = h->pages,
						 .is_html = h->is_html,
						 .name = "content-security-policy (meta)",
						 .value = h->policy });
}

/* Of what vouches for a visitor only the length is told. */
static const char *value_of(struct arena *a, const char *name, struct str value)
{
	static const char *const parts[] = { "token",  "csrf",	 "xsrf",    "session",
					     "secret", "apikey", "api-key", "authorization" };
	for (size_t i = 0; i < N(parts) && !str_starts(str_of(name), "access-control-"); i++)
		if (strstr(name, parts[i]))
			return arena_printf(a, "(%zu bytes)", value.n);
	return str_text(a, value);
}

static void end(struct web_site *w, void *state)
{
	struct heads *all = state;
	for (const struct head *h = all->first; h; h = h->next) {
		autoarena a = ARENA(1 << 20);
		tell_policy(w, h);
		struct str rest = { h->fields, h->n_fields }, name, value;
		while (http_head_next(&rest, &name, &value)) {
			if (str_is_nocase(name, "set-cookie"))
				continue;
			const char *lower = str_lower(&a, name);
			struct web_header row = { .url = h->url,
						  .status = h->status,
						  .pages = h->pages,
						  .is_html = h->is_html,
						  .name = lower,
						  .value = value_of(&a, lower, value) };
			survey_row(w->survey, &table_web_web_headers, &row);
		}
	}
	if (all->is_full)
		survey_partial(w->survey, &table_web_web_headers, "more than %d different heads",
			       MAX_SETS);
	if (all->has_too_many_cookies)
		survey_partial(w->survey, &table_web_web_cookies, "more than %d different cookies",
			       MAX_COOKIES);
	if (survey_wants(w->survey, &table_web_web_headers))
		ask_as_stranger(w);
}

static const struct table *const tables[] = { &table_web_web_headers, &table_web_web_cookies,
					      NULL };

const struct web_part web_part_heads = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
