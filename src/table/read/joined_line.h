/* SPDX-License-Identifier: Apache-2.0 */
/* joined_line - lines of which a backslash at the end says that the next one goes on. */
#ifndef ZICHA_TABLE_READ_JOINED_LINE_H
#define ZICHA_TABLE_READ_JOINED_LINE_H

#include "fact/scan.h"

/* How a format joins its lines. */
struct joined_line_rule {
	const char *joint;    /* what stands for the backslash and the end of the line */
	const char *comments; /* what begins with one of these is one line in any case */
	/* Whether white space behind the backslash does not count, and what is in front of
	 * the next line is one blank. */
	bool is_loose;
};

/* As scan_line(), with all that is joined; *ret_number is that of the first line. */
bool joined_line(struct scan *s, struct lines *lines, const struct joined_line_rule *rule,
		 struct str *ret_text, int64_t *ret_number);

#endif
