/* SPDX-License-Identifier: Apache-2.0 */
/* sign_ins - the records of wtmp and btmp with their rotated parts, oldest first. */
#include "table/read/sign_ins.h"

#include "base/buf.h"
#include "base/unpack.h"
#include "parse/log_name.h"
#include "table/read/accounts.h"

#include <stdlib.h>

enum { PART_MAX_BYTES = 64 << 20 };

struct part {
	const char *path;
	struct log_name name;
};

static int oldest_first(const void *a, const void *b)
{
	return log_name_compare(&((const struct part *)b)->name, &((const struct part *)a)->name);
}

static int read_whole(struct scan *s, const char *path, struct buf *ret, struct err *e)
{
	int fd = -1; /* unpack_open() takes it */
	autounpack struct unpack *u = NULL;
	struct str piece;
	int r = scan_open(s, path, &fd, e);
	if (r)
		return r;
	r = unpack_open(fd, path, PART_MAX_BYTES, &u, e);
	while (!r && !(r = unpack_next(u, &piece, e)))
		buf_str(ret, piece);
	return r == UNPACK_END ? 0 : r;
}

/* Zeros from the kind on: a place that nobody has used yet. */
static bool is_empty(struct str record)
{
	for (size_t i = 0; i < record.n; i++)
		if (record.p[i])
			return false;
	return true;
}

static int read_part(struct scan *s, const char *path,
		     int (*see)(void *context, const struct utmp_record *r, const char *path),
		     void *context)
{
	struct err why;
	autobuf bytes = BUF(PART_MAX_BYTES);
	int r = read_whole(s, path, &bytes, &why);
	if (r) { /* also a link to nowhere: that nobody signed in is not known then */
		scan_partial(s, "%s", why.said);
		return 0;
	}
	struct str rest = buf_view(&bytes);
	size_t n = utmp_file_record_bytes(rest);
	if (rest.n && !n)
		scan_partial(s, "%s: no record of sign-ins", path);
	struct utmp_record record;
	size_t n_damaged = 0;
	while (!r && n && rest.n >= n && !scan_is_late(s)) {
		struct str one = str_head(rest, n);
		if (utmp_file_read(one, &record))
			r = see(context, &record, path);
		else
			n_damaged += !is_empty(one);
		rest = str_from(rest, n);
	}
	if (n_damaged)
		scan_partial(s, N_N("%s: %zu damaged record", "%s: %zu damaged records", n_damaged),
			     path, n_damaged);
	if (!r && n && rest.n)
		scan_partial(s, "%s: ends in the middle of a record", path);
	return r;
}

int sign_ins_read(struct scan *s, const char *name,
		  int (*see)(void *context, const struct utmp_record *r, const char *path),
		  void *context, struct err *e)
{
	struct names names;
	struct part *parts = NULL;
	size_t n = 0, capacity = 0;
	int r = scan_list(s, "/var/log", &names, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct log_name which = log_name_read(str_of(names.name[i]));
		if (!str_is(which.front, name) || which.back.n)
			continue;
		parts = arena_grow(scan_arena(s), parts, &capacity, n + 1, sizeof(*parts));
		parts[n++] = (struct part){ scan_printf(s, "/var/log/%s", names.name[i]), which };
	}
	if (r)
		return r;
	if (!n)
		return scan_absent(s, "there is no /var/log/%s", name);
	qsort(parts, n, sizeof(*parts), oldest_first);
	for (size_t i = 0; !r && i < n; i++)
		r = read_part(s, parts[i].path, see, context);
	return r;
}

int sign_ins_accounts(struct scan *s, struct map *names, struct err *e)
{
	struct lines lines;
	struct account a;
	int r = scan_lines(s, ACCOUNTS_PATH, &lines, e);
	while (!r && accounts_next(s, &lines, &a)) {
		int64_t *uid = arena_new(scan_arena(s), int64_t);
		*uid = a.uid;
		(void)map_set(names, str_of(a.name), uid);
	}
	return r;
}

const char *sign_ins_from(struct scan *s, const struct utmp_record *r)
{
	char text[ADDRESS_TEXT_SIZE];
	if (r->host.n)
		return scan_text(s, r->host);
	if (!r->has_address)
		return NULL;
	address_text(&r->address, text);
	return scan_printf(s, "%s", text);
}
