/* SPDX-License-Identifier: Apache-2.0 */
/* clamd - hands bytes to ClamAV's daemon, which says whether they are malware. */
#include "net/clamd.h"

#include "base/clock.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

enum { CHUNK_BYTES = 128 << 10, REPLY_BYTES = 1024 };

static int wait_for(int fd, short events, int64_t end_ms, struct err *e)
{
	struct pollfd p = { .fd = fd, .events = events };
	int64_t left = end_ms - clock_ms();
	int n = left > 0 ? poll(&p, 1, (int)MIN(left, INT32_MAX)) : 0;
	if (n < 0 && errno != EINTR)
		return err_sys(e, "wait for clamd");
	return n || clock_ms() < end_ms ? 0 : err_set(e, "no answer from clamd in time");
}

/* 0, or <0; a daemon that has had enough closes, and its answer says why. */
static int send_all(int fd, const char *bytes, size_t n, int64_t end_ms, bool *ret_is_closed,
		    struct err *e)
{
	while (n && !*ret_is_closed) {
		if (wait_for(fd, POLLOUT, end_ms, e) < 0)
			return -1;
		ssize_t sent = send(fd, bytes, n, MSG_NOSIGNAL);
		if (sent < 0 && (errno == EPIPE || errno == ECONNRESET))
			*ret_is_closed = true;
		else if (sent < 0 && errno != EAGAIN && errno != EINTR)
			return err_sys(e, "send to clamd");
		if (sent > 0) {
			bytes += sent;
			n -= (size_t)sent;
		}
	}
	return 0;
}

static int send_file(int socket, int fd, int64_t end_ms, struct err *e)
{
	static const char command[] = "zINSTREAM";
	autofree char *space = base_alloc(CHUNK_BYTES);
	bool is_closed = false;
	ssize_t n;
	int r = send_all(socket, command, sizeof(command), end_ms, &is_closed, e);
	do {
		n = read(fd, space, CHUNK_BYTES);
		if (n < 0)
			return err_sys(e, "read the file for clamd");
		/* A piece of no bytes is the end. */
		uint32_t length = htonl((uint32_t)n);
		if (!r)
			r = send_all(socket, (const char *)&length, sizeof(length), end_ms,
				     &is_closed, e);
		if (!r)
			r = send_all(socket, space, (size_t)n, end_ms, &is_closed, e);
	} while (!r && n && !is_closed);
	return r;
}

static int receive(int socket, int64_t end_ms, char *ret, size_t size, size_t *ret_n, struct err *e)
{
	*ret_n = 0;
	while (*ret_n < size) {
		if (wait_for(socket, POLLIN, end_ms, e) < 0)
			return -1;
		ssize_t n = recv(socket, ret + *ret_n, size - *ret_n, 0);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			continue;
		if (n < 0 && errno != ECONNRESET)
			return err_sys(e, "receive from clamd");
		if (n <= 0 || memchr(ret + *ret_n, 0, (size_t)n)) {
			*ret_n += (size_t)MAX(n, 0);
			return 0;
		}
		*ret_n += (size_t)n;
	}
	return 0;
}

int clamd_ask(int socket_fd, int fd, int64_t deadline_ms, enum clamd_reply *ret_reply,
	      char ret_words[CLAMD_WORDS], struct err *e)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	char reply[REPLY_BYTES];
	size_t n;
	int64_t end_ms = clock_ms() + deadline_ms;
	/* The socket itself, wherever its path leads by now. */
	snprintf(address.sun_path, sizeof(address.sun_path), "/proc/self/fd/%d", socket_fd);
	autofd int s = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (s < 0 || connect(s, (const struct sockaddr *)&address, sizeof(address)) < 0)
		return err_sys(e, "connect to clamd");
	if (send_file(s, fd, end_ms, e) < 0 || receive(s, end_ms, reply, sizeof(reply), &n, e) < 0)
		return -1;
	struct str words;
	*ret_reply = clamd_reply_read((struct str){ reply, n }, &words);
	snprintf(ret_words, CLAMD_WORDS, "%.*s", (int)words.n, words.p);
	return 0;
}
