/* SPDX-License-Identifier: Apache-2.0 */
/* walk - one walk over the file system for all tables that need one.
 *
 * A stack of directories, several threads that take from it and push what they
 * find. Each directory is read once, each entry looked at once (fstatat), and
 * shown to those tables that want something below that directory; a directory
 * that no table wants is not opened. The last directory pushed is taken first,
 * which keeps the stack short. */
#include "fact/walk.h"

#include "base/file.h"
#include "base/map.h"
#include "parse/mount.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <string.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

enum { READ_BYTES = 64 << 10, MEMBERS_MAX = 64 };

struct directory {
	char *path;
	dev_t device; /* of its parent */
};

struct walk {
	const struct target *target;
	struct walk_member *members;
	size_t n_members;
	struct arena arena;
	struct map foreign; /* mount points of other hosts' file systems: path → type */

	pthread_mutex_t lock; /* of all below */
	pthread_cond_t changed;
	struct directory *stack;
	size_t n_stack, capacity;
	int n_busy;
	bool is_over;
};

/* ---- what is not walked ---- */

static bool is_kernels(long type)
{
	static const long kernels[] = {
		PROC_SUPER_MAGIC,
		SYSFS_MAGIC,
		CGROUP_SUPER_MAGIC,
		CGROUP2_SUPER_MAGIC,
		DEVPTS_SUPER_MAGIC,
		DEBUGFS_MAGIC,
		TRACEFS_MAGIC,
		SECURITYFS_MAGIC,
		PSTOREFS_MAGIC,
		BPF_FS_MAGIC,
		EFIVARFS_MAGIC,
		NSFS_MAGIC,
		SELINUX_MAGIC,
		SMACK_MAGIC,
		0x19800202 /* mqueue */,
		0x62656570 /* configfs */,
		0x65735543 /* fusectl */,
		0x67596969 /* rpc_pipefs */,
		BINFMTFS_MAGIC,
		HUGETLBFS_MAGIC,
		AUTOFS_SUPER_MAGIC,
	};
	for (size_t i = 0; i < N(kernels); i++)
		if (type == kernels[i])
			return true;
	return false;
}

static bool is_foreign(struct str type)
{
	static const char *const types[] = { "nfs",   "nfs4", "cifs", "smb3",	"smbfs",
					     "9p",    "ceph", "afs",  "lustre", "glusterfs",
					     "ncpfs", "coda", "gfs2", "ocfs2",	"autofs" };
	for (size_t i = 0; i < N(types); i++)
		if (str_is(type, types[i]))
			return true;
	return str_starts(type, "fuse.") || str_is(type, "fuse");
}

/* Mount points are taken from mountinfo, not by looking: to look at a dead
 * network file system is to wait for it. */
static void read_foreign(struct walk *w)
{
	struct err e;
	autofd int fd = -1;
	autobuf bytes = BUF(4 << 20);
	char path[64];
	snprintf(path, sizeof(path), "%s/mountinfo", scan_proc(&w->members[0].scan));
	if (!target_is_live(w->target) || root_file(&w->target->root, path, &fd, &e) ||
	    file_read_fd(fd, path, &bytes, &e) < 0)
		return;
	struct str rest = buf_view(&bytes), line;
	struct mount_info m;
	while (str_line(&rest, &line))
		if (mount_info_line(&w->arena, line, &m) && is_foreign(str_of(m.type)))
			map_set(&w->foreign, str_of(m.path), arena_strdup(&w->arena, m.type));
}

/* ---- the stack ---- */

static void push(struct walk *w, const char *path, dev_t device)
{
	pthread_mutex_lock(&w->lock);
	if (w->n_stack == w->capacity) {
		w->capacity = MAX(64, w->capacity * 2);
		w->stack = base_realloc(w->stack, w->capacity * sizeof(*w->stack));
	}
	w->stack[w->n_stack++] = (struct directory){ base_strdup(path), device };
	pthread_cond_signal(&w->changed);
	pthread_mutex_unlock(&w->lock);
}

/* Takes a directory; waits while others may still push one. False: all is done. */
static bool pop(struct walk *w, struct directory *ret)
{
	pthread_mutex_lock(&w->lock);
	while (!w->n_stack && w->n_busy && !w->is_over)
		pthread_cond_wait(&w->changed, &w->lock);
	bool has = w->n_stack && !w->is_over;
	if (has) {
		*ret = w->stack[--w->n_stack];
		w->n_busy++;
	}
	pthread_mutex_unlock(&w->lock);
	return has;
}

