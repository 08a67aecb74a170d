/* SPDX-License-Identifier: Apache-2.0 */
/* gather - fills the tables that are wanted, once, side by side.
 *
 * Each table is a job with a deadline; the jobs run on the machine's cores. A
 * job that hangs in the kernel past its deadline (a dead network file system) is
 * left behind: its table is failed and the inspection goes on without it. */
#ifndef ZICHA_FACT_GATHER_H
#define ZICHA_FACT_GATHER_H

#include "fact/facts.h"

struct gather_progress {
	const char *table; /* the one that was finished */
	size_t n_done, n_all;
};

struct gather_options {
	int n_threads; /* 0: as many as the machine has cores */
	void (*progress)(void *arg, const struct gather_progress *p); /* may be NULL */
	void *arg;
};

/* From now on a wanted table is read as soon as it is wanted, beside what the caller goes on to do,
 * unless it is a keyed one or needs the walk. What follows must be gather_run() or facts_close(),
 * and no fork before. */
void gather_begin(struct facts *f, const struct gather_options *options);

/* Wants a table; of a keyed table only what queries have asked is gathered. */
void gather_want(struct facts *f, const struct table_set *tables);

/* Wants no others than these. */
void gather_want_only(struct facts *f, const struct table_set *tables);

/* Fills all wanted tables. What goes wrong is in their status. */
void gather_run(struct facts *f, const struct gather_options *options);

/* Ends what gather_begin() began, for facts that nobody will ask. */
void gather_drop(struct facts *f);

/* Answers one ask of a keyed table now. */
void gather_ask(struct facts *f, struct slot *slot, struct answered *a);

#endif
