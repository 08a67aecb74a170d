/* SPDX-License-Identifier: Apache-2.0 */
/* web_baseline - the approved state of the site. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_baseline_part, page, N_("the page")),
	COLUMN(struct web_baseline_part, kind, N_("title, text, script, code, host")),
	COLUMN(struct web_baseline_part, value, N_("what was approved")),
};

const struct table table_web_web_baseline = {
	.name = "web_baseline",
	.doc = N_("the approved state of the site"),
	.example = "SELECT count(DISTINCT page) FROM web_baseline",
	.source = N_("web.baseline"),
	.identity = "page kind value",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
