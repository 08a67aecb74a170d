/* SPDX-License-Identifier: Apache-2.0 */
/* audit_read - the rules of the audit system, in the order they are loaded.
 *
 * Either augenrules puts the pieces of /etc/audit/rules.d together at each start,
 * or auditctl loads /etc/audit/audit.rules as it stands: the unit that starts
 * auditd says which. What nothing loads has no effect; neither has, for good, what
 * stands in a file that augenrules writes anew. */
#ifndef ZICHA_TABLE_READ_AUDIT_READ_H
#define ZICHA_TABLE_READ_AUDIT_READ_H

#include "fact/scan.h"
#include "parse/audit_rule.h"

struct audit_line {
	struct audit_rule rule; /* never of kind NOTHING or BAD */
	const char *source;	/* "rules.d" or "audit.rules" */
	const char *path;
	int64_t line;
	/* Whether the kernel has it in the end: its source is loaded, no -D, -d or -W takes
	 * it back, no -e 2 and no rule that records nothing of the same comes before it,
	 * and auditing is not switched off. */
	bool is_effective;
};

struct audit_lines {
	struct audit_line *line;
	size_t n, capacity;
};

/* 0, SCAN_ABSENT: no audit system here, or <0. A line that auditctl would refuse
 * makes the table partial. */
must_use int audit_read(struct scan *s, struct audit_lines *ret, struct err *e);

#endif
