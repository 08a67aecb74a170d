/* SPDX-License-Identifier: Apache-2.0 */
/* log_when - the times of records that can be believed. */
#ifndef ZICHA_TABLE_READ_LOG_WHEN_H
#define ZICHA_TABLE_READ_LOG_WHEN_H

#include "fact/scan.h"
#include "parse/log_time.h"

enum { LOG_WHEN_EARLIEST = 946684800 }; /* 2000-01-01 */

struct log_when {
	struct tzif zone; /* of the target */
	int64_t now;
	int64_t n_odd; /* times met that cannot be: in the future, or before there was syslog */
};

/* Readies it for the target: its zone, its moment. */
void log_when_begin(struct scan *s, struct log_when *ret);

/* Whether a record can have been written then; counts it if not. */
bool log_when_can_be(struct log_when *w, int64_t time);

/* When a line was written. `ret_has_year` may be NULL. False without a time that
 * can be. */
must_use bool log_when_line(struct log_when *w, struct str line, int64_t latest, int64_t *ret_time,
			    bool *ret_has_year);

#endif
