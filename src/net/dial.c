/* SPDX-License-Identifier: Apache-2.0 */
/* dial - a socket on its way to a peer, for a process that may not open one. */
#include "net/dial.h"

#include <errno.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

static socklen_t fill(struct sockaddr_storage *to, const struct address *a, uint16_t port)
{
	*to = (struct sockaddr_storage){ .ss_family = a->is_ipv6 ? AF_INET6 : AF_INET };
	if (a->is_ipv6) {
		struct sockaddr_in6 *six = (struct sockaddr_in6 *)(void *)to;
		six->sin6_port = htons(port);
		memcpy(&six->sin6_addr, a->bytes, 16);
		return sizeof(*six);
	}
	struct sockaddr_in *four = (struct sockaddr_in *)(void *)to;
	four->sin_port = htons(port);
	memcpy(&four->sin_addr, a->bytes, 4);
	return sizeof(*four);
}

int dial_open(const struct address *a, uint16_t port, enum dial_protocol protocol, struct err *e)
{
	struct sockaddr_storage to;
	socklen_t n = fill(&to, a, port);
	autofd int fd = socket(to.ss_family,
			       (protocol == DIAL_TCP ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK |
				       SOCK_CLOEXEC,
			       0);
	if (fd < 0)
		return err_sys(e, "open a socket");
	if (connect(fd, (struct sockaddr *)&to, n) < 0 && errno != EINPROGRESS)
		return err_sys(e, "connect");
	/* On a fast link the refusal is here already. */
	int code = 0;
	socklen_t size = sizeof(code);
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &size) == 0 && code) {
		errno = code;
		return err_sys(e, "connect");
	}
	int r = fd;
	fd = -1;
	return r;
}
