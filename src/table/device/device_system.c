/* SPDX-License-Identifier: Apache-2.0 */
/* device_system - the device itself, one row. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_system, name, N_("its name")),
	COLUMN(struct device_system, description, N_("what it says it is")),
	COLUMN(struct device_system, object_id, N_("what kind its maker calls it (sysObjectID)")),
	COLUMN(struct device_system, location, N_("where it is said to stand")),
	COLUMN(struct device_system, contact, N_("who is said to look after it")),
	COLUMN(struct device_system, vendor, N_("maker, by its number or by ENTITY-MIB")),
	COLUMN(struct device_system, model, N_("model")),
	COLUMN(struct device_system, version, N_("version of its software")),
	COLUMN(struct device_system, serial, N_("serial number")),
	COLUMN(struct device_system, mac, N_("address of the bridge")),
	COLUMN_TOLD_MEASURED(struct device_system, uptime_seconds,
			     N_("seconds since it, or its agent, was started")),
	COLUMN_MEASURED(struct device_system, running_days,
			N_("days since then; NULL where the agent counts no further than 497")),
	COLUMN_MEASURED(struct device_system, started_at, N_("when that was")),
	COLUMN(struct device_system, config_changed_at,
	       N_("when the running configuration was last changed")),
	COLUMN(struct device_system, config_saved_at, N_("when it was last saved")),
	COLUMN(struct device_system, is_config_saved,
	       N_("whether what runs is saved; NULL where it does not tell")),
	COLUMN_MEASURED(struct device_system, clock_offset_seconds,
			N_("its clock less ours; NULL where it does not tell")),
	COLUMN(struct device_system, interfaces, N_("how many interfaces it says it has")),
};

const struct table table_device_device_system = {
	.name = "device_system",
	.doc = N_("the device itself, one row"),
	.example = "SELECT name, vendor, version FROM device_system",
	.source = N_("SNMPv2-MIB, ENTITY-MIB, HOST-RESOURCES-MIB, those of the makers"),
	.identity = "name",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
