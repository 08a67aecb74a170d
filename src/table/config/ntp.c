/* SPDX-License-Identifier: Apache-2.0 */
/* ntp - where a device has its time from. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_ntp, device, N_("name of the device")),
	COLUMN(struct config_ntp, server, N_("address or name")),
	COLUMN(struct config_ntp, kind,
	       N_("server, peer, sntp; authenticate and others are settings")),
	COLUMN(struct config_ntp, key, N_("number of its key")),
	COLUMN(struct config_ntp, is_authenticated, N_("its answers are authenticated")),
	COLUMN(struct config_ntp, line, N_("line in the file")),
	COLUMN(struct config_ntp, text, N_("that line, secrets hidden")),
};

const struct table table_config_ntp = {
	.name = "config_ntp",
	.doc = N_("where a device has its time from"),
	.example = "SELECT server FROM config_ntp WHERE kind = 'server' AND NOT is_authenticated",
	.source = N_("configurations of network devices"),
	.identity = "device kind server line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
