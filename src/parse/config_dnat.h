/* SPDX-License-Identifier: Apache-2.0 */
/* config_dnat - rules of firewalls that lead from an outside address to a host within, by services
 * that may be groups of objects. */
#ifndef ZICHA_PARSE_CONFIG_DNAT_H
#define ZICHA_PARSE_CONFIG_DNAT_H

#include "parse/config_acl.h"

struct config_dnat {
	const struct config_node *rule;
	const char *outside, *inside;
	int64_t port; /* of the host; CONFIG_NONE: the same as outside */
	/* The services are told by the ports that the host answers from (ASA). */
	bool is_answer;
	struct str *service;
	size_t n_services, capacity;
	struct config_service_box *box; /* services that are told in the rule itself */
	size_t n_boxes, box_capacity;
	struct config_dnat *next;
};

struct config_dnat *config_dnat(struct config *c, const struct config_node *rule);
void config_dnat_service(struct config *c, struct config_dnat *d, struct str name);
void config_dnat_box(struct config *c, struct config_dnat *d, struct config_range protocol,
		     struct config_range ports);
/* When all groups are resolved: a row of config_nat for each service. */
void config_dnat_finish(struct config *c);

#endif
