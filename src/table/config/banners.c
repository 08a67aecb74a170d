/* SPDX-License-Identifier: Apache-2.0 */
/* banners - texts shown to who signs in. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_banner, device, N_("name of the device")),
	COLUMN(struct config_banner, kind, N_("login, motd, exec, shell …")),
	COLUMN(struct config_banner, length, N_("characters; NULL: in a file")),
	COLUMN(struct config_banner, line, N_("line in the file")),
	COLUMN(struct config_banner, text, N_("that line, secrets hidden")),
};

const struct table table_config_banners = {
	.name = "config_banners",
	.doc = N_("texts shown to who signs in"),
	.example = "SELECT kind FROM config_banners",
	.source = N_("configurations of network devices"),
	.identity = "device kind line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
