/* SPDX-License-Identifier: Apache-2.0 */
/* dial - a socket on its way to a peer, for a process that may not open one. */
#include "net/dial.h"

#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/socket.h>

/* A refusal costs the kernel some 17 µs, a thread no more than a few of them. */
enum { WORTH_A_THREAD = 32 };

static socklen_t fill(struct sockaddr_storage *to, const struct address *a, uint16_t port)
{
	*to = (struct sockaddr_storage){ .ss_family = a->is_ipv6 ? AF_INET6 : AF_INET };
	if (a->is_ipv6) {
		struct sockaddr_in6 *six = (struct sockaddr_in6 *)(void *)to;
		six->sin6_port = htons(port);
		memcpy(&six->sin6_addr, a->bytes, 16);
		return sizeof(*six);
	}
	struct sockaddr_in *four = (struct sockaddr_in *)(void *)to;
	four->sin_port = htons(port);
	memcpy(&four->sin_addr, a->bytes, 4);
	return sizeof(*four);
}

static int make_socket(const struct dial *d)
{
	return socket(d->address.is_ipv6 ? AF_INET6 : AF_INET,
		      (d->protocol == DIAL_TCP ? SOCK_STREAM : SOCK_DGRAM) | SOCK_NONBLOCK |
			      SOCK_CLOEXEC,
		      0);
}

/* Who asks for a port of this machine may have been given that very port to go out from: then
 * nobody listens there, and he meets himself. */
static bool is_with_itself(int fd, const struct sockaddr_storage *to, socklen_t n)
{
	struct sockaddr_storage own = { .ss_family = AF_UNSPEC };
	return getsockname(fd, (struct sockaddr *)&own, &n) == 0 && memcmp(&own, to, n) == 0;
}

/* 0: it is on its way; else errno. What connect() says the second time is what came of the first:
 * on a fast link the refusal is here already, and the socket is then as new. */
static int begin(int fd, const struct dial *d)
{
	struct sockaddr_storage to;
	socklen_t n = fill(&to, &d->address, d->port);
	int code = connect(fd, (struct sockaddr *)&to, n) < 0 ? errno : 0;
	if (code == EINPROGRESS)
		code = connect(fd, (struct sockaddr *)&to, n) < 0 ? errno : 0;
	if (code && code != EALREADY && code != EISCONN)
		return code;
	return is_with_itself(fd, &to, n) ? EADDRINUSE : 0;
}

/* What the threads open between them: each takes the next address with all that is asked of it. */
struct work {
	struct dial *dials;
	size_t n;
	atomic_size_t at;
};

static size_t take_address(struct work *w, struct dial **ret)
{
	const struct dial *d = w->dials;
	size_t from = atomic_load(&w->at), to;
	do {
		for (to = from; to < w->n; to++)
			if (!address_is_same(&d[to].address, &d[from].address))
				break;
	} while (!atomic_compare_exchange_weak(&w->at, &from, to));
	*ret = w->dials + from;
	return to - from;
}

/* One that was refused serves the next: to make and to end a socket costs the kernel more than a
 * refusal. It goes out from where it did before: to find that anew costs it a sixth of one. */
struct spare {
	int fd;			     /* -1: none */
	struct sockaddr_storage own; /* without the port */
};

