/* SPDX-License-Identifier: Apache-2.0 */
/* secret - keeps passwords that stand in configuration files out of rows. */
#ifndef ZICHA_TABLE_READ_SECRET_H
#define ZICHA_TABLE_READ_SECRET_H

#include "fact/scan.h"

#define SECRET_HIDDEN "(hidden)"

/* Whether a setting or parameter of that name holds a password, key or token. */
bool secret_is_name(struct str name);

/* The value of a setting as a row may show it: hidden whole if its name or one of
 * its words says that it is secret; else without what stands between "://" and "@",
 * and behind "password=". */
const char *secret_value(struct scan *s, const char *name, struct str value);

/* A copy in which "scheme://user:password@host" has lost all before the host. */
const char *secret_free(struct scan *s, struct str text);

#endif