static void finish_one(struct walk *w)
{
	pthread_mutex_lock(&w->lock);
	if (--w->n_busy == 0)
		pthread_cond_broadcast(&w->changed);
	pthread_mutex_unlock(&w->lock);
}

static void stop_all(struct walk *w)
{
	pthread_mutex_lock(&w->lock);
	w->is_over = true;
	pthread_cond_broadcast(&w->changed);
	pthread_mutex_unlock(&w->lock);
}

/* ---- one directory ---- */

const struct stat *walk_entry_stat(struct walk_entry *w)
{
	w->is_wanted = true;
	if (!w->has_stat && fstatat(w->dir_fd, w->name, &w->st, AT_SYMLINK_NOFOLLOW) < 0)
		w->error = errno;
	w->has_stat = true;
	return w->error ? NULL : &w->st;
}

int walk_entry_open(const struct walk_entry *w, int *ret_fd, struct err *e)
{
	/* What it is was seen a moment ago; a FIFO that took its place must not hold us up. */
	int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
	struct stat st;
	autofd int fd = openat(w->dir_fd, w->name, flags | O_NOATIME);
	if (fd < 0 && errno == EPERM)
		fd = openat(w->dir_fd, w->name, flags);
	if (fd < 0 || fstat(fd, &st) < 0)
		return err_sys(e, "open %s", w->path);
	if (!S_ISREG(st.st_mode))
		return err_set(e, "%s is not a file", w->path);
	*ret_fd = take_fd(&fd);
	return 0;
}

ssize_t walk_entry_attribute(const struct walk_entry *w, const char *name, void *ret, size_t size,
			     struct err *e)
{
	char link[NAME_MAX + 32];
	snprintf(link, sizeof(link), "/proc/self/fd/%d/%s", w->dir_fd, w->name);
	ssize_t n = lgetxattr(link, name, ret, size);
	if (n >= 0)
		return n;
	if (errno == ENODATA || errno == EOPNOTSUPP || errno == ENOENT)
		return 0;
	return err_sys(e, "read the attribute %s of %s", name, w->path);
}

static void visit(struct walk_member *m, struct walk_entry *entry)
{
	struct err e, refusal;
	entry->is_wanted = false;
	int r = m->scan.table->visit(&m->scan, entry, &e);
	if (entry->is_wanted && entry->error && entry->error != ENOENT) {
		errno = entry->error;
		err_sys(&refusal, "stat %s", entry->path);
		scan_partial(&m->scan, "%s", refusal.text);
	}
	if (!r)
		return;
	scan_lock(&m->scan);
	if (!m->result) {
		m->result = r;
		m->err = e;
	}
	scan_unlock(&m->scan);
}

/* Whom a directory concerns, as bits. */
static uint64_t who_enters(struct walk *w, const char *dir)
{
	uint64_t who = 0;
	for (size_t i = 0; i < w->n_members; i++) {
		struct walk_member *m = &w->members[i];
		scan_lock(&m->scan);
		bool is_running = m->result == 0;
		scan_unlock(&m->scan);
		if (is_running && m->scan.table->enters(&m->scan, dir))
			who |= UINT64_C(1) << i;
	}
	return who;
}

static unsigned char type_of(struct walk_entry *entry)
{
	const struct stat *st = walk_entry_stat(entry);
	return st ? (unsigned char)IFTODT(st->st_mode) : DT_REG;
}

static void see_entry(struct walk *w, uint64_t who, struct walk_entry *entry, dev_t device)
{
	const char *foreign = w->foreign.n && entry->type != DT_REG
				      ? map_get(&w->foreign, str_of(entry->path))
				      : NULL;
	for (size_t i = 0; foreign && i < w->n_members; i++)
		if (who >> i & 1)
			scan_note(&w->members[i].scan, "not walked: %s (%s)", entry->path, foreign);
	if (foreign)
		return;
	/* Some file systems do not tell the type with the name. */
	if (entry->type == DT_UNKNOWN)
		entry->type = type_of(entry);
	for (size_t i = 0; i < w->n_members; i++)
		if (who >> i & 1)
			visit(&w->members[i], entry);
	if (entry->type == DT_DIR && who_enters(w, entry->path))
		push(w, entry->path, device);
}