/* Where packets to a peer go out from; nothing is sent. */
static socklen_t find_own(const struct dial *d, struct sockaddr_storage *ret)
{
	struct sockaddr_storage to;
	socklen_t n = fill(&to, &d->address, d->port);
	autofd int fd = socket(to.ss_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	*ret = (struct sockaddr_storage){ .ss_family = AF_UNSPEC };
	if (connect(fd, (struct sockaddr *)&to, n) < 0 ||
	    getsockname(fd, (struct sockaddr *)ret, &n) < 0)
		return 0;
	((struct sockaddr_in *)(void *)ret)->sin_port = 0; /* there in both families */
	return n;
}

/* A port that is asked for by its number stays with the socket, and many may go out from it. */
static void keep_port(int fd, const struct sockaddr_storage *own, socklen_t n)
{
	struct sockaddr_storage at = *own;
	autofd int finder = socket(own->ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	const int both[] = { finder, fd }, is_on = 1;
	for (size_t i = 0; i < N(both); i++)
		(void)setsockopt(both[i], SOL_SOCKET, SO_REUSEADDR, &is_on, sizeof(is_on));
	if (bind(finder, (struct sockaddr *)&at, n) == 0 &&
	    getsockname(finder, (struct sockaddr *)&at, &n) == 0)
		(void)bind(fd, (struct sockaddr *)&at, n);
}

static void drop(struct spare *s)
{
	if (s->fd >= 0)
		close(s->fd);
	s->fd = -1;
}

static void keep(struct spare *s, int *fd, const struct dial *d)
{
	socklen_t n = find_own(d, &s->own);
	drop(s);
	if (n) {
		keep_port(*fd, &s->own, n);
		s->fd = take_fd(fd);
	}
}

/* Whether it would go out to that peer from where it is now. */
static bool is_right_for(const struct spare *s, const struct dial *d)
{
	struct sockaddr_storage own;
	socklen_t n = find_own(d, &own);
	return n && memcmp(&own, &s->own, n) == 0;
}

static void open_one(struct dial *d, struct spare *s)
{
	bool is_spare = d->protocol == DIAL_TCP && s->fd >= 0;
	autofd int fd = is_spare ? take_fd(&s->fd) : make_socket(d);
	d->code = fd < 0 ? errno : begin(fd, d);
	if (!d->code)
		d->fd = take_fd(&fd);
	else if (d->code == EADDRINUSE)
		d->code = ECONNREFUSED;
	else if (d->code == ECONNREFUSED && is_spare)
		s->fd = take_fd(&fd);
	else if (d->code == ECONNREFUSED && d->protocol == DIAL_TCP)
		keep(s, &fd, d);
}

/* All of one address. */
static void open_all(struct dial *d, size_t n, struct spare *s)
{
	size_t n_places = 0; /* of those that were refused */
	if (s->fd >= 0 && !is_right_for(s, d))
		drop(s);
	for (size_t i = 0; i < n; i++) {
		d[i].fd = -1;
		d[i].code = EAGAIN;
		if (d[i].is_instead && !n_places)
			continue;
		n_places -= d[i].is_instead;
		open_one(&d[i], s);
		n_places += d[i].code == ECONNREFUSED;
	}
}

static void *do_work(void *arg)
{
	struct work *w = arg;
	struct spare spare[2] = { { .fd = -1 }, { .fd = -1 } }; /* of IPv4 and of IPv6 */
	struct dial *d;
	size_t n;
	while ((n = take_address(w, &d)))
		open_all(d, n, &spare[d->address.is_ipv6]);
	for (size_t i = 0; i < N(spare); i++)
		drop(&spare[i]);
	return NULL;
}

/* Starts it on another processor than ours: left alone it often waits here until we are done. */
static bool start_elsewhere(pthread_t *ret, struct work *work)
{
	cpu_set_t others;
	pthread_attr_t attributes;
	int own = sched_getcpu();
	if (own < 0 || sched_getaffinity(0, sizeof(others), &others) < 0)
		return false;
	CPU_CLR((size_t)own, &others);
	if (!CPU_COUNT(&others) || pthread_attr_init(&attributes))
		return false;
	bool is_started = !pthread_attr_setaffinity_np(&attributes, sizeof(others), &others) &&
			  !pthread_create(ret, &attributes, do_work, work);
	pthread_attr_destroy(&attributes);
	return is_started;
}

void dial_open(struct dial *d, size_t n)
{
	struct work work = { .dials = d, .n = n };
	pthread_t thread;
	bool has_help = n >= WORTH_A_THREAD && start_elsewhere(&thread, &work);
	(void)do_work(&work);
	if (has_help)
		pthread_join(thread, NULL);
}

bool dial_take(struct str *rest, struct dial *ret)
{
	struct dial d;
	uint8_t is_ipv6;
	if (rest->n < sizeof(d))
		return false;
	/* A bool that is neither may be one here and the other there. */
	memcpy(&is_ipv6, rest->p + offsetof(struct dial, address.is_ipv6), sizeof(is_ipv6));
	memcpy(&d, rest->p, sizeof(d));
	if (is_ipv6 > 1 || d.protocol > DIAL_UDP || d.is_instead > 1)
		return false;
	*ret = d;
	*rest = str_from(*rest, sizeof(d));
	return true;
}
