/* SPDX-License-Identifier: Apache-2.0 */
/* running - which programs and which systemd units have processes right now.
 *
 * Processes come and go while one looks: one that is gone between being listed
 * and being read was simply not there. */
#ifndef ZICHA_TABLE_READ_RUNNING_H
#define ZICHA_TABLE_READ_RUNNING_H

#include "base/map.h"
#include "fact/scan.h"

/* The processes, by their directories' names in /proc. Those that a hidepid mount
 * hides make the table partial. 0, SCAN_ABSENT (offline, or no /proc) or <0. */
must_use int running_pids(struct scan *s, struct names *ret_pids, struct err *e);

/* Reads /proc/PID/FILE. 0, SCAN_ABSENT: the process is gone, or <0. */
must_use int running_read(struct scan *s, const char *pid, const char *file, struct str *ret_bytes,
			  struct err *e);

struct running {
	bool is_known; /* false offline */
	struct map programs, units;
};

/* What runs; offline nothing is known, which is 0 as well. */
must_use int running_find(struct scan *s, struct running *ret, struct err *e);

/* 1, 0, or NO_INT offline. A program goes by its name in /proc/PID/comm, which
 * holds the first 15 bytes of it. */
int64_t running_program(const struct running *r, const char *name);
int64_t running_unit(const struct running *r, const char *unit);

#endif
