/* SPDX-License-Identifier: Apache-2.0 */
/* share - work that a table shares out over the machine's cores. */
#include "table/read/share.h"

#include "base/base.h"
#include "base/crypto.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

enum { MAX_THREADS = 16 };

struct work {
	atomic_size_t next;
	size_t n;
	void (*one)(void *context, size_t i);
	void *context;
};

static void *run(void *arg)
{
	struct work *w = arg;
	for (size_t i; (i = atomic_fetch_add(&w->next, 1)) < w->n;)
		w->one(w->context, i);
	return NULL;
}

static void *run_thread(void *arg)
{
	run(arg);
	crypto_thread_end();
	return NULL;
}

void share_out(size_t n, void (*one)(void *context, size_t i), void *context)
{
	struct work w = { .n = n, .one = one, .context = context };
	pthread_t threads[MAX_THREADS];
	size_t n_cores = (size_t)MAX(1, sysconf(_SC_NPROCESSORS_ONLN));
	size_t n_wanted = MIN(MIN(n_cores, (size_t)MAX_THREADS), n), n_threads = 0;
	while (n_threads + 1 < n_wanted &&
	       pthread_create(&threads[n_threads], NULL, run_thread, &w) == 0)
		n_threads++;
	run(&w);
	while (n_threads)
		pthread_join(threads[--n_threads], NULL);
}
