/* SPDX-License-Identifier: Apache-2.0 */
/* running - which programs and which systemd units have processes right now. */
#include "table/read/running.h"

#include "parse/process.h"

#include <errno.h>
#include <string.h>

enum { COMM_BYTES = 15, FILE_MAX = 1 << 20 };

static bool is_pid(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (name.p[i] < '0' || name.p[i] > '9')
			return false;
	return name.n > 0;
}

static const char hidden[] = N_("/proc: processes of other users are hidden (hidepid)");

static int list_pids(struct scan *s, struct names *ret_pids, bool *ret_is_hidden, struct err *e)
{
	struct names names;
	int r = scan_list(s, "/proc", &names, e);
	if (r)
		return r;
	size_t n = 0;
	*ret_is_hidden = true;
	for (size_t i = 0; i < names.n; i++) {
		if (!is_pid(str_of(names.name[i])))
			continue;
		if (strcmp(names.name[i], "1") == 0)
			*ret_is_hidden = false;
		names.name[n++] = names.name[i];
	}
	names.n = n;
	*ret_pids = names;
	return 0;
}

int running_pids(struct scan *s, struct names *ret_pids, struct err *e)
{
	bool is_hidden;
	if (!scan_is_live(s))
		return scan_absent(s, "processes are there only where the system runs");
	int r = list_pids(s, ret_pids, &is_hidden, e);
	if (!r && is_hidden)
		scan_partial(s, hidden);
	return r;
}

int running_read(struct scan *s, const char *pid, const char *file, struct str *ret_bytes,
		 struct err *e)
{
	int r = scan_read_bytes(s, scan_printf(s, "/proc/%s/%s", pid, file), FILE_MAX, ret_bytes,
				e);
	return r < 0 && (e->code == ESRCH || e->code == ENOENT) ? SCAN_ABSENT : r;
}

static void note(struct map *m, struct str key)
{
	if (key.n)
		(void)map_set(m, key, m); /* that it is there is all that counts */
}

/* What runs, and the first words about what could not be read of it. */
struct found {
	struct map programs, units;
	const char *unseen;
};

static int read_all(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	struct found *found = ret;
	struct names pids;
	struct str bytes;
	bool is_hidden;
	int r = list_pids(s, &pids, &is_hidden, e);
	if (r)
		return r;
	*found = (struct found){ .programs = MAP(a),
				 .units = MAP(a),
				 .unseen = is_hidden ? hidden : NULL };
	for (size_t i = 0; i < pids.n; i++) {
		r = running_read(s, pids.name[i], "comm", &bytes, e);
		if (!r)
			note(&found->programs, str_head(bytes, str_find(bytes, '\n')));
		if (!r)
			r = running_read(s, pids.name[i], "cgroup", &bytes, e);
		if (!r)
			note(&found->units, process_unit(bytes));
		if (r < 0 && !found->unseen)
			found->unseen = arena_strdup(a, e->said);
	}
	return 0;
}

int running_find(struct scan *s, struct running *ret, struct err *e)
{
	*ret = (struct running){ .is_known = scan_is_live(s) };
	if (!ret->is_known)
		return 0;
	const void *value;
	int r = scan_shared(s, read_all, sizeof(struct found), &value, e);
	if (r)
		return r < 0 ? r : err_wrap(e, "cannot tell what runs");
	const struct found *found = value;
	if (found->unseen)
		scan_partial(s, "%s", found->unseen);
	ret->programs = found->programs;
	ret->units = found->units;
	return 0;
}

int64_t running_program(const struct running *r, const char *name)
{
	if (!r->is_known)
		return NO_INT;
	return map_get(&r->programs, str_head(str_of(name), COMM_BYTES)) != NULL;
}

int64_t running_unit(const struct running *r, const char *unit)
{
	if (!r->is_known)
		return NO_INT;
	return map_get(&r->units, str_of(unit)) != NULL;
}
