/* SPDX-License-Identifier: Apache-2.0 */
/* web_vulnerabilities - what is known to be wrong with the versions that the site shows.
 *
 * By the feeds that were imported (see feeds) of npm, Packagist and Bitnami. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_vulnerability, id, N_("CVE number, or that of an advisory")),
	COLUMN(struct web_vulnerability, name, N_("product")),
	COLUMN(struct web_vulnerability, version, N_("version that the site shows")),
	COLUMN(struct web_vulnerability, kind,
	       N_("server, language, cms, framework, library, panel")),
	COLUMN(struct web_vulnerability, url, N_("where it was seen")),
	COLUMN(struct web_vulnerability, package, N_("package, as the feed names it")),
	COLUMN(struct web_vulnerability, fixed_version,
	       N_("first version without it, or > and the last one with it; NULL: there is none "
		  "yet")),
	COLUMN(struct web_vulnerability, severity,
	       N_("critical, high, medium, low or info; NULL: the feed does not say")),
	COLUMN(struct web_vulnerability, is_exploited,
	       N_("whether it is used in attacks; NULL without CISA's list")),
	COLUMN(struct web_vulnerability, source, N_("feed")),
	COLUMN(struct web_vulnerability, published, N_("day on which it became known")),
};

const struct table table_web_web_vulnerabilities = {
	.name = "web_vulnerabilities",
	.doc = N_("vulnerabilities that are known of the versions that a site shows"),
	.example = "SELECT name, version, id, fixed_version FROM web_vulnerabilities",
	.source = N_("HTTP and the feeds that were imported"),
	.identity = "name version id",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
