/* SPDX-License-Identifier: Apache-2.0 */
/* package_files_changed - files of packages that are not as the package brought them.
 *
 * All files of all packages are gigabytes, so a query says which packages it is
 * about: one by its name, or many by a pattern; '*' is all of them, read by all
 * cores in the one walk. Whoever can change a program can change the lists, too:
 * what they say is worth most for an accident and a careless intruder. */
#include "base/digest.h"
#include "table/read/manifest.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>

struct changed_file {
	const char *package, *path, *kind, *status, *modified_at;
};

static const struct column columns[] = {
	COLUMN(struct changed_file, package,
	       N_("package; to be compared with =, IN, LIKE or GLOB")),
	COLUMN(struct changed_file, path, N_("file")),
	COLUMN(struct changed_file, kind, N_("program, configuration or documentation")),
	COLUMN(struct changed_file, status, N_("changed or missing")),
	COLUMN(struct changed_file, modified_at, N_("time of the last change of its content")),
};

static int give(struct scan *s, const struct manifest_file *f, const char *status,
		const struct stat *st)
{
	char time[CLOCK_TEXT_SIZE];
	struct changed_file row = { f->package, f->path, f->kind, status, NULL };
	if (st) {
		clock_text(st->st_mtime, time);
		row.modified_at = time;
	}
	return scan_row(s, &row);
}

/* Compares the content behind `fd`. */
static int compare(struct scan *s, const struct manifest_file *f, int fd, struct err *e)
{
	char hex[DIGEST_HEX_SIZE];
	struct stat st;
	if (digest_fd(fd, f->path, f->algorithm, hex, e) < 0)
		return -1;
	if (strcmp(hex, f->digest) == 0)
		return 0;
	return give(s, f, "changed", fstat(fd, &st) == 0 ? &st : NULL);
}

static int look_at(struct scan *s, const struct manifest_file *f)
{
	struct err why;
	autofd int fd = -1;
	int r = scan_open(s, f->path, &fd, &why);
	if (r == SCAN_ABSENT)
		return give(s, f, "missing", NULL);
	if (!r)
		r = compare(s, f, fd, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	return r == SCAN_FULL ? r : 0;
}

static int scan(struct scan *s, struct err *e)
{
	struct manifest m;
	int r = manifest_read(s, scan_ask(s), &m, e);
	for (size_t i = 0; !r && i < m.n; i++) {
		if (scan_is_late(s))
			return scan_late(s, e);
		r = look_at(s, m.file[i]);
	}
	return r;
}

/* ---- a pattern: the walk brings the files ---- */

struct state {
	/* Not the scan's lock, which scan_partial() takes: the first visit reads the
	 * lists, and the others wait for it. Zeroed memory is an open lock. */
	pthread_mutex_t lock;
	bool is_read;
	int result; /* of reading the lists */
	struct err why;
	struct manifest manifest;
};

/* With the lists read, and its lock held. */
static struct state *state_of(struct scan *s)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	scan_unlock(s);
	pthread_mutex_lock(&state->lock);
	if (!state->is_read) {
		state->result = manifest_read(s, scan_ask(s), &state->manifest, &state->why);
		state->is_read = true;
	}
	return state;
}

static bool enters(struct scan *s, const char *dir)
{
	return true;
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	if (w->type != DT_REG)
		return 0;
	struct state *state = state_of(s);
	struct manifest_file *f = state->result
					  ? NULL
					  : map_get(&state->manifest.by_path, str_of(w->path));
	if (f)
		f->is_seen = true;
	pthread_mutex_unlock(&state->lock);
	if (!f)
		return 0;
	autofd int fd = openat(w->dir_fd, w->name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0 && errno == ENOENT)
		return 0; /* gone meanwhile */
	struct err why;
	int r = fd < 0 ? err_sys(&why, "open %s", w->path) : compare(s, f, fd, &why);
	if (r < 0) {
		scan_partial(s, "%s", why.said);
		return 0;
	}
	return r;
}

/* What the walk did not come by: missing, or below a link. */
static int finish(struct scan *s, struct err *e)
{
	struct state *state = state_of(s);
	pthread_mutex_unlock(&state->lock); /* the walk is over: nobody else is here */
	int r = state->result;
	if (r < 0)
		*e = state->why;
	for (size_t i = 0; !r && i < state->manifest.n; i++) {
		if (scan_is_late(s))
			return scan_late(s, e);
		if (!state->manifest.file[i]->is_seen)
			r = look_at(s, state->manifest.file[i]);
	}
	return r;
}

const struct table table_host_package_files_changed = {
	.name = "package_files_changed",
	.doc = N_("files that differ from what their package brought"),
	.example = "SELECT path, status FROM package_files_changed WHERE package = 'login'",
	.source = "/var/lib/dpkg/info /var/lib/dpkg/status /var/lib/rpm",
	.identity = "package path",
	.columns = columns,
	.n_columns = N(columns),
	.key = "package",
	.scan = scan,
	.enters = enters,
	.visit = visit,
	.finish = finish,
	.deadline_ms = 300 * 1000,
};
