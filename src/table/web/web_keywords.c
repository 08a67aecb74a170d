/* SPDX-License-Identifier: Apache-2.0 */
/* web_keywords - words on the pages that a decent site does not have. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_keyword, page, N_("the page")),
	COLUMN(struct web_keyword, word, N_("the word")),
	COLUMN(struct web_keyword, category, N_("what it hints at")),
	COLUMN(struct web_keyword, place, N_("title, description, hidden, text")),
	COLUMN(struct web_keyword, times, N_("how often it is there")),
	COLUMN(struct web_keyword, excerpt, N_("the text around it")),
	COLUMN(struct web_keyword, is_warned,
	       N_("it stands beside words that warn of such things, each time")),
};

const struct table table_web_web_keywords = {
	.name = "web_keywords",
	.doc = N_("suspect words on the pages"),
	.example = "SELECT page, word, category FROM web_keywords",
	.source = N_("HTTP"),
	.identity = "page word place",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
