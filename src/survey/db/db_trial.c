/* SPDX-License-Identifier: Apache-2.0 */
/* db_trial - a folder and programs for one restore: in a cell (db_cell.h), with an end. */
#include "survey/db/db_trial.h"

#include "base/unpack.h"
#include "survey/db/db_cell.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>

enum { NOBODY = 65534, TICK_MS = 100, FOLDERS_OPEN = 32, DISK_PART = 20, DISK_BYTES = 1 << 30 };

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)!remove(path);
	return 0;
}

void db_trial_close(struct db_trial *t)
{
	if (t->server > 0) {
		kill(-t->server, SIGKILL);
		waitpid(t->server, NULL, 0);
	}
	if (t->folder[0])
		nftw(t->folder, remove_one, FOLDERS_OPEN, FTW_DEPTH | FTW_PHYS);
}

const char *db_trial_find(const char *const *paths)
{
	for (; *paths; paths++)
		if (access(*paths, X_OK) == 0)
			return *paths;
	return NULL;
}

static void execute(const struct db_trial *t, const char *const argv[], int in, int out)
{
	char home[96], temporary[96];
	snprintf(home, sizeof(home), "HOME=%s", t->folder);
	snprintf(temporary, sizeof(temporary), "TMPDIR=%s", t->folder);
	const char *const environment[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
					    home, temporary, NULL };
	setpgid(0, 0);
	db_cell_enter(t->folder);
	if (in < 0)
		in = open("/dev/null", O_RDONLY);
	dup2(in, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(out, STDERR_FILENO);
	close_range(STDERR_FILENO + 1, ~0U, 0);
	execve(argv[0], (char *const *)argv, (char *const *)environment);
	_exit(127);
}

static int end_of(pid_t pid, struct err *e)
{
	int status = 0;
	kill(-pid, SIGKILL);
	if (waitpid(pid, &status, 0) < 0)
		return err_sys(e, "wait for a program");
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

/* Others need the rest of the disk, and a dump may hold what makes rows without an end. */
static bool is_disk_short(const struct db_trial *t)
{
	struct statvfs v;
	return statvfs(t->folder, &v) == 0 &&
	       v.f_bavail < MIN(v.f_blocks / DISK_PART, DISK_BYTES / MAX(v.f_frsize, 1));
}

static int refuse_disk(struct err *e)
{
	err_set(e, "the disk would be full before the restore is done");
	e->code = ENOSPC;
	return -1;
}

/* Everything until the program closes its output. */
static int listen_to(struct db_trial *t, int fd, struct buf *out, struct err *e)
{
	char piece[16 << 10];
	for (;;) {
		struct pollfd p = { .fd = fd, .events = POLLIN };
		if (clock_ms() > t->deadline_ms)
			return err_set(e, "%s", N_("no end until the deadline"));
		if (is_disk_short(t))
			return refuse_disk(e);
		if (poll(&p, 1, TICK_MS) <= 0)
			continue;
		ssize_t n = read(fd, piece, sizeof(piece));
		if (n <= 0)
			return 0;
		buf_add(out, piece, (size_t)n);
	}
}

int db_trial_run(struct db_trial *t, const char *const argv[], int in, struct buf *out,
		 struct err *e)
{
	int ends[2];
	if (pipe2(ends, O_CLOEXEC) < 0)
		return err_sys(e, "make a pipe");
	pid_t pid = fork();
	if (pid == 0)
		execute(t, argv, in, ends[1]);
	close(ends[1]);
	if (pid < 0) {
		close(ends[0]);
		return err_sys(e, "start %s", argv[0]);
	}
	setpgid(pid, pid);
	int r = listen_to(t, ends[0], out, e);
	close(ends[0]);
	struct err ignored;
	/* What has closed its output is about to end by itself. */
	int status = 0;
	for (int i = 0; r == 0 && i < 50 && waitpid(pid, &status, WNOHANG) == 0; i++)
		poll(NULL, 0, 20);
	if (r == 0 && kill(pid, 0) < 0 && errno == ESRCH)
		return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
	int code = end_of(pid, &ignored);
	return r < 0 ? r : code;
}

/* A program that does nothing shows whether one can be shut in here at all. */
static int is_shut_in(struct db_trial *t, struct err *e)
{
	static const char *const nothing[] = { "/bin/true", NULL };
	autobuf said = BUF(4096);
	int r = db_trial_run(t, nothing, -1, &said, e);
	if (r != DB_CELL_REFUSED)
		return MIN(r, 0);
	return err_set(e, "a restore runs what the file says: it must be shut off from everything "
			  "else, and this machine does not allow that (namespaces)");
}

int db_trial_open(struct db_trial *t, int64_t seconds, struct err *e)
{
	*t = (struct db_trial){ .deadline_ms = clock_ms() + seconds * 1000 };
	/* A dump may hold any command: as ourselves it could do all that we can. */
	if (geteuid() != 0)
		return err_set(e, "a restore runs what the file says, as nobody and without a "
				  "network: only root can see to that");
	const char *top = getenv("TMPDIR");
	snprintf(t->folder, sizeof(t->folder), "%s/zicha-restore-XXXXXX",
		 top && strlen(top) < 36 ? top : "/tmp");
	if (!mkdtemp(t->folder)) {
		t->folder[0] = 0;
		return err_sys(e, "make a folder for a restore");
	}
	if (chown(t->folder, NOBODY, NOBODY) < 0)
		return err_sys(e, "give %s to nobody", t->folder);
	return is_shut_in(t, e);
}

int db_trial_serve(struct db_trial *t, const char *const argv[], struct err *e)
{
	char path[96];
	snprintf(path, sizeof(path), "%s/log", t->folder);
	autofd int log = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_EXCL, 0600);
	if (log < 0)
		return err_sys(e, "make %s", path);
	t->server = fork();
	if (t->server == 0)
		execute(t, argv, -1, log);
	if (t->server < 0)
		return err_sys(e, "start %s", argv[0]);
	setpgid(t->server, t->server);
	return 0;
}

static void write_all(int fd, struct str bytes)
{
	while (bytes.n) {
		ssize_t n = write(fd, bytes.p, bytes.n);
		if (n <= 0)
			_exit(1);
		bytes = str_from(bytes, (size_t)n);
	}
}

int db_trial_feed(struct db_trial *t, const char *path, const char *last, struct err *e)
{
	int ends[2], fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_sys(e, "open %s", path);
	if (pipe2(ends, O_CLOEXEC) < 0) {
		close(fd);
		return err_sys(e, "make a pipe");
	}
	pid_t pid = fork();
	if (pid == 0) {
		struct str piece;
		struct unpack *u = NULL;
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		db_cell_become_nobody();
		close(ends[0]);
		int r = unpack_open(fd, path, (uint64_t)1 << 44, &u, e);
		while (r == 0 && (r = unpack_next(u, &piece, e)) == 0)
			write_all(ends[1], piece);
		write_all(ends[1], str_of(last));
		_exit(r < 0);
	}
	close(fd);
	close(ends[1]);
	if (pid > 0)
		return ends[0];
	close(ends[0]);
	return err_sys(e, "start a process");
}
