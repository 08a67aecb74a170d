/* SPDX-License-Identifier: Apache-2.0 */
/* web_hosts - the hosts that the pages name. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_host, host, N_("name of the host")),
	COLUMN(struct web_host, is_external, N_("it is not the site's")),
	COLUMN(struct web_host, links, N_("addresses on it")),
	COLUMN(struct web_host, hidden_links, N_("those that nobody can see")),
	COLUMN(struct web_host, kinds, N_("what is taken from it")),
	COLUMN(struct web_host, page, N_("the first page that names it")),
};

const struct table table_web_web_hosts = {
	.name = "web_hosts",
	.doc = N_("hosts that pages name"),
	.example = "SELECT host FROM web_hosts WHERE is_external",
	.source = N_("HTTP"),
	.identity = "host",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
