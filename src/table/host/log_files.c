/* SPDX-License-Identifier: Apache-2.0 */
/* log_files - the files that the rules of rsyslog write to, with who may touch them.
 *
 * A file that is not there yet has no row; neither has a device or a name that is
 * made anew for each record. */
#include "base/map.h"
#include "table/read/rsyslog_read.h"

#include <string.h>

struct log_file {
	const char *file, *mode, *user, *group_name, *path;
	int64_t uid, gid, line;
	bool is_group_writable, is_world_readable, is_world_writable;
};

static const struct column columns[] = {
	COLUMN(struct log_file, file, N_("log file")),
	COLUMN(struct log_file, mode, N_("its permissions, four octal digits")),
	COLUMN(struct log_file, uid, N_("numeric id of the owner")),
	COLUMN(struct log_file, user, N_("owner")),
	COLUMN(struct log_file, gid, N_("numeric id of the group")),
	COLUMN(struct log_file, group_name, N_("group")),
	COLUMN(struct log_file, is_group_writable, N_("whether its group may write to it")),
	COLUMN(struct log_file, is_world_readable, N_("whether everybody may read it")),
	COLUMN(struct log_file, is_world_writable, N_("whether everybody may write to it")),
	COLUMN(struct log_file, path, N_("file of the rule")),
	COLUMN(struct log_file, line, N_("line of the rule")),
};

struct context {
	struct scan *s;
	struct map seen;
};

static int add(void *context, const struct rsyslog_statement *x)
{
	struct context *c = context;
	struct err why;
	struct stat st;
	if (!x->action || strcmp(x->action, "file") != 0 || !x->target || x->target[0] != '/')
		return 0;
	if (map_set(&c->seen, str_of(x->target), c))
		return 0;
	int r = scan_stat(c->s, x->target, true, &st, &why);
	if (r < 0)
		scan_partial(c->s, "%s", why.said);
	if (r || !S_ISREG(st.st_mode))
		return 0;
	return scan_row(c->s, &(struct log_file){
				      .file = x->target,
				      .mode = scan_printf(c->s, "%04o", st.st_mode & 07777),
				      .user = scan_user_name(c->s, st.st_uid),
				      .group_name = scan_group_name(c->s, st.st_gid),
				      .uid = st.st_uid,
				      .gid = st.st_gid,
				      .is_group_writable = st.st_mode & S_IWGRP,
				      .is_world_readable = st.st_mode & S_IROTH,
				      .is_world_writable = st.st_mode & S_IWOTH,
				      .path = x->path,
				      .line = x->line,
			      });
}

static int scan(struct scan *s, struct err *e)
{
	struct context c = { .s = s, .seen = MAP(scan_arena(s)) };
	return rsyslog_read(s, add, &c, e);
}

const struct table table_host_log_files = {
	.name = "log_files",
	.doc = N_("files that rsyslog writes to, with who may touch them"),
	.example = "SELECT file, mode FROM log_files WHERE is_world_readable",
	.source = N_("/etc/rsyslog.conf and what it includes"),
	.identity = "file",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
