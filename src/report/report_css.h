/* SPDX-License-Identifier: Apache-2.0 */
/* report_css - the style of the HTML report; made by the build from report.css. */
#ifndef ZICHA_REPORT_REPORT_CSS_H
#define ZICHA_REPORT_REPORT_CSS_H

extern const char report_css[];

#endif
