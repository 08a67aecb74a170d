/* SPDX-License-Identifier: Apache-2.0 */
/* survey_talk - a conversation over one socket: whole writes, lines, bounded bytes, a deadline.
 *
 *     struct survey_talk t;
 *     if (survey_talk_open(s, &address, port, SURVEY_TALK_MS, &t, e) < 0) …
 *     if (survey_talk_say(&t, STR("LIST UPS\n"), e) < 0 || survey_talk_line(&t, &line, e) <= 0) …
 *     survey_talk_close(&t);                                                             */
#ifndef ZICHA_SURVEY_SURVEY_TALK_H
#define ZICHA_SURVEY_SURVEY_TALK_H

#include "base/buf.h"
#include "survey/survey.h"

enum { SURVEY_TALK_MS = 5000, SURVEY_TALK_MAX = 1 << 20 };

struct survey_talk {
	struct survey *survey;
	int fd;
	int64_t deadline_ms; /* of all of it, on clock_ms(); may be moved */
	struct buf in;	     /* what came and was not taken yet; its maximum may be changed */
	size_t n_taken;
};

/* Connects to the first of several addresses that takes it, beginning with number *place: one that
 * keeps silent for a moment has the next tried beside it. A socket, and *place whose it is; <0, of
 * the last: with ETIMEDOUT if none answered in time. */
must_use int survey_talk_connect(struct survey *s, const struct address *addresses, size_t n,
				 uint16_t port, int64_t deadline_ms, size_t *place, struct err *e);

/* Connects and waits for it, at most `ms`, which is also the time for all that follows. */
must_use int survey_talk_open(struct survey *s, const struct address *a, uint16_t port, int64_t ms,
			      struct survey_talk *ret, struct err *e);
void survey_talk_close(struct survey_talk *t);

must_use int survey_talk_say(struct survey_talk *t, struct str bytes, struct err *e);
/* Reads once. 1: something came; 0: the peer has closed; <0: nothing in time, or too much. */
must_use int survey_talk_hear(struct survey_talk *t, struct err *e);
/* What came and was not taken; and takes n bytes of it. */
struct str survey_talk_heard(const struct survey_talk *t);
void survey_talk_take(struct survey_talk *t, size_t n);
/* The next line without its end, until the next call. 1; 0: the peer has closed; <0. */
must_use int survey_talk_line(struct survey_talk *t, struct str *ret_line, struct err *e);

#endif
