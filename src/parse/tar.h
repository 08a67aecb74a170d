/* SPDX-License-Identifier: Apache-2.0 */
/* tar - entries of an archive in ustar form (POSIX.1-1988), plain files only.
 *
 * Snapshots are such archives, so that people can look into one with tar and
 * zstd in twenty years. What a stranger may have sent is checked: magic,
 * checksum, sizes within the bytes that are there. */
#ifndef ZICHA_PARSE_TAR_H
#define ZICHA_PARSE_TAR_H

#include "base/buf.h"
#include "base/err.h"

struct tar_entry {
	char name[101];
	struct str bytes; /* within the archive's */
};

/* Takes the next entry off *rest. 1: an entry; 0: the archive's end; <0: no such
 * archive, damaged, or cut short. */
enum { TAR_ENTRY = 1 };
must_use int tar_next(struct str *rest, struct tar_entry *ret_entry, struct err *e);

/* Adds a plain file (name of at most 100 bytes), and the end of the archive. The
 * same content gives the same bytes: owner 0, mode 0644, time `mtime`. */
void tar_add(struct buf *archive, const char *name, struct str bytes, int64_t mtime);
void tar_finish(struct buf *archive);

#endif
