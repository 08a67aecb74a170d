/* SPDX-License-Identifier: Apache-2.0 */
/* web_pace - how fast a site is asked, and when it must be left alone.
 *
 * One request each 1/rate seconds, never two at once after a pause. The 95th percentile of the
 * last 20 answers is held against that of the first 20: twice as long, and at least SLOWER_MS
 * longer (on a fast site noise alone doubles a millisecond), means that it suffers - if the very
 * first page has become slower as well: else these pages are slow by themselves. */
#include "survey/web/web_pace.h"

#include "base/clock.h"
#include "base/tr.h"

#include <string.h>

enum { SLOWER_MS = 250 };

double web_pace_wait(const struct web_pace *p)
{
	return p->next_ms - clock_ms_exact();
}

void web_pace_begin(struct web_pace *p)
{
	p->next_ms = clock_ms_exact() + p->between_ms;
}

/* In words for a reader of any language. */
static void stop(struct web_pace *p, const char *format, ...) printf_like(2, 3);
static void stop(struct web_pace *p, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	tr_keep(p->stopped, sizeof(p->stopped), format, ap);
	va_end(ap);
}

void web_pace_count(struct web_pace *p, bool is_error)
{
	p->n_errors = is_error ? p->n_errors + 1 : 0;
	if (p->n_errors >= WEB_PACE_MAX_ERRORS && !p->stopped[0])
		stop(p, N_("stopped after %d server errors or time-outs in a row"), p->n_errors);
}

/* The second largest of 20. */
static double high(const double *ms)
{
	double most = 0, second = 0;
	for (size_t i = 0; i < WEB_PACE_SAMPLES; i++) {
		if (ms[i] > most) {
			second = most;
			most = ms[i];
		} else if (ms[i] > second) {
			second = ms[i];
		}
	}
	return second;
}

void web_pace_time(struct web_pace *p, double ms)
{
	if (p->n < WEB_PACE_SAMPLES)
		p->first_ms[p->n] = ms;
	p->last_ms[p->n++ % WEB_PACE_SAMPLES] = ms;
	if (p->n < 2 * WEB_PACE_SAMPLES || p->stopped[0])
		return;
	p->before_ms = high(p->first_ms);
	p->now_ms = high(p->last_ms);
	p->is_slow = web_pace_is_slower(p->before_ms, p->now_ms);
}

bool web_pace_is_slower(double before_ms, double now_ms)
{
	return now_ms > 2 * before_ms && now_ms > before_ms + SLOWER_MS;
}

void web_pace_judge(struct web_pace *p, bool is_site_slow)
{
	p->is_slow = false;
	if (is_site_slow)
		stop(p, N_("stopped because the site became slow: %.0f ms, at first %.0f ms"),
		     p->now_ms, p->before_ms);
	else
		memcpy(p->first_ms, p->last_ms, sizeof(p->first_ms));
}
