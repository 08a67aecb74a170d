/* SPDX-License-Identifier: Apache-2.0 */
/* log_kind - which kind of log a file is, by its first bytes and its name. */
#ifndef ZICHA_SURVEY_LOG_LOG_KIND_H
#define ZICHA_SURVEY_LOG_LOG_KIND_H

#include "base/str.h"

#define LOG_KIND_JOURNAL "LPKSHHRH" /* how a journal begins */

enum log_kind_width { LOG_KIND_NARROW, LOG_KIND_LITTLE, LOG_KIND_BIG };
enum log_kind_width log_kind_width(struct str head);

/* "text", "evtx", "journal", "wtmp", "btmp"; NULL: none that is known. */
const char *log_kind_of(const char *path, struct str head);
/* Whether the file is called so, with what rotation adds behind it. */
bool log_kind_is_sign_ins(const char *path, const char *name);
bool log_kind_is_named(const char *path);
bool log_kind_is_none(const char *name, struct str head);

/* The latest moment at which a record of it can have been written, since 1970. */
int64_t log_kind_latest(const char *path, int64_t modified);
/* The day that the first line with a time tells, as YYYYMMDD; 0: none does. */
int64_t log_kind_first_day(struct str text);

#endif
