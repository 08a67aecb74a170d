/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_run - trying what the operator's list says of one page, and no other.
 *
 * The first try is always an invented account with an invented password: what such a stranger
 * gets is what a refusal looks like. A password that is accepted must then not be so with another
 * one in its place. All of the page ends at the first answer that speaks of locking or a captcha,
 * but for an account of which the list says that it may be locked. */
#ifndef ZICHA_SURVEY_WEB_WEB_LOGIN_RUN_H
#define ZICHA_SURVEY_WEB_WEB_LOGIN_RUN_H

#include "survey/web/web_login_list.h"
#include "survey/web/web_site.h"

/* The unit's own words: those of web.words. */
struct web_login_words {
	char **word;
	size_t n, capacity;
};

/* Tells web_login_tries; the page's log-in and what was learnt of it stand in *ret, whose kind is
 * NULL if there is none. Texts live in w->arena. */
void web_login_run(struct web_site *w, const struct web_login_list *list,
		   const struct web_login_words *words, const char *url, struct web_login_row *ret);

#endif
