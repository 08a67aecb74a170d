/* SPDX-License-Identifier: Apache-2.0 */
/* postfix_read - Postfix's main.cf with its parameters' references resolved. */
#ifndef ZICHA_TABLE_READ_POSTFIX_READ_H
#define ZICHA_TABLE_READ_POSTFIX_READ_H

#include "table/read/settings.h"

/* Values are expanded; with the defaults that matter. 0, SCAN_ABSENT or <0; what
 * cannot be understood makes the table partial. */
must_use int postfix_read(struct scan *s, struct settings *ret, struct err *e);

#endif
