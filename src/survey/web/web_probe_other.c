/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_other - what a parameter can do besides. */
#include "survey/web/web_probe_other.h"

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

void web_probe_other_see(struct web_probe *p, const struct web_probe_page *page, struct str mark,
			 struct web_probe_other *ret)
{
	*ret = (struct web_probe_other){ .is_in_header = has(page->head, mark),
					 .is_in_place = has(field(page, "location"), mark),
					 .is_in_page = has(page->body, mark),
					 .has_passwd = has_passwd(page->body) };
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

/* The site sends the visitor to a host of somebody else's choice: one that cannot exist. */
static void try_redirect(struct web_probe *p)
{
	for (int i = 0; i < 2; i++) {
		const char *word = web_probe_word(p);
		const char *value = i ? arena_printf(p->arena, "//%s.invalid/", word)
				      : arena_printf(p->arena, "https://%s.invalid/", word);
		struct web_probe_page page;
		if (!web_probe_ask(p, str_of(value), &page) || page.status < 300 ||
		    page.status >= 400)
			continue;
		struct str place = field(&page, "location");
		if (str_starts(place, value)) {
			tell(p, "open-redirect", "redirect to another host", &page,
			     str_text(p->arena, place));
			return;
		}
	}
}

/* A product that nobody else would print. */
static void try_template(struct web_probe *p)
{
	for (int i = 0; i < 2; i++) {
		long long a = web_probe_number(p), b = web_probe_number(p);
		const char *word = web_probe_word(p);
		const char *value = i ? arena_printf(p->arena, "%s${%lld*%lld}%s", word, a, b, word)
				      : arena_printf(p->arena, "%s{{%lld*%lld}}%s", word, a, b,
						     word);
		const char *product = arena_printf(p->arena, "%s%lld%s", word, a * b, word);
		struct web_probe_page page;
		if (!web_probe_ask(p, str_of(value), &page) || !has(page.body, str_of(product)))
			continue;
		tell(p, "template-injection", "arithmetic in a template", &page, product);
		return;
	}
}

/* Whether the value names a file, or the field does. */
static bool is_file_like(const struct web_probe *p)
{
	static const char *const names[] = { "file",	 "path",    "page", "doc",
					     "template", "include", "load", "view",
					     "dir",	 "folder",  "lang" };
	autoarena a = ARENA(4096);
	const char *name = str_lower(&a, str_head(p->point->field[p->nth].name, 64));
	struct str v = p->value;
	size_t dot = str_find(v, '.');
	if (dot < v.n && v.n - dot > 2 && v.n - dot < 6 && (v.p[dot + 1] | 32) >= 'a')
		return true;
	for (size_t i = 0; name && i < N(names); i++)
		if (strstr(name, names[i]) && v.n && ((v.p[0] | 32) >= 'a' || v.p[0] == '/'))
			return true;
	return false;
}

static void try_file(struct web_probe *p)
{
	static const char up[] = "../../../../../../../../etc/passwd";
	struct web_probe_page page;
	if (web_probe_ask(p, str_of(up), &page) && has_passwd(page.body))
		tell(p, "path-traversal", "a file outside the site", &page, "root:…:0:0:");
}

void web_probe_other(struct web_probe *p, const struct web_probe_other *o)
{
	if (o->is_in_header)
		try_header(p);
	if (o->is_in_place || str_starts(p->value, "http") || str_starts(p->value, "/"))
		try_redirect(p);
	if (o->is_in_page && !p->is_found[WEB_PROBE_XSS] && !p->is_found[WEB_PROBE_SQL])
		try_template(p);
	if (is_file_like(p) && !o->has_passwd)
		try_file(p);
}
