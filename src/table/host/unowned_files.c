/* SPDX-License-Identifier: Apache-2.0 */
/* unowned_files - what belongs to an account or a group that does not exist.
 *
 * Names are those of /etc/passwd and /etc/group. Where the system takes accounts
 * from a directory as well (LDAP, a Windows domain), nobody can tell from the files whether
 * the higher numbers have names: they are left out, and the table says so. */
#include "fact/scan.h"

#include <dirent.h>
#include <string.h>

enum { FIRST_PERSON = 1000 };

struct unowned {
	const char *path, *type, *mode, *modified_at;
	int64_t uid, gid;
	bool has_user, has_group;
};

static const struct column columns[] = {
	COLUMN(struct unowned, path, N_("path")),
	COLUMN(struct unowned, type, N_("file, directory, link or other")),
	COLUMN(struct unowned, mode, N_("permissions, four octal digits")),
	COLUMN(struct unowned, uid, N_("numeric id of the owner")),
	COLUMN(struct unowned, gid, N_("numeric id of the group")),
	COLUMN(struct unowned, has_user, N_("whether there is an account with that number")),
	COLUMN(struct unowned, has_group, N_("whether there is a group with that number")),
	COLUMN_MEASURED(struct unowned, modified_at, N_("time of the last change of its content")),
};

struct state {
	bool is_read, has_directory;
	bool is_told;
};

static bool enters(struct scan *s, const char *dir)
{
	return true;
}

/* Whether nsswitch.conf names a source of accounts that is not a file. */
static bool asks_directory(struct scan *s)
{
	static const char *const local[] = { "passwd:", "group:", "files",    "compat",
					     "systemd", "db",	  "altfiles", "extrausers" };
	struct lines lines;
	struct err why;
	int r = scan_lines(s, "/etc/nsswitch.conf", &lines, &why);
	if (r < 0)
		scan_partial(s, "%s", why.said);
	if (r)
		return r < 0; /* what cannot be read may name one */
	while (scan_line(s, &lines)) {
		struct str rest = str_head(lines.line, str_find(lines.line, '#')), word;
		if (!str_starts(str_trim(rest), "passwd:") && !str_starts(str_trim(rest), "group:"))
			continue;
		while (str_word(&rest, &word)) {
			bool is_local = word.p[0] == '[' || str_ends(word, "]");
			for (size_t i = 0; i < N(local); i++)
				is_local |= str_is(word, local[i]);
			if (!is_local)
				return true;
		}
	}
	return false;
}

/* Whether it can be that a directory knows the number. Called for those only that
 * the files do not know. */
static bool may_have_name(struct scan *s, int64_t id)
{
	scan_lock(s);
	struct state *state = scan_state(s, sizeof(*state));
	bool is_read = state->is_read;
	scan_unlock(s);
	bool has_directory = is_read ? state->has_directory : asks_directory(s);
	bool may = id >= FIRST_PERSON && has_directory;
	scan_lock(s);
	state->is_read = true;
	state->has_directory = has_directory;
	bool is_told = state->is_told;
	state->is_told |= may;
	scan_unlock(s);
	if (may && !is_told)
		scan_partial(s, "/etc/nsswitch.conf: accounts come from a directory too; whether "
				"numbers from 1000 on have a name there is not known");
	return may;
}

static const char *type_of(unsigned char type)
{
	switch (type) {
	case DT_REG: return "file";
	case DT_DIR: return "directory";
	case DT_LNK: return "link";
	}
	return "other";
}

static int visit(struct scan *s, struct walk_entry *w, struct err *e)
{
	const struct stat *st = walk_entry_stat(w);
	if (!st)
		return 0;
	bool has_user = scan_has_user(s, st->st_uid) || may_have_name(s, st->st_uid);
	bool has_group = scan_has_group(s, st->st_gid) || may_have_name(s, st->st_gid);
	if (has_user && has_group)
		return 0;
	autoarena a = ARENA(64 << 10);
	char time[CLOCK_TEXT_SIZE], mode[8];
	clock_text(st->st_mtime, time);
	snprintf(mode, sizeof(mode), "%04o", st->st_mode & 07777);
	struct unowned u = {
		.path = str_text(&a, str_of(w->path)),
		.type = type_of(w->type),
		.mode = mode,
		.modified_at = time,
		.uid = st->st_uid,
		.gid = st->st_gid,
		.has_user = has_user,
		.has_group = has_group,
	};
	return scan_row(s, &u);
}

/* Without lists of names nothing can be said of any file. */
static int finish(struct scan *s, struct err *e)
{
	static const char *const lists[] = { "/etc/passwd", "/etc/group" };
	for (size_t i = 0; i < N(lists); i++) {
		autofd int fd = -1;
		int r = scan_open(s, lists[i], &fd, e);
		if (r)
			return r;
	}
	scan_need_names(s);
	return 0;
}

const struct table table_host_unowned_files = {
	.name = "unowned_files",
	.doc = N_("files of accounts or groups that do not exist"),
	.example = "SELECT path, uid FROM unowned_files WHERE NOT has_user",
	.source = N_("the file system, /etc/passwd, /etc/group"),
	.identity = "path",
	.columns = columns,
	.n_columns = N(columns),
	.enters = enters,
	.visit = visit,
	.finish = finish,
	.max_rows = 50 * 1000,
};
