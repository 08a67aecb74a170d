/* SPDX-License-Identifier: Apache-2.0 */
/* root - a directory that stands for "/", and files that never lie outside it. */
#include "base/root.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

enum { LINKS_MAX = 40 };

int root_open(struct root *r, const char *dir, struct err *e)
{
	int fd = open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, "open %s", dir);
	*r = (struct root){ .fd = fd };
	struct open_how how = { .flags = O_PATH | O_CLOEXEC, .resolve = RESOLVE_IN_ROOT };
	int probe = (int)syscall(SYS_openat2, fd, ".", &how, sizeof(how));
	r->is_by_hand = probe < 0;
	if (probe >= 0)
		close(probe);
	return 0;
}

void root_close(struct root *r)
{
	base_close_fd(&r->fd);
	for (size_t i = 0; i < r->n_stalled; i++)
		free(r->stalled[i]);
	free(r->stalled);
	*r = (struct root){ .fd = -1 };
}

void root_stall(struct root *r, const char *path)
{
	r->stalled = base_realloc(r->stalled, (r->n_stalled + 1) * sizeof(*r->stalled));
	r->stalled[r->n_stalled++] = base_strdup(path);
}

/* Sets errno then. */
static bool is_stalled(const struct root *r, const char *path)
{
	for (size_t i = 0; i < r->n_stalled; i++) {
		size_t n = strlen(r->stalled[i]);
		if (strncmp(path, r->stalled[i], n) == 0 && (!path[n] || path[n] == '/')) {
			errno = ETIMEDOUT;
			return true;
		}
	}
	return false;
}

/* One path being walked by hand. `todo` holds what is left of it; `fds` the way
 * from the root down to where we stand, so that ".." needs no trust in "..". */
struct walk {
	const struct root *root;
	char todo[PATH_MAX];
	int fds[PATH_MAX / 2];
	size_t depth;
	int links;
};

static int walk_here(const struct walk *w)
{
	return w->depth ? w->fds[w->depth - 1] : w->root->fd;
}

static void walk_up(struct walk *w, size_t depth)
{
	while (w->depth > depth)
		close(w->fds[--w->depth]);
}

/* Puts a link's target in front of what is left to walk. */
static int walk_link(struct walk *w, const char *name)
{
	char target[PATH_MAX];
	ssize_t n = readlinkat(walk_here(w), name, target, sizeof(target) - 1);
	if (n < 0)
		return -1;
	target[n] = 0;
	size_t rest = strlen(w->todo);
	if (++w->links > LINKS_MAX || (size_t)n + 1 + rest >= sizeof(w->todo)) {
		errno = w->links > LINKS_MAX ? ELOOP : ENAMETOOLONG;
		return -1;
	}
	memmove(w->todo + n + 1, w->todo, rest + 1);
	memcpy(w->todo, target, (size_t)n);
	w->todo[n] = '/';
	if (target[0] == '/')
		walk_up(w, 0);
	return 0;
}

