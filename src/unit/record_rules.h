/* SPDX-License-Identifier: Apache-2.0 */
/* record_rules - what a record must be beside others: references, uniqueness, rules. */
#ifndef ZICHA_UNIT_RECORD_RULES_H
#define ZICHA_UNIT_RECORD_RULES_H

#include "unit/record.h"

/* Asks the tables as they are now, in the open transaction, about the records of these
 * ids (NULL: not written, or as before); complains of each. Of changes that the complaints from
 * `from` on are about values are left away: rules, which may need them, are not asked of these. */
must_use int record_rules_check(struct unit *u, const struct change *const *changes, size_t n,
				const char *const *ids, size_t from, struct complaints *ret,
				struct err *e);

#endif
