/* SPDX-License-Identifier: Apache-2.0 */
/* role_test - what roles say to each other without waiting, and an end for who reckons too long. */
#include "role/role.h"

#include "role/message.h"
#include "tap.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>

/* More than a socket holds: written piece by piece while the other end reads. */
static void test_push(void)
{
	enum { LARGE = 3 << 20 };
	struct err e;
	int fds[2];
	autobuf large = BUF(LARGE), out = BUF(LARGE + 100);
	struct message m = { .kind = 0 };
	autoinbox in = MESSAGE_INBOX(LARGE + 100);
	for (size_t i = 0; i < LARGE; i++)
		buf_putc(&large, (char)(i % 251));
	ok(role_pair(fds, &e) == 0, "two ends of a socket");
	message_put(&out, 7, STR("first"));
	message_put(&out, 8, buf_view(&large));
	struct str unsent = buf_view(&out);
	bool is_right = message_push(fds[0], &unsent, &e) == 0 && unsent.n > 0;
	ok(is_right, "what a peer does not take now is left");
	ok(message_wait(fds[1], &in, &m, &e) == 1 && m.kind == 7 && str_is(m.bytes, "first"),
	   "the first message comes");
	while (is_right && unsent.n)
		is_right = message_push(fds[0], &unsent, &e) == 0 &&
			   message_receive(fds[1], &in, &e) == 1;
	ok(message_wait(fds[1], &in, &m, &e) == 1 && m.kind == 8 &&
		   str_eq(m.bytes, buf_view(&large)),
	   "and the large one whole");
	struct str frame = message_frame(&m);
	ok(str_eq(message_bytes(frame), buf_view(&large)) &&
		   str_eq(frame, str_from(buf_view(&out), out.n - frame.n)),
	   "which can be passed on as it came");
	close(fds[1]);
	unsent = buf_view(&out);
	ok(message_push(fds[0], &unsent, &e) == 0 && unsent.n == 0,
	   "for a peer that is gone nothing is left");
	ok(message_wait(fds[0], &in, &m, &e) == 0, "which who reads is told");
	close(fds[0]);
}

static void test_allow(void)
{
	int status = 0;
	pid_t pid = fork();
	if (pid == 0) {
		role_allow(1);
		role_allow(0);
		for (clock_t end = clock() + CLOCKS_PER_SEC * 6 / 5; clock() < end;)
			continue;
		role_allow(1);
		for (clock_t end = clock() + CLOCKS_PER_SEC * 5; clock() < end;)
			continue;
		_exit(0);
	}
	ok(pid > 0 && waitpid(pid, &status, 0) == pid && WIFSIGNALED(status) &&
		   WTERMSIG(status) == SIGPROF,
	   "who reckons longer than is allowed ends, and not before");
}

int main(void)
{
	test_push();
	test_allow();
	return done();
}