static int walk_step(struct walk *w, const char *name, bool is_last, bool is_followed)
{
	if (strcmp(name, ".") == 0)
		return 0;
	if (strcmp(name, "..") == 0) {
		walk_up(w, w->depth ? w->depth - 1 : 0);
		return 0;
	}
	struct stat st;
	if (fstatat(walk_here(w), name, &st, AT_SYMLINK_NOFOLLOW) < 0)
		return -1;
	if (S_ISLNK(st.st_mode) && (!is_last || is_followed))
		return walk_link(w, name);
	if (w->depth == N(w->fds)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	int fd = openat(walk_here(w), name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return -1;
	w->fds[w->depth++] = fd;
	return 0;
}

/* The twin of openat2(RESOLVE_IN_ROOT) for kernels that lack it. */
static int open_by_hand(const struct root *r, const char *path, bool is_followed)
{
	if (is_stalled(r, path))
		return -1;
	autofree struct walk *w = base_alloc(sizeof(*w));
	w->root = r;
	if (strlen(path) >= sizeof(w->todo)) {
		errno = ENAMETOOLONG;
		return -1;
	}
	memcpy(w->todo, path, strlen(path) + 1);
	int result = 0;
	while (result == 0) {
		size_t skip = strspn(w->todo, "/");
		memmove(w->todo, w->todo + skip, strlen(w->todo) - skip + 1);
		if (!w->todo[0])
			break;
		char name[NAME_MAX + 1];
		size_t n = strcspn(w->todo, "/");
		if (n > NAME_MAX) {
			errno = ENAMETOOLONG;
			result = -1;
			break;
		}
		memcpy(name, w->todo, n);
		name[n] = 0;
		memmove(w->todo, w->todo + n, strlen(w->todo) - n + 1);
		bool is_last = w->todo[strspn(w->todo, "/")] == 0;
		result = walk_step(w, name, is_last, is_followed);
	}
	int fd = result < 0 ? -1 : fcntl(walk_here(w), F_DUPFD_CLOEXEC, 0);
	int code = errno;
	walk_up(w, 0);
	errno = code;
	return fd;
}

static int open_by_kernel(const struct root *r, const char *path, int flags)
{
	struct open_how how = { .flags = (uint64_t)(flags | O_CLOEXEC),
				.resolve = RESOLVE_IN_ROOT };
	if (is_stalled(r, path))
		return -1;
	/* EAGAIN: a rename elsewhere raced with "..": try again, as the manual says. */
	for (int tries = 0; tries < 100; tries++) {
		int fd = (int)syscall(SYS_openat2, r->fd, path, &how, sizeof(how));
		if (fd >= 0 || errno != EAGAIN)
			return fd;
	}
	return -1;
}

/* An O_PATH descriptor of the thing, or -1 with errno. */
static int open_path(const struct root *r, const char *path, bool is_followed)
{
	if (r->is_by_hand)
		return open_by_hand(r, path, is_followed);
	return open_by_kernel(r, path, O_PATH | (is_followed ? 0 : O_NOFOLLOW));
}

static int refuse(const char *path, struct err *e)
{
	int result = errno == ENOENT || errno == ENOTDIR ? ROOT_ABSENT : -1;
	err_sys(e, "open %s", path);
	return result;
}

/* Opens for reading what an O_PATH descriptor stands for. */
static int reopen(int fd, int flags)
{
	char link[32];
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	return open(link, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags);
}

static const char *kind_of(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFDIR: return N_("is a directory, not a file");
	case S_IFIFO: return N_("is a FIFO, not a file");
	case S_IFSOCK: return N_("is a socket, not a file");
	case S_IFCHR:
	case S_IFBLK: return N_("is a device, not a file");
	case S_IFLNK: return N_("is a symbolic link that cannot be followed");
	}
	return N_("is not a file");
}

int root_file(const struct root *r, const char *path, int *ret_fd, struct err *e)
{
	autofd int fd = open_path(r, path, true);
	if (fd < 0)
		return refuse(path, e);
	struct stat st;
	if (fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (!S_ISREG(st.st_mode))
		return err_set(e, "%s %s", path, kind_of(st.st_mode));
	int file = reopen(fd, 0);
	if (file < 0)
		return err_sys(e, "open %s", path);
	*ret_fd = file;
	return 0;
}

int root_socket(const struct root *r, const char *path, int *ret_fd, struct err *e)
{
	autofd int fd = open_path(r, path, true);
	if (fd < 0)
		return refuse(path, e);
	struct stat st;
	if (fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (!S_ISSOCK(st.st_mode))
		return err_set(e, "%s is not a socket", path);
	*ret_fd = take_fd(&fd);
	return 0;
}

int root_dir(const struct root *r, const char *path, int *ret_fd, struct err *e)
{
	/* O_DIRECTORY refuses FIFOs and devices before they are opened, so that the
	 * kernel can do it in one step: a walk opens very many. */
	if (!r->is_by_hand) {
		int fd = open_by_kernel(r, path, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
		if (fd < 0 && errno != ENOTDIR)
			return refuse(path, e);
		*ret_fd = fd;
		if (fd >= 0)
			return 0;
	}
	/* By hand; or to tell "is no directory" from "a part of the path is none". */
	autofd int fd = open_path(r, path, true);
	if (fd < 0)
		return refuse(path, e);
	int dir = reopen(fd, O_DIRECTORY);
	if (dir < 0)
		return err_sys(e, "open %s", path);
	*ret_fd = dir;
	return 0;
}

int root_stat(const struct root *r, const char *path, bool is_followed, struct stat *ret_stat,
	      struct err *e)
{
	autofd int fd = open_path(r, path, is_followed);
	if (fd < 0)
		return refuse(path, e);
	struct stat st;
	if (fstat(fd, &st) < 0)
		return err_sys(e, "stat %s", path);
	*ret_stat = st;
	return 0;
}

int root_attribute(const struct root *r, const char *path, const char *name, void *ret, size_t size,
		   size_t *ret_n, struct err *e)
{
	autofd int fd = open_path(r, path, true);
	if (fd < 0)
		return refuse(path, e);
	/* fgetxattr(2) does not take an O_PATH descriptor. */
	char link[32];
	snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
	ssize_t n = name ? getxattr(link, name, ret, size) : listxattr(link, ret, size);
	if (n >= 0) {
		*ret_n = (size_t)n;
		return 0;
	}
	bool is_absent = errno == ENODATA || errno == EOPNOTSUPP;
	if (name)
		err_sys(e, "read the attribute %s of %s", name, path);
	else
		err_sys(e, "list the attributes of %s", path);
	return is_absent ? ROOT_ABSENT : -1;
}

int root_link(const struct root *r, const char *path, struct arena *a, char **ret_target,
	      struct err *e)
{
	autofd int fd = open_path(r, path, false);
	if (fd < 0)
		return refuse(path, e);
	char target[PATH_MAX];
	ssize_t n = readlinkat(fd, "", target, sizeof(target));
	if (n < 0)
		return err_sys(e, "read link %s", path);
	*ret_target = arena_strndup(a, target, (size_t)n);
	return 0;
}
