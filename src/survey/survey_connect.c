/* SPDX-License-Identifier: Apache-2.0 */
/* survey_connect - libraries that connect by themselves, in a role that may not; see adr 0018. */
#include "survey/survey_connect.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>

/* The one place where a call has nobody to tell it whose it is: connect() has no room for it. A
 * role is one survey and one thread. */
static struct survey *asker;

void survey_connect_begin(struct survey *s)
{
	asker = s;
}

static bool read_address(const struct sockaddr *from, socklen_t n, struct address *ret,
			 uint16_t *ret_port)
{
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	*ret = (struct address){ .is_ipv6 = false };
	if (n >= sizeof(v4) && from->sa_family == AF_INET) {
		memcpy(&v4, from, sizeof(v4));
		memcpy(ret->bytes, &v4.sin_addr, 4);
		*ret_port = ntohs(v4.sin_port);
		return true;
	}
	if (n < sizeof(v6) || from->sa_family != AF_INET6)
		return false;
	memcpy(&v6, from, sizeof(v6));
	memcpy(ret->bytes, &v6.sin6_addr, 16);
	ret->is_ipv6 = true;
	*ret_port = ntohs(v6.sin6_port);
	return true;
}

/* For a library that wants to wait in connect(). */
static int finish(int fd)
{
	struct err e;
	int code = 0;
	socklen_t n = sizeof(code);
	int r = survey_wait(asker, fd, true, survey_deadline_ms(asker), &e);
	if (r > 0)
		getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &n);
	errno = r > 0 ? code : ETIMEDOUT;
	if (errno)
		return -1;
	return fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
}

static int connect_by_core(int fd, const struct sockaddr *to, socklen_t n)
{
	struct err e;
	struct address a;
	uint16_t port;
	if (!read_address(to, n, &a, &port)) {
		errno = EPERM;
		return -1;
	}
	autofd int connected = survey_dial(asker, &a, port, DIAL_TCP, &e);
	if (connected < 0) {
		errno = e.code ? e.code : EPERM;
		return -1;
	}
	bool waits = !(fcntl(fd, F_GETFL) & O_NONBLOCK);
	if (dup3(connected, fd, O_CLOEXEC) < 0)
		return -1;
	if (waits)
		return finish(fd);
	errno = EINPROGRESS;
	return -1;
}

__attribute__((visibility("default"))) int connect(int fd, const struct sockaddr *to, socklen_t n);
int connect(int fd, const struct sockaddr *to, socklen_t n)
{
	return asker ? connect_by_core(fd, to, n) : (int)syscall(SYS_connect, fd, to, n);
}
