/* SPDX-License-Identifier: Apache-2.0 */
/* netlink - questions to the running kernel about its network. */
#include "net/netlink.h"

#include "base/clock.h"

#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/rtnetlink.h>
#include <poll.h>
#include <sys/socket.h>

/* As large as the kernel ever fills one datagram of a dump. */
enum { DATAGRAM_BYTES = 32 << 10, DUMP_TRIES = 4 };

/* A dump that something changed under; asked again. */
enum { INCONSISTENT = 1 };

struct exchange {
	struct mnl_socket *socket;
	unsigned int sequence;
	int64_t end_ms;
};

static inline void close_socket(struct mnl_socket **socket)
{
	if (*socket)
		mnl_socket_close(*socket);
}
#define autosocket __attribute__((cleanup(close_socket))) struct mnl_socket

static struct mnl_socket *open_socket(int bus, struct err *e)
{
	struct mnl_socket *opened = mnl_socket_open2(bus, SOCK_CLOEXEC | SOCK_NONBLOCK);
	if (!opened) {
		err_sys(e, "open a netlink socket");
		return NULL;
	}
	if (mnl_socket_bind(opened, 0, MNL_SOCKET_AUTOPID) < 0) {
		err_sys(e, "bind a netlink socket");
		mnl_socket_close(opened);
		return NULL;
	}
	return opened;
}

/* Waits for the next datagram of the kernel. Its length, or <0. */
static ssize_t receive(const struct exchange *x, void *bytes, size_t size, struct err *e)
{
	struct pollfd fd = { .fd = mnl_socket_get_fd(x->socket), .events = POLLIN };
	for (;;) {
		int64_t left_ms = x->end_ms - clock_ms();
		int ready = left_ms > 0 ? poll(&fd, 1, (int)left_ms) : 0;
		if (ready == 0)
			return err_set(e, "the kernel's answer over netlink did not come in time");
		if (ready < 0 && errno != EINTR)
			return err_sys(e, "wait for netlink");
		struct sockaddr_nl from = { .nl_pid = 0 };
		struct iovec vector = { .iov_base = bytes, .iov_len = size };
		struct msghdr head = {
			.msg_name = &from,
			.msg_namelen = sizeof(from),
			.msg_iov = &vector,
			.msg_iovlen = 1,
		};
		ssize_t n = recvmsg(fd.fd, &head, 0);
		if (n < 0 && errno != EINTR && errno != EAGAIN)
			return err_sys(e, "read from netlink");
		if (n >= 0 && (head.msg_flags & MSG_TRUNC))
			return err_set(e, "read from netlink: more than %zu bytes at once", size);
		/* Other processes can write to this socket; only the kernel is 0. */
		if (n >= 0 && from.nl_pid == 0)
			return n;
	}
}

static int kernel_error(const struct nlmsghdr *m, struct err *e)
{
	if (m->nlmsg_len < MNL_NLMSG_HDRLEN + sizeof(struct nlmsgerr))
		return err_set(e, "netlink: a short error message");
	const struct nlmsgerr *error = mnl_nlmsg_get_payload(m);
	errno = -error->error;
	return errno ? err_sys(e, "netlink") : 0;
}

/* Takes the messages of one datagram. 0: more will come, 1: it was the last, <0. */
static int take_datagram(const struct exchange *x, const void *bytes, size_t n, bool *is_consistent,
			 struct buf *messages, struct err *e)
{
	const struct nlmsghdr *m = bytes;
	for (int left = (int)n; mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
		if (m->nlmsg_seq != x->sequence)
			continue; /* late words on an earlier try */
		if (m->nlmsg_flags & NLM_F_DUMP_INTR)
			*is_consistent = false;
		if (m->nlmsg_type == NLMSG_ERROR)
			return kernel_error(m, e) < 0 ? -1 : 1;
		if (m->nlmsg_type == NLMSG_DONE)
			return 1;
		if (m->nlmsg_type >= NLMSG_MIN_TYPE)
			buf_add(messages, m, MNL_ALIGN(m->nlmsg_len));
	}
	return 0;
}

static int take_all(const struct exchange *x, bool *is_consistent, struct buf *messages,
		    struct err *e)
{
	_Alignas(struct nlmsghdr) char bytes[DATAGRAM_BYTES] = { 0 };
	int r = 0;
	while (r == 0) {
		ssize_t n = receive(x, bytes, sizeof(bytes), e);
		if (n < 0)
			return -1;
		r = take_datagram(x, bytes, (size_t)n, is_consistent, messages, e);
		if (r >= 0 && buf_is_over(messages))
			return err_set(e, "netlink: more than %zu bytes of answers", messages->max);
	}
	return r < 0 ? -1 : 0;
}

static int dump_once(const struct exchange *x, int type, struct buf *messages, struct err *e)
{
	_Alignas(struct nlmsghdr) char request[MNL_NLMSG_HDRLEN + 16];
	struct nlmsghdr *m = mnl_nlmsg_put_header(request);
	m->nlmsg_type = (uint16_t)type;
	m->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
	m->nlmsg_seq = x->sequence;
	struct rtgenmsg *body = mnl_nlmsg_put_extra_header(m, sizeof(*body));
	body->rtgen_family = AF_UNSPEC;
	if (mnl_socket_sendto(x->socket, m, m->nlmsg_len) < 0)
		return err_sys(e, "ask over netlink");
	bool is_consistent = true;
	if (take_all(x, &is_consistent, messages, e) < 0)
		return -1;
	return is_consistent ? 0 : INCONSISTENT;
}

int netlink_dump(int type, int64_t deadline_ms, struct buf *ret_messages, struct err *e)
{
	autosocket *opened = open_socket(NETLINK_ROUTE, e);
	if (!opened)
		return -1;
	struct exchange x = { .socket = opened, .end_ms = clock_ms() + deadline_ms };
	size_t start = ret_messages->n;
	for (int i = 0; i < DUMP_TRIES; i++) {
		x.sequence++;
		ret_messages->n = start;
		int r = dump_once(&x, type, ret_messages, e);
		if (r != INCONSISTENT)
			return r;
	}
	return err_set(e, "netlink: the network changes faster than it can be read");
}

int netlink_has_nftables(int64_t deadline_ms, struct err *e)
{
	autosocket *opened = open_socket(NETLINK_NETFILTER, e);
	if (!opened)
		return e->code == EPROTONOSUPPORT ? NETLINK_ABSENT : -1;
	struct exchange x = { .socket = opened, .sequence = 1, .end_ms = clock_ms() + deadline_ms };
	_Alignas(struct nlmsghdr) char request[MNL_NLMSG_HDRLEN + 16];
	struct nlmsghdr *m = mnl_nlmsg_put_header(request);
	m->nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_GETGEN;
	m->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK;
	m->nlmsg_seq = x.sequence;
	struct nfgenmsg *body = mnl_nlmsg_put_extra_header(m, sizeof(*body));
	body->nfgen_family = AF_UNSPEC;
	body->version = NFNETLINK_V0;
	if (mnl_socket_sendto(opened, m, m->nlmsg_len) < 0)
		return err_sys(e, "ask over netlink");
	autobuf ignored = BUF(64 << 10);
	bool is_consistent;
	if (take_all(&x, &is_consistent, &ignored, e) == 0)
		return 0;
	/* So answers nfnetlink where no module took the subsystem. */
	return e->code == EINVAL || e->code == EOPNOTSUPP ? NETLINK_ABSENT : -1;
}
