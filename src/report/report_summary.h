/* SPDX-License-Identifier: Apache-2.0 */
/* report_summary - the first page of the HTML report: what was inspected, what it
 * comes to, and two charts. */
#ifndef ZICHA_REPORT_REPORT_SUMMARY_H
#define ZICHA_REPORT_REPORT_SUMMARY_H

#include "report/report_page.h"

/* The masthead: subject and moment. */
void report_summary_head(struct report_page *p);
/* Verdict, figures, charts. */
void report_summary(struct report_page *p);

#endif
