/* SPDX-License-Identifier: Apache-2.0 */
/* bdb_hash - a hash table of Berkeley DB, as rpm kept its Packages until RHEL 8.
 *
 * All pages are looked at in turn: each pair of a hash page is a key and a value,
 * the value mostly on a chain of overflow pages. Numbers are as the machine that
 * wrote the file has them. */
#ifndef ZICHA_PARSE_BDB_HASH_H
#define ZICHA_PARSE_BDB_HASH_H

#include "base/buf.h"
#include "parse/source.h"

/* Calls `see` with each value, but for that of the key 0, which in rpm's Packages
 * is no package. As rpm_ndb_each(). */
must_use int bdb_hash_each(struct source *s, struct buf *value,
			   int (*see)(void *context, struct str value, struct err *e),
			   void *context, struct err *e);

#endif
