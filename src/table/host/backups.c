/* SPDX-License-Identifier: Apache-2.0 */
/* backups - the files that a pattern names as backups: the newest and its history.
 *
 * Only the unit knows where its backups are: a query compares `pattern`, and a
 * profile's parameters name it. The newest file is read to its end, within bounds. Of a format that
 * is not known here, of a part of a set, and of what the disk does not give back nobody is told
 * that it is whole, nor that it is not. */
#include "base/unpack.h"
#include "fact/scan.h"
#include "parse/backup_stream.h"
#include "parse/zip_stream.h"

#include <string.h>
#include <sys/stat.h>

enum { READ_MAX_BYTES = 1 << 30, READ_MAX_MS = 3000 };

struct backup {
	const char *pattern, *path, *modified_at, *oldest_at, *kind, *problem, *mode, *user;
	int64_t files, size_bytes, total_bytes, median_bytes, is_whole;
	double age_hours, ratio;
	bool is_world_readable;
};

static const struct column columns[] = {
	COLUMN(struct backup, pattern,
	       N_("shell pattern of an absolute path; to be compared with =")),
	COLUMN_MEASURED(struct backup, files, N_("number of files that match; 0 if there is none")),
	COLUMN_MEASURED(struct backup, path, N_("the newest of them")),
	COLUMN_MEASURED(struct backup, modified_at, N_("when that was last written")),
	COLUMN_MEASURED(struct backup, age_hours,
			N_("hours since then; NULL if that is in the future")),
	COLUMN_MEASURED(struct backup, oldest_at, N_("when the oldest was last written")),
	COLUMN_MEASURED(struct backup, size_bytes, N_("size of the newest")),
	COLUMN_MEASURED(struct backup, median_bytes,
			N_("median size of the others; NULL if there is none")),
	COLUMN_MEASURED(struct backup, ratio, N_("size of the newest divided by that median")),
	COLUMN_MEASURED(struct backup, total_bytes, N_("size of all together")),
	COLUMN(struct backup, kind,
	       N_("what the newest holds: tar, mysql, postgresql, zip or other")),
	COLUMN(struct backup, is_whole,
	       N_("1 if it ends where it should, 0 if not; NULL if that cannot be told")),
	COLUMN(struct backup, problem, N_("what is wrong with it")),
	COLUMN(struct backup, mode, N_("permissions of the newest, four octal digits")),
	COLUMN(struct backup, user, N_("owner of the newest")),
	COLUMN(struct backup, is_world_readable, N_("whether everybody may read the newest")),
};

struct file {
	const char *path;
	struct stat st;
};

static int newest_first(const void *a, const void *b)
{
	const struct file *x = a, *y = b;
	if (x->st.st_mtime != y->st.st_mtime)
		return x->st.st_mtime < y->st.st_mtime ? 1 : -1;
	return strcmp(y->path, x->path);
}

