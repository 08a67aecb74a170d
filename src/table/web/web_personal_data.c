/* SPDX-License-Identifier: Apache-2.0 */
/* web_personal_data - personal data on the pages, masked. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_personal, page, N_("the page")),
	COLUMN(struct web_personal, kind, N_("id_card, phone, bank_card")),
	COLUMN(struct web_personal, sample, N_("the first of them, masked")),
	COLUMN(struct web_personal, times, N_("how many different ones")),
};

const struct table table_web_web_personal_data = {
	.name = "web_personal_data",
	.doc = N_("personal data on the pages"),
	.example = "SELECT page, kind, sample FROM web_personal_data",
	.source = N_("HTTP"),
	.identity = "page kind",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
