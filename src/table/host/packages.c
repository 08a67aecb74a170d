/* SPDX-License-Identifier: Apache-2.0 */
/* packages - what dpkg and rpm have installed, or dpkg has left traces of.
 *
 * Reads dpkg's status file and rpm's database, not `dpkg -l` and `rpm -qa`: a
 * damaged entry costs itself, not the list. */
#include "table/read/dpkg_status.h"
#include "table/read/rpm_db.h"

#define JOURNAL "/var/lib/dpkg/updates"

struct package {
	const char *name, *version, *architecture, *manager, *source, *source_version;
	const char *section, *status, *path;
	bool is_held, is_essential;
};

static const struct column columns[] = {
	COLUMN(struct package, name, N_("package name")),
	COLUMN(struct package, version, N_("version that is installed")),
	COLUMN(struct package, architecture, N_("architecture the package was built for")),
	COLUMN(struct package, manager, N_("package manager: dpkg or rpm")),
	COLUMN(struct package, source, N_("source package it was built from")),
	COLUMN(struct package, source_version, N_("version of the source package")),
	COLUMN(struct package, section, N_("section of the archive; group of an rpm package")),
	COLUMN(struct package, status,
	       N_("installed, config-files, half-installed, unpacked and so on")),
	COLUMN(struct package, is_held, N_("whether it is held back from upgrades")),
	COLUMN(struct package, is_essential, N_("whether the system cannot do without it")),
	COLUMN(struct package, path, N_("file")),
};

static int give_dpkg(void *context, const struct dpkg_package *p, struct err *e)
{
	struct scan *s = context;
	/* What dpkg only remembers the name of. */
	if (str_is(p->state, "not-installed"))
		return 0;
	if (!p->version.n)
		scan_partial(s, "%s: package %s has no version", DPKG_STATUS,
			     scan_text(s, p->name));
	struct package row = {
		.name = scan_text(s, p->name),
		.version = scan_text(s, p->version),
		.architecture = scan_text(s, p->architecture),
		.manager = "dpkg",
		.source = scan_text(s, p->source),
		.source_version = scan_text(s, p->source_version),
		.section = scan_text(s, p->section),
		.status = scan_text(s, p->state),
		.path = DPKG_STATUS,
		.is_held = str_is(p->want, "hold"),
		.is_essential = p->is_essential,
	};
	return scan_row(s, &row);
}

static int give_rpm(void *context, const struct rpm_package *p, struct err *e)
{
	struct scan *s = context;
	/* A key for signatures stands among the packages, without an architecture. */
	if (!p->architecture[0])
		return 0;
	struct package row = {
		.name = scan_text(s, p->name),
		.version = p->version,
		.architecture = p->architecture,
		.manager = "rpm",
		.source = p->source,
		.source_version = p->source_version,
		.section = scan_text(s, rpm_header_text(p->header, RPM_GROUP)),
		.status = "installed",
		.path = p->path,
	};
	return scan_row(s, &row);
}

static int scan_dpkg(struct scan *s, struct err *e)
{
	struct names journal;
	int r = dpkg_status_each(s, give_dpkg, s, e);
	/* dpkg keeps its last steps there until it rewrites the status file. */
	if (!r && scan_list(s, JOURNAL, &journal, e) == 0 && journal.n)
		scan_partial(s, "%s: dpkg was interrupted or is at work", JOURNAL);
	return r;
}

/* A host may have both: rpm on a Debian system for a stranger's package. */
static int scan(struct scan *s, struct err *e)
{
	int dpkg = scan_dpkg(s, e);
	if (dpkg && dpkg != SCAN_ABSENT)
		return dpkg;
	int rpm = rpm_db_each(s, give_rpm, s, e);
	if (rpm == SCAN_ABSENT)
		return dpkg ? scan_absent(s, "neither dpkg nor rpm packages") : 0;
	if (rpm < 0 && !dpkg && !scan_is_late(s)) {
		scan_partial(s, "%s", e->said);
		return 0;
	}
	return rpm;
}

const struct table table_host_packages = {
	.name = "packages",
	.doc = N_("installed packages"),
	.example = "SELECT name, version FROM packages WHERE status = 'installed'",
	.source = DPKG_STATUS " /var/lib/rpm",
	.identity = "manager name architecture",
	.is_inventory = true,
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
