/* SPDX-License-Identifier: Apache-2.0 */
/* walk - one walk over the file system for all tables that need one.
 *
 * A stack of directories, several threads that take from it and push what they
 * find. Each directory is read once, each entry looked at once (fstatat), and
 * shown to those tables that want something below that directory; a directory
 * that no table wants is not opened. The last directory pushed is taken first,
 * which keeps the stack short.
 *
 * A walk costs what is done for each entry. So members are bits: to call those
 * that a directory concerns takes no lock, and the others are not asked. */
#include "fact/walk.h"

#include "base/file.h"
#include "base/map.h"
#include "fact/stalled.h"
#include "parse/mount.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/vfs.h>
#include <sys/xattr.h>

enum { READ_BYTES = 64 << 10, MEMBERS_MAX = 64 };

struct directory {
	char *path;
	uint64_t who;	   /* it concerns, as bits of members */
	dev_t device;	   /* of its parent */
	bool may_be_mount; /* it may lie on another device than its parent */
};

/* Those found in one directory, on their way to the stack. */
struct found {
	struct directory *item;
	size_t n, capacity;
};

struct walk {
	const struct target *target;
	struct walk_member *members;
	size_t n_members;
	struct arena arena;
	struct map foreign;    /* mount points of other hosts' file systems: path → type */
	_Atomic uint64_t over; /* members that want no more */

	pthread_mutex_t lock; /* of all below */
	pthread_cond_t changed;
	struct found stack;
	int n_busy;
	bool is_over;
};

/* One thread. What it needs for each entry is here and not on the stack, where the
 * compiler would clear it for each entry anew. */
struct worker {
	struct walk *walk;
	struct found found;
	struct walk_entry entry;
	struct err err;
	char path[PATH_MAX];				  /* of the entry */
	_Alignas(struct dirent64) char space[READ_BYTES]; /* of directory entries */
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
		if (mount_info_line(&w->arena, line, &m) && stalled_is_foreign(str_of(m.type)))
			map_set(&w->foreign, str_of(m.path), arena_strdup(&w->arena, m.type));
}

/* ---- the stack ---- */

static void found_add(struct found *f, const struct directory *d)
{
	if (f->n == f->capacity) {
		f->capacity = MAX(64, f->capacity * 2);
		f->item = base_realloc(f->item, f->capacity * sizeof(*f->item));
	}
	f->item[f->n++] = *d;
}

static void push(struct walk *w, struct found *f)
{
	if (!f->n)
		return;
	pthread_mutex_lock(&w->lock);
	for (size_t i = 0; i < f->n; i++) {
		found_add(&w->stack, &f->item[i]);
		pthread_cond_signal(&w->changed);
	}
	pthread_mutex_unlock(&w->lock);
	f->n = 0;
}

