/* SPDX-License-Identifier: Apache-2.0 */
/* role - this program again, with fewer rights, for work on strangers' bytes. */
#include "role/role.h"

#include "role/message.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>

extern char **environ;

int role_pair(int ret_fds[2], struct err *e)
{
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ret_fds) < 0)
		return err_sys(e, "make a socket");
	return 0;
}

int role_start(struct role *r, const char *const arguments[], struct err *e)
{
	enum { MOST = 1024 };
	const char *argv[MOST] = { "zicha" };
	size_t n = 1;
	*r = (struct role){ .fd = -1 };
	for (; arguments[n - 1] && n + 1 < MOST; n++)
		argv[n] = arguments[n - 1];
	if (arguments[n - 1])
		return err_set(e, "too many options");
	int fds[2];
	if (role_pair(fds, e) < 0)
		return -1;
	posix_spawn_file_actions_t actions;
	posix_spawn_file_actions_init(&actions);
	for (int fd = 0; fd < 3; fd++)
		posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0);
	posix_spawn_file_actions_adddup2(&actions, fds[1], ROLE_FD);
	errno = posix_spawn(&r->pid, "/proc/self/exe", &actions, NULL, (char *const *)argv,
			    environ);
	int code = errno;
	posix_spawn_file_actions_destroy(&actions);
	close(fds[1]);
	if (code) {
		close(fds[0]);
		errno = code;
		return err_sys(e, "start a process");
	}
	r->fd = fds[0];
	return 0;
}

void role_end(struct role *r)
{
	if (r->fd < 0)
		return;
	close(r->fd);
	while (waitpid(r->pid, NULL, 0) < 0 && errno == EINTR)
		continue;
	r->fd = -1;
}

/* ---- once ---- */

enum { APART_REFUSED = 128 }; /* what was written is why */

static int work_apart(int (*work)(void *arg, struct buf *out), void *arg, int cpu_seconds,
		      size_t max_bytes)
{
	struct err e;
	autobuf out = BUF(max_bytes);
	int status = APART_REFUSED;
	if (role_confine(ROLE_FORKS, ROLE_FD + 1, &e) < 0 || role_confine_more(cpu_seconds, &e) < 0)
		buf_puts(&out, e.said);
	else
		status = work(arg, &out);
	for (size_t at = 0; at < out.n;) {
		ssize_t n = write(ROLE_FD, out.p + at, out.n - at);
		if (n <= 0)
			abort();
		at += (size_t)n;
	}
	return status;
}

static int read_all(int fd, struct buf *out)
{
	size_t room;
	ssize_t n = 1;
	while (n > 0 && (room = buf_room(out, 64 << 10))) {
		while ((n = read(fd, out->p + out->n, room)) < 0 && errno == EINTR)
			continue;
		out->n += n > 0 ? (size_t)n : 0;
	}
	return n < 0 ? -1 : 0;
}

int role_apart(int (*work)(void *arg, struct buf *out), void *arg, int cpu_seconds,
	       struct buf *ret_out, struct err *e)
{
	int fds[2], status = 0;
	if (pipe2(fds, O_CLOEXEC) < 0)
		return err_sys(e, "make a pipe");
	fflush(NULL);
	pid_t pid = fork();
	if (pid == 0) {
		dup2(fds[1], ROLE_FD);
		close_range(ROLE_FD + 1, ~0U, 0);
		/* What runs at exit (a sanitizer's search for leaks) has not the rights for it. */
		_exit(work_apart(work, arg, cpu_seconds, ret_out->max));
	}
	close(fds[1]);
	int r = pid < 0 ? err_sys(e, "start a process") : read_all(fds[0], ret_out);
	close(fds[0]);
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		continue;
	if (pid < 0)
		return r;
	if (r < 0 || !WIFEXITED(status))
		return err_set(e, "another process of zicha ended without a word");
	if (WEXITSTATUS(status) == APART_REFUSED)
		return err_set(e, "%.*s", (int)MIN(ret_out->n, 400), ret_out->p);
	return WEXITSTATUS(status);
}

/* ---- descriptors ---- */

union control {
	char bytes[CMSG_SPACE(ROLE_MAX_REPLY * sizeof(int))];
	struct cmsghdr head;
};

int role_reply(int socket, const int *fds, const int *codes, size_t n, struct err *e)
{
	union control control = { .bytes = { 0 } };
	int sent[ROLE_MAX_REPLY];
	size_t n_sent = 0;
	for (size_t i = 0; i < n; i++) {
		if (fds[i] < 0)
			continue;
		assert(n_sent < ROLE_MAX_REPLY);
		sent[n_sent++] = fds[i];
	}
	struct iovec vector = { (void *)codes, n * sizeof(*codes) };
	struct msghdr head = { .msg_iov = &vector, .msg_iovlen = 1 };
	if (n_sent) {
		head.msg_control = control.bytes;
		head.msg_controllen = CMSG_SPACE(n_sent * sizeof(*sent));
		struct cmsghdr *c = &control.head;
		c->cmsg_level = SOL_SOCKET;
		c->cmsg_type = SCM_RIGHTS;
		c->cmsg_len = CMSG_LEN(n_sent * sizeof(*sent));
		memcpy(CMSG_DATA(c), sent, n_sent * sizeof(*sent));
	}
	if (sendmsg(socket, &head, MSG_NOSIGNAL) < 0)
		return err_sys(e, "write to another process of zicha");
	return 0;
}

int role_take_reply(int socket, int *ret_fds, int *ret_codes, size_t n, struct err *e)
{
	union control control = { .bytes = { 0 } };
	int taken[ROLE_MAX_REPLY];
	struct iovec vector = { ret_codes, n * sizeof(*ret_codes) };
	struct msghdr head = { .msg_iov = &vector,
			       .msg_iovlen = 1,
			       .msg_control = control.bytes,
			       .msg_controllen = sizeof(control.bytes) };
	ssize_t got;
	while ((got = recvmsg(socket, &head, MSG_CMSG_CLOEXEC)) < 0 && errno == EINTR)
		continue;
	if (got < 0)
		return err_sys(e, "read from another process of zicha");
	if (got == 0)
		return 0;
	struct cmsghdr *c = CMSG_FIRSTHDR(&head);
	size_t n_taken = 0, at = 0;
	if (c && c->cmsg_type == SCM_RIGHTS) {
		n_taken = (c->cmsg_len - CMSG_LEN(0)) / sizeof(*taken);
		memcpy(taken, CMSG_DATA(c), n_taken * sizeof(*taken));
	}
	for (size_t i = 0; i < n; i++)
		ret_fds[i] = ret_codes[i] == 0 && at < n_taken ? taken[at++] : -1;
	if ((size_t)got == n * sizeof(*ret_codes) && at == n_taken)
		return 1;
	for (size_t i = 0; i < n_taken; i++)
		close(taken[i]);
	return message_misspoken(e);
}

int role_give(int socket, int fd, struct err *e)
{
	const int code = 0;
	return role_reply(socket, &fd, &code, 1, e);
}

int role_take(int socket, int *ret_fd, struct err *e)
{
	int code = 0;
	int r = role_take_reply(socket, ret_fd, &code, 1, e);
	if (r > 0 && *ret_fd < 0)
		return message_misspoken(e);
	return r;
}
