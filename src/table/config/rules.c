/* SPDX-License-Identifier: Apache-2.0 */
/* rules - rules of access lists and policies, and what the rules before leave to them. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_rule, device, N_("name of the device")),
	COLUMN(struct config_rule, acl, N_("list or policy")),
	COLUMN(struct config_rule, kind, N_("acl or policy")),
	COLUMN(struct config_rule, name, N_("name")),
	COLUMN(struct config_rule, action, N_("permit or deny")),
	COLUMN(struct config_rule, source_zone, N_("zones of the source; NULL: any")),
	COLUMN(struct config_rule, destination_zone, N_("zones of the destination; NULL: any")),
	COLUMN(struct config_rule, source, N_("source, as the device says; NULL: any")),
	COLUMN(struct config_rule, destination, N_("destination, as the device says; NULL: any")),
	COLUMN(struct config_rule, protocol, N_("protocol")),
	COLUMN(struct config_rule, source_ports, N_("ports of the source")),
	COLUMN(struct config_rule, ports, N_("ports of the destination, or services")),
	COLUMN(struct config_rule, shadowed_by, N_("the earlier rules that leave it nothing")),
	COLUMN(struct config_rule, overlaps,
	       N_("the first earlier rule of another action that takes a part")),
	COLUMN(struct config_rule, problem, N_("what of it could not be resolved")),
	COLUMN(struct config_rule, position, N_("place in the list, from 1")),
	COLUMN(struct config_rule, number, N_("its number")),
	COLUMN_MEASURED(struct config_rule, hits,
			N_("packets that it took, where the file says so")),
	COLUMN(struct config_rule, is_logged, N_("it is logged")),
	COLUMN(struct config_rule, is_enabled, N_("it is on")),
	COLUMN(struct config_rule, is_any_any,
	       N_("permits everything from everywhere to everywhere, or leaves out less than half of "
		  "the addresses")),
	COLUMN(struct config_rule, is_shadowed,
	       N_("takes no packet: earlier rules, one of another action at least, take all")),
	COLUMN(struct config_rule, is_redundant,
	       N_("takes no packet: earlier rules of the same action take all")),
	COLUMN(struct config_rule, is_exact, N_("all of it was resolved")),
	COLUMN(struct config_rule, opens_file_sharing,
	       N_("permits TCP or UDP 135 to 139 or 445, and no earlier rule denies them")),
	COLUMN(struct config_rule, opens_remote_desktop, N_("the same of 3389 and 5900")),
	COLUMN(struct config_rule, opens_database, N_("the same of ports of databases")),
	COLUMN(struct config_rule, opens_management, N_("the same of 22, 23 and SNMP")),
	COLUMN(struct config_rule, line, N_("line in the file")),
	COLUMN(struct config_rule, text, N_("that line, secrets hidden")),
};

const struct table table_config_rules = {
	.name = "config_rules",
	.doc = N_("rules of access lists and policies, and what the rules before leave to them"),
	.example = "SELECT acl, position, shadowed_by FROM config_rules WHERE is_shadowed",
	.source = N_("configurations of network devices"),
	.identity = "device acl position",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
