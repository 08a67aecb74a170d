/* SPDX-License-Identifier: Apache-2.0 */
/* image_tree - layers of an image, laid out one over the other below a directory. */
#include "fact/image_tree.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

#define WHITEOUT ".wh."
#define OPAQUE ".wh..wh..opq"

enum { MAX_ENTRIES = 2 * 1000 * 1000, MAX_DEPTH = 128 };

struct place {
	char dir[PATH_MAX]; /* "" or "etc/ssh" */
	char name[NAME_MAX + 1];
	char path[PATH_MAX]; /* both */
};

/* "./etc//passwd", "/etc/passwd" → "etc/passwd". 1: there is something left. */
static int clean(const char *given, struct place *ret, struct err *e)
{
	struct str rest = str_of(given), part;
	size_t n = 0, last = 0;
	int depth = 0;
	*ret = (struct place){ .dir = "" };
	while (str_split(&rest, '/', &part)) {
		if (!part.n || str_is(part, "."))
			continue;
		if (str_is(part, "..") || part.n > NAME_MAX || n + part.n + 2 > PATH_MAX ||
		    ++depth > MAX_DEPTH)
			return err_set(e, "it has a path that no image has: %.80s", given);
		if (n)
			ret->path[n++] = '/';
		last = n;
		memcpy(ret->path + n, part.p, part.n);
		n += part.n;
	}
	if (!n)
		return 0;
	memcpy(ret->name, ret->path + last, n - last);
	memcpy(ret->dir, ret->path, last ? last - 1 : 0);
	return 1;
}

static int open_below(int root, const char *path, int flags)
{
	struct open_how how = { .flags = (uint64_t)(flags | O_CLOEXEC),
				.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS };
	return (int)syscall(SYS_openat2, root, *path ? path : ".", &how, sizeof(how));
}

