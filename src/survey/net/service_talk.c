/* SPDX-License-Identifier: Apache-2.0 */
/* service_talk - many short conversations at once, never more than two with one host. */
#include "survey/net/service_talk.h"

#include <errno.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum {
	FIRST_PATIENT = 2, /* conversations with a host of which nothing is known */
	MAX_AT_ONCE = 60,  /* at most SURVEY_MAX_WAITING */
	MAX_A_HOST = 2,
	LINGER_MS = 150, /* for the peer to close its side */
	LATER_MS = 1,
	DEFAULT_BYTES = 64 << 10,
};

enum state { QUEUED, CONNECTING, OPEN, LINGERING, DONE };

struct one {
	struct talk talk; /* first: what `on` gets */
	struct one *next; /* in the queue */
	enum state state;
	int fd;
	struct host *host;
	struct buf in, out;
	int64_t wake_ms;
	bool is_ended, waits_to_write, is_hasty;
};

struct host {
	struct host *next;
	struct address address;
	unsigned n; /* conversations now */
	unsigned n_begun;
	bool has_spoken;   /* whatever it was, but for what its network says */
	double not_before; /* clock_ms_exact() */
};

enum { BUCKETS = 1024 };

struct talks {
	struct survey *survey;
	struct one *first, **last;
	struct host *host[BUCKETS];
	struct one **active;
	size_t n_active, most;
	int epoll;
	talk_leave *leave;
	void *arg;
};

struct talks *service_talk_new(struct survey *s)
{
	struct talks *all = arena_new(survey_arena(s), struct talks);
	all->survey = s;
	all->most = MAX_AT_ONCE;
	all->active = arena_alloc(survey_arena(s), MAX_AT_ONCE * sizeof(struct one *));
	all->last = &all->first;
	all->epoll = epoll_create1(EPOLL_CLOEXEC);
	return all;
}

void service_talk_limit(struct talks *all, talk_leave *leave, void *arg)
{
	all->leave = leave;
	all->arg = arg;
}

void service_talk_crowd(struct talks *all, size_t most)
{
	all->most = most;
	all->active = arena_alloc(survey_arena(all->survey), most * sizeof(struct one *));
}

static struct host *host_of(struct talks *all, const struct address *a)
{
	uint32_t hash = 2166136261u;
	for (size_t i = 0; i < sizeof(a->bytes); i++)
		hash = (hash ^ a->bytes[i]) * 16777619u;
	struct host **slot = &all->host[hash % BUCKETS];
	for (struct host *h = *slot; h; h = h->next)
		if (address_is_same(&h->address, a))
			return h;
	struct host *h = arena_new(survey_arena(all->survey), struct host);
	h->address = *a;
	h->next = *slot;
	*slot = h;
	return h;
}

void service_talk_add(struct talks *all, const struct talk_order *o)
{
	struct one *x = base_alloc(sizeof(*x));
	*x = (struct one){ .talk = { .order = *o, .all = all, .begun_ms = clock_ms_exact() },
			   .fd = -1,
			   .host = host_of(all, &o->address),
			   .in = BUF(o->max_bytes ? o->max_bytes : DEFAULT_BYTES),
			   .out = BUF(DEFAULT_BYTES) };
	*all->last = x;
	all->last = &x->next;
}

static void free_one(struct one *x)
{
	/* The core may still hold the socket for a moment, and as long as anybody does epoll tells
	 * of it: closing is not enough. */
	if (x->fd >= 0) {
		epoll_ctl(x->talk.all->epoll, EPOLL_CTL_DEL, x->fd, NULL);
		close(x->fd);
	}
	buf_free(&x->in);
	buf_free(&x->out);
	free(x);
}

/* ---- what `on` may do ---- */

static void watch(struct talks *all, struct one *x, bool wants_write)
{
	struct epoll_event ev = { .events = EPOLLIN | (wants_write ? EPOLLOUT : 0), .data.ptr = x };
	x->waits_to_write = wants_write;
	epoll_ctl(all->epoll, EPOLL_CTL_MOD, x->fd, &ev);
}

static void flush(struct one *x)
{
	while (x->out.n) {
		ssize_t n = send(x->fd, x->out.p, x->out.n, MSG_NOSIGNAL);
		if (n < 0)
			break;
		memmove(x->out.p, x->out.p + n, x->out.n - (size_t)n);
		x->out.n -= (size_t)n;
	}
	if ((x->out.n > 0) != x->waits_to_write)
		watch(x->talk.all, x, x->out.n > 0);
}

