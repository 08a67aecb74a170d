/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_ndb - rpm's own database, Packages.db, as SUSE's and some Chinese systems have it.
 *
 * Pages of slots, each with the place of a blob; blocks of 16 bytes; numbers with
 * the lowest byte first. */
#ifndef ZICHA_PARSE_RPM_NDB_H
#define ZICHA_PARSE_RPM_NDB_H

#include "base/buf.h"
#include "parse/source.h"

/* Calls `see` with each package's header; a result other than 0 ends it and is
 * returned. The bytes are put together in `blob`, whose maximum is the longest
 * that is taken. 0, or <0: no such database, damaged, or not to be read. */
must_use int rpm_ndb_each(struct source *s, struct buf *blob,
			  int (*see)(void *context, struct str header, struct err *e),
			  void *context, struct err *e);

#endif
