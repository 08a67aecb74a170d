/* SPDX-License-Identifier: Apache-2.0 */
/* snmp - communities, groups, users and receivers of SNMP. */
#include "table/config/config.h"

static const struct column columns[] = {
	COLUMN(struct config_snmp, device, N_("name of the device")),
	COLUMN(struct config_snmp, kind,
	       N_("community, group, user, host, version, no version or acl")),
	COLUMN(struct config_snmp, name, N_("of a group or user")),
	COLUMN(struct config_snmp, version, N_("versions: v1, v2c, v3")),
	COLUMN(struct config_snmp, community_kind,
	       N_("default (everybody knows it), short (under 8 characters), plain, cipher, "
		  "unknown (blotted out)")),
	COLUMN(struct config_snmp, access, N_("ro or rw")),
	COLUMN(struct config_snmp, view, N_("view")),
	COLUMN(struct config_snmp, acl, N_("access list")),
	COLUMN(struct config_snmp, authentication, N_("none, yes, or its algorithm")),
	COLUMN(struct config_snmp, privacy, N_("none, yes, or its algorithm")),
	COLUMN(struct config_snmp, host, N_("receiver")),
	COLUMN(struct config_snmp, is_default_community,
	       N_("public, private and others that are tried first")),
	COLUMN(struct config_snmp, line, N_("line in the file")),
	COLUMN(struct config_snmp, text, N_("that line, secrets hidden")),
};

const struct table table_config_snmp = {
	.name = "config_snmp",
	.doc = N_("communities, groups, users and receivers of SNMP"),
	.example = "SELECT kind, community_kind, access FROM config_snmp WHERE "
		   "is_default_community",
	.source = N_("configurations of network devices"),
	.identity = "device kind name line",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_CONFIG,
};
