/* SPDX-License-Identifier: Apache-2.0 */
/* web_links - what the pages refer to, one row for each address, kind and way of being hidden. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_link, page, N_("the first page that has it")),
	COLUMN(struct web_link, url, N_("the address")),
	COLUMN(struct web_link, kind,
	       N_("link, script, style, image, frame, media, form, inline, other")),
	COLUMN(struct web_link, host, N_("its host")),
	COLUMN(struct web_link, is_external, N_("the host is not the site's")),
	COLUMN(struct web_link, is_https, N_("it is fetched over TLS")),
	COLUMN(struct web_link, is_mixed, N_("a page that came over TLS loads it without")),
	COLUMN(struct web_link, is_hidden, N_("nobody can see it")),
	COLUMN(struct web_link, reason, N_("how it is hidden")),
	COLUMN(struct web_link, text, N_("the text of the link")),
	COLUMN(struct web_link, has_integrity,
	       N_("the page says the checksum of a script or style")),
	COLUMN(struct web_link, pages, N_("so many pages have it")),
	COLUMN(struct web_link, status, N_("HTTP status, if it was asked for")),
};

const struct table table_web_web_links = {
	.name = "web_links",
	.doc = N_("what pages refer to"),
	.example = "SELECT page, url, reason FROM web_links WHERE is_hidden AND is_external",
	.source = N_("HTTP"),
	.identity = "page url kind reason",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
