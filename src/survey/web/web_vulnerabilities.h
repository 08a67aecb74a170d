/* SPDX-License-Identifier: Apache-2.0 */
/* web_vulnerabilities - what the imported feeds know of the versions that a site shows. */
#ifndef ZICHA_SURVEY_WEB_WEB_VULNERABILITIES_H
#define ZICHA_SURVEY_WEB_WEB_VULNERABILITIES_H

#include "survey/survey_plan.h"
#include "survey/web/web_site.h"

/* A product that the site shows, and what feeds call it: "npm:jquery packagist:a/b". */
struct web_shown {
	const struct web_technology *row;
	struct str packages;
};

/* Hands the feeds over. What cannot be read makes the table unknown, no more. */
void web_vulnerabilities_plan(struct survey_plan *p);
/* Tells the rows of web_vulnerabilities, and for which versions there is no feed. */
void web_vulnerabilities_tell(struct web_site *w, const struct web_shown *shown, size_t n);

#endif
