/* SPDX-License-Identifier: Apache-2.0 */
/* stanzas - the stanzas of a file of the target, one after another.
 *
 * dpkg's status file and apt's package lists, plain or compressed. The lists of
 * a Debian host hold 50 MB and more, so only a piece at a time is in memory. */
#ifndef ZICHA_TABLE_READ_STANZAS_H
#define ZICHA_TABLE_READ_STANZAS_H

#include "base/unpack.h"
#include "fact/scan.h"
#include "parse/deb822.h"

struct stanzas {
	struct unpack *unpack;
	struct deb822 deb822;
	struct scan *scan;
	const char *path;
};

#define STANZAS ((struct stanzas){ .deb822 = DEB822 })
/* Not to be taken for SCAN_ABSENT or SCAN_FULL. */
enum { STANZAS_END = 3 };

/* `path` must outlive it. 0, SCAN_ABSENT or <0. */
must_use int stanzas_open(struct scan *s, const char *path, struct stanzas *st, struct err *e);

/* The next stanza, valid until the next call. 0, STANZAS_END or <0. A stanza
 * that is too long to be one makes the table partial. */
must_use int stanzas_next(struct stanzas *st, struct str *ret_stanza, struct err *e);

void stanzas_close(struct stanzas *st);

#define autostanzas __attribute__((cleanup(stanzas_close))) struct stanzas

#endif
