/* SPDX-License-Identifier: Apache-2.0 */
/* log_gap_test - the longest gap is the one that reading everything finds, and it is
 * found with few looks. */
#include "table/read/log_gap.h"

#include "tap.h"

enum { RECORDS = 20000, HOUR = 3600, DAY = 86400 };

struct log {
	struct log_series series;
	int64_t times[RECORDS];
	int64_t n_looks;
	bool is_broken;
};

static int find(struct log_series *x, int64_t at, int64_t end, int64_t latest,
		struct log_point *ret, struct err *e)
{
	struct log *log = (struct log *)x;
	log->n_looks++;
	if (log->is_broken)
		return err_set(e, "broken");
	/* Only every third place begins a record, as only some bytes begin a line. */
	for (; at < end && at % 3; at++)
		;
	if (at >= end)
		return LOG_GAP_NONE;
	*ret = (struct log_point){ .at = at, .time = log->times[at] };
	return 0;
}

static uint64_t next_random(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407;
	return *state >> 33;
}

static void fill(struct log *log, uint64_t seed, uint64_t odds_of_gap)
{
	int64_t time = 1700000000;
	for (size_t i = 0; i < RECORDS; i++) {
		time += (int64_t)(next_random(&seed) % HOUR);
		if (odds_of_gap && next_random(&seed) % odds_of_gap == 0)
			time += (int64_t)(next_random(&seed) % (20 * DAY));
		log->times[i] = time;
	}
}

static int64_t longest_by_reading(const struct log *log)
{
	int64_t longest = 0;
	for (size_t i = 3; i < RECORDS; i += 3)
		if (log->times[i] - log->times[i - 3] > MAX(longest, LOG_GAP_LEAST))
			longest = log->times[i] - log->times[i - 3];
	return longest;
}

static int64_t longest_by_looking(struct log *log, int64_t known)
{
	struct err e;
	size_t last = (RECORDS - 1) / 3 * 3;
	struct log_point low = { .at = 0, .time = log->times[0] };
	struct log_point high = { .at = (int64_t)last, .time = log->times[last] };
	log->series.find = find;
	log->n_looks = 0;
	return log_gap_find(&log->series, low, high, &known, &e) < 0 ? -1 : known;
}

int main(void)
{
	static struct log log;
	bool is_same = true, is_cheap = true;
	for (uint64_t seed = 1; seed <= 50; seed++) {
		fill(&log, seed, 100 * seed);
		is_same &= longest_by_looking(&log, 0) == longest_by_reading(&log);
		int64_t days = (log.times[RECORDS - 1] - log.times[0]) / DAY;
		is_cheap &= log.n_looks <= 3 * days;
	}
	ok(is_same, "the gap found is the one that reading everything finds");
	ok(is_cheap, "it takes fewer than three looks for each day of the log");
	fill(&log, 7, 0);
	is_int(longest_by_looking(&log, 0), 0, "gaps of less than a day are none");
	is_int(longest_by_looking(&log, 400 * DAY), 400 * DAY, "a longer gap known before stays");
	fill(&log, 7, 0);
	longest_by_looking(&log, 1000 * DAY);
	is_int(log.n_looks, 0, "nothing is looked at where no longer gap can be");
	log.is_broken = true;
	is_int(longest_by_looking(&log, 0), -1, "a log that cannot be read fails");
	return done();
}
