/* SPDX-License-Identifier: Apache-2.0 */
/* log_read - reads one file of an archive of logs from its front to its end, once, unpacked as it
 * comes.
 *
 * A line that has no time of its own (the second line of a message) is counted, not guessed. */
#ifndef ZICHA_SURVEY_LOG_LOG_READ_H
#define ZICHA_SURVEY_LOG_LOG_READ_H

#include "base/buf.h"
#include "base/unpack.h"
#include "survey/log/log_archive.h"
#include "survey/log/log_kind.h"

enum { LOG_READ_LINE = 64 << 10 };

struct log_read {
	struct log_archive *archive;
	struct log_archive_file file;
	const char *path;
	struct unpack *unpack;
	struct buf held; /* what came and is not whole yet */
	struct buf wide; /* of UTF-16: what came and is not read yet */
	int64_t latest;	 /* no record is younger */
	enum log_kind_width width;
	struct buf event; /* of a list of Windows events: what came of the last one */
	bool is_over, is_utc, is_list;
};

/* Takes what comes first, behind a hole. 0, UNPACK_END, or <0: it cannot be read. */
must_use int log_read_begin(struct log_read *r, struct err *e);

/* Reads all of it into r->file, which is open. `kind` as log_kind_of() calls it, or "unknown"; `fd`
 * is the file itself (-1: a member of an archive), which has `bytes`. */
void log_read_all(struct log_read *r, const char *kind, int fd, int64_t bytes);

#endif
