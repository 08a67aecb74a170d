/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_baseline - what the pages are made of, and how that differs from what was approved.
 *
 * A baseline is a file of "page TAB kind TAB value", the rows of web_parts as they were when
 * somebody looked at the site and found it right: `zicha query --format baseline` writes one.
 * Only titles, texts, scripts (their sources, and what those on the page itself do) and foreign
 * hosts are compared, never raw bytes. */
#include "survey/web/web_file.h"
#include "survey/web/web_text.h"

#include <string.h>

enum { MAX_BASELINE = 64 << 20 };

/* What was approved of one page. */
struct approved {
	struct web_set parts; /* "kind TAB value" */
	bool is_seen;
	const char *page;
	struct approved *next;
};

struct baseline {
	bool is_begun, is_there;
	bool is_partial; /* the site was not seen whole when it was approved */
	struct map pages;
	struct approved *first, **last;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	struct baseline *b = arena_new(w->arena, struct baseline);
	b->pages = MAP(w->arena);
	b->last = &b->first;
	*state = b;
	return 0;
}

static struct approved *approved_of(struct web_site *w, struct baseline *b, struct str page)
{
	struct approved *a = map_get(&b->pages, page);
	if (a)
		return a;
	a = arena_new(w->arena, struct approved);
	*a = (struct approved){ .parts = WEB_SET(w->arena), .page = str_text(w->arena, page) };
	map_set(&b->pages, page, a);
	*b->last = a;
	b->last = &a->next;
	return a;
}

static void begin(struct web_site *w, struct baseline *b)
{
	struct err e;
	struct str cells[3];
	autobuf file = BUF(MAX_BASELINE);
	if (b->is_begun)
		return;
	b->is_begun = true;
	int r = web_file(w, "baseline", &file, &e);
	if (r < 0) {
		survey_partial(w->survey, &table_web_web_baseline, "%s", e.said);
		survey_partial(w->survey, &table_web_web_changes, "%s", e.said);
	}
	b->is_there = r > 0;
	struct str rest = buf_view(&file);
	while (web_file_cells(&rest, cells, 3)) {
		const char *kind = str_text(w->arena, cells[1]),
			   *value = str_text(w->arena, cells[2]);
		if (str_is(cells[1], "partial")) {
			b->is_partial = true;
			continue;
		}
		struct approved *a = approved_of(w, b, cells[0]);
		web_set_add(&a->parts, arena_printf(w->arena, "%s\t%s", kind, value));
		survey_row(w->survey, &table_web_web_baseline,
			   &(struct web_baseline_part){ a->page, kind, value });
	}
	for (struct approved *a = b->first; a; a = a->next)
		web_set_finish(&a->parts);
}

static void add_set(struct arena *a, struct web_set *to, const char *kind,
		    const struct web_set *from)
{
	for (size_t i = 0; i < from->n; i++)
		web_set_add(to, arena_printf(a, "%s\t%s", kind, from->item[i]));
}

/* What the page is made of: "kind TAB value". */
static struct web_set parts_of(struct web_site *w, const struct web_view *v)
{
	struct arena *a = v->arena;
	struct web_set s = WEB_SET(a), scripts = web_text_scripts(a, &v->doc),
		       hosts = web_text_hosts(w, a, &v->doc), code = web_text_code(a, &v->doc);
	web_set_add(&s, arena_printf(a, "title\t%s", v->doc.title ? v->doc.title : ""));
	web_set_add(&s, arena_printf(a, "text\t%s", web_text_hash(a, &v->doc)));
	add_set(a, &s, "script", &scripts);
	add_set(a, &s, "host", &hosts);
	add_set(a, &s, "code", &code);
	web_set_finish(&s);
	return s;
}

static const char *kind_of(struct arena *a, const char *part)
{
	return arena_strndup(a, part, strcspn(part, "\t"));
}

static const char *value_of(const char *part)
{
	return part + strcspn(part, "\t") + 1;
}

static void tell_change(struct web_site *w, const struct web_view *v, const char *kind,
			const char *change, const char *before, const char *after)
{
	struct web_change row = { web_queue_key(v->arena, &v->url), kind, change, before, after };
	survey_row(w->survey, &table_web_web_changes, &row);
}

