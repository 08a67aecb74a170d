/* SPDX-License-Identifier: Apache-2.0 */
/* log_time - when a log line says that it was written.
 *
 * The forms of syslog (RFC 3164, RFC 3339, RFC 5424), ISO 8601 with its many
 * separators (dpkg, apt, MariaDB, PostgreSQL, log4j, nginx, Samba), the common
 * log format, ctime(3) (Apache, vsftpd), "22-Nov-2026" (Tomcat), "22 Nov 2026"
 * (Redis), "Nov 22, 2026 3:21:00 AM" (java.util.logging), "Nov 22 03:21:00 2026"
 * (H3C), the audit daemon's and Squid's seconds, glog's "I1122", old MySQL's
 * "261122  3:21:00", Windows' DHCP server's "11/22/26,03:21:00", and what programs
 * write in Chinese: "22-十一月-2026", "2026年11月22日 下午3:21:00", also in GBK;
 * FortiGate's "date=2026-11-22 time=03:21:00", Check Point's "22Nov2026 03:21:00", Oracle's
 * "22-NOV-26 03.21.00.000000 AM", Java's milliseconds since 1970.
 *
 * Some forms have no year and most have no zone: what the line says is kept
 * apart (struct log_time) from what it means (log_time_place()). */
#ifndef ZICHA_PARSE_LOG_TIME_H
#define ZICHA_PARSE_LOG_TIME_H

#include "base/str.h"
#include "parse/tzif.h"

struct log_time {
	int year;			      /* 0 where the line does not tell */
	int month, day, hour, minute, second; /* 1-12, 1-31, 0-23, 0-59, 0-60 */
	bool has_zone;
	int zone_seconds; /* east of Greenwich */
};

enum {
	LOG_TIME_MAX_LINE = 1024, /* nothing behind this many bytes is looked at */
	LOG_TIME_SLACK = 86400,	  /* by which neighbouring records may be out of order */
};

/* Finds the first time in a line. False where there is none. */
must_use bool log_time_read(struct str line, struct log_time *ret);

/* Seconds since 1970. A time without a zone is in `zone`; one without a year is
 * in the latest year that puts it no more than LOG_TIME_SLACK behind `latest`. */
must_use int64_t log_time_place(const struct log_time *t, const struct tzif *zone, int64_t latest);

#endif
