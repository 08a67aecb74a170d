/* SPDX-License-Identifier: Apache-2.0 */
/* antivirus - malware scanners, and how old what they know is.
 *
 * One row a product that is installed; no rows means that none of those in
 * read/antivirus_products.c is. */
#include "parse/cvd.h"
#include "table/read/antivirus_products.h"
#include "table/read/dpkg_status.h"
#include "table/read/running.h"
#include "table/read/units.h"

#include <string.h>

struct antivirus {
	const char *product, *version, *database_at, *database_path, *path;
	int64_t is_running, is_on_access, database_version, updater_is_enabled;
	bool is_installed;
};

static const struct column columns[] = {
	COLUMN(struct antivirus, product, N_("product")),
	COLUMN(struct antivirus, version,
	       N_("version of its package; NULL if no package brought it")),
	COLUMN(struct antivirus, is_installed, N_("always true: what is not installed has no row")),
	COLUMN(struct antivirus, is_running, N_("whether its scanner runs; NULL in an image")),
	COLUMN(struct antivirus, is_on_access,
	       N_("whether it looks at files as they are opened; in an image: whether it would")),
	COLUMN_MEASURED(struct antivirus, database_at,
			N_("when its newest signature database was built")),
	COLUMN_MEASURED(struct antivirus, database_version, N_("version of that database")),
	COLUMN(struct antivirus, database_path, N_("file of that database")),
	COLUMN(struct antivirus, updater_is_enabled,
	       N_("whether something fetches new signatures by itself")),
	COLUMN(struct antivirus, path, N_("program or service that tells that it is installed")),
};

struct state {
	struct scan *scan;
	struct units units;
	struct running running;
};

