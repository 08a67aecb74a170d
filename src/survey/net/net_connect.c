/* SPDX-License-Identifier: Apache-2.0 */
/* net_connect - open ports by whole connections, for which no rights are needed. */
#include "survey/net/net_connect.h"

#include "survey/net/net_class.h"
#include "survey/net/net_fuse.h"
#include "survey/net/net_router.h"
#include "survey/net/net_sweep.h"
#include "survey/net/net_tell.h"

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum {
	MAX_OPEN = 1024, /* over all */
	MAX_OPEN_OF_ONE = 2,
	MAX_MORE_OF_ONE = 62, /* on their way to one that gives no answer */
	MAX_TRIES = 2,
	LEAST_WAIT_US = 200 * 1000,
	MOST_WAIT_US = 1500 * 1000,
	FIND_WAIT_US = 500 * 1000,
	LEAST_FIND_WAIT_US = 250 * 1000, /* for who sleeps: on a link where others are quick */
	AWAKE_FIND_WAIT_US = 100 * 1000, /* the first two questions have woken it */
	PEACE_US = 300 * 1000,		 /* for the other side to end as well */
	SHORT_PEACE_US = 20 * 1000,	 /* where it does not */
	MANY_KEPT = 16,
	MAX_GREETING = 64 << 10,
	SILENT_AFTER = 12, /* questions without an answer, of one that answered */
};

/* One host that is asked. */
struct asked {
	uint32_t host; /* of net_connect() */
	struct address address;
	const uint16_t *list;
	size_t n_list, at, n_retry;
	uint16_t *retry; /* ports that gave no answer */
	int n_open, n_more, try;
	uint32_t n_heard, n_since, n_unasked; /* ports for which there was no socket here */
	uint32_t n_kept;		      /* connections that it did not end */
	int code;
	double rate;
	int64_t next_us, rtt_us;
	bool is_done, is_up, is_far; /* of finding: behind a router */
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
	bool is_taken; /* the port is open; it is being ended */
	bool is_doubt; /* it was open before */
	size_t n_read;
	int64_t begin_us, until_us;
};

struct connect {
	struct net *net;
	struct asked *asked;
	size_t n;
	struct slot slots[MAX_OPEN];
	uint16_t free[MAX_OPEN];
	size_t n_free;
	int epoll;
	bool is_finding, is_router_busy;
	int64_t slowest_us;		       /* answer so far; -1: none */
	struct dial pending[SURVEY_MAX_DIALS]; /* sockets to ask for */
	uint16_t place[SURVEY_MAX_DIALS];      /* their slots */
	size_t n_pending;
	uint64_t n_released;
};

/* ---- what came of a connection ---- */

static void release(struct connect *c, struct slot *s)
{
	/* The core may hold it for a moment longer: epoll would go on to speak of a slot that is
	 * another's by then. */
	if (s->fd >= 0) {
		(void)!epoll_ctl(c->epoll, EPOLL_CTL_DEL, s->fd, NULL);
		close(s->fd);
	}
	s->fd = -1;
	s->asked->n_open--;
	s->asked = NULL;
	c->free[c->n_free++] = (uint16_t)(s - c->slots);
	c->n_released++;
}

static void note_answer(struct connect *c, struct asked *a, int64_t rtt_us)
{
	a->n_heard++;
	a->n_since = 0;
	if (a->is_far && !a->is_up)
		net_router_answered(c->net, &a->address);
	a->is_up = true;
	if (!c->is_finding)
		c->net->hosts[a->host].has_answered = true;
	if (a->rtt_us < 0 || rtt_us < a->rtt_us)
		a->rtt_us = rtt_us;
	c->slowest_us = MAX(c->slowest_us, rtt_us);
	a->is_done |= c->is_finding;
}

