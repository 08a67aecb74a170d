/* SPDX-License-Identifier: Apache-2.0 */
/* clock - time, in UTC and in ISO 8601 wherever it leaves the program. */
#include "base/clock.h"

#include "base/str.h"

#include <string.h>

double clock_ms_exact(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

int64_t clock_ms(void)
{
	return (int64_t)clock_ms_exact();
}

int64_t clock_worked_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void clock_cond_init(pthread_cond_t *ret_cond)
{
	pthread_condattr_t attributes;
	pthread_condattr_init(&attributes);
	pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
	pthread_cond_init(ret_cond, &attributes);
	pthread_condattr_destroy(&attributes);
}

bool clock_cond_wait(pthread_cond_t *cond, pthread_mutex_t *lock, int64_t deadline_ms)
{
	const struct timespec t = { .tv_sec = (time_t)(deadline_ms / 1000),
				    .tv_nsec = deadline_ms % 1000 * 1000000 };
	return pthread_cond_timedwait(cond, lock, &t) == 0;
}

bool clock_can_tell(int64_t unix_seconds)
{
	static const int64_t first = -62167219200, last = 253402300799;
	return unix_seconds >= first && unix_seconds <= last;
}

int64_t clock_now(void)
{
	int64_t pinned;
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	if (epoch && str_int(str_of(epoch), 10, &pinned) && clock_can_tell(pinned))
		return pinned;
	return (int64_t)time(NULL);
}

int64_t clock_zone(int64_t unix_seconds)
{
	time_t t = (time_t)unix_seconds;
	struct tm tm;
	tzset();
	return localtime_r(&t, &tm) ? tm.tm_gmtoff : 0;
}

void clock_text(int64_t unix_seconds, char ret_text[CLOCK_TEXT_SIZE])
{
	time_t t = (time_t)unix_seconds;
	struct tm tm;
	if (!gmtime_r(&t, &tm) || !strftime(ret_text, CLOCK_TEXT_SIZE, "%Y-%m-%dT%H:%M:%SZ", &tm))
		ret_text[0] = 0;
}

char *clock_iso(struct arena *a, int64_t unix_seconds)
{
	char text[CLOCK_TEXT_SIZE];
	clock_text(unix_seconds, text);
	return arena_strdup(a, text);
}

char *clock_day(struct arena *a, int64_t days_since_1970)
{
	char text[CLOCK_TEXT_SIZE];
	clock_text(days_since_1970 * 86400, text);
	text[strcspn(text, "T")] = 0;
	return arena_strdup(a, text);
}

/* Whether the calendar has it: strptime() takes the 30th of February. */
static bool is_day(const struct tm *tm)
{
	struct tm day = { .tm_year = tm->tm_year, .tm_mon = tm->tm_mon, .tm_mday = tm->tm_mday };
	timegm(&day);
	return day.tm_mday == tm->tm_mday;
}

bool clock_parse(const char *text, int64_t *ret_unix_seconds)
{
	static const char *const forms[] = { "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S",
					     "%Y-%m-%d %H:%M:%S", "%Y-%m-%d" };
	for (size_t i = 0; i < N(forms); i++) {
		struct tm tm = { 0 };
		const char *end = strptime(text, forms[i], &tm);
		if (end && !*end && is_day(&tm)) {
			*ret_unix_seconds = (int64_t)timegm(&tm);
			return true;
		}
	}
	return false;
}
