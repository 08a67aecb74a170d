/* SPDX-License-Identifier: Apache-2.0 */
/* netlink - questions to the running kernel about its network. */
#include "net/netlink.h"

#include "base/clock.h"

#include <errno.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

/* As large as the kernel ever fills one datagram of a dump. */
enum { DATAGRAM_BYTES = 32 << 10, DUMP_TRIES = 4 };

/* A dump that something changed under; asked again. */
enum { INCONSISTENT = 1 };

struct exchange {
	int fd;
	unsigned int sequence;
	int64_t end_ms;
};

/* The head of a message with room for the body of any question asked here. */
struct request {
	struct nlmsghdr head;
	union {
		struct rtgenmsg routing;
		struct nfgenmsg filter;
	} body;
};

static int open_socket(int bus, struct err *e)
{
	autofd int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, bus);
	if (fd < 0)
		return err_sys(e, "open a netlink socket");
	struct sockaddr_nl own = { .nl_family = AF_NETLINK };
	if (bind(fd, (const struct sockaddr *)&own, sizeof(own)) < 0)
		return err_sys(e, "bind a netlink socket");
	return take_fd(&fd);
}

static int ask(const struct exchange *x, const struct request *request, struct err *e)
{
	struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };
	if (sendto(x->fd, request, request->head.nlmsg_len, 0, (const struct sockaddr *)&kernel,
		   sizeof(kernel)) < 0)
		return err_sys(e, "ask over netlink");
	return 0;
}

/* Waits for the next datagram of the kernel. Its length, or <0. */
static ssize_t receive(const struct exchange *x, void *bytes, size_t size, struct err *e)
{
	struct pollfd fd = { .fd = x->fd, .events = POLLIN };
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
	if (m->nlmsg_len < NLMSG_LENGTH(sizeof(struct nlmsgerr)))
		return err_set(e, "netlink: a short error message");
	const struct nlmsgerr *error = NLMSG_DATA(m);
	errno = -error->error;
	return errno ? err_sys(e, "netlink") : 0;
}

/* Takes the messages of one datagram. 0: more will come, 1: it was the last, <0. */
static int take_datagram(const struct exchange *x, const void *bytes, size_t n, bool *is_consistent,
			 struct buf *messages, struct err *e)
{
	const struct nlmsghdr *m = bytes;
	for (uint32_t left = (uint32_t)n; NLMSG_OK(m, left); m = NLMSG_NEXT(m, left)) {
		if (m->nlmsg_seq != x->sequence)
			continue; /* late words on an earlier try */
		if (m->nlmsg_flags & NLM_F_DUMP_INTR)
			*is_consistent = false;
		if (m->nlmsg_type == NLMSG_ERROR)
			return kernel_error(m, e) < 0 ? -1 : 1;
		if (m->nlmsg_type == NLMSG_DONE)
			return 1;
		if (m->nlmsg_type >= NLMSG_MIN_TYPE)
			buf_add(messages, m, NLMSG_ALIGN(m->nlmsg_len));
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

static int dump_try(const struct exchange *x, int type, struct buf *messages, struct err *e)
{
	struct request request = {
		.head = { .nlmsg_len = NLMSG_LENGTH(sizeof(struct rtgenmsg)),
			  .nlmsg_type = (uint16_t)type,
			  .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
			  .nlmsg_seq = x->sequence },
		.body.routing.rtgen_family = AF_UNSPEC,
	};
	if (ask(x, &request, e) < 0)
		return -1;
	bool is_consistent = true;
	if (take_all(x, &is_consistent, messages, e) < 0)
		return -1;
	return is_consistent ? 0 : INCONSISTENT;
}

int netlink_open(struct err *e)
{
	return open_socket(NETLINK_ROUTE, e);
}

int netlink_dump(int socket, int type, int64_t timeout_ms, struct buf *ret_messages, struct err *e)
{
	struct exchange x = { .fd = socket, .end_ms = clock_ms() + timeout_ms };
	size_t start = ret_messages->n;
	for (int i = 0; i < DUMP_TRIES; i++) {
		x.sequence++;
		ret_messages->n = start;
		int r = dump_try(&x, type, ret_messages, e);
		if (r != INCONSISTENT)
			return r;
	}
	return err_set(e, "netlink: the network changes faster than it can be read");
}

int netlink_dump_once(int type, int64_t timeout_ms, struct buf *ret_messages, struct err *e)
{
	autofd int fd = netlink_open(e);
	return fd < 0 ? -1 : netlink_dump(fd, type, timeout_ms, ret_messages, e);
}

int netlink_has_nftables(int64_t timeout_ms, struct err *e)
{
	autofd int fd = open_socket(NETLINK_NETFILTER, e);
	if (fd < 0)
		return e->code == EPROTONOSUPPORT ? NETLINK_ABSENT : -1;
	struct exchange x = { .fd = fd, .sequence = 1, .end_ms = clock_ms() + timeout_ms };
	struct request request = {
		.head = { .nlmsg_len = NLMSG_LENGTH(sizeof(struct nfgenmsg)),
			  .nlmsg_type = NFNL_SUBSYS_NFTABLES << 8 | NFT_MSG_GETGEN,
			  .nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK,
			  .nlmsg_seq = x.sequence },
		.body.filter = { .nfgen_family = AF_UNSPEC, .version = NFNETLINK_V0 },
	};
	if (ask(&x, &request, e) < 0)
		return -1;
	autobuf ignored = BUF(64 << 10);
	bool is_consistent;
	if (take_all(&x, &is_consistent, &ignored, e) == 0)
		return 0;
	/* So answers nfnetlink where no module took the subsystem. */
	return e->code == EINVAL || e->code == EOPNOTSUPP ? NETLINK_ABSENT : -1;
}
