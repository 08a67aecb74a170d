/* SPDX-License-Identifier: Apache-2.0 */
/* tree - reading the many small files of a directory of the kernel's, quickly. */
#include "fact/tree.h"

#include "fact/scan_job.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>

enum { DEPTH_MAX = 16 };

struct tree {
	struct scan *s;
	const char *skipped;
	int (*see)(struct scan *s, const struct tree_file *f);
	size_t depth;
	char space[TREE_MAX_FILE];
};

struct entry {
	const char *name;
	unsigned char type;
};

struct entries {
	struct entry *item;
	size_t n, capacity;
};

static int compare(const void *a, const void *b)
{
	return strcmp(((const struct entry *)a)->name, ((const struct entry *)b)->name);
}

static unsigned char type_of(int dir_fd, const struct dirent *d)
{
	struct stat st;
	if (d->d_type != DT_UNKNOWN)
		return d->d_type;
	return fstatat(dir_fd, d->d_name, &st, AT_SYMLINK_NOFOLLOW) < 0 ? DT_UNKNOWN
									: IFTODT(st.st_mode);
}

/* What is in a directory, sorted; takes the descriptor over. */
static DIR *list(struct tree *t, int fd, struct entries *ret)
{
	struct arena *a = scan_arena(t->s);
	DIR *stream = fdopendir(fd);
	if (!stream) {
		close(fd);
		return NULL;
	}
	*ret = (struct entries){ 0 };
	for (struct dirent *d; (d = readdir(stream));) {
		if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
			continue;
		ret->item = arena_grow(a, ret->item, &ret->capacity, ret->n + 1,
				       sizeof(*ret->item));
		ret->item[ret->n++] = (struct entry){ arena_strdup(a, d->d_name), type_of(fd, d) };
	}
	if (ret->n)
		qsort(ret->item, ret->n, sizeof(*ret->item), compare);
	return stream;
}

static int read_file(struct tree *t, int dir_fd, const char *name, struct tree_file *f,
		     struct err *e)
{
	autofd int fd = openat(dir_fd, name,
			       O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, "open %s", f->path);
	size_t n = 0;
	for (ssize_t got; (got = read(fd, t->space + n, sizeof(t->space) - n)) != 0;
	     n += (size_t)got) {
		if (got < 0)
			return err_sys(e, "read %s", f->path);
		if (n + (size_t)got == sizeof(t->space))
			return err_set(e, "%s: larger than %zu bytes", f->path, sizeof(t->space));
	}
	f->bytes = (struct str){ t->space, n };
	return 0;
}

static int see_file(struct tree *t, int dir_fd, const char *name, const char *path)
{
	struct err e;
	struct stat st;
	struct tree_file f = { .path = path };
	if (read_file(t, dir_fd, name, &f, &e) < 0) {
		/* What went away meanwhile, a network interface perhaps, is not there. */
		if (e.code == ENOENT || fstatat(dir_fd, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			return 0;
		f.err = &e;
		f.mode = st.st_mode;
	}
	return t->see(t->s, &f);
}

static int see_dir(struct tree *t, int fd, const char *path);

static int see_subdir(struct tree *t, int dir_fd, const char *name, const char *path)
{
	if (strcmp(path, t->skipped) == 0)
		return 0;
	if (t->depth == DEPTH_MAX) {
		scan_partial(t->s, "%s: directories are nested too deep", path);
		return 0;
	}
	int fd = openat(dir_fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0 && errno != ENOENT) {
		struct err e;
		err_sys(&e, "open %s", path);
		scan_partial(t->s, "%s", e.said);
	}
	return fd < 0 ? 0 : see_dir(t, fd, path);
}

static int see_dir(struct tree *t, int fd, const char *path)
{
	struct entries all;
	DIR *stream = list(t, fd, &all);
	if (!stream) {
		scan_partial(t->s, "%s: cannot be listed", path);
		return 0;
	}
	int r = 0;
	t->depth++;
	for (size_t i = 0; !r && i < all.n; i++) {
		const char *name = all.item[i].name;
		const char *below = scan_printf(t->s, "%s/%s", path, name);
		if (all.item[i].type == DT_DIR)
			r = see_subdir(t, dirfd(stream), name, below);
		else if (all.item[i].type == DT_REG)
			r = see_file(t, dirfd(stream), name, below);
		else
			scan_partial(t->s, "%s: neither a file nor a directory", below);
	}
	t->depth--;
	closedir(stream);
	return r;
}

int tree_read(struct scan *s, const char *dir, const char *skipped,
	      int (*see)(struct scan *s, const struct tree_file *f), struct err *e)
{
	int fd;
	int r = root_dir(&s->target->root, dir, &fd, e);
	if (r)
		return r == ROOT_ABSENT ? scan_absent(s, "%s", e->said) : r;
	autofree struct tree *t = base_alloc(sizeof(*t));
	*t = (struct tree){ .s = s, .skipped = skipped, .see = see };
	return see_dir(t, fd, dir);
}
