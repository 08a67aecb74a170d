/* SPDX-License-Identifier: Apache-2.0 */
/* web_pace - how fast a site is asked, and when it must be left alone. */
#ifndef ZICHA_SURVEY_WEB_WEB_PACE_H
#define ZICHA_SURVEY_WEB_WEB_PACE_H

#include "base/base.h"

enum { WEB_PACE_SAMPLES = 20, WEB_PACE_MAX_ERRORS = 3 };

struct web_pace {
	double between_ms; /* of two requests */
	double next_ms;	   /* on clock_ms_exact(): not before this */
	int n_errors;	   /* in a row */
	double first_ms[WEB_PACE_SAMPLES], last_ms[WEB_PACE_SAMPLES];
	size_t n;		  /* answers that were timed */
	double before_ms, now_ms; /* the 95th percentiles, where it is slow */
	bool is_slow;	   /* whether the site or only these pages: ask the first one again */
	char stopped[160]; /* why, kept (tr_keep()); empty: it goes on */
};

/* Milliseconds until the next request may begin; and that it begins now. */
double web_pace_wait(const struct web_pace *p);
void web_pace_begin(struct web_pace *p);
/* What came of it: server errors and time-outs are `is_error`. */
void web_pace_count(struct web_pace *p, bool is_error);
void web_pace_time(struct web_pace *p, double ms);
/* Whether `now` is so much slower than `before`. */
bool web_pace_is_slower(double before_ms, double now_ms);
/* What came of asking the first page again: is the site slow, or were only those pages? */
void web_pace_judge(struct web_pace *p, bool is_site_slow);

#endif
