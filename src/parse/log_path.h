/* SPDX-License-Identifier: Apache-2.0 */
/* log_path - which log of an archive a file belongs to, from its path.
 *
 * Log servers sort what comes by host and by day: fw1/2026/11/22.log, 2026-11-22/fw1.log,
 * fw1/202611/22/messages, fw1-2026-11-22-pm.log, W3SVC1/u_ex261122.log. All the days are one log:
 * a "*" stands where the path has a date or a part of one, and what rotation adds to a name
 * (log_name) is gone.
 *
 * A number is a part of a date only where it goes on from one: below a year a month, below a month
 * a day. So "2019/app.log" and "2022/app.log" stay what they may well be, two servers. */
#ifndef ZICHA_PARSE_LOG_PATH_H
#define ZICHA_PARSE_LOG_PATH_H

#include "base/buf.h"
#include "base/str.h"

/* Appends the log's name. `first` is the day of the file's first record as YYYYMMDD (with 0000
 * where it tells no year; 0: nobody knows): only a day that is next to it or the same tells that
 * 221126, 22112026 or 11-22-2026 in a name is one and no number of a machine. The last day that the
 * path names as YYYYMMDD, the first of the month where it names only that; 0 without. */
int64_t log_path_read(struct str path, int64_t first, struct buf *ret_log);

#endif
