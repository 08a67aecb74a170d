/* SPDX-License-Identifier: Apache-2.0 */
#include "net/dial.h"

#include "tap.h"

#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>

enum { MANY = 101 };

/* A port of loopback that is held and, if it listens, open. */
static uint16_t hold(int *ret_fd, bool listens)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(a);
	*ret_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (bind(*ret_fd, (struct sockaddr *)&a, n) < 0 || (listens && listen(*ret_fd, MANY) < 0) ||
	    getsockname(*ret_fd, (struct sockaddr *)&a, &n) < 0)
		return 0;
	return ntohs(a.sin_port);
}

static bool leads_to(const struct dial *d)
{
	struct sockaddr_in peer;
	socklen_t n = sizeof(peer);
	return d->fd >= 0 && getpeername(d->fd, (struct sockaddr *)&peer, &n) == 0 &&
	       ntohs(peer.sin_port) == d->port;
}

/* Every third of n is open. */
static void check(size_t n, const char *fact)
{
	autofd int open = -1, closed = -1;
	struct dial dials[MANY] = { { .fd = -1 } };
	size_t n_right = 0;
	const uint16_t open_port = hold(&open, true), closed_port = hold(&closed, false);
	for (size_t i = 0; i < n; i++)
		dials[i] = (struct dial){ .port = i % 3 ? closed_port : open_port,
					  .protocol = i % 5 ? DIAL_TCP : DIAL_UDP };
	for (size_t i = 0; i < n; i++)
		(void)!address_parse(STR("127.0.0.1"), &dials[i].address);
	dial_open(dials, n);
	for (size_t i = 0; i < n; i++) {
		bool is_refused = i % 3 && i % 5;
		n_right += is_refused ? dials[i].fd == -1 && dials[i].code == ECONNREFUSED
				      : leads_to(&dials[i]);
		if (dials[i].fd >= 0)
			close(dials[i].fd);
	}
	is_int((int64_t)n_right, (int64_t)n, fact);
}

/* Of one address: 2 that may wait, and others in the place of those that were refused. */
static void check_instead(void)
{
	autofd int open = -1, closed = -1;
	const uint16_t open_port = hold(&open, true), closed_port = hold(&closed, false);
	const struct {
		uint16_t port;
		bool is_instead;
		int code;
	} want[] = {
		{ open_port, true, EAGAIN },
		{ closed_port, false, ECONNREFUSED },
		{ open_port, false, 0 },
		{ closed_port, true, ECONNREFUSED },
		{ closed_port, true, ECONNREFUSED },
		{ open_port, true, 0 },
		{ closed_port, true, EAGAIN },
		{ open_port, true, EAGAIN },
		{ closed_port, false, ECONNREFUSED },
		{ closed_port, true, ECONNREFUSED },
	};
	struct dial dials[N(want) + 1];
	size_t n_right = 0;
	for (size_t i = 0; i < N(dials); i++) {
		const size_t k = MIN(i, N(want) - 1);
		dials[i] = (struct dial){ .port = want[k].port, .is_instead = want[k].is_instead };
		(void)!address_parse(i < N(want) ? STR("127.0.0.1") : STR("127.0.0.2"),
				     &dials[i].address);
	}
	dial_open(dials, N(dials));
	for (size_t i = 0; i < N(want); i++)
		n_right += dials[i].code == want[i].code && (dials[i].fd >= 0) == !want[i].code;
	is_int((int64_t)n_right, (int64_t)N(want),
	       "in the place of one that was refused another is asked, and of no other");
	is_int(dials[N(want)].code, EAGAIN, "nor in the place of another address's");
	for (size_t i = 0; i < N(dials); i++)
		if (dials[i].fd >= 0)
			close(dials[i].fd);
}

/* A connection may go out from the very port that it asks for, and would find itself there. Of the
 * ports that the kernel gives away, at loopback, each that nobody has is refused. */
static void check_itself(void)
{
	enum { FIRST = 32768, LAST = 60999 };
	size_t n_found = 0;
	for (int port = FIRST; port <= LAST; port += MANY) {
		struct dial dials[MANY] = { { .fd = -1 } };
		size_t n = 0;
		for (int i = port; i < MIN(port + MANY, LAST); i++) {
			dials[n] = (struct dial){ .port = (uint16_t)i };
			(void)!address_parse(STR("127.0.0.1"), &dials[n++].address);
		}
		dial_open(dials, n);
		for (size_t i = 0; i < n; i++)
			if (dials[i].fd >= 0) {
				struct sockaddr_in own;
				socklen_t size = sizeof(own);
				n_found += getsockname(dials[i].fd, (struct sockaddr *)&own,
						       &size) == 0 &&
					   ntohs(own.sin_port) == dials[i].port;
				close(dials[i].fd);
			}
	}
	is_int((int64_t)n_found, 0, "no connection finds itself");
}

/* What a process that was broken into may have written. */
static void check_taking(void)
{
	const struct dial good[] = { { .port = 80, .protocol = DIAL_UDP },
				     { .address = { .is_ipv6 = true }, .port = 443 } };
	struct dial got;
	struct str rest = { (const char *)good, sizeof(good) };
	ok(dial_take(&rest, &got) && got.port == 80 && got.protocol == DIAL_UDP &&
		   !got.address.is_ipv6,
	   "what another process asks for is taken");
	ok(dial_take(&rest, &got) && got.port == 443 && got.address.is_ipv6 && !rest.n,
	   "one after another");
	ok(!dial_take(&rest, &got), "until there is none");
	rest = (struct str){ (const char *)good, sizeof(good[0]) - 1 };
	ok(!dial_take(&rest, &got), "half of one is none");
	size_t n_refused = 0;
	for (int byte = 0; byte <= UINT8_MAX; byte++) {
		char family[sizeof(*good)], protocol[sizeof(*good)], place[sizeof(*good)];
		memcpy(family, good, sizeof(family));
		memcpy(protocol, good, sizeof(protocol));
		memcpy(place, good, sizeof(place));
		family[offsetof(struct dial, address.is_ipv6)] = (char)byte;
		protocol[offsetof(struct dial, protocol)] = (char)byte;
		place[offsetof(struct dial, is_instead)] = (char)byte;
		struct str a = { family, sizeof(family) }, b = { protocol, sizeof(protocol) };
		struct str c = { place, sizeof(place) };
		n_refused += !dial_take(&a, &got);
		n_refused += !dial_take(&b, &got);
		n_refused += !dial_take(&c, &got);
	}
	is_int((int64_t)n_refused, 3 * 254,
	       "a family that is neither, a protocol that is neither and a mark that is neither "
	       "yes nor no are refused");
}

int main(void)
{
	check_taking();
	check(1, "one has its answer");
	check(31, "so has each of a few");
	check_instead();
	check_itself();
	check(MANY, "and each of many, which two threads open");
	return done();
}
