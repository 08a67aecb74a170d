/* SPDX-License-Identifier: Apache-2.0 */
/* web_login_tries - accounts that the operator named, and whether a weak password opens them. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_login_try, page, N_("page of the log-in")),
	COLUMN(struct web_login_try, kind, N_("form or basic; NULL: there is none")),
	COLUMN(struct web_login_try, account, N_("the account that was named")),
	COLUMN(struct web_login_try, tries, N_("so many passwords were tried")),
	COLUMN(struct web_login_try, is_accepted,
	       N_("one of them opens it; NULL: that could not be seen")),
	COLUMN(struct web_login_try, password,
	       N_("where that one comes from; never the password itself")),
	COLUMN(struct web_login_try, evidence, N_("what shows it")),
	COLUMN(struct web_login_try, stopped, N_("why no more were tried")),
};

const struct table table_web_web_login_tries = {
	.name = "web_login_tries",
	.doc = N_("accounts that --logins names, and whether a weak password opens them"),
	.example = "SELECT page, account, password FROM web_login_tries WHERE is_accepted",
	.source = N_("HTTP"),
	.identity = "page account",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
