/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_xss - reflected scripts: where a value stands in the page, and whether it can leave
 * that place. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_XSS_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_XSS_H

#include "survey/web/web_probe.h"

/* Where a value can stand. */
enum web_probe_place {
	WEB_PROBE_TEXT,
	WEB_PROBE_COMMENT,
	WEB_PROBE_INSIDE, /* of title, textarea, style, noscript: the end tag leads out */
	WEB_PROBE_TAG_NAME,
	WEB_PROBE_ATTRIBUTE_NAME,
	WEB_PROBE_UNQUOTED,
	WEB_PROBE_IN_SINGLE,
	WEB_PROBE_IN_DOUBLE,
	WEB_PROBE_URL,	      /* a whole address, in a place that runs scripts from it */
	WEB_PROBE_SCRIPT_URL, /* the same, where a script goes by itself */
	WEB_PROBE_REFRESH,    /* where the page goes by itself, without a script */
	WEB_PROBE_SOURCE,  /* the same, of a script that the page gets, or of all its addresses */
	WEB_PROBE_FOREIGN, /* the host of such a one */
	WEB_PROBE_CODE,
	WEB_PROBE_CODE_SINGLE,
	WEB_PROBE_CODE_DOUBLE,
	WEB_PROBE_CODE_TEMPLATE,
	WEB_PROBE_CODE_REGEX,
	WEB_PROBE_CODE_LINE,
	WEB_PROBE_CODE_BLOCK,
	WEB_PROBE_PLACES,
};

/* One place where the mark stands. */
struct web_probe_spot {
	enum web_probe_place place;
	const char *end_tag; /* of the element whose content it is: "</title>"; NULL */
	bool is_vbscript;
	bool is_called;	   /* a word of code with its parenthesis */
	bool is_in_string; /* of code that stands in a string */
};

enum { WEB_PROBE_MAX_SPOTS = 6 };
struct web_probe_xss {
	struct str mark;				 /* lower-case letters */
	struct str prefix;				 /* what stood before it in the value */
	const char *control;				 /* the request with the mark alone */
	struct web_probe_spot spot[WEB_PROBE_MAX_SPOTS]; /* no two of a kind */
	size_t n_spots;
};

/* Finds the mark in an HTML page. False: it is not there, or the page is none. */
bool web_probe_xss_see(struct web_probe *p, const struct web_probe_page *page,
		       struct web_probe_xss *x);
/* Whether the page goes by itself, or might be made to go, where the value says. */
bool web_probe_xss_goes(const struct web_probe_xss *x);
/* Where that page goes by itself, if the mark is in that address; NULL: nowhere. */
const char *web_probe_xss_journey(struct web_probe *p, const struct web_probe_page *page,
				  const char *mark);
/* Tries to leave those places. */
void web_probe_xss(struct web_probe *p, const struct web_probe_xss *x);

#endif
