/* SPDX-License-Identifier: Apache-2.0 */
/* web_pages - the pages of a web site, one row for each that was asked for. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_page, url, N_("address of the page")),
	COLUMN(struct web_page, variant, N_("as whom it was asked for: browser, search engine")),
	COLUMN(struct web_page, status, N_("HTTP status; NULL: no answer")),
	COLUMN(struct web_page, error, N_("why there is no answer")),
	COLUMN(struct web_page, type, N_("content type")),
	COLUMN(struct web_page, charset, N_("how its characters are written")),
	COLUMN_MEASURED(struct web_page, bytes, N_("length as it came")),
	COLUMN_MEASURED(struct web_page, milliseconds, N_("until its head was there")),
	COLUMN(struct web_page, title, N_("its title")),
	COLUMN(struct web_page, depth, N_("links away from the first page")),
	COLUMN(struct web_page, parent, N_("the page that led to it")),
	COLUMN(struct web_page, redirect, N_("where it redirects to")),
	COLUMN(struct web_page, is_html, N_("it is a page of HTML")),
	COLUMN(struct web_page, is_cut, N_("it was longer than the limit, or ended too early")),
	COLUMN(struct web_page, is_loop, N_("it redirects in a circle")),
	COLUMN(struct web_page, links, N_("links on it")),
	COLUMN(struct web_page, copyright_year, N_("the latest year that it claims copyright for")),
	COLUMN_MEASURED(struct web_page, raw_hash, N_("SHA-256 of its bytes")),
	COLUMN(struct web_page, text_hash,
	       N_("SHA-256 of its visible text, without what changes by itself")),
	COLUMN(struct web_page, scripts_hash, N_("SHA-256 of the set of its scripts' sources")),
	COLUMN(struct web_page, hosts_hash, N_("SHA-256 of the set of foreign hosts it names")),
};

const struct table table_web_web_pages = {
	.name = "web_pages",
	.doc = N_("pages of a web site"),
	.example = "SELECT url, status, title FROM web_pages WHERE status >= 400",
	.source = N_("HTTP"),
	.identity = "url variant",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
