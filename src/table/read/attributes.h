/* SPDX-License-Identifier: Apache-2.0 */
/* attributes - the extended attributes of files that widen who may do what. */
#ifndef ZICHA_TABLE_READ_ATTRIBUTES_H
#define ZICHA_TABLE_READ_ATTRIBUTES_H

#include "base/arena.h"
#include "fact/scan.h"

/* The entries of an access control list that say more than the permissions of the
 * file do, "user:li:rw-,mask::rw-"; NULL: none, or the bytes are no list. */
const char *attributes_acl(struct scan *s, struct arena *a, struct str bytes);

/* Capabilities as getcap(8) shows them; NULL: none, or the bytes are none. */
const char *attributes_capabilities(struct arena *a, struct str bytes);

#endif
