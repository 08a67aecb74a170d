/* SPDX-License-Identifier: Apache-2.0 */
/* web_changes - how the site differs from its approved state. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_change, page, N_("the page")),
	COLUMN(struct web_change, kind, N_("title, text, script, code, host, page")),
	COLUMN(struct web_change, change, N_("added, removed, changed")),
	COLUMN(struct web_change, before, N_("what was approved")),
	COLUMN(struct web_change, after, N_("what is there")),
};

const struct table table_web_web_changes = {
	.name = "web_changes",
	.doc = N_("how the site differs from its approved state"),
	.example = "SELECT page, kind, before, after FROM web_changes",
	.source = N_("HTTP, web.baseline"),
	.identity = "page kind before after",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