void service_talk_say(struct talk *t, struct str bytes)
{
	struct one *x = (struct one *)t;
	buf_str(&x->out, bytes);
	flush(x);
}

struct str service_talk_heard(const struct talk *t)
{
	return buf_view(&((const struct one *)t)->in);
}

void service_talk_forget(struct talk *t)
{
	buf_clear(&((struct one *)t)->in);
}

void service_talk_wait(struct talk *t, int64_t ms)
{
	((struct one *)t)->wake_ms = clock_ms() + ms;
}

bool service_talk_is_hasty(const struct talk *t)
{
	return ((const struct one *)t)->is_hasty;
}

bool service_talk_has_spoken(struct talks *all, const struct address *a)
{
	return host_of(all, a)->has_spoken;
}

void service_talk_end(struct talk *t)
{
	((struct one *)t)->is_ended = true;
}

/* ---- one turn ---- */

static void tell(struct one *x, enum service_event event)
{
	if (!x->is_ended && x->state != LINGERING)
		x->talk.order.on(&x->talk, event);
}

/* Closes our side and leaves the other a moment for its own. */
static void linger(struct one *x)
{
	if (x->state != OPEN || x->talk.order.protocol == DIAL_UDP ||
	    shutdown(x->fd, SHUT_WR) < 0) {
		x->state = DONE;
		return;
	}
	x->state = LINGERING;
	x->wake_ms = clock_ms() + LINGER_MS;
	if (x->waits_to_write)
		watch(x->talk.all, x, false);
}

static void fail(struct one *x, int code)
{
	x->host->has_spoken |= code == ECONNREFUSED || code == ECONNRESET;
	x->talk.code = code;
	tell(x, x->state == CONNECTING || x->state == QUEUED ? TALK_FAILED : TALK_CLOSED);
	x->state = DONE;
}

static void read_some(struct one *x)
{
	size_t room = buf_room(&x->in, 16 << 10);
	char spare[4 << 10];
	/* What is too much, or not wanted any more, is read and forgotten. */
	bool is_spare = !room || x->state == LINGERING;
	ssize_t n = recv(x->fd, is_spare ? spare : x->in.p + x->in.n,
			 is_spare ? sizeof(spare) : room, 0);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n < 0) {
		fail(x, errno);
	} else if (n == 0 && x->talk.order.protocol == DIAL_TCP) {
		tell(x, TALK_CLOSED);
		x->state = DONE;
	} else if (!is_spare) {
		x->in.n += (size_t)n;
		x->host->has_spoken = true;
		tell(x, TALK_HEARD);
	} else if (x->state != LINGERING) {
		/* A greeting that never ends; nothing that is said now has an answer of its own. */
		tell(x, TALK_CLOSED);
		x->is_ended = true;
	}
}

static void connected(struct one *x)
{
	int code = 0;
	socklen_t n = sizeof(code);
	if (getsockopt(x->fd, SOL_SOCKET, SO_ERROR, &code, &n) < 0 || code) {
		fail(x, code ? code : errno);
		return;
	}
	x->state = OPEN;
	x->host->has_spoken |= x->talk.order.protocol == DIAL_TCP;
	watch(x->talk.all, x, false);
	tell(x, TALK_OPEN);
}

static void happened(struct one *x, uint32_t events)
{
	if (x->state == CONNECTING)
		connected(x);
	else if (events & EPOLLOUT && x->state == OPEN)
		flush(x);
	if (events & (EPOLLIN | EPOLLHUP | EPOLLERR) && (x->state == OPEN || x->state == LINGERING))
		read_some(x);
}

static void timed_out(struct one *x)
{
	if (x->state == CONNECTING) {
		fail(x, ETIMEDOUT);
	} else if (x->state == LINGERING) {
		x->state = DONE;
	} else {
		x->wake_ms = INT64_MAX;
		tell(x, TALK_QUIET);
		/* Who set no further time is done with it. */
		if (x->wake_ms == INT64_MAX)
			x->is_ended = true;
	}
}

/* ---- all of them ---- */

