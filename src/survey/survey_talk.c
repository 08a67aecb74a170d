/* SPDX-License-Identifier: Apache-2.0 */
/* survey_talk - a conversation over one socket: whole writes, lines, bounded bytes, a deadline. */
#include "survey/survey_talk.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

int survey_talk_open(struct survey *s, const struct address *a, uint16_t port, int64_t ms,
		     struct survey_talk *ret, struct err *e)
{
	char text[ADDRESS_TEXT_SIZE];
	int code = 0;
	socklen_t n = sizeof(code);
	*ret = (struct survey_talk){ .survey = s,
				     .deadline_ms = clock_ms() + ms,
				     .in = BUF(SURVEY_TALK_MAX) };
	ret->fd = survey_dial(s, a, port, DIAL_TCP, e);
	if (ret->fd < 0)
		return -1;
	address_text(a, text);
	int r = survey_wait(s, ret->fd, true, ret->deadline_ms, e);
	if (r == 0)
		r = err_set(e, "connect to %s port %u: no answer in time", text, port);
	if (r > 0)
		getsockopt(ret->fd, SOL_SOCKET, SO_ERROR, &code, &n);
	if (r > 0 && code) {
		errno = code;
		r = err_sys(e, "connect to %s port %u", text, port);
	}
	if (r < 0)
		survey_talk_close(ret);
	return r < 0 ? -1 : 0;
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
