/* SPDX-License-Identifier: Apache-2.0 */
/* syslog_line - who said what in a line of a log: RFC 3164, RFC 5424, RFC 3339 heads, and those of
 * network devices.
 *
 *     Nov 22 03:21:00 his01 sshd[812]: Accepted password for root from 10.1.1.9 port 50112 ssh2
 *     <134>1 2026-11-22T03:21:00Z fw01 auditd 12 - - session opened
 *     Nov 22 2026 03:21:00 SW-3F %%01SHELL/5/LOGIN(l)[7]:admin login from 10.1.1.9 */
#ifndef ZICHA_PARSE_SYSLOG_LINE_H
#define ZICHA_PARSE_SYSLOG_LINE_H

#include "base/str.h"

struct syslog_line {
	struct str host, program, message; /* p == NULL: not there; within the line */
};

/* Never fails: what cannot be told apart is the message. */
void syslog_line_read(struct str line, struct syslog_line *ret);

#endif
