/* SPDX-License-Identifier: Apache-2.0 */
/* survey_tls - everything about the TLS of one port, asked one connection after another. */
#include "survey/tls/survey_tls.h"

#include "survey/survey_talk.h"

#include <string.h>

enum { CONNECTION_MS = 2000 };

static int start_tls(struct survey_talk *t, enum tls_start how, struct err *e)
{
	unsigned step = 0;
	for (;;) {
		struct str say;
		switch (tls_start_next(how, &step, survey_talk_heard(t), &say)) {
		case TLS_START_NOW: survey_talk_take(t, survey_talk_heard(t).n); return 0;
		case TLS_START_REFUSED:
			return err_set(e, "it does not begin TLS when it is asked to");
		case TLS_START_SAY:
			survey_talk_take(t, survey_talk_heard(t).n);
			if (survey_talk_say(t, say, e) < 0)
				return -1;
			break;
		case TLS_START_WAIT: {
			int got = survey_talk_hear(t, e);
			if (got <= 0)
				return got < 0 ? -1 : err_set(e, "the peer closed before TLS");
		}
		}
	}
}

/* Says the hello and hears the answer. */
static enum tls_end ask(struct survey_talk *t, struct tls_look *l, struct str hello)
{
	struct err e;
	if (survey_talk_say(t, hello, &e) < 0)
		return TLS_END_CLOSED;
	for (;;) {
		int got = survey_talk_hear(t, &e);
		bool is_late = clock_ms() >= t->deadline_ms;
		if (got <= 0)
			return got < 0 && is_late ? TLS_END_SILENT : TLS_END_CLOSED;
		if (tls_look_heard(l, survey_talk_heard(t)))
			return TLS_END_ANSWERED;
	}
}

int survey_tls_look(struct survey *s, const struct address *a, uint16_t port,
		    const struct survey_tls_options *o, struct tls_facts *facts, struct err *e)
{
	struct tls_look_options options = { o->name, o->max_connections, o->wants_all_suites };
	int64_t ms = o->connection_ms ? o->connection_ms : CONNECTION_MS;
	struct tls_look *l = tls_look_begin(survey_arena(s), &options, facts);
	autobuf hello = BUF(8 << 10);
	bool has_connected = false;
	int r = 0;
	if (!l)
		return err_set(e, "OpenSSL makes no keys here");
	while (r >= 0 && tls_look_next(l, &hello)) {
		struct survey_talk t;
		if (o->between_ms)
			usleep((useconds_t)o->between_ms * 1000);
		if (survey_talk_open(s, a, port, ms, &t, e) < 0) {
			if (!has_connected)
				r = -1;
			tls_look_end(l, TLS_END_UNREACHABLE);
			continue;
		}
		has_connected = true;
		if (start_tls(&t, o->start, e) < 0)
			r = -1;
		else
			tls_look_end(l, ask(&t, l, buf_view(&hello)));
		survey_talk_close(&t);
	}
	tls_look_finish(l);
	return r;
}
