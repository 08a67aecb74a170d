/* SPDX-License-Identifier: Apache-2.0 */
/* log_name - which log a file belongs to, from its name.
 *
 * logrotate, systemd, log4j, Tomcat and PostgreSQL number or date the older parts
 * of a log: syslog.2.gz, messages-20260101.xz, app.log.2026-01-01, catalina.
 * 2026-01-01.log, x.old; so do journald (system@….journal) and Windows
 * (Archive-Security-2026-01-01-03-21-00-123.evtx). The family's name is the name
 * without those. */
#ifndef ZICHA_PARSE_LOG_NAME_H
#define ZICHA_PARSE_LOG_NAME_H

#include "base/str.h"

struct log_name {
	struct str front, back; /* the family's name, in two pieces */
	int64_t date;		/* YYYYMMDDhhmmss or seconds since 1970; 0 without */
	int64_t number;		/* -1 without */
	bool is_rotated;	/* it is not the name of the live part */
};

struct log_name log_name_read(struct str name);

/* <0: a is newer than b, by what the names tell; the live part is the newest. */
int log_name_compare(const struct log_name *a, const struct log_name *b);

#endif
