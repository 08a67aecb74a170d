/* SPDX-License-Identifier: Apache-2.0 */
/* web_read - one answer of a web server, from its head to the end of its body. */
#ifndef ZICHA_SURVEY_WEB_WEB_READ_H
#define ZICHA_SURVEY_WEB_WEB_READ_H

#include "parse/http_head.h"
#include "survey/web/web_line.h"

struct web_read {
	struct buf head, body; /* the body unpacked; the maximum is the caller's */
	struct buf raw;	       /* as it came */
	int status;
	double head_ms; /* clock_ms_exact() when the head was there */
	int64_t bytes;
	bool is_cut;	 /* more than the maximum, or less than was promised */
	bool is_nothing; /* failed, and not one byte had come */
};

/* Leaves the line open if another request can follow. <0: no head came. */
must_use int web_read(struct web_line *l, bool has_no_body, int64_t deadline_ms,
		      struct web_read *ret, struct err *e);
void web_read_free(struct web_read *r);

#endif
