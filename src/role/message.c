/* SPDX-License-Identifier: Apache-2.0 */
/* message - what roles say to each other over a socket: a kind, a length, bytes. */
#include "role/message.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

struct head {
	uint32_t kind, n_bytes;
};

static int send_all(int fd, const void *bytes, size_t n, struct err *e)
{
	const char *at = bytes;
	while (n) {
		ssize_t sent = send(fd, at, n, MSG_NOSIGNAL);
		if (sent < 0 && errno == EAGAIN) {
			struct pollfd room = { .fd = fd, .events = POLLOUT };
			(void)poll(&room, 1, 1000);
			continue;
		}
		if (sent < 0 && errno == EINTR)
			continue;
		if (sent < 0)
			return err_sys(e, "write to another process of zicha");
		at += sent;
		n -= (size_t)sent;
	}
	return 0;
}

int message_send(int fd, uint32_t kind, struct str bytes, struct err *e)
{
	struct head head = { kind, (uint32_t)bytes.n };
	if (bytes.n > UINT32_MAX)
		return err_set(e, "a message is too long");
	int r = send_all(fd, &head, sizeof(head), e);
	return r < 0 ? r : send_all(fd, bytes.p, bytes.n, e);
}

struct str message_frame(const struct message *m)
{
	return (struct str){ m->bytes.p - sizeof(struct head), m->bytes.n + sizeof(struct head) };
}

struct str message_bytes(struct str frame)
{
	return str_from(frame, sizeof(struct head));
}

void message_put(struct buf *out, uint32_t kind, struct str bytes)
{
	struct head head = { kind, (uint32_t)bytes.n };
	buf_add(out, &head, sizeof(head));
	buf_str(out, bytes);
}

int message_push(int fd, struct str *bytes, struct err *e)
{
	ssize_t sent = send(fd, bytes->p, bytes->n, MSG_NOSIGNAL | MSG_DONTWAIT);
	/* Who reads next sees that the peer is gone. */
	if (sent < 0 && (errno == EPIPE || errno == ECONNRESET))
		sent = (ssize_t)bytes->n;
	if (sent < 0 && errno != EAGAIN && errno != EINTR)
		return err_sys(e, "write to another process of zicha");
	*bytes = str_from(*bytes, sent > 0 ? (size_t)sent : 0);
	return 0;
}

int message_receive(int fd, struct message_inbox *in, struct err *e)
{
	/* What was used makes room. */
	if (in->n_used) {
		memmove(in->bytes.p, in->bytes.p + in->n_used, in->bytes.n - in->n_used);
		in->bytes.n -= in->n_used;
		in->n_used = 0;
	}
	size_t room = buf_room(&in->bytes, 256 << 10);
	if (!room)
		return err_set(e, "a message is larger than %zu bytes", in->bytes.max);
	ssize_t n = recv(fd, in->bytes.p + in->bytes.n, room, 0);
	if (n < 0 && (errno == EINTR || errno == EAGAIN))
		return 1;
	/* It ended before it had read all that was said to it. */
	if (n < 0 && errno == ECONNRESET)
		return 0;
	if (n < 0)
		return err_sys(e, "read from another process of zicha");
	in->bytes.n += (size_t)n;
	return n > 0;
}

int message_next(struct message_inbox *in, struct message *ret, struct err *e)
{
	struct str rest = str_from(buf_view(&in->bytes), in->n_used);
	struct head head;
	if (rest.n < sizeof(head))
		return 0;
	memcpy(&head, rest.p, sizeof(head));
	if (head.n_bytes > in->bytes.max - sizeof(head))
		return err_set(e, "a message is larger than %zu bytes", in->bytes.max);
	if (rest.n - sizeof(head) < head.n_bytes)
		return 0;
	*ret = (struct message){ head.kind, { rest.p + sizeof(head), head.n_bytes } };
	in->n_used += sizeof(head) + head.n_bytes;
	return 1;
}

int message_wait(int fd, struct message_inbox *in, struct message *ret, struct err *e)
{
	for (;;) {
		int r = message_next(in, ret, e);
		if (r)
			return r;
		r = message_receive(fd, in, e);
		if (r <= 0)
			return r;
	}
}

int message_misspoken(struct err *e)
{
	return err_set(e, "another process of zicha says what it must not");
}
