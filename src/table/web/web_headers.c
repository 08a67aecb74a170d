/* SPDX-License-Identifier: Apache-2.0 */
/* web_headers - the heads of answers, one row for each field; pages with the same fields are told
 * once. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_header, url, N_("the first page with these fields")),
	COLUMN(struct web_header, status, N_("its HTTP status")),
	COLUMN(struct web_header, pages, N_("so many pages have the same fields")),
	COLUMN(struct web_header, is_html, N_("it is a page of HTML")),
	COLUMN(struct web_header, name, N_("name of the field, lower case")),
	COLUMN(struct web_header, value, N_("its value")),
};

const struct table table_web_web_headers = {
	.name = "web_headers",
	.doc = N_("heads of answers"),
	.example = "SELECT value FROM web_headers WHERE name = 'server'",
	.source = N_("HTTP"),
	.identity = "url name value",
	.measured_names = "age cf-ray date expires x-amz-cf-id x-amz-request-id x-cache "
			  "x-cache-hits x-request-id x-runtime x-served-by x-timer",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
