/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_form - one way to show that a value becomes a part of a language, tried out.
 *
 * A form is four texts to put behind the value. `valid` and `again` mean the same as the value
 * alone to whoever reads that language; `invalid` and `broken` are the same words and signs, and
 * nobody can read them. It is so when valid and again give the original's page, and invalid and
 * broken do not, as often as the page's own restlessness asks for. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_FORM_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_FORM_H

#include "survey/web/web_probe.h"

struct web_probe_form {
	const char *technique;
	const char *valid, *invalid, *again, *broken;
};

/* Where only a few words differ, a page that changes by itself might have done it. */
enum { WEB_PROBE_FORM_FEW = 6 };

struct web_probe_form_attempt {
	struct web_probe *p;
	const struct web_probe_form *form;
	const char *class; /* what it shows */
	enum web_probe_class group;
	/* What `valid` gives: the original's page, or that of an unknown value, where the page asks
	 * something else besides that takes the value as it is. */
	const struct web_probe_page *base, *unknown;
	/* How much the pages differ that should not, at most, and those that should, at least. */
	size_t same, other;
	size_t off; /* by how much `valid` missed the original's page; 0: it gave what it should */
	bool is_learnt;		    /* the original was fetched again for this parameter */
	bool took_invalid;	    /* the page takes the invalid one for the original … */
	bool took_broken;	    /* … and the broken one, though not the invalid */
	bool has_notice;	    /* what should differ only says something besides */
	size_t n_again, most_again; /* how often it was asked once more because of that */
	const char *control, *probe, *evidence;
	struct web_probe_page unlike; /* the last that differed, as it should */
	/* Whether it shows something else, which is told then; NULL: there is nothing like it.
	 * `mistake`: what the page says to what nobody can read. */
	bool (*is_else)(struct web_probe *p, char quote, const struct web_probe_page *mistake);
};

/* Tries the form, and tells of it if it shows what it is to show. */
bool web_probe_form_try(struct web_probe_form_attempt *a);

/* The value with the form behind it; "^" at its beginning: the form alone; "@…": the value alone,
 * with that behind the parameter's name. #1 and #2 become numbers, #w the word, #v the value; #r is
 * the value without its first letter, #h without its last, #l the last; #x and #z are the first and
 * the last in hexadecimal digits, #y and #q the letters that follow these; ## is
 * the sign itself. */
struct str web_probe_form_fill(struct web_probe *p, const char *form, const int64_t numbers[2],
			       const char *word);

/* A filter's answer, or none: it tells nothing about what is behind it. */
bool web_probe_form_is_refusal(const struct web_probe_page *page);
/* Whether two pages say the same, of which neither is the original: each has a noise of its own. */
bool web_probe_form_is_near(const struct web_probe *p, const struct web_probe_page *a,
			    const struct web_probe_page *b);
/* Whether so few words differ that it may be more noise than was seen yet: the original was fetched
 * again then, and both are worth another look. */
bool web_probe_form_may_be_noise(struct web_probe *p, const struct web_probe_page *a,
				 const struct web_probe_page *b);
/* Whether the pages that should differ do so by more than twice of what the others do, or the
 * original from itself. */
bool web_probe_form_is_clear(const struct web_probe_form_attempt *a);
/* Whether what is compared with is still the same. */
bool web_probe_form_is_stable(struct web_probe_form_attempt *a);

#endif
