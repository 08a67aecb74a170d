/* SPDX-License-Identifier: Apache-2.0 */
/* updates - packages for which the lists of apt, dnf or yum have a newer version.
 *
 * Follows apt_preferences(5) as far as it goes without a preferences file: the
 * highest version of the normal archives; from an archive that is "NotAutomatic"
 * but "ButAutomaticUpgrades" (backports) only where no normal archive has the
 * installed version; from other "NotAutomatic" archives never. Held packages
 * stay out: packages.is_held tells of them.
 *
 * The installed packages are in memory, the lists stream by: of their stanzas
 * all but those of installed packages are passed over after one lookup. */
#include "base/map.h"
#include "parse/version.h"
#include "table/read/apt_lists.h"
#include "table/read/dpkg_status.h"
#include "table/read/rpm_updates.h"
#include "table/read/stanzas.h"

struct update {
	const char *name, *architecture, *installed_version, *candidate_version;
	const char *origin, *suite, *path;
	bool is_security;
};

static const struct column columns[] = {
	COLUMN(struct update, name, N_("package name")),
	COLUMN(struct update, architecture, N_("architecture of the installed package")),
	COLUMN(struct update, installed_version, N_("version that is installed")),
	COLUMN(struct update, candidate_version,
	       N_("newest version in the lists, which would be installed")),
	COLUMN(struct update, origin, N_("who publishes it; of an rpm package the repository")),
	COLUMN(struct update, suite, N_("suite that it is in")),
	COLUMN(struct update, is_security,
	       N_("whether a security archive has a version newer than the installed one")),
	COLUMN(struct update, path, N_("list that the candidate is in")),
};

/* The best version in one kind of archive. */
struct candidate {
	struct str version;
	const struct apt_list *list;
};

struct installed {
	struct installed *next; /* of the same name, for another architecture */
	struct str name, architecture, version;
	struct candidate normal, upgrades_only;
	bool is_in_normal, is_security;
};

struct state {
	struct scan *scan;
	struct map by_name;
	struct str native; /* the architecture that "all" runs on */
	struct installed **all;
	size_t n, capacity;
};

static struct str keep(struct scan *s, struct str text)
{
	return str_of(arena_strndup(scan_arena(s), text.p ? text.p : "", text.n));
}

static int add_installed(void *context, const struct dpkg_package *p, struct err *e)
{
	struct state *state = context;
	struct scan *s = state->scan;
	if (!dpkg_is_on_disk(p) || str_is(p->want, "hold"))
		return 0;
	if (!version_is_dpkg(p->version)) {
		scan_partial(s, "%s: package %s: not a version", DPKG_STATUS,
			     scan_text(s, p->name));
		return 0;
	}
	struct installed *i = arena_new(scan_arena(s), struct installed);
	i->name = keep(s, p->name);
	i->architecture = keep(s, p->architecture);
	i->version = keep(s, p->version);
	i->next = map_set(&state->by_name, i->name, i);
	if (str_is(i->name, "dpkg"))
		state->native = i->architecture;
	state->all = arena_grow(scan_arena(s), state->all, &state->capacity, state->n + 1,
				sizeof(*state->all));
	state->all[state->n++] = i;
	return 0;
}

/* A package may move between "all" and the machine's own architecture. */
static bool is_same_architecture(const struct state *state, struct str a, struct str b)
{
	if (str_is(a, "all"))
		a = state->native;
	if (str_is(b, "all"))
		b = state->native;
	return str_eq(a, b);
}

static void offer(struct state *state, struct installed *i, struct str version,
		  const struct apt_list *list)
{
	const struct apt_release *release = &list->release;
	int newer = version_compare_dpkg(version, i->version);
	if (release->is_not_automatic && !release->is_but_automatic_upgrades)
		return;
	i->is_in_normal |= newer == 0 && !release->is_not_automatic;
	if (newer <= 0)
		return;
	i->is_security |= release->is_security;
	struct candidate *best = release->is_not_automatic ? &i->upgrades_only : &i->normal;
	int better = best->version.p ? version_compare_dpkg(version, best->version) : 1;
	/* The same version twice: the security archive is the more telling one. */
	if (better > 0)
		best->version = keep(state->scan, version);
	if (better > 0 || (better == 0 && release->is_security))
		best->list = list;
}

