/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_technologies - what the site is made of: see data/technologies.tsv. */
#include "base/tr.h"
#include "parse/version.h"
#include "survey/web/web_data.h"
#include "survey/web/web_file.h"
#include "survey/web/web_text.h"
#include "survey/web/web_vulnerabilities.h"

#include <string.h>

enum { MAX_SCRIPTS = 100, HEAD_OF_SCRIPT = 4096, MAX_VERSION = 30, MAX_TECHNOLOGIES = 2000 };

struct mark {
	struct str product, kind, place, oldest, packages;
	struct str before, behind; /* the pattern around {v} */
	bool has_version;
};

struct technology {
	struct web_technology row;
	struct str packages;
	struct technology *next;
};

struct technologies {
	struct mark *mark;
	size_t n, capacity;
	struct map seen; /* product and version */
	struct technology *first, **last;
	struct map scripts; /* own ones, to be looked into */
	struct web_set script_urls;
	bool is_full, has_more_scripts; /* than are looked into */
};

static const struct table *const tables[] = { &table_web_web_technologies,
					      &table_web_web_vulnerabilities, NULL };

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct technologies *t = arena_new(w->arena, struct technologies);
	struct str list = str_of(web_data_technologies), cells[6];
	*t = (struct technologies){ .seen = MAP(w->arena),
				    .scripts = MAP(w->arena),
				    .script_urls = WEB_SET(w->arena) };
	t->last = &t->first;
	*state = t;
	while (web_file_cells(&list, cells, 6)) {
		struct str pattern = cells[3];
		const char *v = memmem(pattern.p, pattern.n, "{v}", 3);
		size_t at = v ? (size_t)(v - pattern.p) : pattern.n;
		t->mark = arena_grow(w->arena, t->mark, &t->capacity, t->n + 1, sizeof(*t->mark));
		t->mark[t->n++] = (struct mark){ cells[0],
						 cells[1],
						 cells[2],
						 cells[4],
						 cells[5],
						 str_head(pattern, at),
						 str_from(pattern, MIN(at + 3, pattern.n)),
						 v != NULL };
	}
	return 0;
}

static bool begins_nocase(struct str s, struct str with)
{
	return s.n >= with.n && (!with.n || strncasecmp(s.p, with.p, with.n) == 0);
}

/* Digits, points between them, and small letters behind them, as in 1.1.1k. "X3.4" is one too. */
static bool is_in_version(struct str s, size_t i)
{
	if (i >= s.n)
		return false;
	bool is_digit = s.p[i] >= '0' && s.p[i] <= '9';
	if (!i)
		return is_digit || s.p[i] == 'X';
	if (s.p[i] == '.')
		return i + 1 < s.n && s.p[i + 1] >= '0' && s.p[i + 1] <= '9';
	return is_digit || (s.p[i] >= 'a' && s.p[i] <= 'z');
}

/* Whether the mark is in the text; *ret_version is its version, or absent. */
static bool matches(const struct mark *m, struct str text, struct str *ret_version)
{
	const char first = m->before.n ? m->before.p[0] : 0;
	const bool is_letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
	*ret_version = (struct str){ NULL, 0 };
	for (size_t i = 0; i + m->before.n <= text.n; i++) {
		if (first && (is_letter ? (text.p[i] ^ first) & ~0x20 : text.p[i] != first))
			continue;
		struct str rest = str_from(text, i);
		if (!begins_nocase(rest, m->before))
			continue;
		if (!m->has_version)
			return true;
		rest = str_from(rest, m->before.n);
		size_t n = 0;
		while (n < MAX_VERSION && is_in_version(rest, n))
			n++;
		/* The end gives way to what must stand behind. */
		while (n && !begins_nocase(str_from(rest, n), m->behind))
			n--;
		if (!n)
			continue;
		*ret_version = str_head(rest, n);
		return true;
	}
	return false;
}

static bool is_older(const char *version, const char *oldest)
{
	return version && oldest && version_compare_dpkg(str_of(version), str_of(oldest)) < 0;
}

static void found(struct web_site *w, struct technologies *all, const struct mark *m,
		  struct str version, const char *url)
{
	autobuf key = BUF(500);
	buf_str(&key, m->product);
	buf_putc(&key, ' ');
	buf_str(&key, version);
	if (map_get(&all->seen, buf_view(&key)))
		return;
	all->is_full |= all->seen.n == MAX_TECHNOLOGIES;
	if (all->is_full)
		return;
	struct technology *t = arena_new(w->arena, struct technology);
	struct web_technology *row = &t->row;
	row->name = str_text(w->arena, m->product);
	row->kind = str_text(w->arena, m->kind);
	row->version = str_text(w->arena, version);
	row->url = arena_strdup(w->arena, url);
	row->evidence = str_text(w->arena, str_head(m->place, str_find(m->place, ':')));
	row->oldest_supported = m->oldest.n ? str_text(w->arena, m->oldest) : NULL;
	/* "99" says of a product that all of its versions are abandoned. */
	row->is_outdated = is_older(row->version, row->oldest_supported) ||
			   (row->oldest_supported && strcmp(row->oldest_supported, "99") == 0);
	t->packages = m->packages;
	map_set(&all->seen, buf_view(&key), t);
	*all->last = t;
	all->last = &t->next;
}