static void leave(struct connect *c, struct asked *a)
{
	struct net_host *h = &c->net->hosts[a->host];
	a->is_done = true;
	h->has_left = true;
	net_tell_event(c->net, &a->address, "silent", NET_UNSEEN,
		       N_("it answered, and then no more: left alone; %zu of %zu ports were not "
			  "seen"),
		       a->n_list - MIN(a->at, a->n_list) + a->n_retry, c->net->n_list);
}

/* What the network or the host says; all else is this machine's own trouble. */
static bool is_answer_of_network(int code)
{
	return code == ETIMEDOUT || code == EHOSTUNREACH || code == ENETUNREACH ||
	       code == ECONNREFUSED || code == ECONNRESET || code == EHOSTDOWN;
}

static void note_silence(struct connect *c, struct asked *a, uint16_t port, int code)
{
	bool is_last = a->try + 1 >= MAX_TRIES;
	if (is_last && !is_answer_of_network(code)) {
		a->n_unasked++;
		a->code = code;
	}
	if (c->is_finding)
		return;
	/* Two with a host are two that are open: what gets no answer opens none. */
	a->n_more = MIN(a->n_more + 1, MAX_MORE_OF_ONE);
	if (!is_last)
		a->retry[a->n_retry++] = port;
	/* What says no to most, and then nothing at all, has most likely gone. */
	bool is_gone = ++a->n_since >= (uint32_t)SILENT_AFTER << MIN(a->n_doubts, 8u) &&
		       a->n_heard > 8 && a->n_heard * 3 > a->at;
	if (!is_gone || a->is_done || a->is_doubted)
		return;
	a->is_doubted = a->known;
	if (!a->is_doubted)
		leave(c, a);
}

/* Firewalls refuse by ICMP, of which a kernel sends few: who says no no more may still take what it
 * took before. */
static void settle_doubt(struct connect *c, struct asked *a, bool is_there)
{
	a->is_doubted = false;
	a->n_doubts++;
	a->n_since = 0;
	if (!is_there && !a->is_done)
		leave(c, a);
}

static void note_open(struct connect *c, struct slot *s, int64_t now_us)
{
	struct asked *a = s->asked;
	int64_t rtt = now_us - s->begin_us;
	if (s->is_doubt) {
		settle_doubt(c, a, true);
	} else if (!c->is_finding) {
		struct net_host *h = &c->net->hosts[a->host];
		net_port_add(c->net, &(struct net_port){ a->host, s->port, false, rtt });
		net_class_by_port(h, s->port);
		a->known = s->port;
		/* Now it is known to be fragile: nothing more. */
		if (!a->is_done && !net_class_may_ask(c->net, h, false))
			a->is_done = true;
	}
	note_answer(c, a, rtt);
	a->has_taken = true;
	a->n_more /= 2;
	shutdown(s->fd, SHUT_WR);
	s->is_taken = true;
	s->until_us = now_us + (a->n_kept < MANY_KEPT ? PEACE_US : SHORT_PEACE_US);
}

/* Reads what the other says, so that nothing unread turns our end into a reset. */
static void drain(struct connect *c, struct slot *s)
{
	char bytes[4096];
	ssize_t n;
	while ((n = recv(s->fd, bytes, sizeof(bytes), MSG_DONTWAIT)) > 0)
		if ((s->n_read += (size_t)n) > MAX_GREETING)
			break;
	if (n == 0 || (n < 0 && errno != EAGAIN) || s->n_read > MAX_GREETING)
		release(c, s);
}

static void conclude(struct connect *c, struct slot *s, int code, int64_t now_us)
{
	if (code == 0) {
		note_open(c, s, now_us);
		return;
	}
	if (code == ECONNREFUSED || code == ECONNRESET)
		note_answer(c, s->asked, now_us - s->begin_us);
	else if (s->is_doubt)
		settle_doubt(c, s->asked, false);
	else if (!c->is_finding)
		note_silence(c, s->asked, s->port, code);
	else if (code == EHOSTUNREACH)
		s->asked->is_done = true;
	release(c, s);
}

