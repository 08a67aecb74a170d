/* SPDX-License-Identifier: Apache-2.0 */
/* config - the tables of the configurations of network devices; their rows are those of
 * parse/config.h. */
#ifndef ZICHA_TABLE_CONFIG_CONFIG_H
#define ZICHA_TABLE_CONFIG_CONFIG_H

#include "fact/table.h"
#include "parse/config.h"

extern const struct table table_config_device, table_config_settings, table_config_users,
	table_config_services, table_config_lines, table_config_snmp, table_config_aaa,
	table_config_logging, table_config_ntp, table_config_interfaces, table_config_vlans,
	table_config_layer2, table_config_routing, table_config_acls, table_config_rules,
	table_config_nat, table_config_zones, table_config_policies, table_config_banners,
	table_config_password_rules;

#endif
