/* SPDX-License-Identifier: Apache-2.0 */
/* one_line - the small files of /sys and /proc that hold one value each. */
#ifndef ZICHA_TABLE_READ_ONE_LINE_H
#define ZICHA_TABLE_READ_ONE_LINE_H

#include "fact/scan.h"

/* Their text without white space around it. NULL where there is none or it is empty; a
 * file that is there and cannot be read makes `column` unseen. */
const char *one_line_text(struct scan *s, const char *path, const char *column);

/* As a whole number, or NO_INT. */
int64_t one_line_int(struct scan *s, const char *path, const char *column);

#endif
