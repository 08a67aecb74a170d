/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_form - the fields of a log-in form, filled in. */
#ifndef ZICHA_SURVEY_WEB_WEB_LOGIN_FORM_H
#define ZICHA_SURVEY_WEB_WEB_LOGIN_FORM_H

#include "survey/web/web_point.h"
#include "survey/web/web_site.h"

struct web_login_form {
	const struct web_document_form *form;
	size_t number; /* on the page, from 0 */
	const char *password_name;
	struct web_point point;	  /* its fields, as a browser would send them */
	size_t account, password; /* which of them */
};

/* The first log-in form of the page. False: it has none. */
bool web_login_form_find(const struct web_view *v, struct web_login_form *ret);
/* Its fields. NULL, or why it cannot be sent. */
const char *web_login_form_read(const struct web_site *w, const struct web_view *v,
				struct web_login_form *f);
void web_login_form_fill(const struct web_login_form *f, const char *account, const char *password,
			 struct buf *out);
/* Whether the page has that form (again). */
bool web_login_form_is_on(const struct web_view *v, const char *action, const char *password_name);
/* Whether a script of the page seems to encrypt what is sent. */
bool web_login_form_is_scripted(const struct web_view *v);

#endif
