/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_reader - where the static reader of an architecture is. */
#ifndef ZICHA_CMD_CMD_READER_H
#define ZICHA_CMD_CMD_READER_H

#include "base/buf.h"
#include "base/err.h"

enum { CMD_READER_MAX_BYTES = 64 << 20 };

/* Reads the program for "x86_64" or "aarch64": from $ZICHA_READERS, beside this
 * program (source tree) or from ../lib/zicha (installed). <0 says how to get it. */
must_use int cmd_reader_read(const char *architecture, struct buf *ret_program, struct err *e);

/* The same, gzipped by the build. False: there is none. */
bool cmd_reader_packed(const char *architecture, struct buf *ret_program,
		       size_t *ret_unpacked_bytes);

#endif
