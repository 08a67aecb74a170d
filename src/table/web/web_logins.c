/* SPDX-License-Identifier: Apache-2.0 */
/* web_logins - where the site asks who somebody is. What the form itself is like stands in
 * web_forms, by page and number. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_login_row, page, N_("the first page that has it")),
	COLUMN(struct web_login_row, form,
	       N_("which form on it, as in web_forms; NULL: HTTP authentication")),
	COLUMN(struct web_login_row, kind,
	       N_("form, basic, digest, ntlm, negotiate, bearer; unseen: the page was named but has no log-in, or could not be had")),
	COLUMN(struct web_login_row, action, N_("where account and password are sent to")),
	COLUMN(struct web_login_row, realm, N_("what HTTP authentication calls it")),
	COLUMN(struct web_login_row, is_https, N_("page and what is sent go over TLS")),
	COLUMN(struct web_login_row, pages, N_("so many pages have it")),
	COLUMN(struct web_login_row, wrong_tries,
	       N_("so many wrong passwords were given to an account that may be locked; NULL: "
		  "nobody named one")),
	COLUMN(struct web_login_row, has_limit,
	       N_("wrong passwords lock, delay or ask for more; NULL: not tried, or not seen")),
	COLUMN(struct web_login_row, limit_kind,
	       N_("locked, captcha, delay, or the HTTP status that shut it")),
	COLUMN(struct web_login_row, limit_after,
	       N_("after so many wrong passwords, or before that")),
	COLUMN(struct web_login_row, tells_accounts,
	       N_("it answers otherwise to an account that is there than to one that is not; NULL: "
		  "not tried, or not seen")),
	COLUMN(struct web_login_row, told_by, N_("what it answers to the one and to the other")),
};

const struct table table_web_web_logins = {
	.name = "web_logins",
	.doc = N_("log-ins of the site, and, with --logins, how they take wrong passwords"),
	.example = "SELECT page, kind FROM web_logins WHERE NOT is_https",
	.source = N_("HTTP"),
	.identity = "page form kind",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
