/* SPDX-License-Identifier: Apache-2.0 */
/* config_ios - the configuration of Cisco's IOS and IOS-XE; most of it is understood by RGOS and
 * ASA as well, whose parsers use the parts below. */
#ifndef ZICHA_PARSE_CONFIG_IOS_H
#define ZICHA_PARSE_CONFIG_IOS_H

#include "parse/config_tree.h"

void config_ios_read(struct config *c, const struct config_tree *t);
/* The statements that RGOS has as well. */
void config_ios_common(struct config *c, const struct config_node *n);

void config_ios_finish_time(struct config *c);
/* Who gets no logs though he is named. */
void config_ios_finish_log(struct config *c);

/* config_ios_access.c: who may come in */
void config_ios_access_user(struct config *c, const struct config_node *n);
void config_ios_access_enable(struct config *c, const struct config_node *n);
void config_ios_access_line(struct config *c, const struct config_node *n);
void config_ios_access_community(struct config *c, const struct config_node *n);
void config_ios_access_snmp_group(struct config *c, const struct config_node *n);
void config_ios_access_snmp_user(struct config *c, const struct config_node *n);
void config_ios_access_snmp_host(struct config *c, const struct config_node *n);
void config_ios_access_aaa(struct config *c, const struct config_node *n);
void config_ios_access_server(struct config *c, const struct config_node *n);
/* How lines ask who comes, by the methods of AAA. */
void config_ios_access_finish(struct config *c);

/* config_ios_port.c: ports, VLANs, what protects them, address translation */
void config_ios_port_interface(struct config *c, const struct config_node *n);
void config_ios_port_vlan(struct config *c, const struct config_node *n);
void config_ios_port_layer2(struct config *c, const struct config_node *n);
void config_ios_port_nat(struct config *c, const struct config_node *n);

/* config_ios_route.c: routing */
void config_ios_route(struct config *c, const struct config_node *n);

/* config_ios_zone.c: zones and their service policies */
void config_ios_zone(struct config *c, const struct config_node *n);
void config_ios_zone_pairs(struct config *c, const struct config_node *root);

/* config_ios_rules.c: access lists and groups of objects */
void config_ios_rules_list(struct config *c, const struct config_node *n);	/* a section */
void config_ios_rules_statement(struct config *c, const struct config_node *n); /* one line */
void config_ios_rules_group(struct config *c, const struct config_node *n);
void config_ios_rules_object(struct config *c, const struct config_node *n); /* of an ASA */

#endif
