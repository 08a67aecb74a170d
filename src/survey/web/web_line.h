/* SPDX-License-Identifier: Apache-2.0 */
/* web_line - the connection to a web server: bytes to and fro, plain or through TLS.
 *
 * Whatever certificate the server has is taken: judging it is not for here. */
#ifndef ZICHA_SURVEY_WEB_WEB_LINE_H
#define ZICHA_SURVEY_WEB_WEB_LINE_H

#include "base/buf.h"
#include "survey/survey.h"

#include <openssl/ssl.h>

/* Where a host and port answer. */
struct web_place {
	const char *host;
	uint16_t port;
	struct address *addresses;
	size_t n_addresses, capacity;
};

struct web_line {
	struct survey *survey;
	SSL_CTX *tls;
	int fd; /* -1: there is none */
	SSL *ssl;
	const struct web_place *place;
	const struct web_place *reached_place; /* the last, and its address that took us */
	size_t reached;
	bool is_https;
	size_t n_requests; /* that went over it */
	struct buf in;
	size_t n_taken;
};

/* In ready(). */
must_use int web_line_prepare(struct survey *s, struct web_line *ret, struct err *e);
void web_line_end(struct web_line *l);

/* Connects, unless it is to that place already. */
must_use int web_line_open(struct web_line *l, const struct web_place *place, bool is_https,
			   int64_t deadline_ms, struct err *e);
void web_line_close(struct web_line *l);
must_use int web_line_say(struct web_line *l, struct str bytes, int64_t deadline_ms, struct err *e);
/* 1: something came; 0: the peer has closed; <0, with ETIMEDOUT if nothing came in time. */
must_use int web_line_hear(struct web_line *l, int64_t deadline_ms, struct err *e);
struct str web_line_heard(const struct web_line *l);
void web_line_take(struct web_line *l, size_t n);

#endif