static void tell_unreadable(struct walk *w, uint64_t who, const struct err *e)
{
	/* What vanished meanwhile is simply not there. */
	if (e->code == ENOENT || e->code == ENOTDIR)
		return;
	for (size_t i = 0; i < w->n_members; i++)
		if (who >> i & 1)
			scan_partial(&w->members[i].scan, "%s", e->text);
}

static void read_entries(struct walk *w, uint64_t who, const char *dir, int fd, dev_t device,
			 char *space)
{
	char path[PATH_MAX];
	size_t n = strcmp(dir, "/") == 0 ? 0 : strlen(dir);
	struct err e;
	if (n + 2 + NAME_MAX >= sizeof(path)) {
		err_set(&e, "not walked, the path is too long: %.80s…", dir);
		tell_unreadable(w, who, &e);
		return;
	}
	memcpy(path, dir, n);
	path[n] = '/';
	ssize_t got;
	while ((got = getdents64(fd, space, READ_BYTES)) > 0) {
		for (ssize_t at = 0; at < got;) {
			struct dirent64 *d = (struct dirent64 *)(void *)(space + at);
			at += d->d_reclen;
			if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
				continue;
			memcpy(path + n + 1, d->d_name, strlen(d->d_name) + 1);
			struct walk_entry entry = {
				.path = path, .dir_fd = fd, .name = d->d_name, .type = d->d_type
			};
			see_entry(w, who, &entry, device);
		}
	}
	if (got < 0) {
		err_sys(&e, "read %s", dir);
		tell_unreadable(w, who, &e);
	}
}

static void see_directory(struct walk *w, const struct directory *d, char *space)
{
	struct err e;
	uint64_t who = who_enters(w, d->path);
	autofd int fd = -1;
	if (!who)
		return;
	if (root_dir(&w->target->root, d->path, &fd, &e)) {
		tell_unreadable(w, who, &e);
		return;
	}
	struct stat st;
	struct statfs fs;
	if (fstat(fd, &st) < 0 ||
	    (st.st_dev != d->device && fstatfs(fd, &fs) == 0 && is_kernels((long)fs.f_type)))
		return;
	read_entries(w, who, d->path, fd, st.st_dev, space);
}

static void *work(void *arg)
{
	struct walk *w = arg;
	autofree char *space = base_alloc(READ_BYTES);
	struct directory d;
	while (pop(w, &d)) {
		if (scan_is_late(&w->members[0].scan)) {
			for (size_t i = 0; i < w->n_members; i++)
				scan_partial(&w->members[i].scan, "the walk was stopped at %s",
					     d.path);
			stop_all(w);
		} else {
			see_directory(w, &d, space);
		}
		free(d.path);
		finish_one(w);
	}
	return NULL;
}

static void finish_members(struct walk *w)
{
	for (size_t i = 0; i < w->n_members; i++) {
		struct walk_member *m = &w->members[i];
		if (!m->result && m->scan.table->finish)
			m->result = m->scan.table->finish(&m->scan, &m->err);
	}
}

static void run_some(struct walk_member *members, size_t n_members, const struct target *target,
		     int n_threads)
{
	struct walk w = { .target = target,
			  .members = members,
			  .n_members = n_members,
			  .arena = ARENA(4 << 20),
			  .lock = PTHREAD_MUTEX_INITIALIZER,
			  .changed = PTHREAD_COND_INITIALIZER };
	w.foreign = MAP(&w.arena);
	read_foreign(&w);
	struct stat root;
	struct err e;
	if (root_stat(&target->root, "/", true, &root, &e)) {
		for (size_t i = 0; i < n_members; i++) {
			members[i].result = -1;
			members[i].err = e;
		}
		return;
	}
	push(&w, "/", root.st_dev);
	pthread_t threads[64];
	int n = 0;
	while (n < MIN(n_threads, (int)N(threads)) - 1 &&
	       pthread_create(&threads[n], NULL, work, &w) == 0)
		n++;
	work(&w);
	while (n)
		pthread_join(threads[--n], NULL);
	while (w.n_stack)
		free(w.stack[--w.n_stack].path);
	free(w.stack);
	arena_free(&w.arena);
	finish_members(&w);
}

void walk_run(struct walk_member *members, size_t n_members, const struct target *target,
	      int n_threads)
{
	/* Sixty-four at a time, for the bits of who_enters(). */
	for (size_t i = 0; i < n_members; i += MEMBERS_MAX)
		run_some(members + i, MIN(n_members - i, (size_t)MEMBERS_MAX), target, n_threads);
}
