/* SPDX-License-Identifier: Apache-2.0 */
/* log_gap - the longest time without a record, found without reading a whole log.
 *
 * Records stand in the order of their times. Between two of them that are no
 * further apart than the longest gap known there is nothing to find; else the one
 * half way between them is looked at. So a log of many gigabytes costs a small
 * read for each day that it covers, at most about twice as many. */
#ifndef ZICHA_TABLE_READ_LOG_GAP_H
#define ZICHA_TABLE_READ_LOG_GAP_H

#include "base/base.h"
#include "base/err.h"

/* A shorter gap is not looked for: it would cost a read for each such piece, and a
 * quiet night is no gap. */
enum { LOG_GAP_LEAST = 86400 };

/* A record: where it begins (a byte or a number, as the series counts). */
struct log_point {
	int64_t at, time;
};

enum { LOG_GAP_NONE = 1 };

struct log_series {
	/* Finds the first record that begins at or behind `at` and before `end`; its
	 * time is at most a little later than `latest`. 0, LOG_GAP_NONE or <0. */
	int (*find)(struct log_series *x, int64_t at, int64_t end, int64_t latest,
		    struct log_point *ret, struct err *e);
};

/* Raises *longest (seconds) to the longest gap between two records of the series. */
must_use int log_gap_find(struct log_series *x, struct log_point low, struct log_point high,
			  int64_t *longest, struct err *e);

#endif
