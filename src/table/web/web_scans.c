/* SPDX-License-Identifier: Apache-2.0 */
/* web_scans - how the site was looked at, one row for each inspection of it. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_scan, start, N_("the URL that was to be inspected")),
	COLUMN(struct web_scan, origin, N_("scheme, host and port of it")),
	COLUMN(struct web_scan, final_url, N_("where that led to, after redirects")),
	COLUMN(struct web_scan, status, N_("status of the first page")),
	COLUMN_MEASURED(struct web_scan, requests, N_("requests that were sent")),
	COLUMN(struct web_scan, pages, N_("pages that were looked at")),
	COLUMN(struct web_scan, pages_waiting, N_("pages that were found and not looked at")),
	COLUMN(struct web_scan, pages_left_alone,
	       N_("addresses that are never asked, because by their names they end a session or "
		  "delete something")),
	COLUMN_MEASURED(struct web_scan, milliseconds, N_("time that it took")),
	COLUMN(struct web_scan, rate, N_("requests a second that were allowed")),
	COLUMN(struct web_scan, is_whole, N_("nothing was left out")),
	COLUMN(struct web_scan, stopped, N_("why not all of it was seen")),
	COLUMN(struct web_scan, plain_url, N_("the address without TLS that was tried as well")),
	COLUMN(struct web_scan, plain_status,
	       N_("what that answers; NULL: it does not answer, or was not tried")),
	COLUMN(struct web_scan, plain_location, N_("where that redirects to")),
	COLUMN(struct web_scan, is_plain_open, N_("pages are given there without TLS")),
	COLUMN(struct web_scan, unreached,
	       N_("addresses of the site that this machine has no way to, IPv6 for the most part: "
		  "what is said of TLS is said of the others; NULL: none, or nobody asked for TLS")),
};

const struct table table_web_web_scans = {
	.name = "web_scans",
	.doc = N_("how a web site was looked at"),
	.example = "SELECT start, pages, requests, stopped FROM web_scans",
	.source = N_("HTTP"),
	.identity = "start",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
