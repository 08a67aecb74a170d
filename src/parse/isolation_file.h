/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_file - the operator's list of what a host must not reach, see
 * docs/targets/isolation.md. */
#ifndef ZICHA_PARSE_ISOLATION_FILE_H
#define ZICHA_PARSE_ISOLATION_FILE_H

#include "base/err.h"
#include "parse/address.h"

enum isolation_protocol {
	ISOLATION_ICMP,
	ISOLATION_TCP,
	ISOLATION_UDP,
	ISOLATION_DNS,	 /* a question for `name` to the address */
	ISOLATION_PROXY, /* the address, through an HTTP proxy */
};

/* One line. */
struct isolation_ask {
	const char *zone; /* where the address is */
	struct address to;
	const char *to_text;
	enum isolation_protocol protocol;
	uint16_t port;	  /* of TCP, UDP and the proxy; 53 of DNS */
	const char *name; /* DNS */
	struct address proxy;
	bool may_answer;
	int64_t line;
};

enum { ISOLATION_MAX_ASKS = 5000 };

struct isolation_file {
	const char *zone; /* of this host */
	struct isolation_ask *ask;
	size_t n, capacity;
};

/* Texts live in `a`. <0: the first mistake, as "line 3, column 9: …". */
must_use int isolation_file_read(struct str text, struct arena *a, struct isolation_file *ret,
				 struct err *e);

/* "tcp" */
const char *isolation_file_protocol(enum isolation_protocol p);

#endif
