/* SPDX-License-Identifier: Apache-2.0 */
/* vulnerabilities - what is known to be wrong with the packages installed here.
 *
 * The feeds that were imported (see feeds), matched by version: dpkg's or rpm's
 * order, whichever brought the package. A feed names source packages or built
 * ones; each name is looked up as its kind has it, then as the other. Of kernels,
 * several of which are installed side by side, the newest counts: that an old one
 * runs is for another check. */
#include "base/map.h"
#include "parse/version.h"
#include "table/read/dpkg_status.h"
#include "table/read/feeds.h"
#include "table/read/rpm_db.h"

#include <string.h>

struct vulnerability {
	const char *id, *package, *packages, *installed_version, *fixed_version, *severity;
	const char *source, *published;
	int64_t is_exploited;
};

static const struct column columns[] = {
	COLUMN(struct vulnerability, id, N_("CVE number, or that of an advisory")),
	COLUMN(struct vulnerability, package, N_("package, as the feed names it")),
	COLUMN(struct vulnerability, packages, N_("installed packages that it is about")),
	COLUMN(struct vulnerability, installed_version, N_("version that is installed")),
	COLUMN(struct vulnerability, fixed_version,
	       N_("first version without it; NULL: there is none yet")),
	COLUMN(struct vulnerability, severity,
	       N_("critical, high, medium, low or info; NULL: the feed does not say")),
	COLUMN(struct vulnerability, is_exploited,
	       N_("whether it is used in attacks; NULL without CISA's list")),
	COLUMN(struct vulnerability, source, N_("feed")),
	COLUMN(struct vulnerability, published, N_("day on which it became known")),
};

/* What is installed under one name: one for each version, build and architecture. */
struct installed {
	struct str version;
	const char *packages, *architecture;
	const char *stream; /* of the module that it was built in, "nodejs:16"; NULL: not said */
	bool is_modular;
	struct installed *next;
};

/* All of one name. Of a source package rpm does not say the epoch: its own package has it, else
 * the greatest that one of its packages has. */
struct group {
	struct installed *first;
	bool is_rpm, is_kernel, has_own_epoch;
	int64_t epoch;
};

struct state {
	struct scan *scan;
	struct feeds_keys keys;
	struct map sources, binaries, exploited;
	bool has_exploited, has_feed;
};

static int compare(const struct group *g, struct str a, struct str b)
{
	return g->is_rpm ? version_compare_rpm(a, b) : version_compare_dpkg(a, b);
}

static bool is_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static struct group *add(struct state *state, struct map *m, struct str name,
			 const struct installed *x, bool is_rpm)
{
	struct arena *a = scan_arena(state->scan);
	struct group *g = map_get(m, name);
	if (!g) {
		g = arena_new(a, struct group);
		*g = (struct group){ .is_rpm = is_rpm };
		g->is_kernel = str_starts(name, "linux") || str_starts(name, "kernel");
		(void)map_set(m, name, g);
	}
	struct installed *i = g->first;
	while (i && !(str_eq(i->version, x->version) && is_same(i->stream, x->stream) &&
		      is_same(i->architecture, x->architecture)))
		i = i->next;
	if (!i) {
		i = arena_new(a, struct installed);
		*i = *x;
		i->next = g->first;
		g->first = i;
	} else if (!str_ends(str_of(i->packages), x->packages) && strlen(i->packages) < 200) {
		i->packages = scan_printf(state->scan, "%s %s", i->packages, x->packages);
	}
	return g;
}

static struct str keep(struct scan *s, struct str text)
{
	return str_of(arena_strndup(scan_arena(s), text.p ? text.p : "", text.n));
}

static int add_deb(void *context, const struct dpkg_package *p, struct err *e)
{
	struct state *state = context;
	struct scan *s = state->scan;
	if (!dpkg_is_on_disk(p))
		return 0;
	if (!version_is_dpkg(p->version)) {
		scan_partial(s, "%s: package %s: not a version", DPKG_STATUS,
			     scan_text(s, p->name));
		return 0;
	}
	const char *name = scan_text(s, p->name);
	struct str version = keep(s, p->version), source = p->source;
	struct str source_version = keep(s, p->source_version);
	/* A signed kernel is built from the source "linux", of its own version; headers
	 * of that source are no kernel. */
	if (str_starts(source, "linux-signed")) {
		source = STR("linux");
		source_version = version;
	}
	struct installed x = { .version = version, .packages = name };
	add(state, &state->binaries, p->name, &x, false);
	x.version = source_version;
	if (!str_is(source, "linux") || str_starts(p->name, "linux-image"))
		add(state, &state->sources, source, &x, false);
	return 0;
}

/* "nodejs:16:8060020220523160029:ad008a3a": a name and a stream, then of which build. */
static const char *stream_of(struct scan *s, struct str label)
{
	struct str name, stream;
	if (!str_split(&label, ':', &name) || !str_split(&label, ':', &stream) || !stream.n)
		return NULL;
	return scan_printf(s, "%s:%s", scan_text(s, name), scan_text(s, stream));
}

