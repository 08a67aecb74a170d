/* SPDX-License-Identifier: Apache-2.0 */
/* secret - texts of a configuration without what must not get into a report. */
#ifndef ZICHA_TABLE_READ_SECRET_H
#define ZICHA_TABLE_READ_SECRET_H

#include "fact/scan.h"

/* A copy in which "scheme://user:password@host" has lost all before the host. */
const char *secret_free(struct scan *s, struct str text);

#endif
