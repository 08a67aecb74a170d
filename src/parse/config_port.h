/* SPDX-License-Identifier: Apache-2.0 */
/* config_port - what stands below an interface; and the statements that all families have. */
#ifndef ZICHA_PARSE_CONFIG_PORT_H
#define ZICHA_PARSE_CONFIG_PORT_H

#include "parse/config.h"

struct config_port {
	struct config *c;
	struct config_interface *i;
};

struct config_port_statement {
	const char *words; /* that it begins with; the first that fits counts */
	void (*read)(struct config_port *p, const struct config_node *n);
};

/* A row for the port, by what stands below; NULL: the statement is none of one port. */
struct config_interface *config_port_read(struct config *c, const struct config_node *n,
					  const struct config_port_statement *list, size_t n_list);
/* Word `at` names a port, or the first of several with "to" and the last behind it: cables of a
 * stack. */
void config_port_cable(struct config *c, const struct config_node *n, size_t at);
/* A switch of Huawei's for the data centre, which counts its releases for itself: 10GE1/0/1. */
bool config_port_is_data_centre(const struct config *c);
/* "GigabitEthernet 0/1" of "interface GigabitEthernet 0/1". */
const char *config_port_name(struct config *c, const struct config_node *n);

/* Broadcasts may take all of the port: "broadcast-suppression 100", "broadcast level 100.00". */
bool config_port_is_unlimited(const struct config_node *n);

void config_port_shutdown(struct config_port *p, const struct config_node *n);
void config_port_description(struct config_port *p, const struct config_node *n);
void config_port_member(struct config_port *p, const struct config_node *n);
void config_port_proxy_arp(struct config_port *p, const struct config_node *n);
void config_port_broadcast(struct config_port *p, const struct config_node *n);

#endif
