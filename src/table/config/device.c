/* SPDX-License-Identifier: Apache-2.0 */
/* device - devices whose configurations were read. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_device, device, N_("name of the device")),
	COLUMN(struct config_device, file, N_("file that it was read from")),
	COLUMN(struct config_device, vendor, N_("manufacturer")),
	COLUMN(struct config_device, family, N_("family: vrp, comware, ios, asa or rgos")),
	COLUMN(struct config_device, version, N_("version of the system, in its own words")),
	COLUMN(struct config_device, saved,
	       N_("when it was last saved or changed, in its own words")),
	COLUMN(struct config_device, lines, N_("lines of the file")),
	COLUMN(struct config_device, has_telnet,
	       N_("1: telnet leads to it; NULL: that depends on its release")),
	COLUMN(struct config_device, has_ssh1,
	       N_("1: it speaks the first version of SSH; NULL: that depends on its release")),
	COLUMN(struct config_device, has_web,
	       N_("1: it shows web pages; NULL: that depends on its release")),
	COLUMN(struct config_device, is_firewall, N_("it has zones or policies")),
	COLUMN(struct config_device, is_switch, N_("it has ports that are bridged")),
	COLUMN(struct config_device, is_complete, N_("the file goes to its end")),
	COLUMN(struct config_device, line, N_("line in the file")),
	COLUMN(struct config_device, text, N_("that line, secrets hidden")),
};

const struct table table_config_device = {
	.name = "config_device",
	.doc = N_("devices whose configurations were read"),
	.example = "SELECT device, family, version FROM config_device",
	.source = N_("configurations of network devices"),
	.identity = "device",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
