/* SPDX-License-Identifier: Apache-2.0 */
/* web_forms - the forms on the pages. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_form, page, N_("the page")),
	COLUMN(struct web_form, number, N_("which form on it")),
	COLUMN(struct web_form, method, N_("get or post")),
	COLUMN(struct web_form, action, N_("where it sends to")),
	COLUMN(struct web_form, is_page_https, N_("the page came over TLS")),
	COLUMN(struct web_form, is_action_https, N_("it sends over TLS")),
	COLUMN(struct web_form, is_external, N_("it sends to another host")),
	COLUMN(struct web_form, has_password, N_("it has a password field")),
	COLUMN(struct web_form, has_file, N_("it takes a file")),
	COLUMN(struct web_form, has_token,
	       N_("it has a hidden field like a token against forged requests")),
	COLUMN(struct web_form, has_captcha, N_("it has a field or picture like a captcha")),
	COLUMN(struct web_form, inputs, N_("number of its fields")),
};

const struct table table_web_web_forms = {
	.name = "web_forms",
	.doc = N_("forms on the pages"),
	.example = "SELECT page, action FROM web_forms WHERE has_password",
	.source = N_("HTTP"),
	.identity = "page number",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