/* Modular builds have it in their release. */
static bool is_modular(struct str version)
{
	return version.n && (memmem(version.p, version.n, ".module+", 8) ||
			     memmem(version.p, version.n, ".module_", 8));
}

static struct str without_epoch(struct str version)
{
	size_t colon = str_find(version, ':');
	return colon < version.n ? str_from(version, colon + 1) : version;
}

static void add_source(struct state *state, const struct rpm_package *p, struct installed x)
{
	struct str source = str_of(p->source), version = str_of(p->source_version);
	int64_t epoch = 0;
	size_t colon = str_find(version, ':');
	if (colon < version.n && !str_int(str_head(version, colon), 10, &epoch))
		epoch = 0;
	x.version = without_epoch(version);
	struct group *g = add(state, &state->sources, source, &x, true);
	bool is_own = str_eq(p->name, source);
	if (is_own || (!g->has_own_epoch && epoch > g->epoch))
		g->epoch = epoch;
	g->has_own_epoch |= is_own;
}

static int add_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	struct state *state = context;
	struct scan *s = state->scan;
	struct str source = str_of(p->source), version = str_of(p->version);
	if (!p->architecture[0])
		return 0;
	struct installed x = {
		.version = version,
		.packages = scan_text(s, p->name),
		.architecture = p->architecture,
		.stream = stream_of(s, rpm_header_text(p->header, RPM_MODULARITY_LABEL)),
	};
	x.is_modular = x.stream || is_modular(version);
	add(state, &state->binaries, p->name, &x, true);
	bool is_part_of_kernel = str_is(source, "kernel") && !str_is(p->name, "kernel") &&
				 !str_is(p->name, "kernel-core");
	if (source.n && !is_part_of_kernel)
		add_source(state, p, x);
	return 0;
}

/* The epoch is known once all packages are. */
static void complete_sources(struct state *state)
{
	for (size_t n = 0; n < state->sources.capacity; n++) {
		const struct group *g = state->sources.entries[n].value;
		if (!state->sources.entries[n].key.p || !g->is_rpm || !g->epoch)
			continue;
		for (struct installed *i = g->first; i; i = i->next)
			i->version = str_of(scan_printf(state->scan, "%lld:%s", (long long)g->epoch,
							scan_text(state->scan, i->version)));
	}
}

/* ---- the feeds ---- */

/* What all that a feed says of one package tells of the way it says it. */
struct manner {
	bool has_epochs, has_modules;
};

static bool has_epoch(struct str version)
{
	return str_find(version, ':') < version.n;
}

static struct manner manner_of(struct str lines)
{
	struct manner m = { 0 };
	struct feed_entry entry;
	while (feed_file_entry(&lines, &entry)) {
		m.has_epochs |= has_epoch(entry.from) || has_epoch(entry.fixed);
		m.has_modules |= entry.streams.n || is_modular(entry.fixed);
	}
	return m;
}

static bool lists(struct str words, const char *word)
{
	struct str one;
	while (str_word(&words, &one))
		if (str_is(one, word))
			return true;
	return false;
}

/* Whether an entry is about such a build. One without a module is about those without, unless the
 * feed tells of no modules at all. */
static bool is_about(const struct manner *m, const struct feed_entry *entry,
		     const struct installed *i)
{
	if (entry->architectures.n && i->architecture &&
	    !lists(entry->architectures, i->architecture))
		return false;
	if (entry->streams.n && i->stream)
		return lists(entry->streams, i->stream);
	if (entry->streams.n || is_modular(entry->fixed))
		return i->is_modular;
	return !m->has_modules || !i->is_modular;
}

/* What is known of an installed version of a feed whose publisher leaves all epochs out: rpm would
 * take those for 0, and whatever has one here for newer. */
static bool is_affected(const struct group *g, const struct manner *m,
			const struct feed_entry *entry, const struct installed *i)
{
	struct str version = g->is_rpm && !m->has_epochs ? without_epoch(i->version) : i->version;
	if (entry->from.n && compare(g, version, entry->from) < 0)
		return false;
	if (str_starts(entry->fixed, ">"))
		return compare(g, version, str_from(entry->fixed, 1)) <= 0;
	return !entry->fixed.n || compare(g, version, entry->fixed) < 0;
}

/* Of those that an entry is about the oldest that is affected, and the packages of all that are. Of
 * kernels the newest decides for all. */
static const struct installed *affected_by(struct state *state, const struct group *g,
					   const struct manner *m, const struct feed_entry *entry,
					   const char **ret_packages)
{
	const struct installed *newest = NULL, *oldest = NULL;
	*ret_packages = "";
	for (const struct installed *i = g->first; i; i = i->next) {
		if (!is_about(m, entry, i))
			continue;
		if (!newest || compare(g, i->version, newest->version) > 0)
			newest = i;
		if (!g->is_kernel && !is_affected(g, m, entry, i))
			continue;
		if (!oldest || compare(g, i->version, oldest->version) < 0)
			oldest = i;
		*ret_packages = **ret_packages ? scan_printf(state->scan, "%s %s", i->packages,
							     *ret_packages)
					       : i->packages;
	}
	if (!g->is_kernel || !newest)
		return oldest;
	return is_affected(g, m, entry, newest) ? newest : NULL;
}