static void look_in(struct web_site *w, struct technologies *all, const char *place,
		    struct str text, const char *url)
{
	struct str version;
	for (size_t i = 0; i < all->n; i++)
		if (str_is(all->mark[i].place, place) && matches(&all->mark[i], text, &version))
			found(w, all, &all->mark[i], version, url);
}

static void look_in_head(struct web_site *w, struct technologies *all, const struct web_view *v)
{
	struct str rest = v->answer->head, name, value, version;
	while (http_head_next(&rest, &name, &value)) {
		bool is_cookie = str_is_nocase(name, "set-cookie");
		for (size_t i = 0; i < all->n; i++) {
			const struct mark *m = &all->mark[i];
			bool is_here = is_cookie ? str_is(m->place, "cookie")
						 : str_starts(m->place, "header:") &&
							   str_is_nocase(
								   name,
								   str_text(v->arena,
									    str_from(m->place, 7)));
			if (is_here && matches(m, value, &version))
				found(w, all, m, version, v->url.text);
		}
	}
}

/* A site's pages are alike: what their heads and bodies show, the first ones show. */
enum { PAGES_LOOKED_INTO = 40 };

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct technologies *all = state;
	if (!v->answer || !web_site_wants(w, tables))
		return;
	if (w->n_pages <= PAGES_LOOKED_INTO || v->answer->status >= 400)
		look_in_head(w, all, v);
	if (!v->is_html)
		return;
	if (v->doc.generator)
		look_in(w, all, "generator", str_of(v->doc.generator), v->url.text);
	if (w->n_pages <= PAGES_LOOKED_INTO)
		look_in(w, all, "body", v->page, v->url.text);
	for (size_t i = 0; i < v->doc.n_links; i++) {
		const struct web_document_link *l = &v->doc.links[i];
		if (l->kind != WEB_LINK_SCRIPT || map_get(&all->scripts, str_of(l->url.text)))
			continue;
		map_set(&all->scripts, str_of(l->url.text), all);
		look_in(w, all, "script", str_of(l->url.text), v->url.text);
		bool is_own = web_fetch_may(w->fetch, &l->url);
		all->has_more_scripts |= is_own && all->script_urls.n == MAX_SCRIPTS;
		if (is_own && all->script_urls.n < MAX_SCRIPTS)
			web_set_add(&all->script_urls, arena_strdup(w->arena, l->url.text));
	}
}

/* A product seen with and without its version is told with it. */
static bool is_told_better(const struct technologies *all, const struct technology *t)
{
	for (const struct technology *o = all->first; o && !t->row.version; o = o->next)
		if (o->row.version && strcmp(o->row.name, t->row.name) == 0)
			return true;
	return false;
}

static void tell_partial(struct web_site *w, const char *format, ...) printf_like(2, 3);
static void tell_partial(struct web_site *w, const char *format, ...)
{
	char words[300];
	va_list ap;
	va_start(ap, format);
	tr_keep(words, sizeof(words), format, ap);
	va_end(ap);
	for (size_t i = 0; tables[i]; i++)
		survey_partial(w->survey, tables[i], "%s", words);
}

/* What cannot be seen in a script's name, its first lines say. */
static void look_into_scripts(struct web_site *w, struct technologies *all)
{
	struct web_answer answer;
	struct err e;
	for (size_t i = 0; i < all->script_urls.n; i++) {
		const char *url = all->script_urls.item[i];
		const struct web_request request = { .url = url,
						     .is_probe = true,
						     .follows = true };
		if (web_fetch(w->fetch, &request, &answer, &e) < 0)
			tell_partial(w, "%s", e.said);
		else if (answer.status == 429 || answer.status >= 500)
			tell_partial(w, N_("%s: HTTP status %d"), url, answer.status);
		else if (answer.status == 200)
			look_in(w, all, "scriptbody", str_head(answer.body, HEAD_OF_SCRIPT), url);
	}
	if (all->has_more_scripts)
		tell_partial(w, N_("more than %d scripts"), MAX_SCRIPTS);
	if (all->is_full)
		tell_partial(w, N_("more than %d products and versions"), MAX_TECHNOLOGIES);
}

static void end(struct web_site *w, void *state)
{
	struct technologies *all = state;
	if (!web_site_wants(w, tables))
		return;
	look_into_scripts(w, all);
	size_t n = 0, capacity = 0;
	struct web_shown *shown = NULL;
	for (const struct technology *t = all->first; t; t = t->next) {
		if (is_told_better(all, t))
			continue;
		survey_row(w->survey, &table_web_web_technologies, &t->row);
		if (!t->row.version || !t->packages.n)
			continue;
		shown = arena_grow(w->arena, shown, &capacity, n + 1, sizeof(*shown));
		shown[n++] = (struct web_shown){ &t->row, t->packages };
	}
	if (survey_wants(w->survey, &table_web_web_vulnerabilities))
		web_vulnerabilities_tell(w, shown, n);
}

const struct web_part web_part_technologies = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
