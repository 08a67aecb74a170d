/* SPDX-License-Identifier: Apache-2.0 */
/* tzif - a time zone file (RFC 8536), as /etc/localtime is one.
 *
 * Logs are written in local time. The C library would read the zone of the
 * machine that zicha runs on; what is inspected may be another one. */
#ifndef ZICHA_PARSE_TZIF_H
#define ZICHA_PARSE_TZIF_H

#include "base/err.h"
#include "base/str.h"

/* When a part of the year with its own offset begins: "M3.5.0/2" and friends. */
struct tzif_rule {
	char kind; /* 'M' month.week.day, 'J' day from 1 without 29 February, 'N' day from 0 */
	int month, week, day;
	int seconds; /* of that day */
};

/* The zeroed struct is UTC. */
struct tzif {
	struct str times, kinds, offsets; /* the arrays, in the bytes given to tzif_read() */
	size_t time_bytes;		  /* of one time: 4 or 8 */
	int standard, summer;		  /* seconds east of Greenwich behind the last transition */
	bool has_summer;
	struct tzif_rule start, end; /* of the summer */
};

/* Reads a file whole; `bytes` must outlive *ret. */
must_use int tzif_read(struct str bytes, struct tzif *ret, struct err *e);

/* Seconds east of Greenwich at a moment. */
int tzif_offset(const struct tzif *z, int64_t unix_seconds);

/* The moment at which a clock on the wall shows `wall` (seconds since 1970 as if
 * in UTC). In the hour that comes twice: the first; in the one that is left out:
 * as if the change had not come yet. */
int64_t tzif_utc(const struct tzif *z, int64_t wall);

/* Days since 1970 of a date (month and day from 1). */
int64_t tzif_days(int year, int month, int day);

#endif
