/* SPDX-License-Identifier: Apache-2.0 */
/* cron_jobs - what cron and anacron start, for whom, and who could change it. */
#include "parse/crontab.h"
#include "table/read/cron_names.h"

#include <string.h>

struct cron_job {
	const char *user, *schedule, *command, *kind, *path;
	int64_t line;
	bool is_writable_by_others;
};

static const struct column columns[] = {
	COLUMN(struct cron_job, user, N_("account it runs as")),
	COLUMN(struct cron_job, schedule,
	       N_("as written; hourly, daily for a directory; days between for anacron")),
	COLUMN(struct cron_job, command, N_("command, or the script of a directory")),
	COLUMN(struct cron_job, kind, N_("crontab, system, directory or anacron")),
	COLUMN(struct cron_job, is_writable_by_others,
	       N_("whether everybody, or a group other than the owner's, can change the file")),
	COLUMN(struct cron_job, path, N_("file")),
	COLUMN(struct cron_job, line, N_("line in the file")),
};

/* A group with the number of its only user is the user's own, as Debian and Red
 * Hat make them. */
static bool is_writable_by_others(const struct stat *st)
{
	bool is_own_group = st->st_gid == 0 || st->st_gid == st->st_uid;
	return (st->st_mode & S_IWOTH) || ((st->st_mode & S_IWGRP) && !is_own_group);
}

/* One file; `user` is its owner's name for an account's own crontab, else NULL. */
static int scan_file(struct scan *s, const char *path, const char *user, bool is_anacron,
		     struct err *e)
{
	struct stat st;
	struct lines lines;
	int r = scan_stat(s, path, true, &st, e);
	if (!r)
		r = scan_lines(s, path, &lines, e);
	if (r)
		return r;
	while (!r && scan_line(s, &lines)) {
		struct crontab_job job;
		enum crontab_kind kind = is_anacron ? crontab_anacron_line(lines.line, &job)
						    : crontab_line(lines.line, !user, &job);
		if (kind == CRONTAB_BAD)
			scan_partial(s, "%s:%lld: not a job that cron would run", path,
				     (long long)lines.number);
		if (kind != CRONTAB_JOB)
			continue;
		struct cron_job row = {
			.user = user ? user : scan_text(s, job.user),
			.schedule = scan_text(s, job.schedule),
			.command = scan_text(s, job.command),
			.kind = is_anacron ? "anacron"
				: user	   ? "crontab"
					   : "system",
			.is_writable_by_others = is_writable_by_others(&st),
			.path = path,
			.line = lines.number,
		};
		r = scan_row(s, &row);
	}
	return r;
}

/* Takes what a file or directory gave: an absent one is nothing, an unreadable
 * one costs itself only. */
static int settle(struct scan *s, int r, const struct err *e, bool *is_seen)
{
	*is_seen |= r != SCAN_ABSENT;
	if (r < 0)
		scan_partial(s, "%s", e->said);
	return r == SCAN_FULL ? r : 0;
}

static int scan_crontabs(struct scan *s, bool is_cronie, bool *is_seen, struct err *e)
{
	/* Debian, Red Hat, SUSE: each account's own jobs. */
	static const char *const spools[] = { "/var/spool/cron/crontabs", "/var/spool/cron",
					      "/var/spool/cron/tabs" };
	struct names names;
	int r = scan_list(s, "/etc/cron.d", &names, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		if (!cron_names_has(str_of(names.name[i]), is_cronie))
			continue;
		const char *path = scan_printf(s, "/etc/cron.d/%s", names.name[i]);
		r = settle(s, scan_file(s, path, NULL, false, e), e, is_seen);
	}
	r = settle(s, r, e, is_seen);
	for (size_t i = 0; !r && i < N(spools); i++) {
		r = scan_list(s, spools[i], &names, e);
		for (size_t j = 0; !r && j < names.n; j++) {
			struct stat st;
			const char *path = scan_printf(s, "%s/%s", spools[i], names.name[j]);
			/* /var/spool/cron holds Debian's directory, or the files themselves. */
			if (names.name[j][0] == '.' ||
			    (scan_stat(s, path, true, &st, e) == 0 && S_ISDIR(st.st_mode)))
				continue;
			const char *user = scan_text(s, str_of(names.name[j]));
			r = settle(s, scan_file(s, path, user, false, e), e, is_seen);
		}
		r = settle(s, r, e, is_seen);
	}
	return r;
}

static int scan_directory(struct scan *s, const char *schedule, bool is_cronie, struct err *e)
{
	struct names names;
	const char *dir = scan_printf(s, "/etc/cron.%s", schedule);
	int r = scan_list(s, dir, &names, e);
	for (size_t i = 0; !r && i < names.n; i++) {
		struct stat st;
		const char *path = scan_printf(s, "%s/%s", dir, names.name[i]);
		if (!cron_names_has(str_of(names.name[i]), is_cronie))
			continue;
		int seen = scan_stat(s, path, true, &st, e);
		if (seen < 0)
			scan_partial(s, "%s", e->said);
		/* run-parts(8) leaves alone what is not executable. */
		if (seen || !S_ISREG(st.st_mode) || !(st.st_mode & 0111))
			continue;
		struct cron_job row = {
			.user = "root",
			.schedule = schedule,
			.command = scan_text(s, str_of(path)),
			.kind = "directory",
			.is_writable_by_others = is_writable_by_others(&st),
			.path = scan_text(s, str_of(path)),
			.line = NO_INT,
		};
		r = scan_row(s, &row);
	}
	return r;
}

static int scan(struct scan *s, struct err *e)
{
	static const char *const schedules[] = { "hourly", "daily", "weekly", "monthly", "yearly" };
	bool is_seen = false, is_cronie = cron_names_are_of_cronie(s);
	int r = settle(s, scan_file(s, "/etc/crontab", NULL, false, e), e, &is_seen);
	if (!r)
		r = scan_crontabs(s, is_cronie, &is_seen, e);
	if (!r)
		r = settle(s, scan_file(s, "/etc/anacrontab", "root", true, e), e, &is_seen);
	for (size_t i = 0; !r && i < N(schedules); i++)
		r = settle(s, scan_directory(s, schedules[i], is_cronie, e), e, &is_seen);
	return r || is_seen ? r : scan_absent(s, "no crontab and no /etc/cron.d");
}

const struct table table_host_cron_jobs = {
	.name = "cron_jobs",
	.doc = N_("jobs that cron and anacron start"),
	.example = "SELECT user, command FROM cron_jobs WHERE is_writable_by_others",
	.source = "/etc/crontab /etc/cron.d /var/spool/cron /etc/cron.daily /etc/anacrontab",
	.identity = "user schedule command path",
	.columns = columns,
	.n_columns = N(columns),
	.scan = scan,
};