static bool exists(struct scan *s, const char *path)
{
	struct err why;
	struct stat st;
	int r = scan_stat(s, path, true, &st, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	return r == 0;
}

enum { FOUND = 1 };

struct finding {
	struct scan *scan;
	const struct antivirus_product *product;
	const char *version;
};

static int see_package(void *context, const struct dpkg_package *p, struct err *e)
{
	struct finding *f = context;
	for (size_t i = 0; i < N(f->product->packages) && f->product->packages[i]; i++)
		if (str_is(p->name, f->product->packages[i]) && dpkg_is_on_disk(p)) {
			f->version = scan_text(f->scan, p->version);
			return FOUND;
		}
	return 0;
}

static const char *find_version(struct scan *s, const struct antivirus_product *p)
{
	struct finding f = { .scan = s, .product = p };
	struct err why;
	if (dpkg_status_each(s, see_package, &f, &why) < 0)
		scan_partial(s, "%s", why.said);
	return f.version;
}

/* Reads no more than the head: the databases are some hundred megabytes. */
static int read_head(struct scan *s, const char *path, struct cvd *ret, struct err *e)
{
	autofd int fd = -1;
	int r = scan_open(s, path, &fd, e);
	if (r)
		return r;
	char head[CVD_HEAD_BYTES];
	ssize_t n = pread(fd, head, sizeof(head), 0);
	if (n < 0)
		return err_sys(e, "read %s", path);
	if (!cvd_read((struct str){ head, (size_t)n }, ret))
		return err_set(e, "%s: not the head of a ClamAV database", path);
	return 0;
}

/* Where the form of the databases is not known, their newest file tells. */
static void find_newest_file(struct scan *s, const struct antivirus_product *p,
			     struct antivirus *row)
{
	struct names files;
	struct err why;
	int64_t newest = NO_INT;
	if (scan_glob(s, p->database_files, &files, &why)) {
		scan_partial(s, "%s", why.said);
		return;
	}
	for (size_t i = 0; i < files.n; i++) {
		struct stat st;
		int r = scan_stat(s, files.name[i], true, &st, &why);
		if (r < 0)
			scan_partial(s, "%s", why.said);
		if (r || !S_ISREG(st.st_mode) || st.st_mtime <= newest)
			continue;
		newest = st.st_mtime;
		row->database_at = clock_iso(scan_arena(s), newest);
		row->database_path = files.name[i];
	}
	if (newest == NO_INT)
		scan_unseen(s, "database_at", "%s: no signature database", p->name);
}

static void find_database(struct scan *s, const struct antivirus_product *p, struct antivirus *row)
{
	int64_t newest = NO_INT;
	bool is_unreadable = false;
	for (size_t i = 0; i < N(p->databases) && p->databases[i]; i++) {
		struct err why;
		struct cvd cvd = { 0 };
		int r = read_head(s, p->databases[i], &cvd, &why);
		if (r < 0) {
			scan_partial(s, "%s", why.said);
			is_unreadable = true;
		}
		if (r || cvd.built_at <= newest)
			continue;
		newest = cvd.built_at;
		row->database_at = clock_iso(scan_arena(s), newest);
		row->database_version = cvd.version;
		row->database_path = p->databases[i];
	}
	if (newest == NO_INT && !is_unreadable)
		scan_note(s, "%s: no signature database", p->name);
}

static bool is_enabled(const struct state *state, const char *unit)
{
	const struct unit *u = units_get(&state->units, unit);
	return u && u->is_enabled;
}

/* Where a product scans, watches and updates by itself, all hangs on its service: that
 * it runs or, in an image, that it would. */
static int64_t is_at_work(const struct state *state, const struct antivirus_product *p,
			  const struct antivirus *row)
{
	if (state->running.is_known)
		return row->is_running;
	for (size_t i = 0; i < N(p->units) && p->units[i]; i++)
		if (is_enabled(state, p->units[i]))
			return 1;
	return p->units[0] ? 0 : NO_INT;
}

/* 1, 0; NO_INT in an image. */
static int64_t any_runs(const struct state *state, const char *const names[], size_t n)
{
	int64_t runs = state->running.is_known ? 0 : NO_INT;
	for (size_t i = 0; i < n && names[i]; i++)
		runs = MAX(runs, running_program(&state->running, names[i]));
	return runs;
}

static bool has_updater(const struct state *state, const struct antivirus_product *p)
{
	for (size_t i = 0; i < N(p->updater_units) && p->updater_units[i]; i++)
		if (is_enabled(state, p->updater_units[i]))
			return true;
	for (size_t i = 0; i < N(p->updater_files) && p->updater_files[i]; i++)
		if (exists(state->scan, p->updater_files[i]))
			return true;
	return any_runs(state, p->updaters, N(p->updaters)) == 1;
}

static int scan_product(const struct state *state, const struct antivirus_product *p)
{
	struct scan *s = state->scan;
	struct antivirus row = {
		.product = p->name,
		.is_installed = true,
		.database_version = NO_INT,
	};
	for (size_t i = 0; !row.path && i < N(p->programs) && p->programs[i]; i++)
		if (exists(s, p->programs[i]))
			row.path = p->programs[i];
	/* It may have been put elsewhere; its service tells then. */
	for (size_t i = 0; !row.path && i < N(p->units) && p->units[i]; i++) {
		const struct unit *u = units_get(&state->units, p->units[i]);
		row.path = u && !u->is_masked ? u->path : NULL;
	}
	if (!row.path)
		return 0;
	row.version = find_version(s, p);
	row.is_running = any_runs(state, p->daemons, N(p->daemons));
	if (p->is_whole) {
		row.is_on_access = row.updater_is_enabled = is_at_work(state, p, &row);
	} else {
		row.is_on_access = state->running.is_known
					   ? running_program(&state->running, p->on_access)
					   : is_enabled(state, p->on_access_unit);
		row.updater_is_enabled = has_updater(state, p);
	}
	if (p->databases[0])
		find_database(s, p, &row);
	else if (p->database_files)
		find_newest_file(s, p, &row);
	else
		scan_note(s, "%s: how old its signatures are is not known", p->name);
	return scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	struct state state = { .scan = s };
	int r = units_find(s, &state.units, e);
	if (r >= 0)
		r = running_find(s, &state.running, e);
	for (size_t i = 0; !r && i < antivirus_products_n; i++)
		r = scan_product(&state, &antivirus_products[i]);
	return r;
}

const struct table table_host_antivirus = {
	.name = "antivirus",
	.doc = N_("malware scanners that are installed"),
	.example = "SELECT product, database_at FROM antivirus",
	.source = N_("programs and databases of the products, /proc"),
	.identity = "product",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
