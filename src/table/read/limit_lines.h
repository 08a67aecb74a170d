/* SPDX-License-Identifier: Apache-2.0 */
/* limit_lines - the lines of limits.conf(5) in the order in which pam_limits reads them.
 *
 * For the tables limits and core_dumps. */
#ifndef ZICHA_TABLE_READ_LIMIT_LINES_H
#define ZICHA_TABLE_READ_LIMIT_LINES_H

#include "fact/scan.h"

struct limit_line {
	const char *domain; /* "*", "li", "@staff" … */
	const char *type;   /* hard, soft or "-" for both */
	const char *item, *value;
	bool is_effective; /* no later line says the same for the same */
	const char *path;
	int64_t line;
};

struct limit_lines {
	struct limit_line *line;
	size_t n, capacity;
};

/* SCAN_ABSENT: neither file nor directory. What cannot be read or understood makes the
 * table partial. */
must_use int limit_lines_read(struct scan *s, struct limit_lines *ret, struct err *e);

#endif
