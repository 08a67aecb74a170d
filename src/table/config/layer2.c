/* SPDX-License-Identifier: Apache-2.0 */
/* layer2 - what protects the bridged part of a device. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_layer2, device, N_("name of the device")),
	COLUMN(struct config_layer2, feature,
	       N_("dhcp snooping, dhcp snooping vlan, arp inspection, ip source guard, static "
		  "binding, stp, stp priority, bpdu guard, edge ports, loop detection, 802.1X …")),
	COLUMN(struct config_layer2, mode, N_("mode")),
	COLUMN(struct config_layer2, vlans, N_("VLANs, as the device says")),
	COLUMN(struct config_layer2, priority, N_("priority of the bridge")),
	COLUMN(struct config_layer2, is_enabled, N_("it is on")),
	COLUMN(struct config_layer2, line, N_("line in the file")),
	COLUMN(struct config_layer2, text, N_("that line, secrets hidden")),
};

const struct table table_config_layer2 = {
	.name = "config_layer2",
	.doc = N_("what protects the bridged part of a device"),
	.example = "SELECT feature, vlans FROM config_layer2 WHERE feature = 'arp inspection'",
	.source = N_("configurations of network devices"),
	.identity = "device feature line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
