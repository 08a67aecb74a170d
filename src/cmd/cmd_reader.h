/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#ifndef ZICHA_CMD_CMD_READER_H
#define ZICHA_CMD_CMD_READER_H

#include "base/err.h"
#include "base/str.h"

/* Maps the program for "x86_64" or "aarch64" until the process ends: from
 * $ZICHA_READERS, beside this program (source tree) or from ../lib/zicha (installed).
 * 1: gzipped, where that was wanted and is there; 0: as it is; <0: how to get it. */
must_use int cmd_reader_map(const char *architecture, bool is_packed, struct str *ret_program,
			    size_t *ret_unpacked_bytes, struct err *e);

#endif
