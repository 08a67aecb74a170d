/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_heads - which fields of a request's head, and which cookies, a page heeds. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_HEADS_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_HEADS_H

#include "survey/web/web_probe.h"

enum { WEB_PROBE_MAX_HEADS = 24 };

struct web_probe_heads {
	struct web_point point[WEB_PROBE_MAX_HEADS]; /* each with one field that is tried */
	size_t n;
	size_t n_requests;
};

/* What is worth trying of that page; lives in `a`. False: the page gave no answer. */
bool web_probe_heads_find(struct web_fetch *f, const struct web_point *page, struct arena *a,
			  struct web_probe_heads *ret);

#endif