/* Takes a directory; waits while others may still push one. False: all is done. */
static bool pop(struct walk *w, struct directory *ret)
{
	pthread_mutex_lock(&w->lock);
	while (!w->stack.n && w->n_busy && !w->is_over)
		pthread_cond_wait(&w->changed, &w->lock);
	bool has = w->stack.n && !w->is_over;
	if (has) {
		*ret = w->stack.item[--w->stack.n];
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

/* Takes a member out of `rest`; false: there is none left. */
static bool next_member(uint64_t *rest, size_t *ret_i)
{
	if (!*rest)
		return false;
	*ret_i = (size_t)__builtin_ctzll(*rest);
	*rest &= *rest - 1;
	return true;
}

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
	/* There is no lgetxattrat(2) before Linux 6.13. This machine's own path is short for
	 * the kernel to walk, the way through /proc is not. */
	char link[NAME_MAX + 32];
	if (!w->is_own_path)
		snprintf(link, sizeof(link), "/proc/self/fd/%d/%s", w->dir_fd, w->name);
	ssize_t n = lgetxattr(w->is_own_path ? w->path : link, name, ret, size);
	if (n >= 0)
		return n;
	if (errno == ENODATA || errno == EOPNOTSUPP || errno == ENOENT)
		return 0;
	return err_sys(e, "read the attribute %s of %s", name, w->path);
}

static void tell_refusal(struct walk_member *m, const struct walk_entry *entry)
{
	struct err e;
	errno = entry->error;
	err_sys(&e, "stat %s", entry->path);
	scan_partial(&m->scan, "%s", e.said);
}

static void visit(struct worker *t, size_t i)
{
	struct walk_member *m = &t->walk->members[i];
	struct walk_entry *entry = &t->entry;
	entry->is_wanted = false;
	int r = m->scan.table->visit(&m->scan, entry, &t->err);
	if (entry->is_wanted && entry->error && entry->error != ENOENT)
		tell_refusal(m, entry);
	/* Of two threads, the one that is first keeps its words. */
	uint64_t bit = UINT64_C(1) << i;
	if (r && !(atomic_fetch_or(&t->walk->over, bit) & bit)) {
		m->result = r;
		m->err = t->err;
	}
}

/* Whom a directory concerns, of those that entered the one that it is in. */
static uint64_t who_enters(struct walk *w, uint64_t candidates, const char *dir)
{
	uint64_t who = 0;
	size_t i;
	for (uint64_t rest = candidates & ~w->over; next_member(&rest, &i);) {
		struct scan *s = &w->members[i].scan;
		if (s->table->enters(s, dir))
			who |= UINT64_C(1) << i;
	}
	return who;
}

static unsigned char type_of(struct walk_entry *entry)
{
	const struct stat *st = walk_entry_stat(entry);
	return st ? (unsigned char)IFTODT(st->st_mode) : DT_REG;
}

/* Shows the entry to those whom the directory that it is in concerns. */
static void see_entry(struct worker *t, const struct directory *in)
{
	struct walk *w = t->walk;
	struct walk_entry *entry = &t->entry;
	const char *foreign = w->foreign.n && entry->type != DT_REG
				      ? map_get(&w->foreign, str_of(entry->path))
				      : NULL;
	size_t i;
	if (foreign) {
		for (uint64_t rest = in->who; next_member(&rest, &i);)
			scan_note(&w->members[i].scan, "not walked: %s (%s)", entry->path, foreign);
		return;
	}
	/* Some file systems do not tell the type with the name. */
	if (entry->type == DT_UNKNOWN)
		entry->type = type_of(entry);
	for (uint64_t rest = in->who & ~w->over; next_member(&rest, &i);)
		visit(t, i);
	if (entry->type != DT_DIR)
		return;
	struct directory d = { .who = who_enters(w, in->who, entry->path), .device = in->device };
	d.may_be_mount = !entry->has_stat || entry->error || entry->st.st_dev != in->device;
	if (d.who) {
		d.path = base_strdup(entry->path);
		found_add(&t->found, &d);
	}
}

static void tell_unreadable(struct walk *w, uint64_t who, const struct err *e)
{
	size_t i;
	/* What vanished meanwhile is simply not there. */
	if (e->code == ENOENT || e->code == ENOTDIR)
		return;
	for (uint64_t rest = who; next_member(&rest, &i);)
		scan_partial(&w->members[i].scan, "%s", e->said);
}

static void read_entries(struct worker *t, const struct directory *in, int fd)
{
	struct walk_entry *entry = &t->entry;
	size_t n = strcmp(in->path, "/") == 0 ? 0 : strlen(in->path);
	if (n + 2 + NAME_MAX >= sizeof(t->path)) {
		err_set(&t->err, "not walked, the path is too long: %.80s…", in->path);
		tell_unreadable(t->walk, in->who, &t->err);
		return;
	}
	memcpy(t->path, in->path, n);
	t->path[n] = '/';
	entry->path = t->path;
	entry->dir_fd = fd;
	ssize_t got;
	while ((got = getdents64(fd, t->space, sizeof(t->space))) > 0) {
		for (ssize_t at = 0; at < got;) {
			struct dirent64 *d = (struct dirent64 *)(void *)(t->space + at);
			at += d->d_reclen;
			if (strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
				continue;
			memcpy(t->path + n + 1, d->d_name, strlen(d->d_name) + 1);
			entry->name = d->d_name;
			entry->type = d->d_type;
			entry->has_stat = false;
			entry->error = 0;
			see_entry(t, in);
		}
		push(t->walk, &t->found);
	}
	if (got < 0) {
		err_sys(&t->err, "read %s", in->path);
		tell_unreadable(t->walk, in->who, &t->err);
	}
}

/* The device that a directory lies on. False: it belongs to a file system of the kernel. */
static bool find_device(struct directory *d, int fd)
{
	struct stat st;
	struct statfs fs;
	if (!d->may_be_mount)
		return true;
	if (fstat(fd, &st) < 0 ||
	    (st.st_dev != d->device && fstatfs(fd, &fs) == 0 && is_kernels((long)fs.f_type)))
		return false;
	d->device = st.st_dev;
	return true;
}

static void see_directory(struct worker *t, struct directory *d)
{
	struct walk *w = t->walk;
	autofd int fd = -1;
	d->who &= ~w->over;
	if (!d->who)
		return;
	if (root_dir(&w->target->root, d->path, &fd, &t->err))
		tell_unreadable(w, d->who, &t->err);
	else if (find_device(d, fd))
		read_entries(t, d, fd);
}

static void *work(void *arg)
{
	struct walk *w = arg;
	autofree struct worker *t = base_alloc(sizeof(*t));
	t->walk = w;
	t->entry.is_own_path = w->target->kind == TARGET_LOCAL;
	struct directory d;
	while (pop(w, &d)) {
		if (scan_is_late(&w->members[0].scan)) {
			for (size_t i = 0; i < w->n_members; i++)
				scan_partial(&w->members[i].scan, "the walk was stopped at %s",
					     d.path);
			stop_all(w);
		} else {
			see_directory(t, &d);
		}
		free(d.path);
		finish_one(w);
	}
	free(t->found.item);
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
	struct directory first = { .path = base_strdup("/"),
				   .who = who_enters(&w, UINT64_MAX >> (MEMBERS_MAX - n_members),
						     "/"),
				   .device = root.st_dev };
	found_add(&w.stack, &first);
	pthread_t threads[64];
	int n = 0;
	while (n < MIN(n_threads, (int)N(threads)) - 1 &&
	       pthread_create(&threads[n], NULL, work, &w) == 0)
		n++;
	work(&w);
	while (n)
		pthread_join(threads[--n], NULL);
	while (w.stack.n)
		free(w.stack.item[--w.stack.n].path);
	free(w.stack.item);
	arena_free(&w.arena);
	finish_members(&w);
}

void walk_run(struct walk_member *members, size_t n_members, const struct target *target,
	      int n_threads)
{
	/* Sixty-four at a time, for the bits of a member. */
	for (size_t i = 0; i < n_members; i += MEMBERS_MAX)
		run_some(members + i, MIN(n_members - i, (size_t)MEMBERS_MAX), target, n_threads);
}
