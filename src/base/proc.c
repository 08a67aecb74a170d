/* SPDX-License-Identifier: Apache-2.0 */
/* proc - a child process with a deadline and an output cap. */
#include "base/proc.h"

#include "base/clock.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>

enum { TICK_MAX_MS = 50 };

static const char *const directories[] = { "/usr/sbin", "/usr/bin", "/sbin", "/bin" };

/* Takes what a pipe holds. True while the pipe is open. */
static bool drain(int fd, struct buf *b)
{
	char step[16 << 10];
	ssize_t n = read(fd, step, sizeof(step));
	if (n < 0)
		return errno == EINTR || errno == EAGAIN;
	buf_add(b, step, (size_t)n);
	return n > 0;
}

/* Reads both pipes until they close. False: deadline or cap passed. */
static bool drain_both(int out, int words, int64_t end_ms, struct buf *output, struct buf *why)
{
	struct pollfd fds[] = { { .fd = out, .events = POLLIN },
				{ .fd = words, .events = POLLIN } };
	while (fds[0].fd >= 0 || fds[1].fd >= 0) {
		int64_t left_ms = end_ms - clock_ms();
		if (left_ms <= 0 || buf_is_over(output))
			return false;
		if (poll(fds, N(fds), (int)left_ms) < 0 && errno != EINTR)
			return false;
		if (fds[0].fd >= 0 && fds[0].revents && !drain(out, output))
			fds[0].fd = -1;
		if (fds[1].fd >= 0 && fds[1].revents && !drain(words, why))
			fds[1].fd = -1;
	}
	return !buf_is_over(output);
}

/* Waits for a child, whose pipes may be closed long before it ends. False: deadline passed. */
static bool reap(pid_t pid, int64_t end_ms, int *ret_status)
{
	for (int tick_ms = 1;; tick_ms = MIN(tick_ms * 2, TICK_MAX_MS)) {
		if (waitpid(pid, ret_status, WNOHANG) == pid)
			return true;
		if (clock_ms() >= end_ms)
			return false;
		poll(NULL, 0, tick_ms);
	}
}

/* `in` is a descriptor, or -1: nothing to read. */
static int spawn(const char *program, const char *const argv[], int in, int out, int words,
		 pid_t *ret_pid)
{
	static const char *const environment[] = { "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C",
						   NULL };
	posix_spawn_file_actions_t actions;
	posix_spawn_file_actions_init(&actions);
	if (in >= 0)
		posix_spawn_file_actions_adddup2(&actions, in, 0);
	else
		posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, out, 1);
	posix_spawn_file_actions_adddup2(&actions, words, 2);
	posix_spawn_file_actions_addchdir_np(&actions, "/");
	int code = posix_spawn(ret_pid, program, &actions, NULL, (char *const *)argv,
			       (char *const *)environment);
	posix_spawn_file_actions_destroy(&actions);
	return code;
}

static bool find(const char *name, char *ret_program, size_t size)
{
	for (size_t i = 0; i < N(directories); i++) {
		snprintf(ret_program, size, "%s/%s", directories[i], name);
		if (access(ret_program, X_OK) == 0)
			return true;
	}
	return false;
}

static int judge(const char *name, int status, struct str why, struct err *e)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	struct str line = { "", 0 };
	(void)str_line(&why, &line);
	if (WIFSIGNALED(status))
		return err_set(e, "%s: ended by signal %d", name, WTERMSIG(status));
	return err_set(e, "%s: exit status %d: %.*s", name, WEXITSTATUS(status),
		       (int)MIN(line.n, 200), line.p);
}

static int run(const char *program, const char *const argv[], int in, int64_t deadline_ms,
	       struct buf *ret_output, struct err *e)
{
	int out[2], words[2];
	if (pipe2(out, O_CLOEXEC) < 0)
		return err_sys(e, "%s: pipe", argv[0]);
	autofd int out_read = out[0];
	if (pipe2(words, O_CLOEXEC) < 0) {
		close(out[1]);
		return err_sys(e, "%s: pipe", argv[0]);
	}
	autofd int words_read = words[0];
	pid_t pid;
	int code = spawn(program, argv, in, out[1], words[1], &pid);
	close(out[1]);
	close(words[1]);
	errno = code;
	if (code)
		return err_sys(e, "%s: start", argv[0]);
	autobuf why = BUF(64 << 10);
	int64_t end_ms = clock_ms() + deadline_ms;
	int status;
	if (drain_both(out_read, words_read, end_ms, ret_output, &why) &&
	    reap(pid, end_ms, &status))
		return judge(argv[0], status, buf_view(&why), e);
	kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		continue;
	if (buf_is_over(ret_output))
		return err_set(e, "%s: more than %zu bytes of output", argv[0], ret_output->max);
	return err_set(e, "%s: no end after %lld ms", argv[0], (long long)deadline_ms);
}

int proc_run(const char *const argv[], int64_t deadline_ms, struct buf *ret_output, struct err *e)
{
	char program[256];
	if (!find(argv[0], program, sizeof(program))) {
		err_set(e, "%s: there is no such program", argv[0]);
		return PROC_ABSENT;
	}
	return run(program, argv, -1, deadline_ms, ret_output, e);
}

int proc_feed(const char *path, struct str input, int64_t deadline_ms, struct buf *ret_output,
	      struct err *e)
{
	const char *const argv[] = { path, NULL };
	/* In memory, not a pipe: a program that reads nothing stops nobody. */
	autofd int in = memfd_create("input", MFD_CLOEXEC);
	if (in < 0 || write(in, input.p, input.n) != (ssize_t)input.n || lseek(in, 0, SEEK_SET) < 0)
		return err_sys(e, "%s: hand over its input", path);
	return run(path, argv, in, deadline_ms, ret_output, e);
}
