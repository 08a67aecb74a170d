/* SPDX-License-Identifier: Apache-2.0 */
/* net_connect - open ports by whole connections, for which no rights are needed. */
#include "survey/net/net_connect_private.h"

#include "survey/net/net_class.h"
#include "survey/net/net_fuse.h"
#include "survey/net/net_router.h"
#include "survey/net/net_tell.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum {
	MAX_MORE_OF_ONE = 62, /* on their way to one that gives no answer */
	MAX_INSTEAD = 30,     /* asked in one call of one that refuses at once */
	MAX_TRIES = 2,
	LEAST_WAIT_US = 200 * 1000,
	MOST_WAIT_US = 1500 * 1000,
	PEACE_US = 300 * 1000,	    /* for the other side to end as well */
	SHORT_PEACE_US = 20 * 1000, /* where it does not */
	MANY_KEPT = 16,
	MAX_GREETING = 64 << 10,
	SILENT_AFTER = 12, /* questions without an answer, of one that answered */
	TOKEN_US = 1000,
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

/* It answers: now for all that there is to ask. */
static void ask_all(struct connect *c, struct asked *a)
{
	a->is_sought = false;
	a->list = c->net->list;
	a->n_list = c->net->n_list;
	a->at = 0;
	a->n_more = 0;
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
	if (c->is_finding)
		a->is_done = true;
	else if (a->is_sought)
		ask_all(c, a);
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

static void note_silence(struct connect *c, const struct slot *s, int code)
{
	struct asked *a = s->asked;
	bool is_last = a->try + 1 >= MAX_TRIES;
	if (is_last && !is_answer_of_network(code)) {
		a->n_unasked++;
		a->code = code;
	}
	if (s->is_door) {
		a->is_done |= c->is_finding && net_connect_find_is_found(c, a);
		return;
	}
	/* Two with a host are two that are open: what gets no answer opens none. */
	a->n_more = MIN(a->n_more + 1, MAX_MORE_OF_ONE);
	if (!is_last)
		a->retry[a->n_retry++] = s->port;
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

/* The kernel has measured it, without the time that others took that were begun with it. */
static int64_t measured_rtt_us(const struct slot *s, int64_t now_us)
{
	struct tcp_info info = { .tcpi_rtt = 0 };
	socklen_t n = sizeof(info);
	if (getsockopt(s->fd, IPPROTO_TCP, TCP_INFO, &info, &n) < 0 || !info.tcpi_rtt)
		return now_us - s->begin_us;
	return info.tcpi_rtt;
}

static void note_open(struct connect *c, struct slot *s, int64_t now_us)
{
	struct asked *a = s->asked;
	int64_t rtt = measured_rtt_us(s, now_us);
	if (s->is_doubt) {
		settle_doubt(c, a, true);
	} else if (!s->is_door) {
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
	else if (c->is_finding && code == EHOSTUNREACH)
		s->asked->is_done = true;
	else
		note_silence(c, s, code);
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
	if (c->is_finding)
		return net_connect_find_wait_us(c, a);
	if (a->is_sought)
		return LEAST_WAIT_US;
	return a->rtt_us < 0 ? MOST_WAIT_US / 2
			     : MIN(MAX(LEAST_WAIT_US, a->rtt_us * 6), MOST_WAIT_US);
}

/* What the core says of one. Those that were not begun are the last that were taken from their
 * host's list. */
static void take_socket(struct connect *c, struct slot *s, const struct dial *d, int64_t now_us)
{
	struct asked *a = s->asked;
	struct epoll_event v = { .events = EPOLLOUT, .data.u32 = (uint32_t)(s - c->slots) };
	s->fd = d->fd;
	if (s->fd < 0 && d->code == ECONNREFUSED)
		a->n_instead = MIN(a->n_instead + 1, MAX_INSTEAD);
	else
		a->n_instead = 0;
	if (s->fd >= 0) {
		epoll_ctl(c->epoll, EPOLL_CTL_ADD, s->fd, &v);
	} else if (s->is_instead && d->code == EAGAIN) {
		a->at--;
		release(c, s);
	} else {
		conclude(c, s, d->code ? d->code : EIO, now_us);
	}
}

/* Has the sockets opened. <0: the core is gone. */
static int dial_pending(struct connect *c)
{
	struct err e;
	if (survey_dial_all(c->net->survey, c->pending, c->n_pending, &e) < 0)
		return -1;
	int64_t now_us = net_now_us();
	for (size_t i = 0; i < c->n_pending; i++)
		take_socket(c, &c->slots[c->place[i]], &c->pending[i], now_us);
	c->n_pending = c->n_waiting = 0;
	return 0;
}

static void ask(struct connect *c, struct asked *a, uint16_t port, int64_t now_us)
{
	bool is_instead = a->n_open >= CONNECT_MAX_OPEN_OF_ONE + a->n_more;
	uint16_t place = c->free[--c->n_free];
	struct slot *s = &c->slots[place];
	*s = (struct slot){ .fd = -1,
			    .asked = a,
			    .port = port,
			    .is_doubt = a->is_doubted && port == a->known,
			    .is_door = a->is_sought,
			    .is_instead = is_instead,
			    .begin_us = now_us,
			    .until_us = now_us + wait_of(c, a) };
	a->n_open++;
	c->pending[c->n_pending] = (struct dial){
		.address = a->address, .port = port, .protocol = DIAL_TCP, .is_instead = is_instead
	};
	c->place[c->n_pending++] = place;
	c->n_waiting += !is_instead;
}

/* Whether it has a port to be asked now; where it never will have one again, it is done. */
static bool has_port(struct asked *a)
{
	if (a->is_doubted)
		return a->doubted_at != a->n_doubts + 1;
	if (a->at < a->n_list)
		return true;
	if (a->n_open || a->is_done)
		return false;
	/* Everything was answered or not: what was not is asked again. */
	if (a->n_retry && a->try + 1 < MAX_TRIES) {
		a->list = a->retry;
		a->n_list = a->n_retry;
		a->n_retry = a->at = 0;
		a->try++;
		return true;
	}
	a->is_done = true;
	return false;
}

static uint16_t take_port(struct asked *a)
{
	if (!a->is_doubted)
		return a->list[a->at++];
	a->doubted_at = a->n_doubts + 1;
	return a->known;
}

static bool has_room(const struct connect *c, const struct asked *a)
{
	int n_instead = a->is_doubted ? 0 : a->n_instead;
	return c->n_free && a->n_open < CONNECT_MAX_OPEN_OF_ONE + a->n_more + n_instead;
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
	enum { MOST = CONNECT_MAX_OPEN_OF_ONE + MAX_MORE_OF_ONE };
	if (c->n_waiting + MOST > SURVEY_MAX_WAITING ||
	    c->n_pending + MOST + MAX_INSTEAD > SURVEY_MAX_DIALS) {
		if (dial_pending(c) < 0)
			return -1;
	}
	while (!a->is_done && has_room(c, a)) {
		if (a->next_us > now_us) {
			*next_us = MIN(*next_us, a->next_us);
			return 0;
		}
		if (!is_borne(c, a) || !has_port(a))
			return 0;
		if (!net_may_send(c->net, &a->address)) {
			a->is_done = true;
			return 0;
		}
		if (!net_has_token(c->net, now_us)) {
			*next_us = MIN(*next_us, now_us + TOKEN_US);
			c->is_paced = true;
			return 0;
		}
		a->next_us = MAX(a->next_us, now_us - 20000) + (int64_t)(1e6 / a->rate);
		ask(c, a, take_port(a), now_us);
	}
	return 0;
}

/* ---- the loop ---- */

static void expire(struct connect *c, int64_t now_us)
{
	for (size_t i = 0; i < CONNECT_MAX_OPEN; i++) {
		struct slot *s = &c->slots[i];
		if (!s->asked || s->fd < 0 || now_us < s->until_us)
			continue;
		if (!s->is_taken && s->is_doubt)
			settle_doubt(c, s->asked, false);
		else if (!s->is_taken)
			note_silence(c, s, ETIMEDOUT);
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

void net_connect_run(struct connect *c)
{
	struct net *n = c->net;
	while (!is_over(c) && net_is_open(n)) {
		int64_t now_us = net_now_us(), next_us = now_us + 10000;
		uint64_t before = c->n_released;
		c->is_router_busy = c->is_paced = false;
		for (size_t i = 0; i < c->n && c->n_free && !c->is_paced; i++)
			if (ask_host(c, &c->asked[i], now_us, &next_us) < 0)
				return;
		if (dial_pending(c) < 0)
			return;
		if (c->is_router_busy)
			net_fuse_watch(n);
		/* What was refused at once makes room for the next. */
		hear(c, c->n_released == before ? next_us : now_us);
		net_connect_find_look(c, now_us);
		survey_progress(n->survey, N_("connections: %zu ports are open so far"),
				n->n_ports);
	}
}

bool net_connect_begin(struct connect *c, struct net *n, size_t n_asked, struct arena *a)
{
	*c = (struct connect){ .net = n, .epoll = epoll_create1(EPOLL_CLOEXEC), .slowest_us = -1 };
	c->asked = arena_alloc(a, (n_asked + 1) * sizeof(*c->asked));
	for (size_t i = 0; i < CONNECT_MAX_OPEN; i++) {
		c->slots[i].fd = -1;
		c->free[c->n_free++] = (uint16_t)(CONNECT_MAX_OPEN - 1 - i);
	}
	return c->epoll >= 0;
}

void net_connect_end(struct connect *c)
{
	for (size_t i = 0; i < CONNECT_MAX_OPEN; i++)
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
				       k->is_sought ? n->n_list : k->n_list - k->at + k->n_retry,
				       n->n_list);
		else if (k->is_sought)
			net_tell_event(n, &k->address, "silent", NET_UNSEEN,
				       N_("it is there and answers no connection to a few ports: "
					  "without the right to write packets the others were not "
					  "asked"));
		else if (k->n_unasked)
			net_tell_event(n, &k->address, "late", NET_UNSEEN,
				       N_("%u of %zu ports could not be asked: error %d"),
				       k->n_unasked, n->n_list, k->code);
	}
}

/* Where only its card is known each port would have to be waited for: first whether it answers at
 * a few. */
static bool is_mute(const struct net_host *h)
{
	return h->is_near &&
	       !(h->sources & ~(unsigned)(NET_BY_ARP | NET_BY_NDP | NET_BY_NEIGHBOUR));
}

static void add(struct connect *c, uint32_t host, uint16_t *retry)
{
	struct net *n = c->net;
	const struct net_host *h = &n->hosts[host];
	struct asked *a = &c->asked[c->n++];
	*a = (struct asked){
		.host = host,
		.address = h->address,
		.retry = retry,
		.rate = net_class_rate(n, h),
		.rtt_us = h->rtt_us,
	};
	ask_all(c, a);
	if (!is_mute(h))
		return;
	a->is_sought = true;
	a->list = net_connect_doors;
	a->n_list = CONNECT_N_DOORS;
	a->n_more = CONNECT_N_DOORS - CONNECT_MAX_OPEN_OF_ONE;
}

void net_connect(struct net *n, bool is_only_self)
{
	autoarena a = ARENA((size_t)512 << 20);
	struct connect *c = base_alloc(sizeof(*c));
	if (!net_connect_begin(c, n, n->n_hosts, &a)) {
		net_tell_event(n, NULL, "late", NET_UNSEEN, N_("no connection can be made here"));
		free(c);
		return;
	}
	for (uint32_t i = 0; i < n->n_hosts; i++)
		if ((!is_only_self || n->hosts[i].is_self) &&
		    net_class_may_ask(n, &n->hosts[i], false))
			add(c, i, arena_alloc(&a, n->n_list * sizeof(uint16_t)));
	net_connect_run(c);
	tell_rest(c);
	net_connect_end(c);
}
