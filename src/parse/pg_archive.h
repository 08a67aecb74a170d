/* SPDX-License-Identifier: Apache-2.0 */
/* pg_archive - an archive of pg_dump (custom format, or the table of contents of its tar format,
 * which is that of its directory format, too).
 *
 * Versions 1.9 to 1.16, which is PostgreSQL 8.0 to 17: head, table of contents, then one block of
 * data for each entry that has some. A file that was cut has fewer, or ends within one; what zlib
 * has packed carries a checksum, and is unpacked to hold it against that. Rows that are not packed,
 * as those in a tar, are held to their tables (sql_rows). */
#ifndef ZICHA_PARSE_PG_ARCHIVE_H
#define ZICHA_PARSE_PG_ARCHIVE_H

#include "base/buf.h"
#include "parse/sql_dump.h"

#include <zlib.h>

enum pg_archive_state { PG_ARCHIVE_CONTENTS, PG_ARCHIVE_BLOCKS, PG_ARCHIVE_BAD };

enum { PG_ARCHIVE_TAR_BLOCK = 512 };

/* How the rows of an entry are told to come back. */
struct pg_archive_copy {
	int64_t id;
	const char *file; /* of a tar: the member that has them */
	const char *statement;
};

/* Begin with PG_ARCHIVE(arena, into). */
struct pg_archive {
	struct sql_dump *into; /* gets the objects, the version and the moment */
	struct buf head;       /* until the contents are whole */
	size_t next_try;
	enum pg_archive_state state;
	uint8_t int_bytes, offset_bytes;
	bool is_tar;	    /* or a directory's: its data stand elsewhere */
	const char **files; /* their names there */
	size_t n_files;
	int64_t n_expected, n_blocks; /* of data */
	/* in the blocks */
	int step;
	uint8_t kind;
	unsigned char number[9];
	size_t n_number;
	uint64_t skip;
	enum { PG_ARCHIVE_PLAIN, PG_ARCHIVE_ZLIB, PG_ARCHIVE_OTHER } packing;
	/* where the rows are plain */
	struct pg_archive_copy *copies;
	size_t n_copies;
	struct sql_tables tables;
	struct sql_rows rows;
	char line[2]; /* the beginning of the one at hand, until it is told from the last */
	bool has_bad_row;
	size_t n_line;
	/* in a tar */
	char tar_head[PG_ARCHIVE_TAR_BLOCK];
	size_t n_tar_head;
	uint64_t tar_left, tar_padding; /* of the member */
	bool is_toc;
	bool is_unpacking, is_unpacked; /* a stream has begun, and has come to its end */
	z_stream zlib;
};

enum { PG_ARCHIVE_HEAD = 64 << 20 };
#define PG_ARCHIVE(into_) ((struct pg_archive){ .into = (into_), .head = BUF(PG_ARCHIVE_HEAD) })

void pg_archive_feed(struct pg_archive *a, struct str piece);
/* The same of a tar: all its bytes. Whether it ends as a tar should does not show here. */
void pg_archive_feed_tar(struct pg_archive *a, struct str piece);
/* After the last byte: whether all of it was there. */
bool pg_archive_is_whole(struct pg_archive *a);
void pg_archive_free(struct pg_archive *a);

#endif
