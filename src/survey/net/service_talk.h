/* SPDX-License-Identifier: Apache-2.0 */
/* service_talk - many short conversations at once, never more than two with one host.
 *
 * A conversation is a state machine of whoever began it: `on` is called when something happened,
 * and says something, waits for more, or ends it. What was not read yet is read before a
 * connection is closed: some devices do not survive a reset. */
#ifndef ZICHA_SURVEY_NET_SERVICE_TALK_H
#define ZICHA_SURVEY_NET_SERVICE_TALK_H

#include "base/buf.h"
#include "survey/survey.h"

enum service_event {
	TALK_OPEN,   /* connected: say something, or wait */
	TALK_HEARD,  /* more came */
	TALK_QUIET,  /* nothing came by the time that was set */
	TALK_CLOSED, /* by the peer; or it said more than there is room for */
	TALK_FAILED, /* no connection; ret_code is in talk->code */
};

struct talk;
struct talks;

/* What is said to one that would begin. */
enum talk_when { TALK_NEVER, TALK_LATER, TALK_NOW };
typedef enum talk_when talk_leave(void *arg, const struct address *a);

struct talk_order {
	struct address address;
	uint16_t port;
	enum dial_protocol protocol;
	int64_t connect_ms;
	int64_t silent_ms; /* the same, of a host of which nothing came so far; 0: no other */
	double rate;	   /* connections a second that are begun to the host */
	size_t max_bytes;  /* of what comes */
	void (*on)(struct talk *t, enum service_event event);
	void *arg;
};

struct talk {
	struct talk_order order;
	struct talks *all;
	int code;	 /* errno of a failure */
	double begun_ms; /* when it was asked for, clock_ms_exact() */
};

struct talks *service_talk_new(struct survey *s);
/* Asked before each is begun: what may never fails with ECANCELED. NULL: all may now. */
void service_talk_limit(struct talks *all, talk_leave *leave, void *arg);
/* So many at once instead of some dozens, before the first is queued: for questions of which most
 * come to nothing. With one host there are two at most all the same. */
void service_talk_crowd(struct talks *all, size_t most);
/* Queues a conversation; `on` will be called from service_talk_run(), also to begin others. */
void service_talk_add(struct talks *all, const struct talk_order *o);
/* Until none is left, or the survey's time is over. <0: the core is gone. */
must_use int service_talk_run(struct talks *all, struct err *e);
void service_talk_free(struct talks *all);

/* ---- for `on` ---- */
void service_talk_say(struct talk *t, struct str bytes);
/* All that came since the last service_talk_forget(). */
struct str service_talk_heard(const struct talk *t);
void service_talk_forget(struct talk *t);
/* TALK_QUIET comes after that many milliseconds, counted from now. */
void service_talk_wait(struct talk *t, int64_t ms);
/* Whether this one has silent_ms to be connected, and should be as quick to give up. */
bool service_talk_is_hasty(const struct talk *t);
/* Whether anything has come from a host. */
bool service_talk_has_spoken(struct talks *all, const struct address *a);
/* Ends it; `on` is not called again. */
void service_talk_end(struct talk *t);

#endif
