/* SPDX-License-Identifier: Apache-2.0 */
/* running - which programs and which systemd units have processes right now. */
#include "table/read/running.h"

#include "parse/process.h"

#include <errno.h>
#include <string.h>

enum { COMM_BYTES = 15, FILE_MAX = 1 << 20 };

int running_pids(struct scan *s, struct names *ret_pids, struct err *e)
{
	struct names names;
	if (!scan_is_live(s))
		return scan_absent(s, "processes are there only where the system runs");
	int r = scan_list(s, "/proc", &names, e);
	if (r)
		return r;
	size_t n = 0;
	bool has_init = false;
	for (size_t i = 0; i < names.n; i++) {
		if (!str_is_decimal(str_of(names.name[i])))
			continue;
		has_init |= strcmp(names.name[i], "1") == 0;
		names.name[n++] = names.name[i];
	}
	names.n = n;
	if (!has_init)
		scan_partial(s, "/proc: processes of other users are hidden (hidepid)");
	*ret_pids = names;
	return 0;
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

static int read_all(struct scan *s, struct arena *a, void *ret, struct err *e)
{
	struct running *running = ret;
	struct names pids = { 0 };
	struct str bytes;
	int r = running_pids(s, &pids, e);
	if (r)
		return r;
	*running = (struct running){ .is_known = true, .programs = MAP(a), .units = MAP(a) };
	for (size_t i = 0; i < pids.n; i++) {
		r = running_read(s, pids.name[i], "comm", &bytes, e);
		if (!r)
			note(&running->programs, str_head(bytes, str_find(bytes, '\n')));
		if (!r)
			r = running_read(s, pids.name[i], "cgroup", &bytes, e);
		if (!r)
			note(&running->units, process_unit(bytes));
		if (r < 0)
			scan_partial(s, "%s", e->said);
	}
	return 0;
}

int running_find(struct scan *s, struct running *ret, struct err *e)
{
	const void *found;
	*ret = (struct running){ .is_known = false };
	if (!scan_is_live(s))
		return 0;
	int r = scan_shared(s, read_all, sizeof(*ret), &found, e);
	if (r)
		return r < 0 ? r : err_wrap(e, "cannot tell what runs");
	*ret = *(const struct running *)found;
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
