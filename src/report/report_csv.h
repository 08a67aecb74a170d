/* SPDX-License-Identifier: Apache-2.0 */
/* report_csv - what the table of several targets shares with that of one. */
#ifndef ZICHA_REPORT_REPORT_CSV_H
#define ZICHA_REPORT_REPORT_CSV_H

#include "report/report.h"

/* The line with the columns' names; of several targets with `target` before them. */
void report_csv_head(bool has_target, struct buf *out);
/* The line of a target that was not inspected. */
void report_csv_blind(const char *target, const char *why, struct buf *out);

#endif
