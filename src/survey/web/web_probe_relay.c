/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_relay - whether the site fetches an address that it is given, and shows what it got. */
#include "survey/web/web_probe_relay.h"

#include <string.h>

static bool is_absolute(struct str value)
{
	return str_has(value, "://") || str_starts(value, "//");
}

/* Whether the parameter may well hold an address. */
static bool is_address_like(struct web_probe *p)
{
	static const char *const names[] = { "url",   "uri",	 "link",   "src",      "source",
					     "feed",  "rss",	 "proxy",  "fetch",    "remote",
					     "site",  "host",	 "dest",   "callback", "hook",
					     "image", "img",	 "target", "import",   "file",
					     "path",  "include", "load",   "document" };
	const struct web_point_field *f = &p->point->field[p->nth];
	const char *name = str_lower(p->arena, str_head(f->name, 64));
	bool may_be = f->is_guessed || str_has(p->value, ".") || str_has(p->value, "/");
	for (size_t i = 0; name && may_be && i < N(names); i++)
		if (strstr(name, names[i]))
			return true;
	return is_absolute(p->value);
}

/* ---- a page that is known ---- */

/* The end of what stands between tags, quotes and line ends, where it is the same however it is
 * shown. */
static struct str piece_of(struct str s)
{
	enum { LEAST = 16, MOST = 60 };
	s = str_trim(s);
	s = str_from(s, s.n > MOST ? s.n - MOST : 0);
	return s.n >= LEAST && !str_has(s, "&") ? s : (struct str){ .n = 0 };
}

/* Keeps it, if it is another than those before. */
static void add_piece(struct arena *a, struct web_probe_known *k, struct str piece)
{
	for (size_t i = 0; i < k->n_pieces; i++)
		if (str_eq(k->piece[i], piece))
			return;
	k->piece[k->n_pieces++] = (struct str){ arena_strndup(a, piece.p, piece.n), piece.n };
}

static size_t piece_end(struct str s)
{
	size_t n = 0;
	while (n < s.n && !memchr("<>\"'\n", s.p[n], 5))
		n++;
	return n;
}

/* The page where the parameters of this point were found; kept while its points come. */
static const struct web_probe_known *known_page(struct web_probe *p)
{
	struct web_probe_known *k = &p->habits->known;
	struct web_answer answer;
	struct err e;
	if (k->url && strcmp(k->url, p->point->page) == 0)
		return k;
	*k = (struct web_probe_known){ .url = arena_strdup(p->habits->arena, p->point->page) };
	p->n_requests++;
	if (web_fetch(p->fetch, &(struct web_request){ .url = k->url }, &answer, &e) < 0 ||
	    answer.status != 200)
		return k;
	for (struct str rest = answer.body; rest.n && k->n_pieces < N(k->piece);) {
		size_t n = piece_end(rest);
		struct str piece = piece_of(str_head(rest, n));
		if (piece.n)
			add_piece(p->habits->arena, k, piece);
		rest = str_from(rest, MIN(n + 1, rest.n));
	}
	return k;
}

/* Several of its pieces: the first alone may stand in many a page. */
static const char *piece_in(const struct web_probe_known *k, struct str body)
{
	enum { ENOUGH = 3 };
	size_t n = 0;
	const char *last = NULL;
	for (size_t i = 0; i < k->n_pieces; i++)
		if (body.n && memmem(body.p, body.n, k->piece[i].p, k->piece[i].n)) {
			last = k->piece[i].p;
			n++;
		}
	return n >= ENOUGH ? last : NULL;
}

/* ---- the tries ---- */

/* Nothing of it stands in the answer for a page that the site does not have. */
static bool is_shown_always(struct web_probe *p, const struct web_probe_known *k, const char *start,
			    struct web_probe_page *ret)
{
	size_t origin = strcspn(k->url, "/") + 2;
	origin += strcspn(k->url + origin, "/");
	size_t scheme = strcspn(k->url, ":") + 3;
	const char *value = arena_printf(p->arena, "%s%.*s/%s", start, (int)(origin - scheme),
					 k->url + scheme, web_probe_word(p));
	return !web_probe_ask(p, str_of(value), ret) || piece_in(k, ret->body);
}

static bool try_start(struct web_probe *p, const struct web_probe_known *k, const char *start,
		      const char *end)
{
	struct web_probe_page page, control;
	size_t scheme = strcspn(k->url, ":") + 3;
	const char *value = arena_printf(p->arena, "%s%s%s", start, k->url + scheme, end), *piece;
	if (!web_probe_ask(p, str_of(value), &page) || !(piece = piece_in(k, page.body)))
		return false;
	if (is_shown_always(p, k, start, &control) || !web_probe_ask(p, str_of(value), &page) ||
	    !piece_in(k, page.body))
		return false;
	web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_OTHER,
						      .class = "url-inclusion",
						      .technique = "a page of the site itself",
						      .probe = page.request,
						      .control = control.request,
						      .evidence = piece,
						      .is_confirmed = true });
	return true;
}

/* PHP is also given what ends as a file of its own; some take a scheme out, in small letters. */
static bool try_included(struct web_probe *p, const struct web_probe_known *k, bool is_secure)
{
	const char *const starts[] = { is_secure ? "https://" : "http://",
				       is_secure ? "HTTPS://" : "HTTP://" };
	bool is_whole = str_has(p->value, ".");
	for (size_t i = 0; i < N(starts); i++)
		if (try_start(p, k, starts[i], is_whole ? "" : strchr(k->url, '?') ? "&" : "?"))
			return true;
	return false;
}

bool web_probe_relay(struct web_probe *p, bool may_be_included)
{
	const struct web_probe_known *k;
	bool is_secure = strncmp(p->point->page, "https", 5) == 0;
	bool is_address = is_address_like(p);
	/* What the operator listed with its values was found on no page. */
	bool is_listed = strcmp(p->point->page, p->point->url) == 0 && p->point->is_post;
	if (is_listed || (!is_address && !may_be_included) || !(k = known_page(p))->n_pieces)
		return false;
	if (!is_address)
		return try_included(p, k, is_secure);
	if (try_start(p, k, is_secure ? "https://" : "http://", ""))
		return true;
	/* Where the page puts the scheme in front; and where it only looks for small letters. */
	return !is_absolute(p->value) &&
	       (try_start(p, k, "", "") || try_start(p, k, is_secure ? "HTTPS://" : "HTTP://", ""));
}
