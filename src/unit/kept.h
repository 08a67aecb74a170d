/* SPDX-License-Identifier: Apache-2.0 */
/* kept - the files that records stand on: each hash that a record names. */
#ifndef ZICHA_UNIT_KEPT_H
#define ZICHA_UNIT_KEPT_H

#include "base/map.h"
#include "unit/unit.h"

struct kept {
	const char *kind, *id; /* the record that names it */
};

/* Fills `ret` from hash to struct kept, for all records of all kinds. 0, STORE_BUSY, <0. */
must_use int kept_read(struct unit *u, struct arena *a, struct map *ret, struct err *e);

#endif
