/* SPDX-License-Identifier: Apache-2.0 */
/* message - what roles say to each other over a socket: a kind, a length, bytes.
 *
 * Whoever receives caps the size and decides by the kind: what is not expected from
 * that peer at that moment is an error of the peer. */
#ifndef ZICHA_ROLE_MESSAGE_H
#define ZICHA_ROLE_MESSAGE_H

#include "base/buf.h"
#include "base/err.h"

struct message {
	uint32_t kind;
	struct str bytes; /* in the inbox, until the next message_receive() */
};

/* Bytes that came in and are not used yet; born with a maximum like any buf. */
struct message_inbox {
	struct buf bytes;
	size_t n_used;
};
#define MESSAGE_INBOX(max_bytes) ((struct message_inbox){ .bytes = BUF(max_bytes) })

static inline void message_free(struct message_inbox *in)
{
	buf_free(&in->bytes);
}
#define autoinbox __attribute__((cleanup(message_free))) struct message_inbox

/* Writes all of it, however long the peer takes to read. <0: the peer is gone. */
must_use int message_send(int fd, uint32_t kind, struct str bytes, struct err *e);

/* A message that came as it came, to be passed on; and what is in such a one. */
struct str message_frame(const struct message *m);
struct str message_bytes(struct str frame);

/* The same as bytes, for one who must not wait for the peer. */
void message_put(struct buf *out, uint32_t kind, struct str bytes);
/* Writes of *bytes what the peer takes now, and leaves the rest; nothing is left for a peer that is
 * gone. */
must_use int message_push(int fd, struct str *bytes, struct err *e);

/* Reads once. 1: something came; 0: the peer has closed; <0. */
must_use int message_receive(int fd, struct message_inbox *in, struct err *e);

/* Takes the next whole message. 1: there is one; 0: more must come; <0: it is larger
 * than the inbox. */
must_use int message_next(struct message_inbox *in, struct message *ret, struct err *e);

/* Both, until there is one. 1, 0: closed, <0. */
must_use int message_wait(int fd, struct message_inbox *in, struct message *ret, struct err *e);

/* The words for a peer that says what it must not. Returns -1. */
int message_misspoken(struct err *e);

#endif
