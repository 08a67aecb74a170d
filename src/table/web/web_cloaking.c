/* SPDX-License-Identifier: Apache-2.0 */
/* web_cloaking - what a search engine is shown and a visitor is not. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_cloak, url, N_("the page")),
	COLUMN(struct web_cloak, variant,
	       N_("as whom it was asked for: search engine, visitor from a search engine, phone")),
	COLUMN(struct web_cloak, kind, N_("status, redirect, title, host, script")),
	COLUMN(struct web_cloak, value, N_("what is there and not in the browser's page")),
};

const struct table table_web_web_cloaking = {
	.name = "web_cloaking",
	.doc = N_("what only search engines or their visitors are shown"),
	.example = "SELECT url, kind, value FROM web_cloaking",
	.source = N_("HTTP"),
	.identity = "url variant kind value",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
