/* SPDX-License-Identifier: Apache-2.0 */
/* journal_file - the entry times of a systemd journal file.
 *
 * Format: https://systemd.io/JOURNAL_FILE_FORMAT/ ("LPKSHHRH", little endian, also
 * with the "compact" flag). A journal may have many gigabytes and is being written
 * while we look; so it is not read whole: the caller gives a function that reads a
 * few bytes, and every offset is checked before it is followed.
 *
 * libsystemd is not used: it would follow the machine's own journal directories,
 * not the target's, and it maps files that may be cut short under its feet. */
#ifndef ZICHA_PARSE_JOURNAL_FILE_H
#define ZICHA_PARSE_JOURNAL_FILE_H

#include "base/err.h"
#include "base/str.h"

enum {
	JOURNAL_FILE_MAX_ARRAYS = 96, /* each is twice as long as the one before it */
};

struct journal_array {
	uint64_t offset, first, n_items; /* `first`: number of its first entry */
};

struct journal_file {
	/* Reads exactly n bytes, which lie in the file, from an offset. 0 or <0. */
	int (*read)(void *context, uint64_t offset, void *ret, size_t n, struct err *e);
	void *context;
	uint64_t size_bytes;
	bool is_compact;
	uint64_t n_entries;
	int64_t first_time, last_time; /* seconds since 1970; meaningless without entries */
	struct journal_array arrays[JOURNAL_FILE_MAX_ARRAYS]; /* those seen so far */
	size_t n_arrays;
	uint64_t next_array; /* offset of the first one that was not seen yet; 0: no more */
};

/* Reads the header. The caller has set read, context and size_bytes. */
must_use int journal_file_open(struct journal_file *j, struct err *e);

/* When the entry number `i` (from 0, below n_entries) was written. */
must_use int journal_file_time(struct journal_file *j, uint64_t i, int64_t *ret_time,
			       struct err *e);

#endif
