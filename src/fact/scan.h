/* SPDX-License-Identifier: Apache-2.0 */
/* scan - filling one table from one target: all that a table may do.
 *
 * A table's scan function looks at its source through these functions, gives
 * rows, and returns
 *
 *     0             all was seen (or all but what scan_partial() told of)
 *     SCAN_ABSENT   the subject is not there: no such file, not installed
 *     SCAN_FULL     a cap was reached; pass it on as it came from scan_row()
 *     <0            could not look; the words are in *e
 *
 * Empty is an answer, failed is not: a scan never returns 0 without rows for
 * something that it was not able to read. A value that could not be found out,
 * though the row is there, is a case for scan_partial() as well: SQL's NULL
 * compares with nothing, and a check would pass over it. */
#ifndef ZICHA_FACT_SCAN_H
#define ZICHA_FACT_SCAN_H

#include "base/clock.h"
#include "base/root.h"
#include "base/str.h"
#include "fact/table.h"
#include "fact/target.h"

enum { SCAN_ABSENT = ROOT_ABSENT, SCAN_FULL = 2 };

enum {
	SCAN_DEADLINE_MS = 30 * 1000,
	SCAN_MAX_ROWS = 500 * 1000,
	SCAN_MAX_BYTES = 256 << 20,
	SCAN_MAX_FILE = 16 << 20, /* of a configuration file */
	SCAN_MAX_LINE = 64 << 10,
};

/* What a query asked of a keyed table. LIKE ignores the case of ASCII letters,
 * as SQLite's does. */
enum ask_kind { ASK_EQUAL, ASK_LIKE, ASK_GLOB };
struct ask {
	enum ask_kind kind;
	const char *value;
	size_t prefix_bytes; /* of `value`, before its first wildcard */
};

struct scan;

/* Gives one row: the struct that the table's columns were declared over. Texts
 * are copied. 0, or SCAN_FULL: stop and return it. Safe from a walk's threads. */
must_use int scan_row(struct scan *s, const void *row);

/* Says that the subject is not there. Returns SCAN_ABSENT. Where scan_partial() told of something
 * as well, nobody knows, and the table has failed. */
int scan_absent(struct scan *s, const char *format, ...) printf_like(2, 3);

/* Says that something could not be seen, with path and line where there are
 * such; the table is partial, the scan goes on. The first words are kept and
 * the others counted. */
void scan_partial(struct scan *s, const char *format, ...) printf_like(2, 3);

/* Says that the values of one column could not be found out, though all rows are
 * there: they are NULL, and only checks that read the column are unknown. */
void scan_unseen(struct scan *s, const char *column, const char *format, ...) printf_like(3, 4);

/* Adds words to a table that was seen whole ("not walked: /mnt/nas (nfs4)"). */
void scan_note(struct scan *s, const char *format, ...) printf_like(2, 3);

/* Scratch memory, gone when the scan ends. In visit() only between scan_lock()
 * and scan_unlock(). */
struct arena *scan_arena(struct scan *s);
/* str_text() and friends into the scratch memory. */
const char *scan_text(struct scan *s, struct str text);
const char *scan_printf(struct scan *s, const char *format, ...) printf_like(2, 3);

/* What is inspected, and the moment of the inspection (seconds since 1970). */
bool scan_is_live(const struct scan *s);
int64_t scan_now(const struct scan *s);
/* The process whose mounts and network are the target's: "/proc/self" here, "/proc/1"
 * of a host that is seen through a directory or from a confined service. */
const char *scan_proc(const struct scan *s);
/* True when the deadline has passed or the user has stopped the inspection: a
 * scan with a long loop of its own must look. scan_row() and scan_line() do. */
bool scan_is_late(struct scan *s);
/* The words for that, for a scan that stops because of it. Returns -1. */
int scan_late(struct scan *s, struct err *e);

/* What is asked of a keyed table: one value of `scan`, a pattern of `enters` and `visit`. */
const struct ask *scan_ask(const struct scan *s);
bool scan_ask_matches(const struct ask *a, const char *value);
/* Whether something that matches the pattern can lie in or below a directory. */
bool scan_ask_enters(const struct ask *a, const char *dir);

/* Memory of the table's own for this scan, zeroed at first; the same at each
 * call with the same size. For what visit collects and finish turns into rows. */
void *scan_state(struct scan *s, size_t bytes);
/* Around visit's use of scan_state() and of the scratch memory. What takes the lock
 * itself (scan_row(), scan_partial(), scan_line() …) may be called in between. */
void scan_lock(struct scan *s);
void scan_unlock(struct scan *s);

/* ---- files below the target's root; paths are absolute, as on the target ---- */

/* Opens a regular file. 0, SCAN_ABSENT or <0; the words say which. */
must_use int scan_open(struct scan *s, const char *path, int *ret_fd, struct err *e);

/* Finds a socket; the descriptor only stands for it, see net/. 0, SCAN_ABSENT or <0. */
must_use int scan_open_socket(struct scan *s, const char *path, int *ret_fd, struct err *e);

/* Reads a file whole, at most max_bytes (0: SCAN_MAX_FILE), into scratch memory. A link
 * to /dev/null is an empty file. */
must_use int scan_read_bytes(struct scan *s, const char *path, size_t max_bytes,
			     struct str *ret_bytes, struct err *e);

/* Reads a text file so. A NUL byte in it makes the table partial: no reader makes of
 * such a line what the file's owner makes of it. */
