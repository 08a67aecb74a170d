/* SPDX-License-Identifier: Apache-2.0 */
/* survey_talk - a conversation over one socket: whole writes, lines, bounded bytes, a deadline. */
#include "survey/survey_talk.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

/* ---- connecting ---- */

/* As long as most wait (RFC 8305, 5: 250 ms). */
enum { NEXT_AFTER_MS = 250, SIDE_BY_SIDE = 16 };

/* Connections that are under way. */
struct race {
	struct survey *survey;
	const struct address *addresses;
	uint16_t port;
	struct pollfd polled[SIDE_BY_SIDE];
	size_t place[SIDE_BY_SIDE]; /* among the addresses */
	size_t n;
};

static void begin(struct race *r, size_t place, struct err *e)
{
	int fd = survey_dial(r->survey, &r->addresses[place], r->port, DIAL_TCP, e);
	if (fd < 0)
		return;
	r->place[r->n] = place;
	r->polled[r->n++] = (struct pollfd){ .fd = fd, .events = POLLOUT };
}

/* What came of one that has an answer: 0 or errno. */
static int outcome(int fd)
{
	int code = 0;
	socklen_t n = sizeof(code);
	return getsockopt(fd, SOL_SOCKET, SO_ERROR, &code, &n) < 0 ? errno : code;
}

static void blame(const struct race *r, size_t place, int code, struct err *e)
{
	char text[ADDRESS_TEXT_SIZE];
	address_text(&r->addresses[place], text);
	errno = code;
	if (code != ETIMEDOUT)
		(void)err_sys(e, "connect to %s port %u", text, r->port);
	else
		(void)err_set(e, "connect to %s port %u: no answer in time", text, r->port);
	e->code = code;
}

/* The first that was taken, or -1; those that were refused are left out. */
static int take_winner(struct race *r, size_t *ret_place, struct err *e)
{
	size_t kept = 0;
	int won = -1;
	for (size_t i = 0; i < r->n; i++) {
		int fd = r->polled[i].fd;
		int code = r->polled[i].revents ? outcome(fd) : 0;
		if (r->polled[i].revents && !code && won < 0) {
			won = fd;
			*ret_place = r->place[i];
		} else if (code) {
			blame(r, r->place[i], code, e);
			close(fd);
		} else {
			r->polled[kept] = r->polled[i];
			r->place[kept++] = r->place[i];
		}
	}
	r->n = kept;
	return won;
}

int survey_talk_connect(struct survey *s, const struct address *addresses, size_t n, uint16_t port,
			int64_t deadline_ms, size_t *place, struct err *e)
{
	struct race r = { .survey = s, .addresses = addresses, .port = port };
	const size_t first = *place;
	int64_t next_ms = 0, end_ms = MIN(deadline_ms, survey_deadline_ms(s));
	int won = -1;
	for (size_t begun = 0; won < 0 && (begun < n || r.n);) {
		int64_t now_ms = clock_ms();
		bool has_next = begun < n && r.n < SIDE_BY_SIDE;
		if (has_next && (now_ms >= next_ms || !r.n)) {
			begin(&r, (first + begun++) % n, e);
			next_ms = now_ms + NEXT_AFTER_MS;
		} else if (now_ms >= end_ms) {
			blame(&r, r.place[r.n - 1], ETIMEDOUT, e);
			break;
		}
		int64_t until_ms = begun < n && r.n < SIDE_BY_SIDE ? MIN(next_ms, end_ms) : end_ms;
		if (r.n &&
		    poll(r.polled, r.n, (int)MIN(MAX(until_ms - clock_ms(), 0), 1 << 20)) > 0)
			won = take_winner(&r, place, e);
	}
	for (size_t i = 0; i < r.n; i++)
		close(r.polled[i].fd);
	return won;
}

/* ---- talking ---- */

int survey_talk_open(struct survey *s, const struct address *a, uint16_t port, int64_t ms,
		     struct survey_talk *ret, struct err *e)
{
	size_t place = 0;
	*ret = (struct survey_talk){ .survey = s,
				     .deadline_ms = clock_ms() + ms,
				     .in = BUF(SURVEY_TALK_MAX) };
	ret->fd = survey_talk_connect(s, a, 1, port, ret->deadline_ms, &place, e);
	return ret->fd < 0 ? -1 : 0;
}

void survey_talk_close(struct survey_talk *t)
{
	if (t->fd >= 0)
		close(t->fd);
	t->fd = -1;
	buf_free(&t->in);
}

int survey_talk_say(struct survey_talk *t, struct str bytes, struct err *e)
{
	while (bytes.n) {
		ssize_t n = send(t->fd, bytes.p, bytes.n, MSG_NOSIGNAL);
		if (n < 0 && errno != EAGAIN && errno != EINTR)
			return err_sys(e, "send");
		if (n > 0) {
			bytes = str_from(bytes, (size_t)n);
			continue;
		}
		int r = survey_wait(t->survey, t->fd, true, t->deadline_ms, e);
		if (r <= 0)
			return r < 0 ? -1 : err_set(e, "the peer takes nothing");
	}
	return 0;
}

int survey_talk_hear(struct survey_talk *t, struct err *e)
{
	/* What was taken makes room. */
	if (t->n_taken) {
		memmove(t->in.p, t->in.p + t->n_taken, t->in.n - t->n_taken);
		t->in.n -= t->n_taken;
		t->n_taken = 0;
	}
	size_t room = buf_room(&t->in, 16 << 10);
	if (!room)
		return err_set(e, "an answer of more than %zu bytes", t->in.max);
	for (;;) {
		int r = survey_wait(t->survey, t->fd, false, t->deadline_ms, e);
		if (r <= 0)
			return r < 0 ? -1 : err_set(e, "no answer in time");
		ssize_t n = recv(t->fd, t->in.p + t->in.n, room, 0);
		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		if (n < 0)
			return err_sys(e, "receive");
		t->in.n += (size_t)n;
		return n > 0;
	}
}

struct str survey_talk_heard(const struct survey_talk *t)
{
	return str_from(buf_view(&t->in), t->n_taken);
}

void survey_talk_take(struct survey_talk *t, size_t n)
{
	t->n_taken += n;
}

int survey_talk_line(struct survey_talk *t, struct str *ret_line, struct err *e)
{
	for (;;) {
		struct str heard = survey_talk_heard(t);
		size_t end = str_find(heard, '\n');
		if (end < heard.n) {
			*ret_line = str_head(heard, end);
			if (str_ends(*ret_line, "\r"))
				ret_line->n--;
			survey_talk_take(t, end + 1);
			return 1;
		}
		int r = survey_talk_hear(t, e);
		if (r <= 0)
			return r;
	}
}