static void look_at(struct connect *c, struct slot *s, unsigned events, int64_t now_us)
{
	int code = 0;
	socklen_t n = sizeof(code);
	if (s->is_taken) {
		drain(c, s);
		return;
	}
	if (getsockopt(s->fd, SOL_SOCKET, SO_ERROR, &code, &n) < 0)
		code = errno;
	if (!code && !(events & EPOLLOUT))
		return;
	conclude(c, s, code, now_us);
	if (s->asked) {
		struct epoll_event v = { .events = EPOLLIN | EPOLLRDHUP,
					 .data.u32 = (uint32_t)(s - c->slots) };
		epoll_ctl(c->epoll, EPOLL_CTL_MOD, s->fd, &v);
	}
}

/* ---- asking ---- */

static int64_t wait_of(const struct connect *c, const struct asked *a)
{
	int64_t least_us = a->at > MAX_OPEN_OF_ONE ? AWAKE_FIND_WAIT_US : LEAST_FIND_WAIT_US;
	if (c->is_finding)
		return c->slowest_us < 0 ? FIND_WAIT_US
					 : MIN(MAX(least_us, c->slowest_us * 8), FIND_WAIT_US);
	return a->rtt_us < 0 ? MOST_WAIT_US / 2
			     : MIN(MAX(LEAST_WAIT_US, a->rtt_us * 6), MOST_WAIT_US);
}

/* Has the sockets opened. <0: the core is gone. */
static int dial_pending(struct connect *c)
{
	struct err e;
	if (survey_dial_all(c->net->survey, c->pending, c->n_pending, &e) < 0)
		return -1;
	int64_t now_us = net_now_us();
	for (size_t i = 0; i < c->n_pending; i++) {
		struct slot *s = &c->slots[c->place[i]];
		s->fd = c->pending[i].fd;
		if (s->fd < 0) {
			conclude(c, s, c->pending[i].code ? c->pending[i].code : EIO, now_us);
			continue;
		}
		struct epoll_event v = { .events = EPOLLOUT, .data.u32 = c->place[i] };
		epoll_ctl(c->epoll, EPOLL_CTL_ADD, s->fd, &v);
	}
	c->n_pending = 0;
	return 0;
}

static int ask(struct connect *c, struct asked *a, uint16_t port, int64_t now_us)
{
	uint16_t place = c->free[--c->n_free];
	struct slot *s = &c->slots[place];
	*s = (struct slot){ .fd = -1,
			    .asked = a,
			    .port = port,
			    .is_doubt = a->is_doubted && port == a->known,
			    .begin_us = now_us,
			    .until_us = now_us + wait_of(c, a) };
	a->n_open++;
	c->pending[c->n_pending] = (struct dial){ .address = a->address,
						  .port = port,
						  .protocol = DIAL_TCP };
	c->place[c->n_pending++] = place;
	return c->n_pending == SURVEY_MAX_DIALS ? dial_pending(c) : 0;
}

/* The next port of a host; 0: it has none now. */
static uint16_t next_port(struct asked *a)
{
	if (a->is_doubted) {
		bool is_asked = a->doubted_at == a->n_doubts + 1;
		a->doubted_at = a->n_doubts + 1;
		return is_asked ? 0 : a->known;
	}
	if (a->at < a->n_list)
		return a->list[a->at++];
	if (a->n_open || a->is_done)
		return 0;
	/* Everything was answered or not: what was not is asked again. */
	if (a->n_retry && a->try + 1 < MAX_TRIES) {
		a->list = a->retry;
		a->n_list = a->n_retry;
		a->n_retry = a->at = 0;
		a->try++;
		return a->list[a->at++];
	}
	a->is_done = true;
	return 0;
}

