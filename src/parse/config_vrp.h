/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrp - the configuration of Huawei's VRP (switches, routers, USG firewalls); what H3C's
 * Comware has in common with it stands in the parts below. */
#ifndef ZICHA_PARSE_CONFIG_VRP_H
#define ZICHA_PARSE_CONFIG_VRP_H

#include "parse/config_tree.h"

struct config_group;

void config_vrp_read(struct config *c, const struct config_tree *t);
/* What both have; false: not one of these. */
bool config_vrp_common(struct config *c, const struct config_node *n);

/* config_vrp_access.c: lines, SNMP, logging, time, banners */
void config_vrp_access_line(struct config *c, const struct config_node *n);
void config_vrp_access_super(struct config *c, const struct config_node *n);
void config_vrp_access_snmp(struct config *c, const struct config_node *n);
void config_vrp_access_password(struct config *c, struct config_user *u,
				const struct config_node *n, size_t at);
/* What the account may sign in by; one for the network only is no administrator's. */
void config_vrp_access_services(struct config_user *u, const char *services);
/* Of lines that say nothing. */
void config_vrp_access_finish(struct config *c);

/* config_vrp_log.c: logging, time, banners */
void config_vrp_log_center(struct config *c, const struct config_node *n);
void config_vrp_log_time(struct config *c, const struct config_node *n);
void config_vrp_log_banner(struct config *c, const struct config_node *n);
void config_vrp_log_finish(struct config *c);

/* config_vrp_port.c: ports, VLANs, what protects them, address translation */
void config_vrp_port_interface(struct config *c, const struct config_node *n);
void config_vrp_port_vlan(struct config *c, const struct config_node *n);
bool config_vrp_port_layer2(struct config *c, const struct config_node *n);
void config_vrp_port_nat_static(struct config *c, const struct config_node *n);
void config_vrp_port_nat_server(struct config *c, const struct config_node *n, const char *port);

/* config_vrp_route.c: routing */
void config_vrp_route(struct config *c, const struct config_node *n);

/* config_vrp_rules.c: access lists */
void config_vrp_rules_list(struct config *c, const struct config_node *n);
/* What a list for version 6 is called here: "ipv6 3000". */
struct str config_vrp_rules_name6(struct config *c, struct str name);

/* config_usg.c: zones, groups and policies of USG firewalls; false: not one of these */
bool config_usg_statement(struct config *c, const struct config_node *n);
void config_usg_finish(struct config *c);

#endif
