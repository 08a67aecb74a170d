/* SPDX-License-Identifier: Apache-2.0 */
/* device_health - processors, memory, temperatures, fans and power supplies of a device. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_health, kind, N_("cpu, memory, temperature, fan or power")),
	COLUMN(struct device_health, name, N_("which one")),
	COLUMN(struct device_health, state,
	       N_("ok, warning, failed, absent; NULL where only a value is told")),
	COLUMN_MEASURED(struct device_health, value, N_("value")),
	COLUMN(struct device_health, unit, N_("percent, celsius, rpm …")),
	COLUMN(struct device_health, threshold, N_("the device's own limit for it")),
	COLUMN(struct device_health, source, N_("the MIB that tells it")),
};

const struct table table_device_device_health = {
	.name = "device_health",
	.doc = N_("processors, memory, temperatures, fans and power supplies of a device"),
	.example = "SELECT kind, name, value FROM device_health WHERE state = 'failed'",
	.source = N_(
		"ENTITY-SENSOR-MIB, HOST-RESOURCES-MIB, those of Huawei, H3C, Cisco, Ruijie, Juniper, Fortinet, Hillstone, HP, Dell, TP-Link and D-Link"),
	.identity = "kind name source",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
