/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe - trying out whether a site's parameters are open to injection, without harm.
 *
 * Each parameter is asked with a few values, one request at a time; everything else of the
 * request stays as the site itself wrote it. Nothing is inferred from what an answer says, only
 * from two answers that differ or not: a finding needs a probe that changes the page, a control
 * of the same shape that does not, both of them twice with other words, and the original that is
 * still the same. What a probe asks the database for can never be more than the original asks:
 * AND, concatenation, arithmetic; no OR, no UNION, no second statement, no comment.
 *
 * This file: answers compared, and the row of a result; one request is in web_probe_ask, which
 * heads and cookies a page heeds in web_probe_heads, a probe with its controls in web_probe_form.
 * The classes are in web_probe_sql, web_probe_time, web_probe_query, web_probe_xss,
 * web_probe_compute (which reckons, instead of comparing), web_probe_relay, web_probe_other. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_H

#include "parse/page_text.h"
#include "survey/web/web_fetch.h"
#include "survey/web/web_point.h"

/* An answer. The body is valid until the next request. */
struct web_probe_page {
	int status; /* 0: there was none */
	struct page_text text;
	struct str head, body;
	const char *type, *location;
	const char *request; /* as evidence */
	double ms;
};

/* A page of the site, as far as web_probe_relay has to know it. */
struct web_probe_known {
	const char *url; /* NULL: none yet */
	struct str piece[8];
	size_t n_pieces;
};

/* What has shown injection on this site: a form's number + 1 for each kind of value; and which
 * databases its folders can have since, by the URL of the folder. */
enum { WEB_PROBE_HABITS = 5 };
struct web_probe_habits {
	unsigned char form[WEB_PROBE_HABITS];
	const struct web_points *points; /* of the site, and what its pages said to the crawl */
	struct arena *arena;
	struct map databases;
	struct map heads; /* how often each was tried, by its name and the page's address */
	struct web_probe_known known;
};

/* The work on one parameter of one point. */
struct web_probe {
	struct survey *survey;
	struct web_fetch *fetch;
	struct arena *arena; /* of the parameter */
	struct arena *kept;  /* of the point: the original and its noise */
	struct web_probe_habits *habits;
	const struct web_point *point;
	bool is_filled;	   /* with values that the site does not have */
	size_t nth;	   /* which field */
	struct str value;  /* what it has in the original; a plausible one where that is empty */
	bool is_base64;	   /* the site has it in base64, and so is what is tried sent */
	bool is_twice;	   /* the site decodes what was decoded: what is tried is sent so */
	struct str suffix; /* behind its name, in brackets: "[$eq]"; empty for the most part */
	uint64_t random;   /* deterministic: of the point and the parameter */
	struct web_probe_page original;
	const struct page_text *before; /* what the original said to the crawl; NULL: unknown */
	struct page_text noise;		/* words that change by themselves */
	size_t tolerance; /* so many words differ by themselves, and as many again may */
	int n_learnt;	  /* how often it was seen again, to know what changes */
	int64_t n_requests, n_failed, n_cut; /* for this parameter */
	bool is_found[4];		     /* by enum web_probe_class */
	bool is_shown;			     /* the page shows the value */
	bool is_second;			     /* with another value that the site has */
};

enum web_probe_class { WEB_PROBE_SQL, WEB_PROBE_XSS, WEB_PROBE_OTHER };

/* Tries all parameters; fills web_probes, and says what of it is unknown. */
void web_probe_run(struct survey *s, struct web_fetch *f, const struct web_points *t);

/* ---- for the classes ---- */

/* Asks with that value, which may be any bytes. False: no answer. */
bool web_probe_ask(struct web_probe *p, struct str value, struct web_probe_page *ret);
/* The same with the original's value; *ret may be p->original. */
bool web_probe_ask_original(struct web_probe *p, struct web_probe_page *ret);
/* The same, meant to be slow: its time counts for nothing else. */
bool web_probe_ask_slowly(struct web_probe *p, struct str value, struct web_probe_page *ret);
/* Whether nothing more can be asked. */
bool web_probe_is_over(const struct web_probe *p);

/* The original's page again: what differs from the first time is noise from now on. False: no
 * answer, or another status. */
bool web_probe_learn_noise(struct web_probe *p);
/* As often as may be, where it matters: what changed is known by then, and what still does is all
 * that has to be tolerated. */
void web_probe_settle(struct web_probe *p);

/* How many words differ that are no noise; SIZE_MAX if the status or the place redirected to does,
 * or there is no answer. As much as p->tolerance says nothing. */
size_t web_probe_difference(const struct web_probe *p, const struct web_probe_page *a,
			    const struct web_probe_page *b);
/* Whether two pages say the same: they differ no more than the original from itself, or in 1.5 % of
 * the words. */
bool web_probe_is_equal(const struct web_probe *p, const struct web_probe_page *a,
			const struct web_probe_page *b);

/* A word of lower-case consonants that nobody knows, and a number of four digits; new each
 * time. */
const char *web_probe_word(struct web_probe *p);
int64_t web_probe_number(struct web_probe *p);

/* The first bytes of the body around `at`, for the row. */
const char *web_probe_excerpt(struct web_probe *p, struct str body, size_t at);

/* One row: what was tried, and with what result. */
struct web_probe_result {
	enum web_probe_class group;
	const char *class, *technique;
	const char *probe, *control; /* requests */
	const char *evidence;
	bool is_confirmed;
};
void web_probe_tell(struct web_probe *p, const struct web_probe_result *r);

#endif
