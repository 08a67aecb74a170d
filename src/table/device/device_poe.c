/* SPDX-License-Identifier: Apache-2.0 */
/* device_poe - power over Ethernet. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_poe, kind, N_("supply (all ports together) or port")),
	COLUMN(struct device_poe, name, N_("which one")),
	COLUMN_TOLD(struct device_poe, state,
		    N_("of a supply on, off, faulty; of a port disabled, searching, delivering, "
		       "fault …")),
	COLUMN_TOLD(struct device_poe, is_enabled, N_("may give power")),
	COLUMN_MEASURED(struct device_poe, watts, N_("what a supply gives now")),
	COLUMN(struct device_poe, limit_watts, N_("what it can give")),
	COLUMN(struct device_poe, class_number, N_("class of the device at the port")),
};

const struct table table_device_device_poe = {
	.name = "device_poe",
	.doc = N_("power over Ethernet"),
	.example = "SELECT name, watts FROM device_poe WHERE kind = 'supply'",
	.source = "POWER-ETHERNET-MIB (RFC 3621)",
	.identity = "kind name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