static int read_list(struct state *state, const struct apt_list *list, struct err *e)
{
	autostanzas st = STANZAS;
	struct str stanza;
	int r = stanzas_open(state->scan, list->path, &st, e);
	while (!r && !(r = stanzas_next(&st, &stanza, e))) {
		struct installed *i = map_get(&state->by_name, deb822_get(stanza, "Package"));
		if (!i)
			continue;
		struct str version = deb822_get(stanza, "Version");
		struct str architecture = deb822_get(stanza, "Architecture");
		if (!version_is_dpkg(version)) {
			scan_partial(state->scan, "%s: package %s: not a version", list->path,
				     i->name.p);
			continue;
		}
		for (; i; i = i->next)
			if (is_same_architecture(state, architecture, i->architecture))
				offer(state, i, version, list);
	}
	return r == STANZAS_END ? 0 : r;
}

static int give(struct state *state, const struct installed *i)
{
	struct scan *s = state->scan;
	const struct candidate *best = &i->normal;
	if (!best->version.p && !i->is_in_normal)
		best = &i->upgrades_only;
	if (!best->version.p)
		return 0;
	struct update row = {
		.name = scan_text(s, i->name),
		.architecture = scan_text(s, i->architecture),
		.installed_version = scan_text(s, i->version),
		.candidate_version = scan_text(s, best->version),
		.origin = scan_text(s, best->list->release.origin),
		.suite = scan_text(s, best->list->release.suite),
		.path = best->list->path,
		.is_security = i->is_security,
	};
	return scan_row(s, &row);
}

static void note_preferences(struct scan *s)
{
	struct err ignored;
	struct stat st;
	struct names names;
	if (scan_stat(s, "/etc/apt/preferences", true, &st, &ignored) == 0 ||
	    (scan_list(s, "/etc/apt/preferences.d", &names, &ignored) == 0 && names.n &&
	     names.name[0][0] != '.'))
		scan_note(s, "apt's preferences files are not evaluated");
}

static int give_rpm(void *context, const struct rpm_update *u)
{
	struct update row = {
		.name = u->name,
		.architecture = u->architecture,
		.installed_version = u->installed_version,
		.candidate_version = u->candidate_version,
		.origin = u->repository,
		.path = u->path,
		.is_security = u->is_security,
	};
	return scan_row(context, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s, .by_name = MAP(scan_arena(s)) };
	struct apt_lists lists = { .list = NULL };
	int r = dpkg_status_each(s, add_installed, &state, e);
	if (r == SCAN_ABSENT)
		return rpm_updates_each(s, give_rpm, s, e);
	if (r)
		return r;
	r = apt_lists_find(s, &lists, e);
	if (r < 0)
		return r;
	if (!lists.n)
		return err_set(e, "no package lists: apt update never ran here");
	size_t n_failed = 0;
	for (size_t i = 0; i < lists.n; i++)
		if (read_list(&state, &lists.list[i], e)) {
			scan_partial(s, "%s", e->said);
			n_failed++;
		}
	if (n_failed == lists.n)
		return -1;
	note_preferences(s);
	r = 0;
	for (size_t i = 0; !r && i < state.n; i++)
		r = give(&state, state.all[i]);
	return r;
}

const struct table table_host_updates = {
	.name = "updates",
	.doc = N_("packages that a newer version is there for"),
	.example = "SELECT name, candidate_version FROM updates WHERE is_security",
	.source = DPKG_STATUS " /var/lib/apt/lists /var/lib/rpm /var/cache/dnf",
	.identity = "name architecture",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
