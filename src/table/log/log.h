/* SPDX-License-Identifier: Apache-2.0 */
/* log - the rows of an archive of logs, for whoever fills them: survey/log/. */
#ifndef ZICHA_TABLE_LOG_LOG_H
#define ZICHA_TABLE_LOG_LOG_H

#include "fact/table.h"

/* One log with all its parts. */
struct log_source {
	const char *source;
	const char *kind;
	const char *host;
	int64_t parts;
	int64_t bytes;
	int64_t records;
	int64_t undated;
	int64_t misdated;
	const char *first_at;
	const char *last_at;
	double days;
	int64_t active_days;
	double longest_gap_hours;
	const char *gap_begins_at;
	int64_t clock_jumps;
	const char *jump_at;
	int64_t damaged;
};

/* Sign-ins of one account from one place, and those that were refused. */
struct log_login {
	const char *source;
	const char *host;
	const char *account;
	const char *from_address;
	const char *service;
	bool is_refused;
	int64_t count;
	int64_t odd_hours;
	const char *first_at;
	const char *last_at;
};

/* Somebody acted as another. */
struct log_privilege {
	const char *source;
	const char *host;
	const char *account;
	const char *way;
	const char *what;
	bool is_refused;
	int64_t count;
	int64_t odd_hours;
	const char *first_at;
	const char *last_at;
};

/* What happened to the log itself, to accounts, policies, services and the clock. */
struct log_event {
	const char *source;
	const char *host;
	const char *kind;
	const char *event;
	const char *account;
	const char *what;
	int64_t count;
	const char *first_at;
	const char *last_at;
};

extern const struct table table_log_log_sources, table_log_log_logins, table_log_log_privilege,
	table_log_log_events;

#endif