must_use int scan_read(struct scan *s, const char *path, size_t max_bytes, struct str *ret_text,
		       struct err *e);

/* The lines of a file. A line with a NUL byte or longer than SCAN_MAX_LINE is
 * left out and makes the table partial. There are no more once the scan has passed
 * its bytes, which makes it partial, too.
 *
 *     struct lines lines;
 *     int r = scan_lines(s, "/etc/passwd", &lines, e);
 *     if (r)
 *             return r;
 *     while (scan_line(s, &lines))
 *             … lines.line, lines.number …                                  */
struct lines {
	const char *path;
	struct str rest;
	struct str line;
	int64_t number; /* of `line`, counted from 1 */
};
must_use int scan_lines(struct scan *s, const char *path, struct lines *ret_lines, struct err *e);
bool scan_line(struct scan *s, struct lines *lines);

/* A list of names or paths, sorted bytewise. */
struct names {
	const char **name;
	size_t n, capacity;
};
/* Names in a directory, without "." and "..". */
must_use int scan_list(struct scan *s, const char *dir, struct names *ret_names, struct err *e);
/* Paths that match a shell pattern ("/etc/ssh/sshd_config.d/?*.conf"); no match
 * is 0 with an empty list. A directory that cannot be read is <0. */
must_use int scan_glob(struct scan *s, const char *pattern, struct names *ret_paths, struct err *e);

/* Tells of a file; links are followed, or not. 0, SCAN_ABSENT or <0. */
must_use int scan_stat(struct scan *s, const char *path, bool is_followed, struct stat *ret_stat,
		       struct err *e);
/* Whether one of the paths is there. */
bool scan_has_any(struct scan *s, const char *const paths[], size_t n);
/* Reads an extended attribute of what a path leads to; without a name the names of all,
 * each with its NUL. 0, SCAN_ABSENT: no such file or attribute, or <0. Safe from a walk's
 * threads. */
enum { SCAN_MAX_ATTRIBUTE = 4 << 10 };
must_use int scan_attribute(struct scan *s, const char *path, const char *name, struct arena *a,
			    struct str *ret_bytes, struct err *e);
/* Where a symbolic link points to, as it stands there. */
must_use int scan_link(struct scan *s, const char *path, const char **ret_target, struct err *e);

/* Opens one of zicha's own files about the target: of this machine in the state directory
 * (see base/state.h), of another in /var/lib/zicha below its root. `ret_path` is for the
 * words. 0, SCAN_ABSENT or <0. */
must_use int scan_open_own(struct scan *s, const char *name, int *ret_fd, const char **ret_path,
			   struct err *e);
/* The baseline that was named instead of the target's own; or NULL. */
const char *scan_baseline(const struct scan *s);

/* ---- questions that no file answers ---- */

/* Asks the running kernel or a daemon; see probe.h for the names. For host:DIR
 * the recorded answer in DIR/.zicha/NAME. 0, SCAN_ABSENT or <0. */
must_use int scan_probe(struct scan *s, const char *name, struct str *ret_bytes, struct err *e);

/* ---- lookups that many tables need ---- */

/* What is dear to find and wanted by several tables of one inspection: the first that asks finds
 * it, the others wait and have the same. `find` fills `bytes` bytes, zeroed at first, with memory
 * of an arena that lives as long as the inspection; there is one value for each `find`. Returns
 * what that returned, with its words. */
must_use int scan_shared(struct scan *s,
			 int (*find)(struct scan *s, struct arena *a, void *ret, struct err *e),
			 size_t bytes, const void **ret, struct err *e);

/* The account or group name for an id, from the target's own files; an id that
 * has none gives its number as text, as ls(1) does, never NULL. Safe from a
 * walk's threads; lives as long as the scan. */
const char *scan_user_name(struct scan *s, int64_t uid);
const char *scan_group_name(struct scan *s, int64_t gid);
/* Whether it has one. */
bool scan_has_user(const struct scan *s, int64_t uid);
bool scan_has_group(const struct scan *s, int64_t gid);
/* Makes the table partial if the target's lists of names could not be read or understood:
 * for what leans on scan_has_user(). The names above do it by themselves. */
void scan_need_names(struct scan *s);

/* ---- the walk over the file system: see walk.c ---- */

struct walk_entry {
	const char *path;   /* on the target */
	bool is_own_path;   /* which is this machine's as well */
	int dir_fd;	    /* of the directory that it is in */
	const char *name;   /* its name there */
	unsigned char type; /* DT_REG, DT_DIR, DT_LNK …; never DT_UNKNOWN */
	bool has_stat;
	bool is_wanted; /* somebody looked */
	int error;	/* errno of the look, or 0 */
	struct stat st; /* of the entry itself, not followed: see walk_entry_stat() */
};

/* Looks at the entry, once: most entries of a disk concern nobody, and a look at
 * each is what a walk costs. NULL if it is gone meanwhile, or must not be looked
 * at: the walk makes the table partial then. */
const struct stat *walk_entry_stat(struct walk_entry *w);

/* Opens a regular file for reading, without a trace in its access time where that is
 * allowed. 0 or <0: also if it is gone or another thing meanwhile. */
must_use int walk_entry_open(const struct walk_entry *w, int *ret_fd, struct err *e);

/* Reads an extended attribute of the entry itself. Its length (0: there is none, or
 * the file system has none), or <0 with words. */
must_use ssize_t walk_entry_attribute(const struct walk_entry *w, const char *name, void *ret,
				      size_t size, struct err *e);

#endif