/* The part of the kind, where a page has one of them. */
static const char *only(const struct web_set *s, const char *kind)
{
	size_t n = strlen(kind);
	for (size_t i = 0; i < s->n; i++)
		if (strncmp(s->item[i], kind, n) == 0 && s->item[i][n] == '\t')
			return value_of(s->item[i]);
	return NULL;
}

static void compare(struct web_site *w, const struct web_view *v, const struct web_set *before,
		    const struct web_set *now)
{
	static const char *const single[] = { "title", "text" };
	for (size_t i = 0; i < N(single); i++) {
		const char *was = only(before, single[i]), *is = only(now, single[i]);
		if (was && is && strcmp(was, is) != 0)
			tell_change(w, v, single[i], "changed", was, is);
	}
	for (size_t i = 0; i < now->n; i++) {
		const char *kind = kind_of(v->arena, now->item[i]);
		if (strcmp(kind, "title") != 0 && strcmp(kind, "text") != 0 &&
		    !web_set_has(before, now->item[i]))
			tell_change(w, v, kind, "added", NULL, value_of(now->item[i]));
	}
	for (size_t i = 0; i < before->n; i++) {
		const char *kind = kind_of(v->arena, before->item[i]);
		if (strcmp(kind, "title") != 0 && strcmp(kind, "text") != 0 &&
		    !web_set_has(now, before->item[i]))
			tell_change(w, v, kind, "removed", value_of(before->item[i]), NULL);
	}
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct baseline *b = state;
	begin(w, b);
	if (!v->is_html || v->answer->status >= 400)
		return; /* of an approved page that is a change: see tell_missing() */
	const char *key = web_queue_key(v->arena, &v->url);
	struct approved *a = map_get(&b->pages, str_of(key));
	bool wants_parts = survey_wants(w->survey, &table_web_web_parts);
	/* Half a page differs from a whole one by nature. */
	bool compares = a && !v->is_cut && survey_wants(w->survey, &table_web_web_changes);
	if (a)
		a->is_seen = true;
	else if (b->is_there && !b->is_partial)
		tell_change(w, v, "page", "added", NULL, v->doc.title);
	else if (b->is_there)
		survey_partial(w->survey, &table_web_web_changes,
			       "%s: it is not in the approved state, which is not whole",
			       v->url.text);
	if (!wants_parts && !compares)
		return;
	struct web_set parts = parts_of(w, v);
	for (size_t i = 0; i < parts.n && wants_parts; i++)
		survey_row(w->survey, &table_web_web_parts,
			   &(struct web_part_row){ key, kind_of(v->arena, parts.item[i]),
						   value_of(parts.item[i]) });
	if (compares)
		compare(w, v, &a->parts, &parts);
}

static void tell_missing(struct web_site *w, const struct baseline *b)
{
	for (const struct approved *a = b->first; a; a = a->next) {
		const struct web_target *t = web_queue_find(&w->queue, a->page);
		bool is_reached = t && t->status != NO_INT;
		bool is_missing = is_reached && t->status && t->status != 429 && t->status < 500;
		if (a->is_seen || (!is_reached && web_site_unseen(w)))
			continue;
		if (is_reached && !is_missing) {
			survey_partial(w->survey, &table_web_web_changes,
				       "%s: could not be compared: HTTP status %lld", a->page,
				       (long long)t->status);
			continue;
		}
		survey_row(w->survey, &table_web_web_changes,
			   &(struct web_change){ a->page, "page", "removed",
						 only(&a->parts, "title"), NULL });
	}
}

static void end(struct web_site *w, void *state)
{
	const struct baseline *b = state;
	const char *path = survey_setting(w->survey, "baseline");
	if (!path[0]) {
		survey_absent(w->survey, &table_web_web_baseline,
			      "no approved state is given: see web.baseline");
		survey_absent(w->survey, &table_web_web_changes,
			      "no approved state is given: see web.baseline");
		return;
	}
	if (b->is_there) {
		tell_missing(w, b);
		survey_seen(w->survey, &table_web_web_baseline);
		if (web_site_unseen(w))
			survey_partial(w->survey, &table_web_web_changes, "%s", web_site_unseen(w));
		survey_seen(w->survey, &table_web_web_changes);
	}
}

static const struct table *const tables[] = { &table_web_web_parts, NULL };

const struct web_part web_part_baseline = {
	.prepare = prepare, .page = page, .end = end, .tables = tables
};
