/* SPDX-License-Identifier: Apache-2.0 */
/* log_time - fuzz target: whatever a line holds, the time in it is one that a
 * calendar has, and a year that is guessed is not in the future. */
#include "parse/log_time.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct tzif utc;
	enum { LATEST = 1768435200 };
	struct str rest = { (const char *)data, size }, line;
	while (str_line(&rest, &line)) {
		struct log_time t;
		if (!log_time_read(line, &t))
			continue;
		assert(t.month >= 1 && t.month <= 12 && t.day >= 1 && t.day <= 31);
		assert(t.hour >= 0 && t.hour <= 23 && t.minute <= 59 && t.second <= 60);
		int64_t time = log_time_place(&t, &utc, LATEST);
		if (!t.year)
			assert(time <= LATEST + LOG_TIME_SLACK &&
			       time > LATEST - 9 * 366 * 86400LL);
	}
	return 0;
}
