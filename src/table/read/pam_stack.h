/* SPDX-License-Identifier: Apache-2.0 */
/* pam_stack - the rules that a PAM service runs through, includes resolved.
 *
 * For the tables pam_rules and password_policy. */
#ifndef ZICHA_TABLE_READ_PAM_STACK_H
#define ZICHA_TABLE_READ_PAM_STACK_H

#include "fact/scan.h"
#include "parse/pam.h"

/* Names of all services, sorted; SCAN_ABSENT where PAM has no directory. */
must_use int pam_stack_services(struct scan *s, struct names *ret_services, struct err *e);

struct pam_stack_rule {
	const struct pam_rule *rule; /* always PAM_RULE */
	const char *path;	     /* the file it stands in */
	int64_t depth;		     /* 0 in the service's own file */
	bool is_reached;	     /* false: one before it lets everybody through */
};

/* Calls `each` for every rule in the order PAM has them; a result other than 0
 * ends it. What cannot be read makes the table partial. SCAN_ABSENT if there is
 * no such service. */
must_use int pam_stack_each(struct scan *s, const char *service,
			    int (*each)(void *context, const struct pam_stack_rule *r),
			    void *context, struct err *e);

#endif
