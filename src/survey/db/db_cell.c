/* SPDX-License-Identifier: Apache-2.0 */
/* db_cell - what a program of a restore can reach: its folder, and nothing that others notice. */
#include "survey/db/db_cell.h"

#include "base/str.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <mntent.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOBODY = 65534, PROCESSES_MAX = 1000 };

static void need(bool is_had)
{
	if (!is_had)
		_exit(DB_CELL_REFUSED);
}

void db_cell_become_nobody(void)
{
	need(setgroups(0, NULL) == 0 && setresgid(NOBODY, NOBODY, NOBODY) == 0 &&
	     setresuid(NOBODY, NOBODY, NOBODY) == 0);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	/* Another user's death signal is forgotten. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	umask(077);
}

/* Where programs have sockets for everybody, people their files, and anybody may write. */
static const struct {
	const char *path, *options;
} hidden[] = {
	{ "/run", "mode=0755,size=64k" },      { "/tmp", "mode=0755,size=64k" },
	{ "/var/tmp", "mode=0755,size=64k" },  { "/var/lib/mysql", "mode=0755,size=64k" },
	{ "/home", "mode=0755,size=64k" },     { "/root", "mode=0755,size=64k" },
	{ "/dev/shm", "mode=1777,size=256m" },
};

/* All folders on the way, where they lie in one that is empty now. */
static void make_way(const char *folder)
{
	char path[200];
	snprintf(path, sizeof(path), "%s", folder);
	for (char *slash = path; (slash = strchr(slash + 1, '/'));) {
		*slash = 0;
		mkdir(path, 0755);
		*slash = '/';
	}
	mkdir(path, 0755);
}

/* One after the other, where the kernel is older than 5.12. */
static bool make_each_readonly(void)
{
	bool is_done = true;
	const struct mntent *m;
	FILE *f = setmntent("/proc/self/mounts", "re");
	if (!f)
		return false;
	while ((m = getmntent(f)))
		/* What another one lies over nobody reaches. */
		is_done &= mount(NULL, m->mnt_dir, NULL,
				 MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID, NULL) == 0 ||
			   errno == EINVAL || errno == ENOENT;
	endmntent(f);
	return is_done;
}

static bool make_readonly(void)
{
	struct mount_attr readonly = { .attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID };
	return mount_setattr(AT_FDCWD, "/", AT_RECURSIVE, &readonly, sizeof(readonly)) == 0 ||
	       (errno == ENOSYS && make_each_readonly());
}

static void shut_files(const char *folder)
{
	char own[40];
	int fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
	snprintf(own, sizeof(own), "/proc/self/fd/%d", fd);
	need(fd >= 0 && mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0);
	need(make_readonly());
	for (size_t i = 0; i < N(hidden); i++)
		need(mount("none", hidden[i].path, "tmpfs", MS_NOSUID | MS_NODEV,
			   hidden[i].options) == 0 ||
		     errno == ENOENT);
	make_way(folder);
	need(mount(own, folder, NULL, MS_BIND, NULL) == 0 &&
	     mount(NULL, folder, NULL, MS_REMOUNT | MS_BIND | MS_NOSUID | MS_NODEV, NULL) == 0);
	close(fd);
}

/* If memory runs short it is not the others that are ended. */
static void offer_itself(void)
{
	int fd = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
	if (fd >= 0) {
		(void)!write(fd, "1000", 4);
		close(fd);
	}
}

/* The first process of those that the cell holds: they end with it. */
static void go_on_inside(void)
{
	pid_t inner = fork();
	int status = 0;
	need(inner >= 0);
	if (inner == 0)
		return;
	while (waitpid(inner, &status, 0) < 0 && errno == EINTR)
		;
	_exit(WIFEXITED(status) ? WEXITSTATUS(status) : 128);
}

void db_cell_enter(const char *folder)
{
	const struct rlimit processes = { PROCESSES_MAX, PROCESSES_MAX }, core = { 0, 0 };
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	offer_itself();
	need(unshare(CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWNS | CLONE_NEWPID) == 0);
	shut_files(folder);
	go_on_inside();
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	need(mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) == 0);
	need(setrlimit(RLIMIT_NPROC, &processes) == 0 && setrlimit(RLIMIT_CORE, &core) == 0);
	db_cell_become_nobody();
	need(chdir(folder) == 0);
}