/* The folder, made where a layer left it out. */
static int open_dir(struct image_tree *t, const char *dir, struct err *e)
{
	int fd = open_below(t->root_fd, dir, O_PATH | O_DIRECTORY);
	if (fd >= 0)
		return fd;
	struct place above;
	if (errno != ENOENT || clean(dir, &above, e) <= 0)
		return err_sys(e, "folder %s of the image", dir);
	autofd int parent = open_dir(t, above.dir, e);
	if (parent < 0)
		return -1;
	if (mkdirat(parent, above.name, 0755) < 0 && errno != EEXIST)
		return err_sys(e, "folder %s of the image", dir);
	fd = openat(parent, above.name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	return fd < 0 ? err_sys(e, "folder %s of the image", dir) : fd;
}

/* ---- taking away ---- */

static void empty(int dir, int depth)
{
	int fd = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *stream = fd < 0 ? NULL : fdopendir(fd);
	for (struct dirent *d; stream && (d = readdir(stream));) {
		if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
			continue;
		if (unlinkat(dir, d->d_name, 0) == 0 || depth > MAX_DEPTH)
			continue;
		autofd int below = openat(dir, d->d_name,
					  O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (below >= 0)
			empty(below, depth + 1);
		unlinkat(dir, d->d_name, AT_REMOVEDIR);
	}
	if (stream)
		closedir(stream);
}

static void take_away(int dir, const char *name)
{
	if (unlinkat(dir, name, 0) == 0 || errno == ENOENT)
		return;
	autofd int below = openat(dir, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (below >= 0)
		empty(below, 0);
	unlinkat(dir, name, AT_REMOVEDIR);
}

/* Everything in the folder that this layer did not bring itself. */
static void take_lower_away(struct image_tree *t, int dir, const char *path, int depth)
{
	int fd = openat(dir, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *stream = fd < 0 ? NULL : fdopendir(fd);
	for (struct dirent *d; stream && (d = readdir(stream));) {
		char below[PATH_MAX];
		if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0 ||
		    snprintf(below, sizeof(below), "%s%s%s", path, *path ? "/" : "", d->d_name) >=
			    (int)sizeof(below))
			continue;
		if (!map_get(&t->own, str_of(below))) {
			take_away(dir, d->d_name);
			continue;
		}
		autofd int inside = openat(dir, d->d_name,
					   O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (inside >= 0 && depth < MAX_DEPTH)
			take_lower_away(t, inside, below, depth + 1);
	}
	if (stream)
		closedir(stream);
}

/* ---- laying out ---- */

static int full(const char *path, struct err *e)
{
	if (errno == ENOSPC)
		return err_set(e, "its files need more memory than this machine can give them");
	return err_sys(e, "file %s of the image", path);
}

static void copy_capabilities(int fd, struct archive_entry *entry)
{
	const char *name;
	const void *value;
	size_t size;
	archive_entry_xattr_reset(entry);
	while (archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK)
		if (strcmp(name, "security.capability") == 0)
			(void)!fsetxattr(fd, name, value, size, 0);
}

/* A file of sign-ins, a disk of a machine: gigabytes of nothing need no memory. */
static bool is_hole(const char *bytes, size_t n)
{
	return n && !bytes[0] && memcmp(bytes, bytes + 1, n - 1) == 0;
}

static int lay_file(struct archive *layer, struct archive_entry *entry, int dir,
		    const struct place *p, struct err *e)
{
	autofd int fd = openat(dir, p->name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
			       0600);
	if (fd < 0)
		return full(p->path, e);
	const void *bytes;
	size_t n;
	la_int64_t offset;
	int r;
	while ((r = archive_read_data_block(layer, &bytes, &n, &offset)) == ARCHIVE_OK)
		if (n && !is_hole(bytes, n) && pwrite(fd, bytes, n, offset) != (ssize_t)n)
			return full(p->path, e);
	if (r != ARCHIVE_EOF)
		return err_set(e, "file %s of the image: %s", p->path, archive_error_string(layer));
	if (ftruncate(fd, archive_entry_size(entry)) < 0)
		return full(p->path, e);
	struct timespec times[2] = { { .tv_sec = archive_entry_mtime(entry) },
				     { .tv_sec = archive_entry_mtime(entry) } };
	(void)!fchown(fd, (uid_t)archive_entry_uid(entry), (gid_t)archive_entry_gid(entry));
	(void)!fchmod(fd, archive_entry_perm(entry));
	copy_capabilities(fd, entry);
	futimens(fd, times);
	return 0;
}

/* The other name of a file that is there; a layer that has it not is forgiven. */
static int lay_link(struct image_tree *t, const char *target, int dir, const struct place *p,
		    struct err *e)
{
	struct place from;
	if (clean(target, &from, e) <= 0)
		return -1;
	autofd int fd = open_below(t->root_fd, from.path, O_PATH | O_NOFOLLOW);
	if (fd >= 0 && linkat(fd, "", dir, p->name, AT_EMPTY_PATH) < 0)
		return full(p->path, e);
	return 0;
}

static int lay_dir(struct archive_entry *entry, int dir, const struct place *p, struct err *e)
{
	struct stat st;
	bool is_there = fstatat(dir, p->name, &st, AT_SYMLINK_NOFOLLOW) == 0;
	if (is_there && !S_ISDIR(st.st_mode))
		take_away(dir, p->name);
	if ((!is_there || !S_ISDIR(st.st_mode)) && mkdirat(dir, p->name, 0700) < 0)
		return full(p->path, e);
	(void)!fchownat(dir, p->name, (uid_t)archive_entry_uid(entry),
			(gid_t)archive_entry_gid(entry), AT_SYMLINK_NOFOLLOW);
	(void)!fchmodat(dir, p->name, archive_entry_perm(entry), 0);
	return 0;
}

static int lay_out(struct image_tree *t, struct archive *layer, struct archive_entry *entry,
		   int dir, const struct place *p, struct err *e)
{
	const char *link = archive_entry_hardlink(entry);
	if (!link)
		link = archive_entry_hardlink_utf8(entry);
	if (!link && archive_entry_filetype(entry) == AE_IFDIR)
		return lay_dir(entry, dir, p, e);
	take_away(dir, p->name);
	if (link)
		return lay_link(t, link, dir, p, e);
	if (archive_entry_filetype(entry) == AE_IFREG)
		return lay_file(layer, entry, dir, p, e);
	const char *target = archive_entry_symlink(entry);
	if (!target)
		target = archive_entry_symlink_utf8(entry);
	if (archive_entry_filetype(entry) != AE_IFLNK || !target)
		return 0; /* devices, sockets and pipes have nothing to look at */
	if (symlinkat(target, dir, p->name) < 0)
		return full(p->path, e);
	(void)!fchownat(dir, p->name, (uid_t)archive_entry_uid(entry),
			(gid_t)archive_entry_gid(entry), AT_SYMLINK_NOFOLLOW);
	return 0;
}

/* The layer has brought it, and so the folders above it, which it need not name. */
static void own(struct image_tree *t, const char *path)
{
	struct str rest = str_of(path);
	while (rest.n && !map_set(&t->own, rest, t)) {
		const char *slash = memrchr(rest.p, '/', rest.n);
		rest = str_head(rest, slash ? (size_t)(slash - rest.p) : 0);
	}
}

/* Takes away what lower layers have by that name; what this one has brought stays, wherever in the
 * layer it stands. */
static int white_out(struct image_tree *t, int dir, const struct place *p, const char *name,
		     struct err *e)
{
	char path[PATH_MAX];
	if (snprintf(path, sizeof(path), "%s%s%s", p->dir, *p->dir ? "/" : "", name) >=
	    (int)sizeof(path))
		return err_set(e, "it has a path that no image has: %.80s", p->path);
	if (!map_get(&t->own, str_of(path))) {
		take_away(dir, name);
		return 0;
	}
	autofd int inside = openat(dir, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (inside >= 0)
		take_lower_away(t, inside, path, 0);
	return 0;
}

static int add_entry(struct image_tree *t, struct archive *layer, struct archive_entry *entry,
		     struct err *e)
{
	const char *given = archive_entry_pathname(entry);
	struct place p;
	/* A name that the locale cannot say is taken as it stands. */
	if (!given)
		given = archive_entry_pathname_utf8(entry);
	if (!given)
		return err_set(e, "it has an entry without a name");
	if (++t->n_entries > MAX_ENTRIES)
		return err_set(e, "it has more than %d entries", MAX_ENTRIES);
	int r = clean(given, &p, e);
	if (r <= 0)
		return r;
	autofd int dir = open_dir(t, p.dir, e);
	if (dir < 0)
		return -1;
	if (strcmp(p.name, OPAQUE) == 0) {
		take_lower_away(t, dir, p.dir, 0);
		return 0;
	}
	if (strncmp(p.name, WHITEOUT, strlen(WHITEOUT)) == 0) {
		const char *name = p.name + strlen(WHITEOUT);
		if (!*name || strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
			return err_set(e, "it has a path that no image has: %.80s", given);
		return white_out(t, dir, &p, name, e);
	}
	own(t, p.path);
	return lay_out(t, layer, entry, dir, &p, e);
}

int image_tree_add(struct image_tree *t, struct archive *layer, struct err *e)
{
	struct archive_entry *entry;
	int r = 0, got = ARCHIVE_EOF;
	t->arena = ARENA(512 << 20);
	t->own = MAP(&t->arena);
	while (r >= 0 && ((got = archive_read_next_header(layer, &entry)) == ARCHIVE_OK ||
			  got == ARCHIVE_WARN))
		r = arena_is_over(&t->arena) ? err_set(e, "its names need too much memory")
					     : add_entry(t, layer, entry, e);
	arena_free(&t->arena);
	if (r >= 0 && got != ARCHIVE_EOF)
		r = err_set(e, "a layer is damaged: %s", archive_error_string(layer));
	return r;
}
