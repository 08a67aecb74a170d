/* SPDX-License-Identifier: Apache-2.0 */
/* web_methods - the methods that the server takes. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_method, url, N_("the address that was asked")),
	COLUMN(struct web_method, method, N_("the method")),
	COLUMN(struct web_method, is_allowed, N_("the server takes it")),
	COLUMN(struct web_method, evidence,
	       N_("how that is known: listed by OPTIONS, or answered")),
};

const struct table table_web_web_methods = {
	.name = "web_methods",
	.doc = N_("HTTP methods that the server takes"),
	.example = "SELECT method FROM web_methods WHERE is_allowed",
	.source = N_("HTTP: OPTIONS and TRACE"),
	.identity = "url method",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
