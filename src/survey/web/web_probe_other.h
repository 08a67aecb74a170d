/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_other - what a parameter can do besides: read files, lead elsewhere, write headers,
 * be computed. Only where the first answers say that it might. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_OTHER_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_OTHER_H

#include "survey/web/web_probe_xss.h"

struct web_probe_other {
	bool is_in_header; /* the value comes back in a field of the head */
	bool is_in_place;  /* in the address that it redirects to */
	bool is_host;	   /* there it stands as the host */
	bool is_rooted;	   /* there it stands behind a slash, which is all that is before it */
	bool is_in_page;
	bool has_passwd, has_web_xml; /* what a read file would show is there already */
};

/* What the answer for a value with the mark says. */
void web_probe_other_see(struct web_probe *p, const struct web_probe_page *page, struct str mark,
			 struct web_probe_other *ret);
void web_probe_other(struct web_probe *p, const struct web_probe_other *o,
		     const struct web_probe_xss *x);

#endif
