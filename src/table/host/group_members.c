/* SPDX-License-Identifier: Apache-2.0 */
/* group_members - who belongs to which local group.
 *
 * From two files: /etc/group lists members by name, and each account of
 * /etc/passwd belongs to its primary group, which commonly does not list it. A
 * check that asks only the first overlooks an account with primary group 0. */
#include "fact/scan.h"

#include <string.h>

struct member {
	const char *group_name, *user_name, *path;
	int64_t gid, line;
	bool is_primary;
};

static const struct column columns[] = {
	COLUMN(struct member, group_name, N_("group name; its number if no group has the id")),
	COLUMN(struct member, gid, N_("numeric group id")),
	COLUMN(struct member, user_name, N_("account name; there need not be such an account")),
	COLUMN(struct member, is_primary, N_("whether it is the account's primary group")),
	COLUMN(struct member, path, N_("file that says so")),
	COLUMN(struct member, line, N_("line in the file")),
};

struct fields {
	struct str name, gid, last; /* members in /etc/group */
	int64_t gid_number;
};

/* Both files begin alike; the id stands in different fields. False with words
 * for a line that cannot be read, and for one without an account or group. */
static bool read_fields(struct scan *s, const struct lines *lines, size_t gid_field,
			struct fields *ret_fields)
{
	struct str rest = lines->line, field;
	struct fields f = { 0 };
	if (str_starts(rest, "+") || str_starts(rest, "-")) {
		scan_partial(s, "%s:%lld: what NIS adds is not seen", lines->path,
			     (long long)lines->number);
		return false;
	}
	if (!rest.n || rest.p[0] == '#')
		return false;
	for (size_t i = 0; i <= 3; i++) {
		if (!str_split(&rest, ':', &field)) {
			scan_partial(s, "%s:%lld: fewer than 4 fields", lines->path,
				     (long long)lines->number);
			return false;
		}
		if (i == 0)
			f.name = field;
		if (i == gid_field)
			f.gid = field;
	}
	f.last = field;
	if (!str_int(f.gid, 10, &f.gid_number) || f.gid_number < 0 || f.gid_number > UINT32_MAX) {
		scan_partial(s, "%s:%lld: group id out of range", lines->path,
			     (long long)lines->number);
		return false;
	}
	*ret_fields = f;
	return true;
}

struct primaries {
	struct member *item;
	size_t n, capacity;
};

static int compare(const void *a, const void *b)
{
	const struct member *x = a, *y = b;
	int c = strcmp(x->user_name, y->user_name);
	return c ? c : (x->line > y->line) - (x->line < y->line);
}

static int read_primaries(struct scan *s, struct primaries *ret_primaries, struct err *e)
{
	struct primaries all = { 0 };
	struct lines lines;
	struct fields f;
	int r = scan_lines(s, "/etc/passwd", &lines, e);
	if (r)
		return r;
	while (scan_line(s, &lines)) {
		if (!read_fields(s, &lines, 3, &f))
			continue;
		all.item = arena_grow(scan_arena(s), all.item, &all.capacity, all.n + 1,
				      sizeof(*all.item));
		all.item[all.n++] = (struct member){
			.group_name = scan_group_name(s, f.gid_number),
			.user_name = scan_text(s, f.name),
			.gid = f.gid_number,
			.is_primary = true,
			.path = lines.path,
			.line = lines.number,
		};
	}
	if (all.n)
		qsort(all.item, all.n, sizeof(*all.item), compare);
	*ret_primaries = all;
	return 0;
}

/* Whether the account is in the group already, by being its primary one. */
static bool is_primary(const struct primaries *all, const struct member *m)
{
	size_t low = 0, high = all->n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (strcmp(all->item[middle].user_name, m->user_name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < all->n && strcmp(all->item[low].user_name, m->user_name) == 0; low++)
		if (all->item[low].gid == m->gid)
			return true;
	return false;
}

static int scan_listed(struct scan *s, const struct primaries *primaries, struct err *e)
{
	struct lines lines;
	struct fields f;
	int r = scan_lines(s, "/etc/group", &lines, e);
	if (r == SCAN_ABSENT) {
		scan_partial(s, "/etc/group is not there");
		return 0;
	}
	while (!r && scan_line(s, &lines)) {
		if (!read_fields(s, &lines, 2, &f))
			continue;
		struct str name;
		while (!r && str_split(&f.last, ',', &name)) {
			struct member m = {
				.group_name = scan_text(s, f.name),
				.user_name = scan_text(s, str_trim(name)),
				.gid = f.gid_number,
				.path = lines.path,
				.line = lines.number,
			};
			if (m.user_name[0] && !is_primary(primaries, &m))
				r = scan_row(s, &m);
		}
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	struct primaries primaries;
	int r = read_primaries(s, &primaries, e);
	for (size_t i = 0; !r && i < primaries.n; i++)
		r = scan_row(s, &primaries.item[i]);
	return r ? r : scan_listed(s, &primaries, e);
}

const struct table table_host_group_members = {
	.name = "group_members",
	.doc = N_("members of local groups, primary groups included"),
	.example = "SELECT user_name FROM group_members WHERE group_name = 'sudo'",
	.source = "/etc/group, /etc/passwd",
	.identity = "group_name user_name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
