/* SPDX-License-Identifier: Apache-2.0 */
/* web_cookies - the cookies that the site sets, without their values. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_cookie, name, N_("its name")),
	COLUMN(struct web_cookie, path, N_("the path it is sent to")),
	COLUMN(struct web_cookie, domain, N_("the domain it is sent to, if it says one")),
	COLUMN(struct web_cookie, url, N_("the first page that sets it")),
	COLUMN(struct web_cookie, is_https, N_("it was set over TLS")),
	COLUMN(struct web_cookie, is_secure, N_("it is sent over TLS only")),
	COLUMN(struct web_cookie, is_http_only, N_("scripts cannot read it")),
	COLUMN(struct web_cookie, same_site, N_("Lax, Strict or None, if it says so")),
	COLUMN(struct web_cookie, is_session_like, N_("its name is that of a session or a token")),
	COLUMN(struct web_cookie, is_lasting, N_("it outlives the browser")),
	COLUMN_MEASURED(struct web_cookie, bytes, N_("length of its value")),
};

const struct table table_web_web_cookies = {
	.name = "web_cookies",
	.doc = N_("cookies that the site sets"),
	.example = "SELECT name FROM web_cookies WHERE NOT is_http_only",
	.source = N_("HTTP"),
	.identity = "name path",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
