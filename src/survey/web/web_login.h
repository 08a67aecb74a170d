/* SPDX-License-Identifier: Apache-2.0 */
/* web_login - one log-in of a site: its form or HTTP authentication, and what comes of trying it.
 *
 * Each try is a visit of its own: the page anew, without cookies, then the form as the page has
 * it, then where that leads to. A password counts as accepted only where something opens that a
 * visitor does not get: see judge(). The password goes into the request and nowhere else. */
#ifndef ZICHA_SURVEY_WEB_WEB_LOGIN_H
#define ZICHA_SURVEY_WEB_WEB_LOGIN_H

#include "parse/login_message.h"
#include "survey/web/web_site.h"

enum web_login_verdict {
	WEB_LOGIN_REFUSED,
	WEB_LOGIN_ACCEPTED,
	WEB_LOGIN_UNCLEAR, /* neither can be said */
};

struct web_login_answer {
	enum web_login_verdict verdict;
	/* That no more is to be tried: "captcha", "locked", "status 429"; NULL: no sign of it. */
	const char *sign;
	bool is_shut; /* the status says so, not only words */
	int status;
	double ms;
	const char *evidence; /* why it is accepted or unclear */
	struct login_message message;
	const char *place; /* the path that it redirects to, or NULL */
	bool has_form, has_logout, asks_new, says_yes;
};

struct web_login {
	struct web_site *site;
	struct arena *arena; /* for as long as the log-in is tried */
	const char *url;
	const char *kind; /* "form", "basic", "digest", …; NULL: there is none */
	const char *realm;
	int64_t form; /* which on the page, from 1; NO_INT of HTTP authentication */
	const char *action;
	const char *untried;	    /* why nothing can be tried; NULL: it can */
	bool is_scripted;	    /* a script seems to change the password on its way */
	struct login_message known; /* what the page says by itself */
	/* What a stranger gets, and the account at hand with a wrong password; NULL: not known. */
	const struct web_login_answer *stranger, *wrong;
	bool is_bold; /* sends the form without the captcha that it asks for */
};

/* Of a page: whether a form of it is a log-in: a name, and one password. */
bool web_login_is_form(const struct web_document *d, size_t form);
/* Of an answer 401: its scheme in lower case and realm; NULL: none. */
const char *web_login_scheme(struct arena *a, struct str head, const char **ret_realm);

/* Looks at the page; `site`, `arena` and `url` are set. <0: it cannot be had. */
must_use int web_login_open(struct web_login *l, struct err *e);
/* <0: no answer. What is told lives in l->arena. */
must_use int web_login_try(struct web_login *l, const char *account, const char *password,
			   struct web_login_answer *ret, struct err *e);

/* Whether two answers are the same refusal. */
bool web_login_is_alike(const struct web_login *l, const struct web_login_answer *a,
			const struct web_login_answer *b);

#endif
