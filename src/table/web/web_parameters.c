/* SPDX-License-Identifier: Apache-2.0 */
/* web_parameters - the parameters that the site takes, once for each path and name. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_parameter, url,
	       N_("a URL with it, as it was found; of a form its target")),
	COLUMN(struct web_parameter, path, N_("origin and path of it")),
	COLUMN(struct web_parameter, method, N_("GET or POST")),
	COLUMN(struct web_parameter, place, N_("query or form")),
	COLUMN(struct web_parameter, name, N_("its name")),
	COLUMN(struct web_parameter, value, N_("the value it was found with")),
	COLUMN(struct web_parameter, type, N_("of a form's field its type")),
	COLUMN(struct web_parameter, page, N_("the page where it was found")),
	COLUMN(struct web_parameter, form, N_("which form on that page")),
};

const struct table table_web_web_parameters = {
	.name = "web_parameters",
	.doc = N_("parameters that the site takes"),
	.example = "SELECT url, name FROM web_parameters WHERE place = 'query'",
	.source = N_("HTTP"),
	.identity = "path method name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
