/* SPDX-License-Identifier: Apache-2.0 */
/* device_snmp - which versions and credentials the agent accepts. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN(struct device_snmp, version, N_("1, 2c or 3")),
	COLUMN(struct device_snmp, credentials, N_("given, public or private")),
	COLUMN(struct device_snmp, is_accepted, N_("was answered")),
	COLUMN(struct device_snmp, signing, N_("of version 3: how messages are signed")),
	COLUMN(struct device_snmp, encryption,
	       N_("of version 3: how they are encrypted; NULL: not")),
	COLUMN(struct device_snmp, engine_id, N_("of version 3: the agent's id")),
	COLUMN(struct device_snmp, boots, N_("of version 3: how often the agent was started")),
};

const struct table table_device_device_snmp = {
	.name = "device_snmp",
	.doc = N_("which versions and credentials the agent accepts"),
	.example = "SELECT version, credentials FROM device_snmp WHERE is_accepted",
	.source = N_("its answers"),
	.identity = "version credentials",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
