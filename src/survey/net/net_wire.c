/* SPDX-License-Identifier: Apache-2.0 */
/* net_wire - the sockets for packets, and the one place that writes a frame. */
#include "survey/net/net_wire.h"

#include "net/packet_socket.h"
#include "survey/net/net_hear.h"

#include <errno.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <poll.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>

enum {
	BATCH = 64,
	HEAR_BATCH = 64,
	HEAR_BYTES = PACKET_SOCKET_BYTES,
	MAX_POLLED = 64,
	MAX_BATCHES = 64, /* of one link before others have their turn */
};

struct net_wire {
	int raw[2];	 /* by the kernel's routes: IPv4, IPv6 */
	int reserved[2]; /* keep our port from others */
	uint16_t port;
	uint64_t key[2];
	struct net_frame *queue;
	size_t n_queued;
	uint64_t n_drops;
	uint8_t (*heard)[HEAR_BYTES];
};

/* ---- opening ---- */

void net_wire_open(struct net *n)
{
	struct err e;
	struct net_wire *w = arena_new(n->arena, struct net_wire);
	n->wire = w;
	for (int six = 0; six < 2; six++) {
		w->reserved[six] = packet_socket_reserve(six, &w->port);
		w->raw[six] = packet_socket_raw(six, &e);
	}
	n->has_rights = w->raw[0] >= 0 && w->port;
	for (size_t i = 0; i < n->n_links && n->has_rights; i++) {
		struct net_link *l = &n->links[i];
		enum packet_socket_link kind = PACKET_SOCKET_IP;
		l->fd = packet_socket_open(l->index, l->name, w->port, l->mac, &kind, &e);
		l->is_ethernet = kind == PACKET_SOCKET_ETHERNET;
		l->is_bare = kind == PACKET_SOCKET_IP;
		n->has_rights = l->fd >= 0;
	}
	(void)!getrandom(w->key, sizeof(w->key), 0);
	w->queue = arena_alloc(n->arena, BATCH * sizeof(*w->queue));
	w->heard = arena_alloc(n->arena, HEAR_BATCH * sizeof(*w->heard));
}

uint16_t net_wire_port(const struct net *n)
{
	return n->wire->port;
}

static uint64_t turn(uint64_t v, int by)
{
	return v << by | v >> (64 - by);
}

