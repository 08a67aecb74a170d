/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_ping - ICMP echoes to a list of addresses, and which of them come back. */
#include "survey/net/isolation_ping.h"

#include "base/checksum.h"
#include "net/raw.h"

#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

enum {
	ROUNDS = 3,
	ROUND_MS = 1000,
	/* As many as one may await at once: what the kernel has no room for is not heard, and who
	 * is not there costs a router one of its entries. */
	GROUP = 32,
	GROUP_MS = 250,
	ECHO4 = 8,
	REPLY4 = 0,
	ECHO6 = 128,
	REPLY6 = 129,
	HEAD = 8,
};

void isolation_ping_open(struct isolation_ping *p)
{
	static const int families[2][2] = { { AF_INET, IPPROTO_ICMP },
					    { AF_INET6, IPPROTO_ICMPV6 } };
	for (size_t i = 0; i < 2; i++) {
		int flags = SOCK_NONBLOCK;
		/* The first is everybody's where the system's administrator says so. */
		p->fd[i] = raw_open(families[i][0], SOCK_DGRAM | flags, families[i][1]);
		p->is_raw[i] = p->fd[i] < 0;
		if (p->is_raw[i])
			p->fd[i] = raw_open(families[i][0], SOCK_RAW | flags, families[i][1]);
	}
}

static void send_echo(const struct isolation_ping *p, struct isolation_echo *x, size_t number)
{
	unsigned char packet[HEAD + 8] = {
		x->to.is_ipv6 ? ECHO6 : ECHO4, 0, 0, 0, 'z', 'i', 0, 0, 'z', 'i', 'c', 'h', 'a'
	};
	struct sockaddr_storage to = { .ss_family = x->to.is_ipv6 ? AF_INET6 : AF_INET };
	packet[6] = (unsigned char)(number >> 8);
	packet[7] = (unsigned char)number;
	if (x->to.is_ipv6)
		memcpy(&((struct sockaddr_in6 *)(void *)&to)->sin6_addr, x->to.bytes, 16);
	else
		memcpy(&((struct sockaddr_in *)(void *)&to)->sin_addr, x->to.bytes, 4);
	/* Of IPv6 the kernel does it. */
	uint16_t sum = x->to.is_ipv6 ? 0 : checksum_end(checksum_add(0, packet, sizeof(packet)));
	packet[2] = (unsigned char)(sum >> 8);
	packet[3] = (unsigned char)sum;
	socklen_t n = x->to.is_ipv6 ? sizeof(struct sockaddr_in6) : sizeof(struct sockaddr_in);
	if (sendto(p->fd[x->to.is_ipv6], packet, sizeof(packet), 0, (struct sockaddr *)&to, n) >
	    0) {
		x->is_sent = true;
		x->sent_ms = clock_ms_exact();
	} else if (errno == ENETUNREACH || errno == EHOSTUNREACH) {
		x->has_no_route = true;
	}
}

static bool is_from(const struct sockaddr_storage *from, const struct address *a)
{
	if (a->is_ipv6)
		return memcmp(&((const struct sockaddr_in6 *)(const void *)from)->sin6_addr,
			      a->bytes, 16) == 0;
	return memcmp(&((const struct sockaddr_in *)(const void *)from)->sin_addr, a->bytes, 4) ==
	       0;
}

/* False: there is nothing more to read. */
static bool take_one(const struct isolation_ping *p, bool is_six, struct isolation_echo *echo,
		     size_t n)
{
	unsigned char packet[256];
	struct sockaddr_storage from = { .ss_family = AF_UNSPEC };
	socklen_t from_bytes = sizeof(from);
	ssize_t got = recvfrom(p->fd[is_six], packet, sizeof(packet), 0, (struct sockaddr *)&from,
			       &from_bytes);
	if (got < 0)
		return false;
	/* A raw socket of IPv4 shows the packet's own head. */
	size_t skip = p->is_raw[is_six] && !is_six ? (size_t)(packet[0] & 15) * 4 : 0;
	if (got < (ssize_t)(skip + HEAD) || packet[skip] != (is_six ? REPLY6 : REPLY4))
		return true;
	size_t number = (size_t)packet[skip + 6] << 8 | packet[skip + 7];
	if (number >= n || echo[number].to.is_ipv6 != is_six || !is_from(&from, &echo[number].to) ||
	    echo[number].is_answered)
		return true;
	echo[number].is_answered = true;
	echo[number].ms = clock_ms_exact() - echo[number].sent_ms;
	return true;
}

static bool is_done(const struct isolation_echo *echo, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (echo[i].is_sent && !echo[i].is_answered)
			return false;
	return true;
}

static void listen_until(const struct isolation_ping *p, int64_t end_ms,
			 struct isolation_echo *echo, size_t n)
{
	struct pollfd fds[2] = { { p->fd[0], POLLIN, 0 }, { p->fd[1], POLLIN, 0 } };
	while (!is_done(echo, n)) {
		int64_t left = end_ms - clock_ms();
		if (left <= 0 || poll(fds, 2, (int)left) <= 0)
			return;
		for (size_t i = 0; i < 2; i++)
			while (fds[i].revents & (POLLIN | POLLERR) &&
			       take_one(p, i == 1, echo, n) && clock_ms() < end_ms)
				;
	}
}

static void send_round(struct survey *s, const struct isolation_ping *p,
		       struct isolation_echo *echo, size_t n)
{
	size_t n_sent = 0;
	for (size_t i = 0; i < n && !survey_is_late(s); i++) {
		if (echo[i].is_answered || p->fd[echo[i].to.is_ipv6] < 0 ||
		    !reach_has_address(survey_reach(s), &echo[i].to))
			continue;
		send_echo(p, &echo[i], i);
		if (++n_sent % GROUP == 0)
			listen_until(p, clock_ms() + GROUP_MS, echo, n);
	}
}

void isolation_ping_run(struct survey *s, const struct isolation_ping *p,
			struct isolation_echo *echo, size_t n)
{
	for (int round = 0; n && round < ROUNDS && !survey_is_late(s); round++) {
		send_round(s, p, echo, n);
		listen_until(p, clock_ms() + ROUND_MS, echo, n);
		if (is_done(echo, n))
			return;
	}
}
