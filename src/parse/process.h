/* SPDX-License-Identifier: Apache-2.0 */
/* process - what the files in /proc/PID say: proc(5). */
#ifndef ZICHA_PARSE_PROCESS_H
#define ZICHA_PARSE_PROCESS_H

#include "base/str.h"

struct process_stat {
	struct str name; /* at most 15 bytes, any but NUL */
	char state;
	int64_t parent_pid;
	int64_t start_ticks; /* since the machine started */
};

/* /proc/PID/stat. The name may hold blanks and parentheses. */
must_use bool process_stat_read(struct str bytes, struct process_stat *ret);

struct process_status {
	int64_t uid;	      /* the real one */
	int64_t memory_bytes; /* resident; INT64_MIN for a kernel thread */
};

/* /proc/PID/status. */
must_use bool process_status_read(struct str bytes, struct process_status *ret);

/* /proc/PID/cgroup: the systemd unit, such as "ssh.service" or "session-3.scope";
 * absent where it is in none. */
struct str process_unit(struct str bytes);

/* /proc/stat: when the machine started, in seconds since 1970. */
must_use bool process_boot_time(struct str bytes, int64_t *ret_unix_seconds);

#endif
