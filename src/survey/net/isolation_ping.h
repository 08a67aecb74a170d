/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_ping - ICMP echoes to a list of addresses, and which of them come back. */
#ifndef ZICHA_SURVEY_NET_ISOLATION_PING_H
#define ZICHA_SURVEY_NET_ISOLATION_PING_H

#include "survey/survey.h"

/* Sockets; -1: this system gives none to us. */
struct isolation_ping {
	int fd[2]; /* of IPv4 and IPv6 */
	bool is_raw[2];
};

struct isolation_echo {
	struct address to;
	void *arg; /* the caller's */
	bool is_sent, is_answered, has_no_route;
	double sent_ms, ms;
};

/* In ready(): while there are rights. */
void isolation_ping_open(struct isolation_ping *p);
/* Three echoes, a second apart or more, to each that has not answered, if it is among what may be
 * reached. */
void isolation_ping_run(struct survey *s, const struct isolation_ping *p,
			struct isolation_echo *echo, size_t n);

#endif
