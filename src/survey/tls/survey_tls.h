/* SPDX-License-Identifier: Apache-2.0 */
/* survey_tls - everything about the TLS of one port, asked one connection after another.
 *
 *     struct tls_facts facts;
 *     if (survey_tls_look(s, &address, 443, &(struct survey_tls_options){ .name = "example.org" },
 *                         &facts, e) < 0) …
 *     certificates = tls_chain_read(&facts, trust, "example.org", survey_now(s), a, &n, &strange);
 *
 * For many ports at once drive tls_look.h instead. */
#ifndef ZICHA_SURVEY_TLS_SURVEY_TLS_H
#define ZICHA_SURVEY_TLS_SURVEY_TLS_H

#include "survey/tls/tls_chain.h"
#include "survey/tls/tls_start.h"

struct survey_tls_options {
	const char *name;	  /* of the server; NULL: not known */
	unsigned max_connections; /* 0: TLS_CONNECTIONS */
	bool wants_all_suites;
	enum tls_start start;
	int64_t connection_ms; /* 0: 2000 */
	int64_t between_ms;    /* to wait before each connection */
};

/* 0: facts->is_tls says whether it is TLS at all; facts live in the survey's arena. <0: no
 * socket to it, because it may not be reached or nothing listens. */
must_use int survey_tls_look(struct survey *s, const struct address *a, uint16_t port,
			     const struct survey_tls_options *o, struct tls_facts *facts,
			     struct err *e);

#endif
