/* SPDX-License-Identifier: Apache-2.0 */
/* log_stream - one compressed file of a log, read from its front. */
#ifndef ZICHA_TABLE_READ_LOG_STREAM_H
#define ZICHA_TABLE_READ_LOG_STREAM_H

#include "table/read/log_part.h"

/* Whether a file that begins so is compressed, in whichever way. */
bool log_stream_is_packed(struct str head);

/* As log_part_ends() and log_part_gaps(), but <0 wherever the file cannot be read.
 * Both take the descriptor. */
must_use int log_stream_first(int fd, struct log_reader *r, struct log_part *p, int64_t latest,
			      struct err *e);
must_use int log_stream_gaps(int fd, struct log_reader *r, struct log_part *p, int64_t *longest,
			     struct err *e);

#endif
