/* SPDX-License-Identifier: Apache-2.0 */
/* web_inputs - the fields of the forms. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_input, page, N_("the page")),
	COLUMN(struct web_input, form, N_("which form on it; NULL: outside of any")),
	COLUMN(struct web_input, number, N_("which field on the page")),
	COLUMN(struct web_input, name, N_("its name")),
	COLUMN(struct web_input, type, N_("its type")),
	COLUMN(struct web_input, is_hidden, N_("its type is hidden")),
	COLUMN(struct web_input, has_autocomplete, N_("the browser may remember it")),
	COLUMN(struct web_input, has_value, N_("it has a value from the start")),
};

const struct table table_web_web_inputs = {
	.name = "web_inputs",
	.doc = N_("fields of forms"),
	.example = "SELECT page, name FROM web_inputs WHERE type = 'password'",
	.source = N_("HTTP"),
	.identity = "page form number",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
