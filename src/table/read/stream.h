/* SPDX-License-Identifier: Apache-2.0 */
/* stream - the lines of a large file, one after another, in little memory.
 *
 * For what scan_lines() would keep whole: lists of every file of every package,
 * every connection of a busy server. */
#ifndef ZICHA_TABLE_READ_STREAM_H
#define ZICHA_TABLE_READ_STREAM_H

#include "base/err.h"
#include "base/str.h"

/* Also the memory of a call: it is on the stack, and cleared for each file. */
enum { STREAM_MAX_LINE = 16 << 10 };

/* Calls `see` for each line, without its newline. 0: seen to the end, or `see`
 * returned non-zero to have no more; <0: not readable, or a line too long. */
must_use int stream_lines(int fd, const char *path, int (*see)(void *context, struct str line),
			  void *context, struct err *e);

#endif