/* Whether the router that it is behind can bear the question. */
static bool is_borne(struct connect *c, const struct asked *a)
{
	if (!a->is_far || a->is_up)
		return true;
	c->is_router_busy = c->is_router_busy || !net_router_takes(c->net, &a->address);
	return !c->is_router_busy;
}

static int ask_host(struct connect *c, struct asked *a, int64_t now_us, int64_t *next_us)
{
	uint16_t port;
	while (!a->is_done && a->n_open < MAX_OPEN_OF_ONE + a->n_more && c->n_free) {
		if (a->next_us > now_us) {
			*next_us = MIN(*next_us, a->next_us);
			return 0;
		}
		if (!is_borne(c, a))
			return 0;
		port = next_port(a);
		if (!port)
			return 0;
		a->next_us = MAX(a->next_us, now_us - 20000) + (int64_t)(1e6 / a->rate);
		if (!net_may_send(c->net, &a->address)) {
			a->is_done = true;
			return 0;
		}
		if (ask(c, a, port, now_us) < 0)
			return -1;
	}
	return 0;
}

/* ---- the loop ---- */

static void expire(struct connect *c, int64_t now_us)
{
	for (size_t i = 0; i < MAX_OPEN; i++) {
		struct slot *s = &c->slots[i];
		if (!s->asked || s->fd < 0 || now_us < s->until_us)
			continue;
		if (!s->is_taken && s->is_doubt)
			settle_doubt(c, s->asked, false);
		else if (!s->is_taken)
			note_silence(c, s->asked, s->port, ETIMEDOUT);
		else
			s->asked->n_kept++;
		release(c, s);
	}
}

static void hear(struct connect *c, int64_t next_us)
{
	struct epoll_event events[256];
	int64_t left_ms = (next_us - net_now_us()) / 1000;
	int n = epoll_wait(c->epoll, events, N(events), (int)MIN(MAX(left_ms, 0), 10));
	int64_t now_us = net_now_us();
	for (int i = 0; i < n; i++) {
		struct slot *s = &c->slots[events[i].data.u32];
		if (s->asked && s->fd >= 0)
			look_at(c, s, events[i].events, now_us);
	}
	expire(c, now_us);
}

static bool is_over(const struct connect *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (!c->asked[i].is_done || c->asked[i].n_open)
			return false;
	return true;
}

static void run(struct connect *c)
{
	struct net *n = c->net;
	while (!is_over(c) && net_is_open(n)) {
		int64_t now_us = net_now_us(), next_us = now_us + 10000;
		uint64_t before = c->n_released;
		c->is_router_busy = false;
		for (size_t i = 0; i < c->n && c->n_free; i++)
			if (ask_host(c, &c->asked[i], now_us, &next_us) < 0)
				return;
		if (dial_pending(c) < 0)
			return;
		if (c->is_router_busy)
			net_fuse_watch(n);
		/* What was refused at once makes room for the next. */
		hear(c, c->n_released == before ? next_us : now_us);
		survey_progress(n->survey, N_("connections: %zu ports are open so far"),
				n->n_ports);
	}
}

static bool begin(struct connect *c, struct net *n, size_t n_asked, struct arena *a)
{
	*c = (struct connect){ .net = n, .epoll = epoll_create1(EPOLL_CLOEXEC), .slowest_us = -1 };
	c->asked = arena_alloc(a, (n_asked + 1) * sizeof(*c->asked));
	for (size_t i = 0; i < MAX_OPEN; i++) {
		c->slots[i].fd = -1;
		c->free[c->n_free++] = (uint16_t)(MAX_OPEN - 1 - i);
	}
	return c->epoll >= 0;
}

static void end(struct connect *c)
{
	for (size_t i = 0; i < MAX_OPEN; i++)
		if (c->slots[i].asked)
			release(c, &c->slots[i]);
	close(c->epoll);
	free(c);
}

