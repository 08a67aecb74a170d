/* SPDX-License-Identifier: Apache-2.0 */
/* remote_jump - the way to a host over a bastion.
 *
 * The bastion is signed in to here, where questions can be asked; then a fork
 * carries the bytes, so that libssh can wait for the host itself meanwhile. */
#include "net/remote_jump.h"

#include "net/remote_session.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>

static bool write_all(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t written = send(fd, bytes, n, MSG_NOSIGNAL);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		bytes += written;
		n -= (size_t)written;
	}
	return true;
}

/* Takes what the bastion has for us. False at the end. */
static bool take_inbound(ssh_channel channel, int fd, char *step, uint32_t size)
{
	int n;
	while ((n = ssh_channel_read_nonblocking(channel, step, size, 0)) > 0)
		if (!write_all(fd, step, (size_t)n))
			return false;
	return n >= 0 && !ssh_channel_is_eof(channel);
}

static void carry(ssh_session ssh, ssh_channel channel, int fd)
{
	enum { STEP = 32 << 10 };
	static char step[STEP];
	struct pollfd fds[] = { { .fd = fd, .events = POLLIN },
				{ .fd = ssh_get_fd(ssh), .events = POLLIN } };
	while (take_inbound(channel, fd, step, sizeof(step))) {
		if (poll(fds, N(fds), -1) < 0 && errno != EINTR)
			return;
		if (!fds[0].revents)
			continue;
		ssize_t n = read(fd, step, sizeof(step));
		if (n <= 0 && errno != EINTR)
			return;
		if (n > 0 && ssh_channel_write(channel, step, (uint32_t)n) != n)
			return;
	}
}

static int open_channel(struct remote_session *bastion, const struct ssh_target *target,
			ssh_channel *ret, struct err *e)
{
	*ret = ssh_channel_new(bastion->ssh);
	int port = target->port ? target->port : 22;
	if (!*ret || ssh_channel_open_forward(*ret, target->host, port, "127.0.0.1", 0) != SSH_OK)
		return err_set(e, "bastion: it does not lead to %s port %d: %s", target->host, port,
			       ssh_get_error(bastion->ssh));
	return 0;
}

int remote_jump_start(const struct remote_options *options, const struct remote_caller *caller,
		      const struct ssh_target *target, int *ret_fd, pid_t *ret_pid, struct err *e)
{
	struct remote_session bastion = { .ssh = NULL };
	struct remote_options own = *options;
	struct ssh_target place;
	ssh_channel channel;
	int fds[2];
	autoarena a = ARENA(4 << 10);
	/* The last bastion leads to the host, and those before it to the last. */
	const char *comma = strrchr(options->jump, ',');
	own.jump = comma ? arena_strndup(&a, options->jump, (size_t)(comma - options->jump)) : NULL;
	const char *last = comma ? comma + 1 : options->jump;
	if (ssh_target_read(str_of(last), &place, e) < 0)
		return err_wrap(e, "bastion %s", last);
	int r = remote_session_open(&bastion, &place, &own, caller, e);
	if (r < 0)
		err_wrap(e, "bastion %s", place.host);
	else
		r = open_channel(&bastion, target, &channel, e);
	if (r >= 0 && socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) < 0)
		r = err_sys(e, "make a socket");
	pid_t pid = r < 0 ? -1 : fork();
	if (r >= 0 && pid < 0)
		r = err_sys(e, "start a process");
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		close(fds[0]);
		carry(bastion.ssh, channel, fds[1]);
		_exit(0);
	}
	if (r < 0) {
		remote_session_close(&bastion);
		return r;
	}
	/* The session lives in the fork: it is left here without a word to the bastion. */
	close(ssh_get_fd(bastion.ssh));
	close(fds[1]);
	*ret_fd = fds[0];
	*ret_pid = pid;
	return 0;
}
