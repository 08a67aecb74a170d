/* SPDX-License-Identifier: Apache-2.0 */
/* device_environment - temperature and humidity of the room, where a device measures them. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_environment, kind, N_("temperature or humidity")),
	COLUMN(struct device_environment, name, N_("which sensor")),
	COLUMN_MEASURED(struct device_environment, value, N_("value")),
	COLUMN(struct device_environment, unit, N_("celsius or percent")),
	COLUMN(struct device_environment, source, N_("the MIB that tells it")),
};

const struct table table_device_device_environment = {
	.name = "device_environment",
	.doc = N_("temperature and humidity of the room, where a device measures them"),
	.example = "SELECT kind, value FROM device_environment",
	.source = "ENTITY-SENSOR-MIB, PowerNet-MIB, SPAGENT-MIB, CPS-MIB, XUPS-MIB, DeltaUPS-MIB",
	.identity = "kind name source",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
