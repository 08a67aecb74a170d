/* SPDX-License-Identifier: Apache-2.0 */
/* web_paths - what lies on the server and was meant for nobody. */
#include "table/web/web.h"

static const struct column columns[] = {
	COLUMN(struct web_path, url, N_("its address")),
	COLUMN(struct web_path, kind,
	       N_("backup, archive, version_control, config, admin, phpinfo, listing, upload, "
		  "install, log, dump, api, status, editor")),
	COLUMN(struct web_path, status, N_("HTTP status")),
	COLUMN(struct web_path, bytes, N_("its length")),
	COLUMN(struct web_path, type, N_("content type")),
	COLUMN(struct web_path, evidence, N_("what shows it")),
	COLUMN(struct web_path, is_linked, N_("a page of the site refers to it")),
};

const struct table table_web_web_paths = {
	.name = "web_paths",
	.doc = N_("files and pages that were left open"),
	.example = "SELECT url, kind FROM web_paths",
	.source = N_("HTTP"),
	.identity = "url",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_WEB,
};
