/* SPDX-License-Identifier: Apache-2.0 */
/* survey_tls - everything about the TLS of one port, asked one connection after another. */
#include "survey/tls/survey_tls.h"

#include "survey/survey_talk.h"

#include <string.h>

enum { CONNECTION_MS = 2000 };

/* What is said to ask for TLS, and how a yes begins. */
struct start {
	bool has_greeting;
	const char *first, *first_yes; /* NULL: nothing is said before */
	const char *say, *yes;
};
static const struct start starts[] = {
	[TLS_AT_ONCE] = { false, NULL, NULL, NULL, NULL },
	[TLS_SMTP] = { true, "EHLO zicha.invalid\r\n", "250", "STARTTLS\r\n", "220" },
	[TLS_IMAP] = { true, NULL, NULL, "a STARTTLS\r\n", "a OK" },
	[TLS_POP3] = { true, NULL, NULL, "STLS\r\n", "+OK" },
	[TLS_FTP] = { true, NULL, NULL, "AUTH TLS\r\n", "234" },
	[TLS_POSTGRESQL] = { false, NULL, NULL, "\0\0\0\x08\x04\xd2\x16\x2f", "S" },
};

/* The last line of an answer of several: "250-…" goes on, "250 …" ends, "* …" is none. */
static int answer(struct survey_talk *t, const char *yes, struct err *e)
{
	struct str line;
	for (;;) {
		int got = survey_talk_line(t, &line, e);
		if (got <= 0)
			return got < 0 ? -1 : err_set(e, "the peer closed before TLS");
		bool goes_on = line.n > 3 && line.p[3] == '-';
		if (goes_on || (line.n && line.p[0] == '*' && yes[0] != '*'))
			continue;
		return str_starts(line, yes)
			       ? 0
			       : err_set(e, "no TLS: %.*s", (int)MIN(line.n, 80), line.p);
	}
}

static int start_tls(struct survey_talk *t, enum survey_tls_start how, struct err *e)
{
	const struct start *s = &starts[how];
	struct str line;
	if (how == TLS_POSTGRESQL) {
		if (survey_talk_say(t, (struct str){ s->say, 8 }, e) < 0 ||
		    survey_talk_hear(t, e) <= 0)
			return -1;
		bool is_yes = str_starts(survey_talk_heard(t), s->yes);
		survey_talk_take(t, 1);
		return is_yes ? 0 : err_set(e, "no TLS");
	}
	if (s->has_greeting) {
		int got;
		do
			got = survey_talk_line(t, &line, e);
		while (got > 0 && line.n > 3 && line.p[3] == '-');
		if (got <= 0)
			return -1;
	}
	if (s->first &&
	    (survey_talk_say(t, str_of(s->first), e) < 0 || answer(t, s->first_yes, e) < 0))
		return -1;
	if (s->say && (survey_talk_say(t, str_of(s->say), e) < 0 || answer(t, s->yes, e) < 0))
		return -1;
	return 0;
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
