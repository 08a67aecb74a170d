/* SPDX-License-Identifier: Apache-2.0 */
/* net_connect_private - many connections at once, to find hosts or their ports; for net_connect.c
 * and net_connect_find.c. */
#ifndef ZICHA_SURVEY_NET_NET_CONNECT_PRIVATE_H
#define ZICHA_SURVEY_NET_NET_CONNECT_PRIVATE_H

#include "survey/net/net_connect.h"

enum {
	CONNECT_MAX_OPEN = 1024, /* over all */
	CONNECT_MAX_OPEN_OF_ONE = 2,
	CONNECT_N_DOORS = 4,
};

/* Ports at which most that are there say something. */
extern const uint16_t net_connect_doors[CONNECT_N_DOORS];

/* One host that is asked. */
struct asked {
	uint32_t host; /* of net_connect() */
	struct address address;
	const uint16_t *list;
	size_t n_list, at, n_retry;
	uint16_t *retry; /* ports that gave no answer */
	int n_open, n_more, n_instead, try;
	uint32_t n_heard, n_since, n_unasked; /* ports for which there was no socket here */
	uint32_t n_kept;		      /* connections that it did not end */
	int code;
	double rate;
	int64_t next_us, rtt_us;
	bool is_done, is_up, is_far; /* of finding: behind a router */
	bool is_sought;		     /* it is only asked whether it answers at all */
	bool has_taken;		     /* a connection */
	uint16_t known;		     /* a port that is open; 0: none is known */
	bool is_doubted;	     /* the known port is asked whether it is still there */
	unsigned n_doubts, doubted_at;
};

/* One connection. */
struct slot {
	int fd;
	struct asked *asked;
	uint16_t port;
	bool is_taken;	 /* the port is open; it is being ended */
	bool is_doubt;	 /* it was open before */
	bool is_door;	 /* asked while the host is_sought */
	bool is_instead; /* see dial.h */
	size_t n_read;
	int64_t begin_us, until_us;
};

struct connect {
	struct net *net;
	struct asked *asked;
	size_t n;
	struct slot slots[CONNECT_MAX_OPEN];
	uint16_t free[CONNECT_MAX_OPEN];
	size_t n_free;
	int epoll;
	bool is_finding, is_router_busy;
	bool is_paced;			       /* nothing more may be begun now, whoever is asked */
	int64_t slowest_us;		       /* answer so far; -1: none */
	int64_t near_us;		       /* when the kernel is asked again who is near */
	struct dial pending[SURVEY_MAX_DIALS]; /* sockets to ask for */
	uint16_t place[SURVEY_MAX_DIALS];      /* their slots */
	size_t n_pending, n_waiting;	       /* of which so many are not is_instead */
	uint64_t n_released;
};

/* ---- net_connect.c ---- */

/* With room for n_asked in c->asked. False: this machine has no descriptor for it. */
bool net_connect_begin(struct connect *c, struct net *n, size_t n_asked, struct arena *a);
/* Asks all of c->asked, until it is done or the survey's time is over. */
void net_connect_run(struct connect *c);
void net_connect_end(struct connect *c);

/* ---- net_connect_find.c ---- */

/* How long an answer is waited for by which a host would be found. */
int64_t net_connect_find_wait_us(const struct connect *c, const struct asked *a);
/* Whether it is known to be there without an answer: by its card. */
bool net_connect_find_is_found(const struct connect *c, const struct asked *a);
/* While hosts are searched for: who is known to be near is not waited for as long as who may
 * sleep. */
void net_connect_find_look(struct connect *c, int64_t now_us);

#endif
