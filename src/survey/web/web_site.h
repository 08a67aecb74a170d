/* SPDX-License-Identifier: Apache-2.0 */
/* web_site - one look at a web site, and the parts that it is made of.
 *
 * The site is crawled once. Each part is shown every page as it comes, and has its turn when all
 * are there: to tell its rows, and to ask for more. Adding a part is one line in web_parts
 * (web_crawl.c). */
#ifndef ZICHA_SURVEY_WEB_WEB_SITE_H
#define ZICHA_SURVEY_WEB_WEB_SITE_H

#include "survey/web/web_document.h"
#include "survey/web/web_fetch.h"
#include "survey/web/web_queue.h"
#include "table/web/web.h"

enum { WEB_MAX_PARTS = 24 };

struct web_site {
	struct survey *survey;
	struct web_fetch *fetch;
	struct arena *arena; /* for as long as the inspection lasts */
	struct url start;
	const char *final_url; /* the first page that is one; NULL: none is */
	int64_t start_status, n_pages, max_pages, max_depth, began_ms;
	struct web_queue queue;
	const char *first_error; /* why the first page gave no answer */
	bool has_page;		 /* some URL gave one */
	bool is_led_away;	 /* a redirect goes to what the plan does not name */
	const char *unseen;	 /* what of the first page that was not seen, or not whole; kept, as
				  * the next (tr_keep()) */
	const char *incomplete;	 /* why pages were not reached; NULL: all were */
	size_t n_deep;		 /* pages beyond max_depth */
	size_t n_requests;	 /* when it was last seen to refuse nothing */
	struct map left_alone;	 /* addresses that may do harm */
	struct web_scan scan;	 /* told when all parts had their turn */
	void *state[WEB_MAX_PARTS];
};

/* A page at hand; all of it is gone when the next comes. */
struct web_view {
	const struct web_target *target;
	const struct web_answer *answer; /* NULL: none came */
	const char *error;		 /* why */
	const char *error_kept;		 /* the same for a reader of any language: tr_said() */
	struct url url;
	struct str page;     /* the body as UTF-8, if it is text */
	bool is_cut;	     /* that text could not be read to its end */
	const char *charset; /* that it was in */
	bool is_html;
	struct web_document doc; /* empty unless is_html */
	struct arena *arena;
};

struct web_part {
	/* In ready(), before the role is confined; may be NULL, as the others. */
	int (*prepare)(struct web_site *w, void **state, struct err *e);
	void (*page)(struct web_site *w, void *state, const struct web_view *v);
	void (*end)(struct web_site *w, void *state);
	bool has_end_if_barred;	   /* also where the first page asks for a log-in and is none */
	bool has_end_without_page; /* also where the site gives none, whatever the reason */
	/* Said to be seen behind end(), partial where the crawl or the end was cut short. Ends
	 * with NULL. */
	const struct table *const *tables;
};

extern const struct web_part web_part_pages, web_part_links, web_part_forms, web_part_heads,
	web_part_texts, web_part_words, web_part_technologies, web_part_paths, web_part_methods,
	web_part_baseline, web_part_cloaking, web_part_tls, web_part_probes, web_part_logins;

/* In ready() and in look(). */
must_use int web_crawl_prepare(struct web_site *w, struct err *e);
must_use int web_crawl(struct web_site *w, struct err *e);

/* Makes a view of an answer: its text, its document. Free it by web_view_free(). */
void web_view_read(struct arena *a, const struct url *u, const struct web_answer *answer,
		   struct web_view *ret);
void web_view_free(struct web_view *v);

/* Why not everything was seen: the crawl or a page was cut short; NULL: it was. */
const char *web_site_unseen(const struct web_site *w);

/* Whether some table of the list is asked for; ends with NULL. */
bool web_site_wants(const struct web_site *w, const struct table *const *tables);

#endif