static int give(struct state *state, const struct feed_file *f, struct str package,
		const struct group *g, struct str lines)
{
	struct scan *s = state->scan;
	const struct manner m = manner_of(lines);
	struct feed_entry entry;
	int r = 0;
	while (!r && feed_file_entry(&lines, &entry)) {
		const char *packages;
		const struct installed *i = affected_by(state, g, &m, &entry, &packages);
		if (!i)
			continue;
		bool is_fixed = entry.fixed.n && !str_starts(entry.fixed, ">");
		struct vulnerability row = {
			.id = scan_text(s, entry.id),
			.package = scan_text(s, package),
			.packages = packages,
			.installed_version = scan_text(s, i->version),
			.fixed_version = is_fixed ? scan_text(s, entry.fixed) : NULL,
			.severity = entry.severity.n ? scan_text(s, entry.severity) : NULL,
			.is_exploited = !state->has_exploited		       ? NO_INT
					: map_get(&state->exploited, entry.id) ? 1
									       : 0,
			.source = scan_text(s, f->name),
			.published = entry.day.n ? scan_text(s, entry.day) : NULL,
		};
		r = scan_row(s, &row);
	}
	return r;
}

/* Calls `see` for each package of the releases that are the target's. */
static int each_package(struct state *state, const struct feed_file *f, const char *path,
			int (*see)(struct state *state, const struct feed_file *f,
				   struct str package, struct str lines))
{
	struct err why;
	int r = 0;
	for (size_t i = 0; !r && i < f->n; i++) {
		autobuf text = BUF(FEED_FILE_MAX);
		struct str rest, package, lines;
		if (!feeds_is_for(&state->keys, f->release[i].name))
			continue;
		if (feed_file_unpack(f, &f->release[i], &text, &why) < 0) {
			scan_partial(state->scan, "%s: %s", path, why.said);
			continue;
		}
		rest = buf_view(&text);
		while (!r && feed_file_package(&rest, &package, &lines))
			r = see(state, f, package, lines);
	}
	return r;
}

static int note_exploited(struct state *state, const struct feed_file *f, struct str package,
			  struct str lines)
{
	struct feed_entry entry;
	while (feed_file_entry(&lines, &entry))
		(void)map_set(&state->exploited, entry.id, state);
	return 0;
}

static int match(struct state *state, const struct feed_file *f, struct str package,
		 struct str lines)
{
	bool is_oval = str_is(f->kind, "oval");
	const struct group *g = map_get(is_oval ? &state->binaries : &state->sources, package);
	if (!g)
		g = map_get(is_oval ? &state->sources : &state->binaries, package);
	return g ? give(state, f, package, g, lines) : 0;
}

static int take_exploited(void *context, const struct feed_file *f, const char *path, struct err *e)
{
	struct state *state = context;
	if (!str_is(f->kind, "kev"))
		return 0;
	state->has_exploited = true;
	return each_package(state, f, path, note_exploited);
}

static int take_feed(void *context, const struct feed_file *f, const char *path, struct err *e)
{
	struct state *state = context;
	if (str_is(f->kind, "kev"))
		return 0;
	for (size_t i = 0; i < f->n; i++)
		state->has_feed |= !str_is(f->release[i].name, "*") &&
				   feeds_is_for(&state->keys, f->release[i].name);
	return each_package(state, f, path, match);
}

/* Of a release that no feed tells of nothing is known: no row, and no pass. */
static int no_feed(const struct state *state)
{
	const struct feeds_keys *keys = &state->keys;
	return scan_absent(state->scan, "no feed of vulnerabilities for %s: zicha feed import",
			   keys->n ? keys->key[keys->n > 2 ? 2 : 0] : "this system");
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s,
			       .sources = MAP(scan_arena(s)),
			       .binaries = MAP(scan_arena(s)),
			       .exploited = MAP(scan_arena(s)) };
	int deb = dpkg_status_each(s, add_deb, &state, e);
	if (deb && deb != SCAN_ABSENT)
		return deb;
	int rpm = rpm_db_each(s, add_rpm, &state, e);
	if (rpm && rpm != SCAN_ABSENT)
		return rpm;
	if (deb && rpm)
		return scan_absent(s, "neither dpkg nor rpm packages");
	complete_sources(&state);
	int r = feeds_find_keys(s, &state.keys, e);
	if (!r)
		r = feeds_each(s, take_exploited, &state, e);
	if (!r)
		r = feeds_each(s, take_feed, &state, e);
	if (!r && !state.has_feed)
		return no_feed(&state);
	if (!state.has_exploited)
		scan_unseen(s, "is_exploited", "%s", "no list of exploited vulnerabilities");
	return r;
}

const struct table table_host_vulnerabilities = {
	.name = "vulnerabilities",
	.doc = N_("known vulnerabilities of the installed packages"),
	.example = "SELECT id, package, fixed_version FROM vulnerabilities WHERE severity = 'high'",
	.source = N_("the feeds that were imported, the packages' database"),
	.identity = "id package installed_version source fixed_version",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