static void sip_round(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = turn(v[1], 13) ^ v[0];
	v[0] = turn(v[0], 32);
	v[2] += v[3];
	v[3] = turn(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = turn(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = turn(v[1], 17) ^ v[2];
	v[2] = turn(v[2], 32);
}

/* SipHash-2-4 (Aumasson, Bernstein 2012) of the address and the port. */
uint32_t net_wire_cookie(const struct net *n, const struct address *a, uint16_t port)
{
	const uint64_t *k = n->wire->key;
	uint64_t v[4] = { k[0] ^ 0x736f6d6570736575, k[1] ^ 0x646f72616e646f6d,
			  k[0] ^ 0x6c7967656e657261, k[1] ^ 0x7465646279746573 };
	uint64_t words[3] = { 0, 0, port | (uint64_t)24 << 56 };
	memcpy(words, a->bytes, a->is_ipv6 ? 16 : 4);
	for (size_t i = 0; i < N(words); i++) {
		v[3] ^= words[i];
		sip_round(v);
		sip_round(v);
		v[0] ^= words[i];
	}
	v[2] ^= 0xff;
	for (int i = 0; i < 4; i++)
		sip_round(v);
	return (uint32_t)(v[0] ^ v[1] ^ v[2] ^ v[3]);
}

/* ---- writing ---- */

static int fd_of(const struct net *n, const struct net_frame *f)
{
	return f->link >= 0 ? n->links[f->link].fd : n->wire->raw[f->about.is_ipv6];
}

static socklen_t aim(const struct net_frame *f, struct sockaddr_storage *to)
{
	if (f->link >= 0)
		return 0;
	*to = (struct sockaddr_storage){ .ss_family = f->about.is_ipv6 ? AF_INET6 : AF_INET };
	if (f->about.is_ipv6) {
		memcpy(&((struct sockaddr_in6 *)(void *)to)->sin6_addr, f->about.bytes, 16);
		return sizeof(struct sockaddr_in6);
	}
	memcpy(&((struct sockaddr_in *)(void *)to)->sin_addr, f->about.bytes, 4);
	return sizeof(struct sockaddr_in);
}

/* Frames [from, until) have one socket. What cannot be written counts as lost: it is asked again
 * like what was lost on the way. */
static void write_run(struct net *n, size_t from, size_t until)
{
	struct mmsghdr messages[BATCH] = { { .msg_len = 0 } };
	struct iovec vectors[BATCH];
	struct sockaddr_storage to[BATCH];
	struct net_wire *w = n->wire;
	size_t count = until - from;
	for (size_t i = 0; i < count; i++) {
		struct net_frame *f = &w->queue[from + i];
		vectors[i] = (struct iovec){ f->bytes, f->n };
		socklen_t size = aim(f, &to[i]);
		messages[i].msg_hdr = (struct msghdr){ .msg_iov = &vectors[i],
						       .msg_iovlen = 1,
						       .msg_name = size ? &to[i] : NULL,
						       .msg_namelen = size };
	}
	int fd = fd_of(n, &w->queue[from]);
	for (size_t i = 0; i < count;) {
		int done = sendmmsg(fd, messages + i, (unsigned)(count - i), 0);
		if (done < 0 && (errno == EAGAIN || errno == ENOBUFS)) {
			struct pollfd p = { .fd = fd, .events = POLLOUT };
			if (poll(&p, 1, 100) <= 0)
				return;
			continue;
		}
		/* The kernel refuses one (no way there): the others go on. */
		i += done > 0 ? (size_t)done : 1;
	}
}

void net_wire_flush(struct net *n)
{
	struct net_wire *w = n->wire;
	for (size_t from = 0, until; from < w->n_queued; from = until) {
		int fd = fd_of(n, &w->queue[from]);
		for (until = from + 1; until < w->n_queued && fd_of(n, &w->queue[until]) == fd;)
			until++;
		write_run(n, from, until);
	}
	w->n_queued = 0;
}

bool net_wire_send(struct net *n, const struct net_frame *f)
{
	struct net_wire *w = n->wire;
	const struct net_link *l = f->link >= 0 ? &n->links[f->link] : NULL;
	bool is_whole = l && (f->about.is_ipv6 ? l->is_whole_six : l->is_whole);
	bool may = f->is_broadcast ? is_whole && net_is_open(n) : net_may_send(n, &f->about);
	if (!may)
		return false;
	memcpy(&w->queue[w->n_queued], f, offsetof(struct net_frame, bytes) + f->n);
	if (++w->n_queued == BATCH)
		net_wire_flush(n);
	return true;
}

/* ---- hearing ---- */

static bool hear_link(struct net *n, int link)
{
	struct net_wire *w = n->wire;
	struct mmsghdr messages[HEAR_BATCH] = { { .msg_len = 0 } };
	struct iovec vectors[HEAR_BATCH];
	for (size_t i = 0; i < HEAR_BATCH; i++) {
		vectors[i] = (struct iovec){ w->heard[i], HEAR_BYTES };
		messages[i].msg_hdr = (struct msghdr){ .msg_iov = &vectors[i], .msg_iovlen = 1 };
	}
	int count = recvmmsg(n->links[link].fd, messages, HEAR_BATCH, MSG_DONTWAIT, NULL);
	int64_t now_us = net_now_us();
	for (int i = 0; i < count; i++) {
		struct packet p;
		struct str frame = { (const char *)w->heard[i],
				     MIN(messages[i].msg_len, (unsigned)HEAR_BYTES) };
		if (packet_read(frame, !n->links[link].is_bare, &p))
			net_hear(n, &p, link, now_us);
	}
	return count == HEAR_BATCH;
}

void net_wire_hear(struct net *n, int64_t until_us)
{
	struct pollfd p[MAX_POLLED];
	size_t count = MIN(n->n_links, N(p));
	net_wire_flush(n);
	for (size_t i = 0; i < count; i++)
		p[i] = (struct pollfd){ .fd = n->links[i].fd, .events = POLLIN };
	int64_t left = MAX(until_us - net_now_us(), 0);
	struct timespec t = { left / 1000000, left % 1000000 * 1000 };
	if (ppoll(p, count, &t, NULL) <= 0)
		return;
	for (size_t i = 0; i < count; i++)
		for (int k = 0; p[i].revents && k < MAX_BATCHES && hear_link(n, (int)i); k++)
			;
}

void net_wire_wait(struct net *n, int64_t us)
{
	int64_t end = net_now_us() + us;
	do
		net_wire_hear(n, end);
	while (net_now_us() < end && !survey_is_late(n->survey));
}

uint64_t net_wire_drops(struct net *n)
{
	for (size_t i = 0; i < n->n_links; i++) {
		struct tpacket_stats s = { .tp_drops = 0 };
		socklen_t size = sizeof(s);
		if (getsockopt(n->links[i].fd, SOL_PACKET, PACKET_STATISTICS, &s, &size) == 0)
			n->wire->n_drops += s.tp_drops;
	}
	return n->wire->n_drops;
}
