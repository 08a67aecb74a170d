/* SPDX-License-Identifier: Apache-2.0 */
/* file - our own files: read whole, written so that the old one stays whole.
 *
 * For the files of a target see root.h and the scan. */
#ifndef ZICHA_BASE_FILE_H
#define ZICHA_BASE_FILE_H

#include "base/buf.h"
#include "base/err.h"

/* Reads a descriptor to its end into *b. 0 read, <0 failed or larger than b's
 * maximum; `path` is for the words. */
must_use int file_read_fd(int fd, const char *path, struct buf *b, struct err *e);

/* Reads one of our own files. */
must_use int file_read(const char *path, struct buf *b, struct err *e);

/* Writes aside, syncs and renames: whoever looks sees the old or the new file,
 * whole, whatever happens on the way (full disk, lost power). What is no file but a
 * device or a pipe is written to. */
must_use int file_write(const char *path, struct str bytes, struct err *e);
/* The same of several, one behind another. */
must_use int file_write_pieces(const char *path, const struct str *pieces, size_t n, struct err *e);

/* The same for a file that must not be there yet: of two that make it, one fails. */
must_use int file_create(const char *path, struct str bytes, struct err *e);

/* Whether there is a folder for it that we may write to: asked before work whose result it shall
 * hold. 0 or <0. */
must_use int file_has_place(const char *path, struct err *e);

#endif
