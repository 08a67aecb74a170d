/* SPDX-License-Identifier: Apache-2.0 */
/* log_part - one file of a log: its first and last record, and its gaps. */
#ifndef ZICHA_TABLE_READ_LOG_PART_H
#define ZICHA_TABLE_READ_LOG_PART_H

#include "fact/scan.h"
#include "parse/log_name.h"
#include "table/read/log_when.h"

enum log_form { LOG_TEXT, LOG_RECORDS, LOG_JOURNAL };

struct log_part {
	const char *path;
	struct log_name name;
	enum log_form form;
	int64_t bytes, modified_at;

	/* What was found. Times are seconds since 1970, or NO_INT: no record, or, where
	 * only the last one is missing, not looked at. */
	int64_t first, last;
	bool is_packed, is_unreadable, is_out_of_order;
	bool is_left_packed; /* too large to be unpacked in search of gaps */
};

enum { LOG_PART_BLOCK = 64 << 10 };

struct log_reader {
	struct scan *s;
	struct log_when when;
	char *block; /* LOG_PART_BLOCK bytes */
};

/* Finds the first record and, if the file is not compressed, the last. `latest`
 * bounds times without a year. What cannot be read is told to the scan and marked.
 * 0, or <0: the scan has to stop. */
must_use int log_part_ends(struct log_reader *r, struct log_part *p, int64_t latest, struct err *e);

/* Raises *longest (seconds) to the longest gap inside the file, and finds the last
 * record of a compressed one. As log_part_ends(). */
must_use int log_part_gaps(struct log_reader *r, struct log_part *p, int64_t *longest,
			   struct err *e);

#endif
