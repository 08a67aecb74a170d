/* SPDX-License-Identifier: Apache-2.0 */
/* device_port_security - limits of MAC addresses at each port. */
#include "table/device/device.h"

static const struct column columns[] = {
	COLUMN_TOLD(struct device_port_security, interface, N_("port")),
	COLUMN_TOLD(struct device_port_security, is_enabled, N_("is limited")),
	COLUMN(struct device_port_security, max_macs, N_("how many addresses may use it")),
	COLUMN_MEASURED(struct device_port_security, macs, N_("how many do")),
	COLUMN(struct device_port_security, action, N_("what happens to one too many")),
	COLUMN(struct device_port_security, violations, N_("how often that was")),
	COLUMN(struct device_port_security, source, N_("the MIB that tells it")),
};

const struct table table_device_device_port_security = {
	.name = "device_port_security",
	.doc = N_("limits of MAC addresses at each port"),
	.example = "SELECT interface, max_macs FROM device_port_security WHERE is_enabled",
	.source = "CISCO-PORT-SECURITY-MIB, HH3C-PORT-SECURITY-MIB",
	.identity = "interface",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_DEVICE,
};
