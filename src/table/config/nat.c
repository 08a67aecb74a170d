/* SPDX-License-Identifier: Apache-2.0 */
/* nat - address translation. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_nat, device, N_("name of the device")),
	COLUMN(struct config_nat, kind, N_("static, server, dynamic or pat")),
	COLUMN(struct config_nat, protocol, N_("protocol")),
	COLUMN(struct config_nat, outside, N_("address outside")),
	COLUMN(struct config_nat, outside_ports, N_("port outside")),
	COLUMN(struct config_nat, inside, N_("address inside")),
	COLUMN(struct config_nat, inside_ports, N_("port inside")),
	COLUMN(struct config_nat, interface, N_("port or zones")),
	COLUMN(struct config_nat, acl, N_("access list")),
	COLUMN(struct config_nat, is_database, N_("a database can be reached from outside")),
	COLUMN(struct config_nat, is_remote_desktop, N_("a desktop can be reached from outside")),
	COLUMN(struct config_nat, is_management,
	       N_("SSH, telnet, SNMP or file sharing can be reached from outside")),
	COLUMN(struct config_nat, is_whole, N_("all ports of a host can be reached from outside")),
	COLUMN(struct config_nat, line, N_("line in the file")),
	COLUMN(struct config_nat, text, N_("that line, secrets hidden")),
};

const struct table table_config_nat = {
	.name = "config_nat",
	.doc = N_("address translation"),
	.example = "SELECT outside, inside, inside_ports FROM config_nat WHERE is_database",
	.source = N_("configurations of network devices"),
	.identity = "device line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
