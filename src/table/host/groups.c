/* SPDX-License-Identifier: Apache-2.0 */
/* groups - local groups, one row for each line of /etc/group.
 *
 * A group password lets anybody who knows it join; it stands in /etc/gshadow,
 * or on old systems in the group file itself. */
#include "fact/scan.h"

struct group {
	const char *name, *path;
	int64_t gid, line;
	bool has_password;
};

static const struct column columns[] = {
	COLUMN(struct group, name, N_("group name")),
	COLUMN(struct group, gid, N_("numeric group id")),
	COLUMN(struct group, has_password, N_("whether a password lets others join")),
	COLUMN(struct group, path, N_("file")),
	COLUMN(struct group, line, N_("line in the file")),
};

static bool is_hash(struct str password)
{
	return password.n && !str_starts(password, "!") && !str_starts(password, "*") &&
	       !str_is(password, "x");
}

/* The names of groups that have a password in /etc/gshadow. Few have one. */
static void read_shadow(struct scan *s, struct names *ret_names, struct err *e)
{
	struct lines lines;
	int r = scan_lines(s, "/etc/gshadow", &lines, e);
	if (r < 0)
		scan_unseen(s, "has_password", "%s", e->said);
	while (!r && scan_line(s, &lines)) {
		struct str rest = lines.line, name, password;
		if (!lines.line.n || !str_split(&rest, ':', &name))
			continue;
		if (!str_split(&rest, ':', &password)) {
			scan_partial(s, "%s:%lld: no password field", lines.path,
				     (long long)lines.number);
			continue;
		}
		if (!is_hash(password))
			continue;
		ret_names->name = arena_grow(scan_arena(s), ret_names->name, &ret_names->capacity,
					     ret_names->n + 1, sizeof(*ret_names->name));
		ret_names->name[ret_names->n++] = scan_text(s, name);
	}
}

static bool is_named(const struct names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (str_is(str_of(name), names->name[i]))
			return true;
	return false;
}

static int scan_one(struct scan *s, const struct lines *lines, const struct names *with_password)
{
	enum { NAME, PASSWORD, GID, MEMBERS, FIELDS };
	struct str field[FIELDS], rest = lines->line;
	for (size_t i = 0; i < FIELDS; i++)
		if (!str_split(&rest, ':', &field[i])) {
			scan_partial(s, "%s:%lld: fewer than 4 fields", lines->path,
				     (long long)lines->number);
			return 0;
		}
	struct group g = {
		.name = scan_text(s, field[NAME]),
		.path = lines->path,
		.line = lines->number,
	};
	g.has_password = is_hash(field[PASSWORD]) || is_named(with_password, g.name);
	if (!str_int(field[GID], 10, &g.gid) || g.gid < 0 || g.gid > UINT32_MAX) {
		scan_partial(s, "%s:%lld: group id out of range", lines->path,
			     (long long)lines->number);
		return 0;
	}
	return scan_row(s, &g);
}

static int scan(struct scan *s, struct err *e)
{
	struct names with_password = { 0 };
	struct lines lines;
	int r = scan_lines(s, "/etc/group", &lines, e);
	if (!r)
		read_shadow(s, &with_password, e);
	while (!r && scan_line(s, &lines)) {
		if (str_starts(lines.line, "+") || str_starts(lines.line, "-"))
			scan_partial(s, "%s:%lld: groups from NIS are not seen", lines.path,
				     (long long)lines.number);
		else if (lines.line.n && lines.line.p[0] != '#')
			r = scan_one(s, &lines, &with_password);
	}
	return r;
}

const struct table table_host_groups = {
	.name = "groups",
	.doc = N_("local groups"),
	.example = "SELECT name FROM groups WHERE gid = 0",
	.source = "/etc/group, /etc/gshadow",
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
