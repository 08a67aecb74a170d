/* SPDX-License-Identifier: Apache-2.0 */
/* web_probes - what trying out the parameters showed, a row for each parameter and class. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_probe_row, url, N_("what was asked, without its query")),
	COLUMN(struct web_probe_row, method, N_("GET or POST")),
	COLUMN(struct web_probe_row, place,
	       N_("where it stands: query, form, json, path, cookie or header")),
	COLUMN(struct web_probe_row, parameter, N_("which of its parameters")),
	COLUMN(struct web_probe_row, page, N_("the page where it was found")),
	COLUMN(struct web_probe_row, class,
	       N_("sql-injection, reflected-xss, command-injection, template-injection, "
		  "ldap-injection, xpath-injection, nosql-injection, path-traversal, "
		  "url-inclusion, open-redirect or header-injection; heads: of a folder's pages only "
		  "some were asked which cookies and fields of a request they heed")),
	COLUMN(struct web_probe_row, technique, N_("what showed it; NULL where nothing did")),
	COLUMN(struct web_probe_row, probe, N_("the request that shows it")),
	COLUMN(struct web_probe_row, control,
	       N_("the request of the same kind that does not show it")),
	COLUMN(struct web_probe_row, is_confirmed, N_("it is so")),
	COLUMN_MEASURED(struct web_probe_row, requests,
			N_("requests that this parameter has had until then")),
	COLUMN(struct web_probe_row, evidence, N_("a piece of the answer, or how answers differ")),
};

const struct table table_web_web_probes = {
	.name = "web_probes",
	.doc = N_("which parameters are open to injection, with --active"),
	.example = "SELECT url, parameter, class, probe FROM web_probes WHERE is_confirmed",
	.source = N_("HTTP"),
	.identity = "url method place parameter class",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
