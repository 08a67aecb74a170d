/* SPDX-License-Identifier: Apache-2.0 */
/* log_cover - the times of which a log has records.
 *
 * Kept as spans without a silence of an hour or more, wherever they come from: parts of a log may
 * overlap, be copies of each other, or be read in any order; a clock may go back. So of a log's
 * parts together it can be said how long it was silent, and on how many days it was not. There are
 * at most as many spans as hours between the first and the last record. */
#ifndef ZICHA_SURVEY_LOG_LOG_COVER_H
#define ZICHA_SURVEY_LOG_LOG_COVER_H

#include "base/arena.h"
#include "parse/tzif.h"

struct log_span {
	int64_t first, last; /* seconds since 1970 */
};

struct log_cover {
	struct log_span *span;
	size_t n, capacity;
	struct log_span now; /* the one that grows, if is_growing */
	bool is_growing;
	int64_t step, step_at; /* the longest silence of less than an hour, and its beginning */
};

/* A record of that time. */
void log_cover_add(struct log_cover *c, struct arena *a, int64_t time);
/* All so far were that many seconds earlier. */
void log_cover_earlier(struct log_cover *c, int64_t seconds);
/* Adds all of `from`, and empties it. */
void log_cover_join(struct log_cover *c, struct arena *a, struct log_cover *from);

struct log_cover_sum {
	int64_t first, last;
	int64_t gap, gap_at; /* the longest silence in seconds, and when it began; 0: none */
	int64_t days;	     /* of the zone's calendar that have records */
};

/* What it comes to, once all files are read. False: there is no record. */
must_use bool log_cover_sum(struct log_cover *c, const struct tzif *zone,
			    struct log_cover_sum *ret);

#endif
