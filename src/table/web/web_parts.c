/* SPDX-License-Identifier: Apache-2.0 */
/* web_parts - what a page is made of, for a baseline. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_part_row, page, N_("the page")),
	COLUMN(struct web_part_row, kind, N_("title, text, script, code, host")),
	COLUMN(struct web_part_row, value,
	       N_("title, hash of the text, source of the script, names that a script on the page "
		  "uses, name of the host")),
};

const struct table table_web_web_parts = {
	.name = "web_parts",
	.doc = N_("what an approved state of the site is made of"),
	.example = "SELECT kind, value FROM web_parts",
	.source = N_("HTTP"),
	.identity = "page kind value",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
