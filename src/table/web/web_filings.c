/* SPDX-License-Identifier: Apache-2.0 */
/* web_filings - the filing numbers that a site in China has to show. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_filing, kind, N_("icp or police")),
	COLUMN(struct web_filing, number, N_("the number as it is shown")),
	COLUMN(struct web_filing, page, N_("the first page that shows it")),
	COLUMN(struct web_filing, is_linked, N_("it links to the authority's query page")),
	COLUMN(struct web_filing, pages, N_("so many pages show it")),
};

const struct table table_web_web_filings = {
	.name = "web_filings",
	.doc = N_("ICP and public security filing numbers"),
	.example = "SELECT kind, number FROM web_filings",
	.source = N_("HTTP"),
	.identity = "kind number",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
