/* SPDX-License-Identifier: Apache-2.0 */
/* stalled - network file systems whose server does not answer. */
#include "fact/stalled.h"

#include "base/clock.h"
#include "base/file.h"
#include "parse/mount.h"

#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/vfs.h>

enum { WAIT_MS = 2000, MAX_MOUNTS = 256, MAX_BYTES = 4 << 20 };

bool stalled_is_foreign(struct str type)
{
	static const char *const types[] = { "nfs",   "nfs4", "cifs", "smb3",	"smbfs",
					     "9p",    "ceph", "afs",  "lustre", "glusterfs",
					     "ncpfs", "coda", "gfs2", "ocfs2",	"autofs" };
	for (size_t i = 0; i < N(types); i++)
		if (str_is(type, types[i]))
			return true;
	return str_starts(type, "fuse.") || str_is(type, "fuse");
}

/* What the asking threads and the one that waits share; the last of them frees it. */
struct inquiry {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	size_t n_users;
	struct root root;
	struct question {
		struct inquiry *all;
		char *path;
		bool has_answer;
	} question[MAX_MOUNTS];
	size_t n, n_answers;
};

static void leave(struct inquiry *q)
{
	pthread_mutex_lock(&q->lock);
	bool is_last = --q->n_users == 0;
	pthread_mutex_unlock(&q->lock);
	if (!is_last)
		return;
	for (size_t i = 0; i < q->n; i++)
		free(q->question[i].path);
	root_close(&q->root);
	pthread_mutex_destroy(&q->lock);
	pthread_cond_destroy(&q->changed);
	free(q);
}

static void *ask(void *arg)
{
	struct question *mine = arg;
	struct inquiry *q = mine->all;
	struct err ignored;
	struct statfs fs;
	autofd int fd = -1;
	/* An answer of any kind is one. */
	if (root_dir(&q->root, mine->path, &fd, &ignored) == 0)
		(void)!fstatfs(fd, &fs);
	pthread_mutex_lock(&q->lock);
	mine->has_answer = true;
	q->n_answers++;
	pthread_cond_signal(&q->changed);
	pthread_mutex_unlock(&q->lock);
	leave(q);
	return NULL;
}

/* Called with the lock held. A question that cannot be asked is taken for answered. */
static void begin(struct inquiry *q, struct question *one)
{
	pthread_attr_t attributes;
	pthread_t thread;
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	q->n_users++;
	if (pthread_create(&thread, &attributes, ask, one)) {
		q->n_users--;
		q->n_answers++;
		one->has_answer = true;
	}
	pthread_attr_destroy(&attributes);
}

static void wait_for_answers(struct inquiry *q)
{
	const int64_t deadline_ms = clock_ms() + WAIT_MS;
	bool is_in_time = true;
	while (q->n_answers < q->n && is_in_time)
		is_in_time = clock_cond_wait(&q->changed, &q->lock, deadline_ms);
}

/* Those that are to be asked. An automounter would mount what is asked for. */
static void read_mounts(struct inquiry *q, struct str rest)
{
	autoarena a = ARENA(MAX_BYTES * 4);
	struct str line;
	struct mount_info m;
	while (q->n < MAX_MOUNTS && str_line(&rest, &line)) {
		if (!mount_info_line(&a, line, &m) || !stalled_is_foreign(str_of(m.type)) ||
		    strcmp(m.type, "autofs") == 0)
			continue;
		q->question[q->n++] = (struct question){ .all = q, .path = base_strdup(m.path) };
	}
}

void stalled_find(struct root *r, const char *mountinfo)
{
	struct err e;
	autofd int fd = -1;
	autobuf bytes = BUF(MAX_BYTES);
	if (root_file(r, mountinfo, &fd, &e) || file_read_fd(fd, mountinfo, &bytes, &e) < 0)
		return;
	struct inquiry *q = base_alloc(sizeof(*q));
	q->root = (struct root){ .fd = fcntl(r->fd, F_DUPFD_CLOEXEC, 0),
				 .is_by_hand = r->is_by_hand };
	q->n_users = 1;
	pthread_mutex_init(&q->lock, NULL);
	clock_cond_init(&q->changed);
	read_mounts(q, buf_view(&bytes));
	pthread_mutex_lock(&q->lock);
	for (size_t i = 0; i < q->n; i++)
		begin(q, &q->question[i]);
	wait_for_answers(q);
	for (size_t i = 0; i < q->n; i++)
		if (!q->question[i].has_answer)
			root_stall(r, q->question[i].path);
	pthread_mutex_unlock(&q->lock);
	leave(q);
}
