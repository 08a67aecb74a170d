/* SPDX-License-Identifier: Apache-2.0 */
/* log_gap - the longest time without a record, found without reading a whole log.
 *
 * The later half comes first: the year of a record that does not tell it follows
 * from the record behind it. Each step halves the distance, so the recursion is as
 * deep as the position has bits. */
#include "table/read/log_gap.h"

int log_gap_find(struct log_series *x, struct log_point low, struct log_point high,
		 int64_t *longest, struct err *e)
{
	while (high.time - low.time > MAX(*longest, LOG_GAP_LEAST)) {
		if (high.at - low.at <= 1) {
			*longest = high.time - low.time;
			return 0;
		}
		int64_t middle = low.at + (high.at - low.at) / 2;
		struct log_point found;
		int r = x->find(x, middle, high.at, high.time, &found, e);
		if (r < 0)
			return r;
		if (!r) {
			r = log_gap_find(x, found, high, longest, e);
			if (r < 0)
				return r;
			high.time = found.time;
		}
		/* No record begins between `middle` and the one found. */
		high.at = middle;
	}
	return 0;
}
