/* SPDX-License-Identifier: Apache-2.0 */
/* web_technologies - what the site is made of, as far as it tells. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_technology, name, N_("product")),
	COLUMN(struct web_technology, kind,
	       N_("server, language, cms, framework, library, panel, oa, cdn, protection")),
	COLUMN(struct web_technology, version, N_("its version, if it is told")),
	COLUMN(struct web_technology, url, N_("where it was seen")),
	COLUMN(struct web_technology, evidence, N_("by what: header, cookie, meta, script, page")),
	COLUMN(struct web_technology, oldest_supported,
	       N_("the oldest version that its makers still care for, if that is known here")),
	COLUMN(struct web_technology, is_outdated, N_("its version is older than that")),
};

const struct table table_web_web_technologies = {
	.name = "web_technologies",
	.doc = N_("products that the site is made of"),
	.example = "SELECT name, version FROM web_technologies WHERE version IS NOT NULL",
	.source = N_("HTTP"),
	.identity = "name version",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
