/* SPDX-License-Identifier: Apache-2.0 */
/* rsyslog_read - rsyslog's configuration as it takes it in, includes in their places.
 *
 * For the tables rsyslog_config, log_files and log_forwarding: where each action sends
 * what it gets, with the settings that stood before it. */
#ifndef ZICHA_TABLE_READ_RSYSLOG_READ_H
#define ZICHA_TABLE_READ_RSYSLOG_READ_H

#include "fact/scan.h"
#include "parse/rsyslog.h"

struct rsyslog_statement {
	const char *kind;   /* rule, directive, module, input, global or other */
	const char *name;   /* of a directive, module, input or object */
	const char *value;  /* of a directive; of global the network driver that it sets */
	const char *action; /* of a rule: file, forward, relp, pipe, users, discard or other */
	const char *target; /* file or host */
	const char *protocol;
	const char *selector;
	const char *auth_mode; /* how the host that it goes to is known: x509/name, anon */
	const char *file_mode; /* of a file: four octal digits */
	const char *path;
	int64_t port, line;
	bool is_tls, is_told_tls, is_conditional;
};

/* Calls `each` for every statement; a result other than 0 ends it. 0, SCAN_ABSENT
 * without /etc/rsyslog.conf, or <0. */
must_use int rsyslog_read(struct scan *s,
			  int (*each)(void *context, const struct rsyslog_statement *x),
			  void *context, struct err *e);

#endif
