/* SPDX-License-Identifier: Apache-2.0 */
/* web_soft - whether a server says "200 OK" of things that are not there.
 *
 * A name that nobody can have given is asked for in the same folder, with the same ending: only
 * when something there has answered 200, and once for each folder and ending. */
#ifndef ZICHA_SURVEY_WEB_WEB_SOFT_H
#define ZICHA_SURVEY_WEB_WEB_SOFT_H

#include "survey/web/web_site.h"

struct web_soft {
	struct web_site *site;
	struct map known;	     /* folder and ending: a verdict */
	size_t n_requests, n_failed; /* that had no answer */
};

#define WEB_SOFT(site_) ((struct web_soft){ .site = (site_), .known = MAP((site_)->arena) })

/* Whether two made-up names with that ending are "there" too. `folder` ends with a slash. */
bool web_soft_takes_any(struct web_soft *s, const char *folder, const char *ending);
/* Whether a made-up ending behind that very name is "there" too. */
bool web_soft_takes_any_ending(struct web_soft *s, const char *url);

/* Whether the answer for a folder sends on to something below it. */
bool web_soft_goes_below(const char *url, const struct web_answer *answer);

#endif
