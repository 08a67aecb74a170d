/* SPDX-License-Identifier: Apache-2.0 */
/* resolve - the addresses of a name, as this machine sees them. */
#include "net/resolve.h"

#include "base/clock.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <string.h>

/* Owned by both threads; the last one to leave frees it. */
struct question {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	int n_users;
	bool is_done;
	int code;
	char name[256];
	struct addrinfo *found;
};

static void leave(struct question *q)
{
	bool is_last = --q->n_users == 0;
	pthread_mutex_unlock(&q->lock);
	if (!is_last)
		return;
	if (q->found)
		freeaddrinfo(q->found);
	pthread_mutex_destroy(&q->lock);
	pthread_cond_destroy(&q->changed);
	free(q);
}

static void *ask(void *arg)
{
	struct question *q = arg;
	struct addrinfo *found = NULL;
	int code = getaddrinfo(q->name, NULL, &(struct addrinfo){ .ai_socktype = SOCK_STREAM },
			       &found);
	pthread_mutex_lock(&q->lock);
	q->code = code;
	q->found = code ? NULL : found;
	q->is_done = true;
	pthread_cond_signal(&q->changed);
	leave(q);
	return NULL;
}

static int copy(const struct addrinfo *found, struct address addresses[RESOLVE_MAX])
{
	int n = 0;
	for (const struct addrinfo *a = found; a && n < RESOLVE_MAX; a = a->ai_next) {
		struct address *to = &addresses[n];
		*to = (struct address){ .is_ipv6 = a->ai_family == AF_INET6 };
		if (a->ai_family == AF_INET)
			memcpy(to->bytes, &((struct sockaddr_in *)(void *)a->ai_addr)->sin_addr, 4);
		else if (a->ai_family == AF_INET6)
			memcpy(to->bytes, &((struct sockaddr_in6 *)(void *)a->ai_addr)->sin6_addr,
			       16);
		else
			continue;
		n++;
	}
	return n;
}

static void wait_for_answer(struct question *q, int64_t deadline_ms)
{
	bool is_in_time = true;
	while (!q->is_done && is_in_time)
		is_in_time = clock_cond_wait(&q->changed, &q->lock, deadline_ms);
}

/* The C library has these in English alone. */
static const char *failure_words(int code)
{
	switch (code) {
	case EAI_NONAME: return N_("there is no such name");
	case EAI_AGAIN: return N_("the name servers do not answer at the moment");
	case EAI_FAIL: return N_("the name servers refuse to answer");
	default: return gai_strerror(code);
	}
}

int resolve_name(const char *name, int64_t deadline_ms, struct address ret_addresses[RESOLVE_MAX],
		 struct err *e)
{
	pthread_t thread;
	if (address_parse(str_of(name), &ret_addresses[0]))
		return 1;
	if (strlen(name) >= sizeof(((struct question *)0)->name))
		return err_set(e, "%.40s…: longer than a host's name can be", name);
	for (const char *c = name; *c; c++)
		if (*c & 0x80)
			return err_set(e,
				       "%s: name servers have ASCII only: write it as they do "
				       "(xn--…; `idn2 %s` prints that)",
				       name, name);
	struct question *q = base_alloc(sizeof(*q));
	pthread_mutex_init(&q->lock, NULL);
	clock_cond_init(&q->changed);
	snprintf(q->name, sizeof(q->name), "%s", name);
	q->n_users = 2;
	errno = pthread_create(&thread, NULL, ask, q);
	if (errno) {
		err_sys(e, "start a thread");
		free(q);
		return -1;
	}
	pthread_detach(thread);
	pthread_mutex_lock(&q->lock);
	wait_for_answer(q, deadline_ms);
	int r = q->is_done && !q->code ? copy(q->found, ret_addresses) : 0;
	if (!q->is_done)
		r = err_set(e, "%s: no answer from a name server in time", name);
	else if (q->code)
		r = err_set(e, "%s: %s", name, failure_words(q->code));
	else if (!r)
		r = err_set(e, "%s: it has no address", name);
	if (r < 0)
		e->code = EHOSTUNREACH;
	leave(q);
	return r;
}
