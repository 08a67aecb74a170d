/* SPDX-License-Identifier: Apache-2.0 */
/* calendar - what is due as an iCalendar file (RFC 5545), for the calendars of people. */
#ifndef ZICHA_PROBLEM_CALENDAR_H
#define ZICHA_PROBLEM_CALENDAR_H

#include "base/buf.h"
#include "problem/agenda.h"

/* One all-day event each; the same agenda and moment, the same bytes. */
void calendar_write(const struct agenda *all, const char *unit, int64_t now, struct buf *out);

#endif
