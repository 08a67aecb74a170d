/* SPDX-License-Identifier: Apache-2.0 */
/* hashing - SHA-256 of many files, by all cores.
 *
 * A walk's threads take a directory each: small files are read where they are met, and the
 * large ones, which would keep one thread busy while the others have nothing left, are put
 * off until the walk is over and then shared out. */
#ifndef ZICHA_TABLE_READ_HASHING_H
#define ZICHA_TABLE_READ_HASHING_H

#include "base/crypto.h"
#include "fact/scan.h"

/* Part of the table's scan_state(); zeroed at first. */
struct hashing {
	struct hashing_reader *spare; /* under scan_lock() */
};

/* From this size on a file is large. */
enum { HASHING_LARGE_BYTES = 4 << 20 };

/* Reads the file to its end. <0: could not, or past the deadline. */
must_use int hashing_fd(struct scan *s, struct hashing *d, int fd, const char *path,
			char ret_hex[CRYPTO_HEX_SIZE], struct err *e);

void hashing_free(struct hashing *d);

#endif
