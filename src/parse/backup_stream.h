/* SPDX-License-Identifier: Apache-2.0 */
/* backup_stream - whether a backup ends where it should, from its bytes in order.
 *
 * A tar archive ends with a block of zeros and has a header wherever one is due; a
 * dump of MySQL or PostgreSQL ends with a line that says so; a zip archive ends with
 * its directory. Of anything else (sealed, images of machines, programs' own formats)
 * nothing can be said, unless there is nothing in it. */
#ifndef ZICHA_PARSE_BACKUP_STREAM_H
#define ZICHA_PARSE_BACKUP_STREAM_H

#include "base/str.h"

enum { BACKUP_BLOCK = 512, BACKUP_ZIP_TAIL = 65535 + 22 };

/* Zeroed at first. */
struct backup_stream {
	char head[BACKUP_BLOCK], tail[BACKUP_BLOCK], header[BACKUP_BLOCK];
	size_t n_head, n_tail, n_header;
	uint64_t bytes;	  /* seen so far */
	uint64_t skip;	  /* of a tar member's content, still to come */
	bool is_tar_over; /* the block of zeros was seen */
	bool is_damaged;  /* something stood where a header was due */
	bool has_content; /* a byte that is not zero */
};

/* Takes the next bytes. */
void backup_stream_feed(struct backup_stream *b, struct str piece);

enum backup_end {
	BACKUP_WHOLE,
	BACKUP_CUT_SHORT,
	BACKUP_DAMAGED,
	BACKUP_ZEROS,	/* room that was kept for it, and nothing in it */
	BACKUP_UNKNOWN, /* only its own program can tell */
};

/* What it was, after the last byte: "tar", "mysql", "postgresql" or "other". */
const char *backup_stream_kind(const struct backup_stream *b);
enum backup_end backup_stream_end(const struct backup_stream *b);

/* The same for a zip archive, from its first bytes (eight are enough), its last ones (at most
 * BACKUP_ZIP_TAIL, all if it is smaller) and its size. Not known of one that is sealed, or the last
 * of several parts. */
enum backup_end backup_stream_zip(struct str head, struct str tail, uint64_t size);

/* Whether the file's name is that of a part of a set (x.7z.001, x.z01, x.part1.rar, x.gz.aa): it
 * ends where the next one begins. */
bool backup_stream_is_part(struct str name);

#endif
