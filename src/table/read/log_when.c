/* SPDX-License-Identifier: Apache-2.0 */
/* log_when - the times of records that can be believed.
 *
 * A line dated in the future is no proof that the log reaches that far, nor is one
 * of 1970 (a clock without battery) that it reaches back: both would make a log
 * look longer than it is. */
#include "table/read/log_when.h"

enum { MAX_ZONE_BYTES = 256 << 10 };

void log_when_begin(struct scan *s, struct log_when *ret)
{
	struct str bytes;
	struct err e;
	*ret = (struct log_when){ .now = scan_now(s) };
	int r = scan_read_bytes(s, "/etc/localtime", MAX_ZONE_BYTES, &bytes, &e);
	if (r < 0)
		scan_partial(s, "%s", e.said);
	else if (!r && tzif_read(bytes, &ret->zone, &e) < 0)
		scan_partial(s, "/etc/localtime: %s; times are read as UTC", e.said);
}

bool log_when_can_be(struct log_when *w, int64_t time)
{
	bool can_be = time >= LOG_WHEN_EARLIEST && time <= w->now + LOG_TIME_SLACK;
	w->n_odd += !can_be;
	return can_be;
}

bool log_when_line(struct log_when *w, struct str line, int64_t latest, int64_t *ret_time,
		   bool *ret_has_year)
{
	struct log_time t;
	if (!log_time_read(line, &t))
		return false;
	if (ret_has_year)
		*ret_has_year = t.year != 0;
	*ret_time = log_time_place(&t, &w->zone, latest);
	return log_when_can_be(w, *ret_time);
}
