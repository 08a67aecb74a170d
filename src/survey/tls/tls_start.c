/* SPDX-License-Identifier: Apache-2.0 */
/* tls_start - what is said before TLS begins inside another protocol: STARTTLS and its like. */
#include "survey/tls/tls_start.h"

#include "base/base.h"

struct way {
	bool has_greeting;
	const char *first, *ask, *yes; /* first: NULL if nothing is said before asking */
	size_t ask_bytes;	       /* of bytes that are no text; then `yes` is at yes_at */
	size_t yes_at;
};
static const struct way ways[] = {
	[TLS_SMTP] = { true, "EHLO zicha.invalid\r\n", "STARTTLS\r\n", "220", 0, 0 },
	[TLS_IMAP] = { true, NULL, "a STARTTLS\r\n", "a OK", 0, 0 },
	[TLS_POP3] = { true, NULL, "STLS\r\n", "+OK", 0, 0 },
	[TLS_FTP] = { true, NULL, "AUTH TLS\r\n", "234", 0, 0 },
	[TLS_POSTGRESQL] = { false, NULL, "\0\0\0\x08\x04\xd2\x16\x2f", "S", 8, 0 },
	/* X.224 with a request for TLS; type 2 is a yes */
	[TLS_RDP] = { false, NULL, "\3\0\0\x13\x0e\xe0\0\0\0\0\0\1\0\x08\0\1\0\0\0", "\2", 19, 11 },
};

/* The line that ends an answer of several: "250-…" goes on, "* …" is none. */
static bool last_line(struct str heard, struct str *ret)
{
	while (str_find(heard, '\n') < heard.n && str_line(&heard, ret)) {
		bool goes_on = ret->n > 3 && ret->p[3] == '-' && ret->p[0] >= '0' &&
			       ret->p[0] <= '9';
		if (!goes_on && !str_starts(*ret, "* "))
			return true;
		/* IMAP's greeting is such a line, and alone. */
		if (str_starts(*ret, "* OK") && !heard.n)
			return true;
	}
	return false;
}

enum tls_start_answer tls_start_next(enum tls_start how, unsigned *step, struct str heard,
				     struct str *ret_say)
{
	const struct way *w = &ways[how];
	struct str line;
	if (how == TLS_AT_ONCE)
		return TLS_START_NOW;
	if (*step == 0 && w->has_greeting && !last_line(heard, &line))
		return TLS_START_WAIT;
	if (*step == 0 && w->first) {
		*step = 1;
		*ret_say = str_of(w->first);
		return TLS_START_SAY;
	}
	if (*step == 1 && !last_line(heard, &line))
		return TLS_START_WAIT;
	if (*step < 2) {
		*step = 2;
		*ret_say = w->ask_bytes ? (struct str){ w->ask, w->ask_bytes } : str_of(w->ask);
		return TLS_START_SAY;
	}
	if (w->ask_bytes) {
		if (heard.n <= w->yes_at)
			return TLS_START_WAIT;
		return heard.p[w->yes_at] == w->yes[0] ? TLS_START_NOW : TLS_START_REFUSED;
	}
	if (!last_line(heard, &line))
		return TLS_START_WAIT;
	return str_starts(line, w->yes) ? TLS_START_NOW : TLS_START_REFUSED;
}
