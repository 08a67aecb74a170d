/* SPDX-License-Identifier: Apache-2.0 */
/* report_page - the paper that the HTML report is written on.
 *
 * Every text goes through here and is escaped here: a value of a hostile host
 * has no way to become markup. The page's own policy is the second lock: no
 * script, no request, no style but the one whose hash it names. */
#ifndef ZICHA_REPORT_REPORT_PAGE_H
#define ZICHA_REPORT_REPORT_PAGE_H

#include "check/inspection.h"

struct report_page {
	const struct inspection *i;
	struct buf *out;
	struct arena *arena;
	size_t part; /* of a page of several targets: keeps ids apart; 0 of its own page */
};

/* Everything up to and with <body>; everything after the last element. */
void report_page_begin(struct report_page *p, const char *title);
void report_page_end(struct report_page *p);

/* Markup as it stands: for literals only. */
void report_page_raw(struct report_page *p, const char *markup);
void report_page_text(struct report_page *p, const char *text);
/* Text in which `…` is code. */
void report_page_marked(struct report_page *p, const char *text);

/* <tag class="class">text</tag>; class may be NULL. */
void report_page_element(struct report_page *p, const char *tag, const char *class,
			 const char *text);

/* <section id="id"><h2>words <span>n</span></h2>; n is left out where it is 0. */
void report_page_section(struct report_page *p, const char *id, const char *words, size_t n);

#endif
