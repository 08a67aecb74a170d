/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_time - SQL injection where only the time of the answer tells: on request.
 *
 * One question at a time; the sleep stands in a derived table, so that it happens once and not
 * for each row, and it is over before the answer is: nothing is left running. It is injection
 * when the answer takes as much longer as was asked for: 1, 0, 1.5 and 2 seconds, under 6 in
 * total. */
#include "survey/web/web_probe_time.h"

#include "survey/web/web_probe_form.h"

enum { SLACK_MS = 350, MAX_USUAL_MS = 1500 };

enum { SLEEP, PG_SLEEP, DIALECTS };
static const char *const techniques[DIALECTS] = { "time, SLEEP", "time, pg_sleep" };

/* Around what gives 0; with a parenthesis first, as in web_probe_sql. */
static const struct {
	const char *before, *after;
} closings[] = {
	{ "')AND(", "='0" }, { ") AND (", "=0" }, { "\")AND(", "=\"0" },
	{ "'AND ", "='0" },  { " AND ", "=0" },	  { "\"AND ", "=\"0" },
};

/* How long it took; <0: no answer. */
static double took(struct web_probe *p, const char *form, const char **ret_request)
{
	const int64_t numbers[] = { web_probe_number(p), 0 };
	struct web_probe_page page;
	struct str value = web_probe_form_fill(p, form, numbers, web_probe_word(p));
	if (!web_probe_ask_slowly(p, value, &page))
		return -1;
	*ret_request = page.request;
	return page.ms;
}

static const char *form_of(struct web_probe *p, size_t closing, size_t dialect, const char *seconds)
{
	const char *before = closings[closing].before, *after = closings[closing].after;
	if (dialect == PG_SLEEP)
		return arena_printf(p->arena, "%s(SELECT COUNT(*)-1 FROM PG_SLEEP(%s))%s", before,
				    seconds, after);
	return arena_printf(p->arena, "%s(SELECT #w FROM (SELECT SLEEP(%s) AS #w)#w)%s", before,
			    seconds, after);
}

static bool takes(struct web_probe *p, size_t closing, size_t dialect, const char *seconds, int ms,
		  double usual, const char **ret_request)
{
	double got = took(p, form_of(p, closing, dialect, seconds), ret_request);
	return got >= 0 && got > usual + ms - SLACK_MS / 2.0 && got < usual + ms + SLACK_MS;
}

static bool try_one(struct web_probe *p, size_t closing, size_t dialect, double usual)
{
	const char *probe = NULL, *control = NULL;
	if (!takes(p, closing, dialect, "1", 1000, usual, &probe) ||
	    !takes(p, closing, dialect, "0", 0, usual, &control) ||
	    !takes(p, closing, dialect, "1.5", 1500, usual, &probe) ||
	    !takes(p, closing, dialect, "2", 2000, usual, &probe))
		return false;
	web_probe_tell(p, &(struct web_probe_result){ .group = WEB_PROBE_SQL,
						      .class = "sql-injection",
						      .technique = techniques[dialect],
						      .probe = probe,
						      .control = control,
						      .evidence = "1, 1.5 and 2 seconds longer "
								  "when so much was asked for, and "
								  "not when 0 was",
						      .is_confirmed = true });
	return true;
}

void web_probe_time(struct web_probe *p)
{
	struct web_probe_page page;
	if (!web_probe_ask_original(p, &page) || page.ms > MAX_USUAL_MS)
		return;
	for (size_t d = 0; d < DIALECTS; d++)
		for (size_t c = 0; c < N(closings) && !web_probe_is_over(p); c++)
			if (try_one(p, c, d, page.ms))
				return;
}
