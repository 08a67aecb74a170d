/* SPDX-License-Identifier: Apache-2.0 */
/* file - our own files: read whole, written so that the old one stays whole. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>

enum { READ_FIRST = 4 << 10, READ_STEP = 64 << 10 };

int file_read_fd(int fd, const char *path, struct buf *b, struct err *e)
{
	/* The size is a hint only: files of /proc say 0, and a log may grow. */
	struct stat st;
	size_t step = fstat(fd, &st) == 0 && st.st_size > 0 ? (size_t)MIN(st.st_size, 1 << 30) + 1
							    : READ_FIRST;
	for (;;) {
		size_t room = buf_room(b, step);
		char over;
		ssize_t n = room ? read(fd, b->p + b->n, room) : read(fd, &over, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return err_sys(e, "read %s", path);
		if (n == 0)
			return 0;
		if (!room)
			return err_set(e, "%s: larger than %zu bytes", path, b->max);
		b->n += (size_t)n;
		step = READ_STEP;
	}
}

int file_read(const char *path, struct buf *b, struct err *e)
{
	autofd int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, "open %s", path);
	return file_read_fd(fd, path, b, e);
}

static int write_all(int fd, struct str bytes)
{
	while (bytes.n) {
		ssize_t n = write(fd, bytes.p, bytes.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes = str_from(bytes, (size_t)n);
	}
	return 0;
}

/* Makes the rename itself durable; a directory that cannot be synced is no
 * reason to call the written file lost. */
static void sync_directory(const char *path)
{
	char dir[PATH_MAX];
	const char *slash = strrchr(path, '/');
	snprintf(dir, sizeof(dir), "%.*s", slash ? (int)(slash - path) + 1 : 1, slash ? path : ".");
	autofd int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd >= 0)
		(void)!fsync(fd);
}

static int write_pieces(int fd, const struct str *pieces, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (write_all(fd, pieces[i]) < 0)
			return -1;
	return 0;
}

/* A device, a pipe or a terminal is written to, never replaced: /dev/null would be a file
 * from then on. */
static int write_through(const char *path, const struct str *pieces, size_t n, struct err *e)
{
	autofd int fd = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || write_pieces(fd, pieces, n) < 0)
		return err_sys(e, "write %s", path);
	return 0;
}

/* Writes and syncs `aside`, a template of mkstemp(3); gone again where it fails. */
static int write_aside(char *aside, const struct str *pieces, size_t n)
{
	autofd int fd = mkostemp(aside, O_CLOEXEC);
	if (fd < 0)
		return -1;
	/* A report tells an attacker where to begin: nobody else reads it. */
	if (write_pieces(fd, pieces, n) == 0 && fchmod(fd, 0600) == 0 && fsync(fd) == 0)
		return 0;
	int code = errno;
	unlink(aside);
	errno = code;
	return -1;
}

/* rename(2) that replaces nothing; by a second name where the file system cannot. */
static int rename_new(const char *from, const char *to)
{
	if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return -1;
	if (link(from, to) < 0)
		return -1;
	unlink(from);
	return 0;
}

static int write_named(const char *path, const struct str *pieces, size_t n,
		       int (*name)(const char *, const char *), struct err *e)
{
	char aside[PATH_MAX];
	if (snprintf(aside, sizeof(aside), "%s.XXXXXX", path) >= (int)sizeof(aside))
		return err_set(e, "write %s: the path is too long", path);
	if (write_aside(aside, pieces, n) < 0)
		return err_sys(e, "write %s", path);
	if (name(aside, path) < 0) {
		err_sys(e, "write %s", path);
		unlink(aside);
		return -1;
	}
	sync_directory(path);
	return 0;
}

int file_write_pieces(const char *path, const struct str *pieces, size_t n, struct err *e)
{
	struct stat st;
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode))
		return write_through(path, pieces, n, e);
	return write_named(path, pieces, n, rename, e);
}

int file_write(const char *path, struct str bytes, struct err *e)
{
	return file_write_pieces(path, &bytes, 1, e);
}

int file_create(const char *path, struct str bytes, struct err *e)
{
	return write_named(path, &bytes, 1, rename_new, e);
}

int file_has_place(const char *path, struct err *e)
{
	struct stat st;
	autoarena a = ARENA(PATH_MAX);
	const char *slash = strrchr(path, '/');
	const char *folder = !slash	     ? "."
			     : slash == path ? "/"
					     : arena_strndup(&a, path, (size_t)(slash - path));
	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode))
		folder = path; /* a device, say, that is written to */
	return access(folder, W_OK) < 0 ? err_sys(e, "write %s", path) : 0;
}