static int start(struct talks *all, struct one **list, size_t n, struct err *e)
{
	struct dial dials[MAX_AT_ONCE];
	for (size_t i = 0; i < n; i++) {
		const struct talk_order *o = &list[i]->talk.order;
		dials[i] = (struct dial){ .address = o->address,
					  .port = o->port,
					  .protocol = (uint8_t)o->protocol };
	}
	if (survey_dial_all(all->survey, dials, n, e) < 0)
		return -1;
	for (size_t i = 0; i < n; i++) {
		struct one *x = list[i];
		x->fd = dials[i].fd;
		x->host->n++;
		all->active[all->n_active++] = x;
		if (x->fd < 0) {
			fail(x, dials[i].code);
			continue;
		}
		struct epoll_event ev = { .events = EPOLLOUT | EPOLLIN, .data.ptr = x };
		epoll_ctl(all->epoll, EPOLL_CTL_ADD, x->fd, &ev);
		x->state = CONNECTING;
		x->talk.begun_ms = clock_ms_exact();
		x->is_hasty = x->talk.order.silent_ms && !x->host->has_spoken &&
			      x->host->n_begun >= FIRST_PATIENT;
		x->host->n_begun++;
		x->wake_ms = clock_ms() +
			     (x->is_hasty ? x->talk.order.silent_ms : x->talk.order.connect_ms);
	}
	return 0;
}

/* Takes from the queue what may begin now; *ret_wait_ms is when the next may. */
static int begin_some(struct talks *all, double *ret_wait_ms, struct err *e)
{
	struct one *list[MAX_AT_ONCE];
	size_t n = 0;
	double now = clock_ms_exact();
	*ret_wait_ms = 1000;
	size_t room = MIN(all->most - all->n_active, MAX_AT_ONCE);
	for (struct one **at = &all->first; *at && n < room;) {
		struct one *x = *at;
		unsigned chosen = 0;
		for (size_t i = 0; i < n; i++)
			chosen += list[i]->host == x->host;
		bool is_full = x->host->n + chosen >= MAX_A_HOST;
		if (is_full || x->host->not_before > now) {
			if (!is_full)
				*ret_wait_ms = MIN(*ret_wait_ms, x->host->not_before - now);
			at = &x->next;
			continue;
		}
		enum talk_when when = all->leave ? all->leave(all->arg, &x->talk.order.address)
						 : TALK_NOW;
		if (when == TALK_LATER) {
			*ret_wait_ms = MIN(*ret_wait_ms, LATER_MS);
			break;
		}
		x->host->not_before = now + 1000 / x->talk.order.rate;
		*at = x->next;
		if (!*at)
			all->last = at;
		x->next = NULL;
		if (when == TALK_NEVER) {
			x->host->n++;
			all->active[all->n_active++] = x;
			fail(x, ECANCELED);
			room = MIN(room, n + all->most - all->n_active);
			continue;
		}
		list[n++] = x;
	}
	return start(all, list, n, e);
}

static void sweep(struct talks *all)
{
	int64_t now = clock_ms();
	for (size_t i = 0; i < all->n_active;) {
		struct one *x = all->active[i];
		if (!x->is_ended && x->state != DONE && x->wake_ms <= now)
			timed_out(x);
		else if (x->state == LINGERING && x->wake_ms <= now)
			x->state = DONE;
		if (x->is_ended && x->state != LINGERING && x->state != DONE)
			linger(x);
		if (x->state != DONE) {
			i++;
			continue;
		}
		x->host->n--;
		all->active[i] = all->active[--all->n_active];
		free_one(x);
	}
}

static int64_t next_wake(const struct talks *all, double wait_ms)
{
	int64_t now = clock_ms(), at = now + 1 + (int64_t)wait_ms;
	for (size_t i = 0; i < all->n_active; i++)
		at = MIN(at, all->active[i]->wake_ms);
	return MAX(at - now, 0);
}

int service_talk_run(struct talks *all, struct err *e)
{
	struct epoll_event events[MAX_AT_ONCE];
	if (all->epoll < 0)
		return err_set(e, "no epoll");
	while ((all->first || all->n_active) && !survey_is_late(all->survey)) {
		double wait_ms;
		if (begin_some(all, &wait_ms, e) < 0)
			return -1;
		sweep(all);
		/* What ended makes room. */
		if (!all->n_active && !all->first)
			break;
		int n = epoll_wait(all->epoll, events, MAX_AT_ONCE, (int)next_wake(all, wait_ms));
		for (int i = 0; i < n; i++)
			happened(events[i].data.ptr, events[i].events);
		sweep(all);
	}
	return 0;
}

void service_talk_free(struct talks *all)
{
	for (size_t i = 0; i < all->n_active; i++)
		free_one(all->active[i]);
	while (all->first) {
		struct one *x = all->first;
		all->first = x->next;
		free_one(x);
	}
	if (all->epoll >= 0)
		close(all->epoll);
	all->epoll = -1;
}
