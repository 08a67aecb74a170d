/* SPDX-License-Identifier: Apache-2.0 */
/* dial - a socket on its way to a peer, for a process that may not open one. */
#include "net/dial.h"

#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
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

/* 0: it is on its way; else errno. What connect() says the second time is what came of the first:
 * on a fast link the refusal is here already, and the socket is then as new. */
static int begin(int fd, const struct dial *d)
{
	struct sockaddr_storage to;
	socklen_t n = fill(&to, &d->address, d->port);
	int code = connect(fd, (struct sockaddr *)&to, n) < 0 ? errno : 0;
	if (code != EINPROGRESS)
		return code;
	code = connect(fd, (struct sockaddr *)&to, n) < 0 ? errno : 0;
	return code == EALREADY || code == EISCONN ? 0 : code;
}

/* Those that one thread opens. */
struct share {
	struct dial *dials;
	size_t n;
};

/* To make and to end a socket costs the kernel more than a refusal: one that was refused, which is
 * kept there, serves the next. */
static void open_one(struct dial *d, int *spare)
{
	int *kept = &spare[d->address.is_ipv6];
	autofd int fd = d->protocol == DIAL_TCP ? *kept : -1;
	if (fd >= 0)
		*kept = -1;
	else
		fd = make_socket(d);
	d->code = fd < 0 ? errno : begin(fd, d);
	if (!d->code)
		d->fd = take_fd(&fd);
	else if (d->code == ECONNREFUSED && d->protocol == DIAL_TCP)
		*kept = take_fd(&fd);
}

static void *open_share(void *arg)
{
	const struct share *share = arg;
	int spare[2] = { -1, -1 };
	size_t n_places = 0; /* of those that were refused by this address */
	for (size_t i = 0; i < share->n; i++) {
		struct dial *d = &share->dials[i];
		if (i && !address_is_same(&d->address, &d[-1].address))
			n_places = 0;
		d->fd = -1;
		d->code = EAGAIN;
		if (d->is_instead && !n_places)
			continue;
		n_places -= d->is_instead;
		open_one(d, spare);
		n_places += d->code == ECONNREFUSED;
	}
	for (size_t i = 0; i < N(spare); i++)
		if (spare[i] >= 0)
			close(spare[i]);
	return NULL;
}

/* Starts it on another processor than ours: left alone it often waits here until we are done. */
static bool start_elsewhere(pthread_t *ret, struct share *share)
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
			  !pthread_create(ret, &attributes, open_share, share);
	pthread_attr_destroy(&attributes);
	return is_started;
}

void dial_open(struct dial *d, size_t n)
{
	struct share own = { d, n }, other = { .n = 0 };
	pthread_t thread;
	if (n >= WORTH_A_THREAD) {
		own.n = n / 2;
		while (own.n < n && address_is_same(&d[own.n].address, &d[own.n - 1].address))
			own.n++;
		other = (struct share){ d + own.n, n - own.n };
	}
	bool has_help = other.n && start_elsewhere(&thread, &other);
	(void)open_share(&own);
	if (has_help)
		pthread_join(thread, NULL);
	else
		(void)open_share(&other);
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
