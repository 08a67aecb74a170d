/* SPDX-License-Identifier: Apache-2.0 */
#include "role/message.h"
#include "role/role.h"
#include "tap.h"

int main(void)
{
	struct err e;
	struct message m;
	struct message_inbox in = MESSAGE_INBOX(100);
	int fds[2];
	ok(role_pair(fds, &e) == 0, "two ends of a socket");
	ok(message_send(fds[0], 7, STR("hello"), &e) == 0 &&
		   message_send(fds[0], 8, STR(""), &e) == 0,
	   "messages are sent");
	ok(message_wait(fds[1], &in, &m, &e) == 1 && m.kind == 7 && str_is(m.bytes, "hello"),
	   "and come as they were");
	ok(message_wait(fds[1], &in, &m, &e) == 1 && m.kind == 8 && m.bytes.n == 0, "also empty "
										    "ones");
	ok(message_next(&in, &m, &e) == 0, "there are no more");

	/* A message in pieces. */
	unsigned char whole[12] = { 9, 0, 0, 0, 4, 0, 0, 0, 'a', 'b', 'c', 'd' };
	for (size_t i = 0; i < sizeof(whole); i++) {
		(void)!write(fds[0], &whole[i], 1);
		ok(message_receive(fds[1], &in, &e) == 1 &&
			   message_next(&in, &m, &e) == (i + 1 == sizeof(whole)),
		   "a message is there when its last byte is");
	}
	ok(m.kind == 9 && str_is(m.bytes, "abcd"), "and is whole");

	/* A peer that says more than it may. */
	unsigned char long_head[8] = { 1, 0, 0, 0, 200, 0, 0, 0 };
	(void)!write(fds[0], long_head, sizeof(long_head));
	ok(message_wait(fds[1], &in, &m, &e) < 0, "one that is too long is refused before it "
						  "comes");
	close(fds[0]);
	struct message_inbox fresh = MESSAGE_INBOX(100);
	ok(message_wait(fds[1], &fresh, &m, &e) == 0, "a closed peer is told");
	ok(message_send(fds[1], 1, STR("x"), &e) < 0, "and cannot be written to");
	close(fds[1]);

	/* Descriptors. */
	int pair[2], sent[2], got = -1;
	ok(role_pair(pair, &e) == 0 && role_pair(sent, &e) == 0, "more sockets");
	ok(role_give(pair[0], sent[0], &e) == 0 && role_take(pair[1], &got, &e) == 1 && got >= 0,
	   "a descriptor is handed over");
	(void)!write(got, "y", 1);
	char byte = 0;
	ok(read(sent[1], &byte, 1) == 1 && byte == 'y', "and is the same");
	(void)!write(pair[0], "z", 1);
	ok(role_take(pair[1], &got, &e) < 0, "words where a descriptor should be are refused");
	close(pair[0]);
	ok(role_take(pair[1], &got, &e) == 0, "the end is told");
	buf_free(&in.bytes);
	buf_free(&fresh.bytes);
	return done();
}