static void tell_rest(struct connect *c)
{
	struct net *n = c->net;
	for (size_t i = 0; i < c->n; i++) {
		const struct asked *k = &c->asked[i];
		if (!k->is_done)
			net_tell_event(n, &k->address, net_is_open(n) ? "late" : "window",
				       NET_UNSEEN, N_("%zu of %zu ports were not seen"),
				       k->n_list - k->at + k->n_retry, n->n_list);
		else if (k->n_unasked)
			net_tell_event(n, &k->address, "late", NET_UNSEEN,
				       N_("%u of %zu ports could not be asked: error %d"),
				       k->n_unasked, n->n_list, k->code);
	}
}

void net_connect(struct net *n, bool is_only_self)
{
	autoarena a = ARENA((size_t)512 << 20);
	struct connect *c = base_alloc(sizeof(*c));
	if (!begin(c, n, n->n_hosts, &a)) {
		net_tell_event(n, NULL, "late", NET_UNSEEN, N_("no connection can be made here"));
		free(c);
		return;
	}
	for (uint32_t i = 0; i < n->n_hosts; i++)
		if ((!is_only_self || n->hosts[i].is_self) &&
		    net_class_may_ask(n, &n->hosts[i], false))
			c->asked[c->n++] = (struct asked){
				.host = i,
				.address = n->hosts[i].address,
				.list = n->list,
				.n_list = n->n_list,
				.retry = arena_alloc(&a, n->n_list * sizeof(uint16_t)),
				.rate = net_class_rate(n, &n->hosts[i]),
				.rtt_us = n->hosts[i].rtt_us,
			};
	run(c);
	tell_rest(c);
	end(c);
}

/* ---- finding hosts ---- */

struct finding {
	struct connect *connect;
	size_t capacity;
};

static bool add_address(struct net *n, const struct address *a, void *arg)
{
	static const uint16_t doors[] = { 443, 22, 445, 80 };
	struct finding *f = arg;
	const struct net_host *h = net_host_at(n, a);
	if (h && h->is_up)
		return true;
	if (net_class_is_spared(n, h)) {
		net_tell_event(n, a, "fragile", NET_LEFT_ALONE,
			       N_("the register spares its ports, and without the right to write "
				  "packets it is found by nothing else"));
		return true;
	}
	bool is_own_link;
	(void)net_way(n, a, &is_own_link);
	f->connect->asked[f->connect->n++] = (struct asked){ .address = *a,
							     .list = doors,
							     .n_list = N(doors),
							     .rate = 1e6,
							     .rtt_us = -1,
							     .is_far = !is_own_link };
	return f->connect->n < f->capacity;
}

void net_connect_find(struct net *n)
{
	enum { MOST = 1 << 16 };
	autoarena a = ARENA((size_t)512 << 20);
	struct finding f = { .connect = base_alloc(sizeof(*f.connect)), .capacity = MOST };
	struct connect *c = f.connect;
	if (!begin(c, n, MOST, &a)) {
		net_tell_event(n, NULL, "late", NET_UNSEEN, N_("no connection can be made here"));
		free(c);
		return;
	}
	c->is_finding = true;
	net_sweep_each(n, add_address, &f);
	if (c->n == MOST)
		net_tell_event(n, NULL, "late", NET_UNSEEN,
			       N_("only the first %d addresses were asked without rights"), MOST);
	if (c->n)
		net_tell_hosts_unseen(n,
				      N_N("%zu address was asked at a few ports only: if it "
					  "answers at none of them it was not seen",
					  "%zu addresses were asked at a few ports only: who "
					  "answers at none of them was not seen",
					  c->n),
				      c->n);
	run(c);
	for (size_t i = 0; i < c->n; i++) {
		if (!c->asked[i].is_up)
			continue;
		struct net_host *h = net_host_make(n, &c->asked[i].address);
		h->is_refusing = !h->is_up && !c->asked[i].has_taken;
		net_host_seen(n, h, NET_BY_TCP);
		h->rtt_us = c->asked[i].rtt_us;
	}
	end(c);
}
