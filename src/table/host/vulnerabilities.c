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

/* What is installed under one name. */
struct installed {
	struct str version;
	const char *packages;
	bool is_rpm, is_kernel;
};

struct state {
	struct scan *scan;
	struct feeds_keys keys;
	struct map sources, binaries, exploited;
	bool has_exploited, has_feed;
};

static int compare(const struct installed *i, struct str a, struct str b)
{
	return i->is_rpm ? version_compare_rpm(a, b) : version_compare_dpkg(a, b);
}

static void add(struct state *state, struct map *m, struct str name, struct str version,
		const char *package, bool is_rpm)
{
	struct installed *i = map_get(m, name);
	if (!i) {
		i = arena_new(scan_arena(state->scan), struct installed);
		*i = (struct installed){ .version = version,
					 .packages = package,
					 .is_rpm = is_rpm };
		i->is_kernel = str_starts(name, "linux") || str_starts(name, "kernel");
		(void)map_set(m, name, i);
		return;
	}
	int newer = compare(i, version, i->version);
	if (i->is_kernel ? newer > 0 : newer < 0)
		i->version = version;
	/* The same package for two architectures is named once. */
	if (!str_ends(str_of(i->packages), package) && strlen(i->packages) < 200)
		i->packages = scan_printf(state->scan, "%s %s", i->packages, package);
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
	add(state, &state->binaries, p->name, version, name, false);
	if (!str_is(source, "linux") || str_starts(p->name, "linux-image"))
		add(state, &state->sources, source, source_version, name, false);
	return 0;
}

static int add_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	struct state *state = context;
	const char *name = scan_text(state->scan, p->name);
	struct str source = str_of(p->source);
	if (!p->architecture[0])
		return 0;
	add(state, &state->binaries, p->name, str_of(p->version), name, true);
	bool is_part_of_kernel = str_is(source, "kernel") && !str_is(p->name, "kernel") &&
				 !str_is(p->name, "kernel-core");
	if (source.n && !is_part_of_kernel)
		add(state, &state->sources, source, str_of(p->source_version), name, true);
	return 0;
}

/* ---- the feeds ---- */

static int give(struct state *state, const struct feed_file *f, struct str package,
		const struct installed *i, struct str lines)
{
	struct scan *s = state->scan;
	struct feed_entry entry;
	int r = 0;
	while (!r && feed_file_entry(&lines, &entry)) {
		if ((entry.from.n && compare(i, i->version, entry.from) < 0) ||
		    (entry.fixed.n && compare(i, i->version, entry.fixed) >= 0))
			continue;
		struct vulnerability row = {
			.id = scan_text(s, entry.id),
			.package = scan_text(s, package),
			.packages = i->packages,
			.installed_version = scan_text(s, i->version),
			.fixed_version = entry.fixed.n ? scan_text(s, entry.fixed) : NULL,
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
	const struct installed *i = map_get(is_oval ? &state->binaries : &state->sources, package);
	if (!i)
		i = map_get(is_oval ? &state->sources : &state->binaries, package);
	return i ? give(state, f, package, i, lines) : 0;
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