static int compare_sizes(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

/* Of all but the newest: what a backup of this host usually weighs. */
static int64_t median_size(struct scan *s, const struct file *file, size_t n)
{
	if (n < 2)
		return NO_INT;
	int64_t *size = arena_alloc(scan_arena(s), (n - 1) * sizeof(*size));
	for (size_t i = 1; i < n; i++)
		size[i - 1] = file[i].st.st_size;
	qsort(size, n - 1, sizeof(*size), compare_sizes);
	return size[(n - 1) / 2];
}

static void unknown(struct scan *s, struct backup *row, const char *why)
{
	row->is_whole = NO_INT;
	row->problem = NULL;
	scan_unseen(s, "is_whole", "%s: %s", row->path, why);
}

static void judge(struct scan *s, struct backup *row, enum backup_end end)
{
	static const char *const problems[] = {
		[BACKUP_WHOLE] = NULL,
		[BACKUP_CUT_SHORT] = N_("it ends too early"),
		[BACKUP_DAMAGED] = N_("it is damaged"),
		[BACKUP_ZEROS] = N_("it holds nothing but zeros"),
		[BACKUP_UNKNOWN] = NULL,
	};
	row->is_whole = end == BACKUP_WHOLE;
	row->problem = problems[end];
	if (end == BACKUP_UNKNOWN)
		unknown(s, row, N_("whether it is whole only its own program can tell"));
}

/* What is not whole yet may become so: somebody writes to it, or it goes on in another file. */
static void look_again(struct scan *s, const struct stat *before, struct backup *row)
{
	struct stat now;
	struct err e;
	if (row->is_whole != 0)
		return;
	if (backup_stream_is_part(str_of(str_file_name(row->path))))
		unknown(s, row, N_("it is a part of a set, and ends where the next one begins"));
	else if (scan_stat(s, row->path, true, &now, &e) == 0 &&
		 (now.st_size != before->st_size || now.st_mtim.tv_sec != before->st_mtim.tv_sec ||
		  now.st_mtim.tv_nsec != before->st_mtim.tv_nsec))
		unknown(s, row, N_("it was being written while it was looked at"));
}

static bool is_late(int64_t begin, uint64_t bytes)
{
	return bytes > READ_MAX_BYTES || clock_ms() - begin > READ_MAX_MS;
}

/* Only what was read can be damaged. */
static void unread(struct scan *s, struct backup *row, const struct err *e)
{
	row->is_whole = NO_INT;
	scan_unseen(s, "is_whole", "%s", e->said);
}

static void too_large(struct scan *s, struct backup *row)
{
	row->is_whole = NO_INT;
	scan_unseen(s, "is_whole", "%s is too large to be read to its end", row->path);
}

/* Its members carry checksums. */
static void read_members(struct scan *s, int fd, struct backup *row)
{
	struct zip_stream z = { .n_head = 0 };
	char piece[64 << 10];
	int64_t begin = clock_ms();
	uint64_t at = 0;
	ssize_t n;
	while ((n = pread(fd, piece, sizeof(piece), (off_t)at)) > 0 && !is_late(begin, at)) {
		zip_stream_feed(&z, (struct str){ piece, (size_t)n });
		at += (uint64_t)n;
	}
	struct err e;
	if (n < 0)
		(void)!err_sys(&e, "read %s", row->path);
	int verdict = zip_stream_is_whole(&z);
	zip_stream_free(&z);
	if (n < 0)
		unread(s, row, &e);
	else if (n > 0)
		too_large(s, row);
	else
		judge(s, row,
		      verdict < 0 ? BACKUP_UNKNOWN
		      : verdict	  ? BACKUP_WHOLE
				  : BACKUP_DAMAGED);
}

/* A zip archive tells of itself at its end. */
static void read_zip(struct scan *s, int fd, struct str head, struct backup *row)
{
	autofree char *tail = malloc(BACKUP_ZIP_TAIL);
	size_t n = (size_t)MIN(row->size_bytes, (int64_t)BACKUP_ZIP_TAIL);
	row->kind = "zip";
	ssize_t got = tail ? pread(fd, tail, n, (off_t)(row->size_bytes - (int64_t)n)) : -1;
	struct err e;
	if (got < 0) {
		(void)!err_sys(&e, "read %s", row->path);
		unread(s, row, &e);
		return;
	}
	if (got != (ssize_t)n) {
		row->is_whole = 0;
		row->problem = N_("it cannot be read to its end");
		return;
	}
	enum backup_end end = backup_stream_zip(head, (struct str){ tail, n },
						(uint64_t)row->size_bytes);
	if (end == BACKUP_WHOLE)
		read_members(s, fd, row);
	else
		judge(s, row, end);
}

static int read_stream(struct scan *s, int fd, struct backup *row, struct err *e)
{
	autounpack struct unpack *u = NULL;
	struct backup_stream b = { 0 };
	struct str piece;
	int64_t begin = clock_ms();
	int r = unpack_open(fd, row->path, READ_MAX_BYTES, &u, e);
	if (r < 0) {
		unread(s, row, e);
		return 0;
	}
	while (!r && (r = unpack_next(u, &piece, e)) == 0) {
		backup_stream_feed(&b, piece);
		if (is_late(begin, b.bytes + UNPACK_PIECE_BYTES)) {
			row->kind = backup_stream_kind(&b);
			too_large(s, row);
			return 0;
		}
		if (scan_is_late(s))
			return scan_late(s, e);
	}
	row->kind = backup_stream_kind(&b);
	if (r == UNPACK_END) {
		judge(s, row, backup_stream_end(&b));
	} else if (e->code) {
		unread(s, row, e);
	} else {
		row->is_whole = 0;
		row->problem = scan_printf(s, "%s", e->text);
	}
	return 0;
}

static int read_newest(struct scan *s, struct backup *row, struct err *e)
{
	int fd;
	char magic[8] = "";
	int r = scan_open(s, row->path, &fd, e);
	if (r) {
		scan_partial(s, "%s", e->said);
		row->is_whole = NO_INT;
		return 0;
	}
	struct str head = { magic, sizeof(magic) };
	if (pread(fd, magic, sizeof(magic), 0) == sizeof(magic) &&
	    (str_starts(head, "PK\3\4") || str_starts(head, "PK\5\6"))) {
		read_zip(s, fd, head, row);
		close(fd);
		return 0;
	}
	return read_stream(s, fd, row, e);
}

static void describe(struct scan *s, const struct file *file, size_t n, struct backup *row)
{
	row->path = file[0].path;
	row->modified_at = clock_iso(scan_arena(s), file[0].st.st_mtime);
	row->oldest_at = clock_iso(scan_arena(s), file[n - 1].st.st_mtime);
	row->age_hours = (double)(scan_now(s) - file[0].st.st_mtime) / 3600;
	if (row->age_hours < -1) {
		row->age_hours = NO_REAL;
		scan_unseen(s, "age_hours",
			    "%s: its time lies in the future: a clock was or is wrong", row->path);
	}
	row->size_bytes = file[0].st.st_size;
	row->median_bytes = median_size(s, file, n);
	if (row->median_bytes != NO_INT && row->median_bytes > 0)
		row->ratio = (double)row->size_bytes / (double)row->median_bytes;
	row->mode = scan_printf(s, "%04o", file[0].st.st_mode & 07777);
	row->user = scan_user_name(s, file[0].st.st_uid);
	row->is_world_readable = file[0].st.st_mode & S_IROTH;
	row->total_bytes = 0;
	for (size_t i = 0; i < n; i++)
		row->total_bytes += file[i].st.st_size;
}

static int look(struct scan *s, const char *pattern, struct err *e)
{
	struct names paths;
	struct backup row = {
		.pattern = pattern,
		.size_bytes = NO_INT,
		.total_bytes = NO_INT,
		.median_bytes = NO_INT,
		.is_whole = NO_INT,
		.age_hours = NO_REAL,
		.ratio = NO_REAL,
	};
	if (pattern[0] != '/')
		return err_set(e, "'%s' is not the pattern of an absolute path", pattern);
	int r = scan_glob(s, pattern, &paths, e);
	if (r)
		return r;
	struct file *file = arena_alloc(scan_arena(s), (paths.n + 1) * sizeof(*file));
	size_t n = 0;
	for (size_t i = 0; i < paths.n; i++) {
		struct file *f = &file[n];
		f->path = paths.name[i];
		r = scan_stat(s, f->path, true, &f->st, e);
		if (r < 0)
			scan_partial(s, "%s", e->said);
		bool is_file = !r && S_ISREG(f->st.st_mode);
		if (!r && !is_file && !S_ISDIR(f->st.st_mode))
			scan_partial(s, "%s: not a regular file", f->path);
		n += is_file;
	}
	row.files = (int64_t)n;
	if (!n && paths.n)
		row.problem = N_("only folders match: name the files in them");
	if (!n)
		return scan_row(s, &row);
	qsort(file, n, sizeof(*file), newest_first);
	describe(s, file, n, &row);
	r = read_newest(s, &row, e);
	look_again(s, &file[0].st, &row);
	return r ? r : scan_row(s, &row);
}

static int scan(struct scan *s, struct err *e)
{
	return look(s, scan_ask(s)->value, e);
}

const struct table table_host_backups = {
	.name = "backups",
	.doc = N_("backups, by the pattern of their files"),
	.example = "SELECT path, age_hours, ratio, is_whole FROM backups WHERE pattern = "
		   "'/var/backups/dpkg.status.*'",
	.source = N_("the files that the pattern names"),
	.identity = "pattern",
	.columns = columns,
	.n_columns = N(columns),
	.key = "pattern",
	.scan = scan,
};
