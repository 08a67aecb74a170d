/* SPDX-License-Identifier: Apache-2.0 */
/* clock - time, in UTC and in ISO 8601 wherever it leaves the program. */
#ifndef ZICHA_BASE_CLOCK_H
#define ZICHA_BASE_CLOCK_H

#include "base/arena.h"

#include <pthread.h>
#include <time.h>

/* Monotonic milliseconds, for deadlines and measurements. */
int64_t clock_ms(void);
double clock_ms_exact(void);
/* Milliseconds that this thread has computed: what a machine with much else to do does not make
 * longer. */
int64_t clock_worked_ms(void);

/* A condition that is waited for by clock_ms(): somebody who sets the clock back must not make the
 * wait an hour longer. */
void clock_cond_init(pthread_cond_t *ret_cond);
/* Waits until it is signalled, or for no reason; false: the deadline has passed. */
bool clock_cond_wait(pthread_cond_t *cond, pthread_mutex_t *lock, int64_t deadline_ms);

/* Whether a date can say that moment: the years 0000 to 9999. Whatever came from elsewhere is asked
 * before anybody reckons with it. */
bool clock_can_tell(int64_t unix_seconds);

/* Seconds since 1970, UTC. SOURCE_DATE_EPOCH pins it, so that an inspection of
 * a fixture writes the same bytes every day. */
int64_t clock_now(void);

/* How many seconds the clocks on the wall here are ahead of UTC at that moment, by $TZ or the
 * machine's zone: what people record are the times on their walls. */
int64_t clock_zone(int64_t unix_seconds);

/* "2026-11-22T03:21:00Z", and "2026-11-22" for a day counted since 1970. */
enum { CLOCK_TEXT_SIZE = 32 };
void clock_text(int64_t unix_seconds, char ret_text[CLOCK_TEXT_SIZE]);
must_use char *clock_iso(struct arena *a, int64_t unix_seconds);
must_use char *clock_day(struct arena *a, int64_t days_since_1970);

/* Reads "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SS[Z]" (a space may stand for T). */
must_use bool clock_parse(const char *text, int64_t *ret_unix_seconds);

#endif
