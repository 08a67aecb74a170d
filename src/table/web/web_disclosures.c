/* SPDX-License-Identifier: Apache-2.0 */
/* web_disclosures - what pages tell of the inside. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_disclosure, url, N_("the page")),
	COLUMN(struct web_disclosure, kind,
	       N_("stack_trace, sql_error, file_path, private_address, debug, source_code, "
		  "comment")),
	COLUMN(struct web_disclosure, excerpt, N_("what it says")),
	COLUMN(struct web_disclosure, status, N_("HTTP status of the page")),
};

const struct table table_web_web_disclosures = {
	.name = "web_disclosures",
	.doc = N_("what pages tell of the inside"),
	.example = "SELECT url, kind, excerpt FROM web_disclosures",
	.source = N_("HTTP"),
	.identity = "url kind excerpt",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
