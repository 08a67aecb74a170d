/* SPDX-License-Identifier: Apache-2.0 */
/* root - a directory that stands for "/", and files that never lie outside it.
 *
 * Every path of a target is resolved here: "..", absolute and relative symbolic
 * links stay below the root, as for a process that chroot(2)ed into it. The
 * kernel does it with openat2(RESOLVE_IN_ROOT); where it cannot (before 5.6,
 * or under a strict seccomp filter) the path is walked component by component.
 *
 * A file is looked at before it is opened for reading (O_PATH first): opening a
 * FIFO may hang and opening a device may act, and a mounted image of a stranger
 * may hold either under the name of any file. */
#ifndef ZICHA_BASE_ROOT_H
#define ZICHA_BASE_ROOT_H

#include "base/arena.h"
#include "base/err.h"

#include <sys/stat.h>

/* Returned where the thing asked for does not exist. Words are set, too. */
enum { ROOT_ABSENT = 1 };

struct root {
	int fd;
	bool is_by_hand; /* resolve without openat2 */
	char **stalled;	 /* directories below which nothing is touched */
	size_t n_stalled;
};

/* Opens the directory `dir`. 0 opened, <0 failed. */
must_use int root_open(struct root *r, const char *dir, struct err *e);
void root_close(struct root *r);

/* From now on whatever lies at or below that path, as it is written, is refused with ETIMEDOUT. */
void root_stall(struct root *r, const char *path);

/* Opens a regular file for reading. 0, ROOT_ABSENT, or <0: no permission, a
 * directory, a FIFO, a device, a loop of links. */
must_use int root_file(const struct root *r, const char *path, int *ret_fd, struct err *e);

/* Opens a directory for listing. 0, ROOT_ABSENT or <0. */
must_use int root_dir(const struct root *r, const char *path, int *ret_fd, struct err *e);

/* Finds a socket: *ret_fd only stands for it (O_PATH). 0, ROOT_ABSENT or <0. */
must_use int root_socket(const struct root *r, const char *path, int *ret_fd, struct err *e);

/* Tells of the thing itself (`is_followed` false) or of what a link leads to. */
must_use int root_stat(const struct root *r, const char *path, bool is_followed,
		       struct stat *ret_stat, struct err *e);

/* Reads an extended attribute of what the path leads to, at most `size` bytes; without a
 * name the names of all, each with its NUL. 0, ROOT_ABSENT: no such file, no such attribute, or a
 * file system without any; <0. */
must_use int root_attribute(const struct root *r, const char *path, const char *name, void *ret,
			    size_t size, size_t *ret_n, struct err *e);

/* The target of a symbolic link, as it stands there; lives in `a`. */
must_use int root_link(const struct root *r, const char *path, struct arena *a, char **ret_target,
		       struct err *e);

#endif
