/* SPDX-License-Identifier: Apache-2.0 */
/* web_point - requests of a site whose parameters may be tried out.
 *
 * They come from the crawl, page by page: links with a query, forms that are sent by GET; forms
 * that are sent by POST only where the operator has listed them. Never one whose path or query
 * says log out, delete or the like, nor a form with a password or a file that nobody listed. */
#ifndef ZICHA_SURVEY_WEB_WEB_POINT_H
#define ZICHA_SURVEY_WEB_WEB_POINT_H

#include "base/map.h"
#include "base/str.h"
#include "parse/url.h"

enum { WEB_POINT_MAX = 20000, WEB_POINT_MAX_FIELDS = 100 };

struct web_point_field {
	struct str name, value;
	struct str type;  /* of a form's field, lower case; of a query empty */
	struct str other; /* another value that the site has for it; empty: none was seen */
	bool is_tried;	  /* it is one to be tried out; false: only sent along */
	bool is_secret;	  /* what it holds is for no report */
	bool is_guessed;  /* the site has no value for it */
};

struct web_point {
	const char *url; /* without its query */
	const char *page;
	bool is_post, is_cut; /* it has more fields than are kept */
	struct web_point_field *field;
	size_t n_fields;
};

struct web_points {
	struct arena *arena;
	struct web_point *point;
	size_t n, capacity;
	struct map seen;   /* what was taken, by method, path, name and the other fields' names */
	struct map listed; /* URLs of forms that the operator has listed */
	size_t n_cut;	   /* that have more fields than are kept */
	bool is_full;
};

void web_point_open(struct web_points *t, struct arena *a);

/* The operator's list: a URL a line, perhaps with "name=value&…" behind a blank, which is then
 * a request of its own; # begins a comment. `base` is what a path is resolved against. What is
 * neither is passed over; returns the number of such lines. */
size_t web_point_list(struct web_points *t, const char *base, struct str file);

/* The query of a URL that the site has. */
void web_point_add_url(struct web_points *t, const struct url *u, const char *page);
/* The forms of a page. */
void web_point_add_forms(struct web_points *t, const char *page, struct str html);

#endif
