/* SPDX-License-Identifier: Apache-2.0 */
/* web_vulnerabilities - what the imported feeds know of the versions that a site shows.
 *
 * Of libraries and systems of content, which have a number of their own. What distributions mend
 * under an old number (servers, languages) has no package in data/technologies.tsv: its banner
 * says nothing of what is mended. */
#include "survey/web/web_vulnerabilities.h"

#include "base/tr.h"
#include "parse/version.h"
#include "survey/web/web_file.h"
#include "table/read/feeds.h"

#include <string.h>

#define TABLE (&table_web_web_vulnerabilities)

struct match {
	struct web_site *w;
	const struct web_shown *shown;
	size_t n;
	struct map exploited, told;
	bool *is_known; /* some feed tells of that product's packages */
	bool has_exploited;
};

void web_vulnerabilities_plan(struct survey_plan *p)
{
	struct names paths;
	struct err e;
	if (feeds_find(survey_plan_arena(p), &paths, &e) < 0) {
		survey_plan_word(p, "feeds_failed", e.said);
		return;
	}
	for (size_t i = 0; i < paths.n; i++) {
		if (survey_plan_file(p, paths.name[i], &e) < 0)
			survey_plan_word(p, "feeds_failed", e.said);
		else
			survey_plan_word(p, "feed", paths.name[i]);
	}
}

/* "3.0.0-rc.1" comes before "3.0.0". */
static int compare(struct arena *a, const char *version, struct str other)
{
	char *text = arena_strndup(a, other.p, other.n);
	for (char *c = text; *c; c++)
		*c = *c == '-' ? '~' : *c;
	return version_compare_dpkg(str_of(version), str_of(text));
}

static bool is_affected(struct arena *a, const char *version, const struct feed_entry *entry)
{
	if (entry->from.n && compare(a, version, entry->from) < 0)
		return false;
	if (str_starts(entry->fixed, ">"))
		return compare(a, version, str_from(entry->fixed, 1)) <= 0;
	return !entry->fixed.n || compare(a, version, entry->fixed) < 0;
}

static const char *text_or_null(struct arena *a, struct str s)
{
	return s.n ? str_text(a, s) : NULL;
}

static void tell(struct match *m, const struct feed_file *f, const struct web_technology *t,
		 struct str package, const struct feed_entry *entry)
{
	struct arena *a = m->w->arena;
	const char *id = str_text(a, entry->id);
	struct str key = str_of(arena_printf(a, "%s %s %s", t->name, t->version, id));
	if (map_get(&m->told, key))
		return;
	map_set(&m->told, key, m);
	bool is_exploited = map_get(&m->exploited, entry->id) != NULL;
	survey_row(m->w->survey, TABLE,
		   &(struct web_vulnerability){
			   .id = id,
			   .name = t->name,
			   .version = t->version,
			   .kind = t->kind,
			   .url = t->url,
			   .package = str_text(a, package),
			   .fixed_version = text_or_null(a, entry->fixed),
			   .severity = text_or_null(a, entry->severity),
			   .is_exploited = m->has_exploited ? is_exploited : NO_INT,
			   .source = str_text(a, f->name),
			   .published = text_or_null(a, entry->day),
		   });
}

/* Whether the list has "registry:package"; with an empty package any of the registry. */
static bool lists(struct str packages, struct str registry, struct str package)
{
	struct str one, own;
	while (packages.n && str_split(&packages, ' ', &one))
		if (str_split(&one, ':', &own) && str_eq(own, registry) &&
		    (!package.n || str_eq(one, package)))
			return true;
	return false;
}

static void match_package(struct match *m, const struct feed_file *f, struct str registry,
			  struct str package, struct str lines)
{
	for (size_t i = 0; i < m->n; i++) {
		struct str rest = lines;
		struct feed_entry entry;
		if (!lists(m->shown[i].packages, registry, package))
			continue;
		while (feed_file_entry(&rest, &entry))
			if (is_affected(m->w->arena, m->shown[i].row->version, &entry))
				tell(m, f, m->shown[i].row, package, &entry);
	}
}

static void note_exploited(struct match *m, struct str lines)
{
	struct feed_entry entry;
	m->has_exploited = true;
	while (feed_file_entry(&lines, &entry)) {
		char *id = arena_strndup(m->w->arena, entry.id.p, entry.id.n);
		map_set(&m->exploited, (struct str){ id, entry.id.n }, m);
	}
}

static bool is_wanted(struct match *m, struct str registry)
{
	bool is_any = false;
	for (size_t i = 0; i < m->n; i++)
		if (lists(m->shown[i].packages, registry, (struct str){ NULL, 0 }))
			is_any = m->is_known[i] = true;
	return is_any;
}

static int look_in(struct match *m, const struct feed_file *f, bool is_kev, struct err *e)
{
	for (size_t i = 0; i < f->n; i++) {
		struct str name = f->release[i].name;
		if (str_is(f->kind, "kev") != is_kev || (!is_kev && !is_wanted(m, name)))
			continue;
		autobuf text = BUF(FEED_FILE_MAX);
		if (feed_file_unpack(f, &f->release[i], &text, e) < 0)
			return -1;
		struct str rest = buf_view(&text), package, lines;
		while (feed_file_package(&rest, &package, &lines))
			if (is_kev)
				note_exploited(m, lines);
			else
				match_package(m, f, name, package, lines);
	}
	return 0;
}

static void look_in_feeds(struct match *m, bool is_kev)
{
	const char *path;
	autofree struct feed_file *f = base_alloc(sizeof(*f));
	for (size_t i = 0; (path = survey_nth_word(m->w->survey, "feed", i)); i++) {
		autobuf bytes = BUF(FEED_FILE_MAX);
		struct err e;
		if (web_file_at(m->w, path, &bytes, &e) < 0 ||
		    feed_file_open(buf_view(&bytes), f, &e) < 0 || look_in(m, f, is_kev, &e) < 0)
			survey_partial(m->w->survey, TABLE, "%s: %s", path, e.said);
	}
}

void web_vulnerabilities_tell(struct web_site *w, const struct web_shown *shown, size_t n)
{
	const char *failed = survey_word(w->survey, "feeds_failed");
	struct match m = { .w = w,
			   .shown = shown,
			   .n = n,
			   .exploited = MAP(w->arena),
			   .told = MAP(w->arena),
			   .is_known = arena_alloc(w->arena, n * sizeof(bool) + 1) };
	memset(m.is_known, 0, n);
	if (n) {
		look_in_feeds(&m, true);
		look_in_feeds(&m, false);
	}
	if (n && failed)
		survey_partial(w->survey, TABLE, "%s", failed);
	for (size_t i = 0; i < n; i++)
		if (!m.is_known[i])
			survey_partial(w->survey, TABLE,
				       "%s %s: no feed that tells of it was imported (%.*s; see "
				       "zicha feed)",
				       shown[i].row->name, shown[i].row->version,
				       (int)shown[i].packages.n, shown[i].packages.p);
}
