/* SPDX-License-Identifier: Apache-2.0 */
/* baseline_file - the baseline of the target, as far as it can be trusted.
 *
 * Where baseline.pub stands in the state directory of this machine, a baseline counts only
 * if it is signed by that key. */
#ifndef ZICHA_TABLE_READ_BASELINE_FILE_H
#define ZICHA_TABLE_READ_BASELINE_FILE_H

#include "fact/scan.h"
#include "parse/baseline.h"

/* Checks the signature by the key in the PEM file `key`; without one by baseline.pub,
 * if there is such. 0, or <0: not signed by it. */
must_use int baseline_file_verify(const struct baseline *b, const char *key, struct err *e);

/* Reads it into *text, which must outlive *ret. 0, SCAN_ABSENT: none was made, or <0. */
must_use int baseline_file_read(struct scan *s, struct buf *text, struct baseline *ret,
				const char **ret_path, struct err *e);

#endif
