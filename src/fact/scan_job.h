/* SPDX-License-Identifier: Apache-2.0 */
/* scan_job - the inside of a scan, for the fact floor only.
 *
 * Tables see struct scan through scan.h alone. */
#ifndef ZICHA_FACT_SCAN_JOB_H
#define ZICHA_FACT_SCAN_JOB_H

#include "fact/id_names.h"
#include "fact/rows.h"
#include "fact/scan.h"

#include <pthread.h>
#include <signal.h>

struct shared_value;

/* What scan_shared() has found; zeroed but for the lock, until scan_shared_free(). */
struct shared {
	pthread_mutex_t lock;
	struct arena arena;
	struct shared_value *first;
};

struct scan {
	const struct table *table;
	const struct target *target;
	const struct id_names *names;
	struct shared *shared;
	int64_t now;
	const struct ask *ask; /* of a keyed table */
	const char *baseline;

	int64_t deadline_ms; /* on clock_ms() */
	const volatile sig_atomic_t *stop;

	pthread_mutex_t lock; /* of all below, where a walk fills it */
	struct arena scratch;
	struct rows rows;
	void *state;
	bool is_full, is_partial, has_told_names;
	uint64_t unseen_columns;
	size_t n_partial;
	char words[400]; /* of the first partial */
	char notes[400];
	char absent[400];
};

void scan_shared_init(struct shared *shared);
void scan_shared_free(struct shared *shared);

/* How long a scan of the table may take. */
int64_t scan_time_ms(const struct table *table);

/* Readies a scan; everything it is given must outlive it. */
void scan_begin(struct scan *s, const struct table *table, const struct target *target,
		const struct id_names *names, struct shared *shared, int64_t now,
		const volatile sig_atomic_t *stop);

/* Turns what the scan function returned into a status and its words (may be
 * empty), and gives the scratch memory back. The rows stay in s->rows. */
enum table_status scan_end(struct scan *s, int result, const struct err *e, char *ret_words,
			   size_t words_size);

#endif
