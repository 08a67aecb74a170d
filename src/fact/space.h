/* SPDX-License-Identifier: Apache-2.0 */
/* space - how large a mounted file system is, and how much of it is free. */
#ifndef ZICHA_FACT_SPACE_H
#define ZICHA_FACT_SPACE_H

#include "fact/scan.h"

struct space {
	dev_t device;			/* that the path really lies on */
	int64_t size_bytes, free_bytes; /* free for everybody, not only for root */
	int64_t n_inodes, free_inodes;	/* 0: their number is not limited */
};

/* Asks the file system that the file or directory `path` lies on. Never call it
 * for one on another machine: it may not come back. 0, SCAN_ABSENT or <0. */
must_use int space_read(struct scan *s, const char *path, struct space *ret, struct err *e);

#endif
