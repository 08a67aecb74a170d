/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_plan - which files dbdump: means, and what the core knows of each. */
#include "survey/db/db_dump_plan.h"

#include "base/file.h"
#include "parse/backup_stream.h"
#include "survey/db/db_restore.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FILES = 1000 };

/* Whether the file lies where a server's data lie; NO_INT where no data are known. */
static int on_data_volume(struct survey_plan *p, dev_t device)
{
	static const char *const usual[] = { "/var/lib/mysql", "/var/lib/postgresql",
					     "/var/lib/pgsql", "/opt/dmdbms/data",
					     "/opt/Kingbase/ES/V8/data" };
	const char *own = survey_plan_setting(p, "data");
	struct stat st;
	int known = -1;
	if (own && own[0])
		return stat(own, &st) == 0 ? st.st_dev == device : -1;
	for (size_t i = 0; i < N(usual); i++)
		if (stat(usual[i], &st) == 0)
			known = known == 1 || st.st_dev == device;
	return known;
}

static int add_file(struct survey_plan *p, const char *path, struct err *e)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &st) < 0) {
		err_sys(e, "open %s", path);
		if (fd >= 0)
			close(fd);
		return -1;
	}
	if (!S_ISREG(st.st_mode)) {
		close(fd);
		return err_set(e, "%s: no file", path);
	}
	survey_plan_fd(p, path, fd);
	survey_plan_word(p, "file",
			 arena_printf(survey_plan_arena(p), "%lld %lld %d %d",
				      (long long)st.st_mtime, (long long)st.st_size,
				      (st.st_mode & S_IROTH) != 0, on_data_volume(p, st.st_dev)));
	if (survey_plan_number(p, "restore"))
		survey_plan_word(p, "restore",
				 db_restore(path, survey_plan_number(p, "restore_seconds"),
					    survey_plan_arena(p)));
	return 0;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int add_directory(struct survey_plan *p, const char *path, struct err *e)
{
	struct dirent **entries;
	int n = scandir(path, &entries, NULL, by_name), r = 0, n_files = 0;
	if (n < 0)
		return err_sys(e, "read %s", path);
	for (int i = 0; i < n && r >= 0; i++) {
		struct stat st;
		const char *file = arena_printf(survey_plan_arena(p), "%s/%s", path,
						entries[i]->d_name);
		if (entries[i]->d_name[0] == '.')
			continue;
		if (stat(file, &st) < 0 || S_ISDIR(st.st_mode))
			survey_plan_word(p, "unread", file);
		else if (S_ISREG(st.st_mode) && n_files++ < MAX_FILES)
			r = add_file(p, file, e);
	}
	while (n > 0)
		free(entries[--n]);
	free(entries);
	if (r >= 0 && n_files == 0)
		return err_set(e, "%s: no files in it", path);
	return r >= 0 && n_files > MAX_FILES
		       ? err_set(e, "%s: more than %d files", path, (int)MAX_FILES)
		       : r;
}

int db_dump_plan(struct survey_plan *p, struct err *e)
{
	const char *path = survey_plan_rest(p), *objects = survey_plan_setting(p, "objects");
	struct stat st;
	if (stat(path, &st) < 0)
		return err_sys(e, "%s", path);
	int r = S_ISDIR(st.st_mode) ? add_directory(p, path, e) : add_file(p, path, e);
	if (r < 0 || !objects || !objects[0])
		return r;
	int fd = open(objects, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_sys(e, "open %s", objects);
	survey_plan_fd(p, DB_DUMP_PLAN_OBJECTS, fd);
	return 0;
}

/* ---- in the role ---- */

void db_dump_plan_facts(struct survey *s, size_t n, struct db_backup *row)
{
	struct str rest = str_of(survey_nth_word(s, "file", n)), part;
	int64_t value[4] = { 0, 0, 0, -1 };
	for (size_t i = 0; i < N(value) && str_word(&rest, &part); i++)
		if (!str_int(part, 10, &value[i]))
			return;
	row->finished = clock_iso(survey_arena(s), value[0]);
	row->age_hours = (double)(survey_now(s) - value[0]) / 3600;
	row->bytes = value[1];
	row->is_others_readable = value[2];
	row->is_on_data_volume = value[3] < 0 ? NO_INT : value[3];
}

void db_dump_plan_doubt(struct survey *s, int fd, const struct stat *before, struct db_backup *row)
{
	struct stat now;
	const char *why = NULL;
	if (row->age_hours < -1) {
		row->age_hours = NO_REAL;
		survey_unseen(s, &table_db_db_backups, "age_hours",
			      "%s: its time lies in the future: a clock was or is wrong",
			      row->name);
	}
	if (row->is_whole != 0)
		return;
	if (backup_stream_is_part(str_of(str_file_name(row->name))))
		why = N_("it is a part of a set, and ends where the next one begins");
	else if (fstat(fd, &now) == 0 &&
		 (now.st_size != before->st_size || now.st_mtim.tv_sec != before->st_mtim.tv_sec ||
		  now.st_mtim.tv_nsec != before->st_mtim.tv_nsec))
		why = N_("it was being written while it was looked at");
	if (!why)
		return;
	row->is_whole = NO_INT;
	row->damage = NULL;
	survey_unseen(s, &table_db_db_backups, "is_whole", "%s: %s", row->name, why);
}

void db_dump_plan_unread(struct survey *s)
{
	const char *path;
	for (size_t n = 0; (path = survey_nth_word(s, "unread", n)); n++) {
		survey_partial(s, &table_db_db_backups, "%s was not looked into", path);
		survey_partial(s, &table_db_db_backup_objects, "%s was not looked into", path);
	}
}

void db_dump_plan_restores(struct survey *s, const int64_t *n_expected)
{
	const char *words;
	if (!survey_number(s, "restore")) {
		survey_absent(s, &table_db_db_restore_tests,
			      "no restore was asked for: --set dbdump.restore=1");
		return;
	}
	for (size_t n = 0; (words = survey_nth_word(s, "restore", n)); n++)
		db_restore_give(s, survey_file_name(s, n), words, n_expected[n]);
	survey_seen(s, &table_db_db_restore_tests);
}
