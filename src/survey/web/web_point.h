/* SPDX-License-Identifier: Apache-2.0 */
/* web_point - requests of a site whose parameters may be tried out.
 *
 * They come from the crawl, page by page: links with a query, forms that are sent by GET, and
 * numbers and names in paths that the site puts others in the place of; forms that are sent by
 * POST, and JSON, only where the operator has listed them. Never one whose path or query says log
 * out, delete or the like, nor a form with a password or a file that nobody listed. */
#ifndef ZICHA_SURVEY_WEB_WEB_POINT_H
#define ZICHA_SURVEY_WEB_WEB_POINT_H

#include "base/map.h"
#include "base/str.h"
#include "parse/page_text.h"
#include "parse/url.h"

enum { WEB_POINT_MAX = 20000, WEB_POINT_MAX_FIELDS = 100, WEB_POINT_MAX_PAGES = 2000 };

enum web_point_place {
	WEB_POINT_QUERY, /* or the body of a form */
	WEB_POINT_PATH,
	WEB_POINT_JSON,
	WEB_POINT_COOKIE,
	WEB_POINT_HEADER,
};

struct web_point_field {
	struct str name, value;
	enum web_point_place place;
	size_t at, n;	  /* the bytes that it takes of the path's URL or of the JSON */
	struct str type;  /* of a form's field, lower case; of a query empty */
	struct str other; /* another value that the site has for it; empty: none was seen */
	bool is_tried;	  /* it is one to be tried out; false: only sent along */
	bool is_secret;	  /* what it holds is for no report */
	bool is_guessed;  /* the site has no value for it */
	bool is_raw;	  /* a cookie that the site takes as it is, without decoding it */
};

struct web_point {
	const char *url; /* without its query */
	const char *page;
	struct str json;      /* a body of that kind; n == 0: it is none */
	bool is_post, is_cut; /* it has more fields than are kept */
	bool is_page;	      /* it stands for a page: which of its heads and cookies matter? */
	struct web_point_field *field;
	size_t n_fields;
};

/* A folder whose pages are taken for one program: so many of them stand for all. */
struct web_point_folder {
	struct str url;
	size_t n_pages, n_kept;
	const struct web_point_folder *next;
};

struct web_points {
	struct arena *arena;
	struct web_point *point;
	size_t n, capacity;
	struct map seen;   /* what was taken, by method, path, name and the other fields' names */
	struct map listed; /* URLs of forms that the operator has listed */
	struct map paths;  /* of web_point_path */
	struct map texts;  /* what pages said when the crawl saw them, by URL */
	size_t n_words;	   /* of these */
	struct web_point_folder *folders;
	size_t n_pages; /* that stand for themselves */
	size_t n_cut;	/* that have more fields than are kept */
	bool is_full, has_more_pages;
};

void web_point_open(struct web_points *t, struct arena *a);

/* The operator's list: a URL a line, perhaps with "name=value&…" or a JSON object behind a blank,
 * which is then a request of its own; # begins a comment. `base` is what a path is resolved
 * against. What is neither is passed over; returns the number of such lines. */
size_t web_point_list(struct web_points *t, const char *base, struct str file);

/* The query of a URL that the site has. */
void web_point_add_url(struct web_points *t, const struct url *u, const char *page);
/* The forms of a page. */
void web_point_add_forms(struct web_points *t, const char *page, struct str html);
/* A page that the site has: what of its path is a value, and the page for what else is sent. */
void web_point_add_page(struct web_points *t, const struct url *u, const char *page);

/* What the page of that URL says; the URL must last. Of a large site's last pages it is not kept.
 */
void web_point_note_text(struct web_points *t, const char *url, struct str body);
/* NULL: that is not known. */
const struct page_text *web_point_text(const struct web_points *t, const char *url);

/* ---- for the files of this module ---- */

/* Takes the request if it has a field that is to be tried out. */
void web_point_add(struct web_points *t, struct web_point *r);
void web_point_add_field(struct arena *a, struct web_point *r, size_t *capacity,
			 struct web_point_field f);
/* The fields of a query, appended. */
void web_point_read_query(struct arena *a, struct web_point *r, size_t *capacity, struct str query);
/* Whether what it holds is for no report. */
bool web_point_is_secret(struct arena *a, const struct web_point_field *f);
/* The URL without its query; NULL: better left alone. */
const char *web_point_place_of(struct web_points *t, const struct url *u);

#endif
