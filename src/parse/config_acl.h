/* SPDX-License-Identifier: Apache-2.0 */
/* config_acl - access lists, policies and groups of objects as sets of packets.
 *
 * A rule takes packets from a set of sources to a set of destinations by a set of services. A
 * parser begins one with config_acl_rule(), adds to its sets, and says with config_acl_unknown()
 * what it could not resolve. config_acl_judge() then finds what each rule leaves to the others. */
#ifndef ZICHA_PARSE_CONFIG_ACL_H
#define ZICHA_PARSE_CONFIG_ACL_H

#include "parse/config_set.h"
#include "parse/config_tree.h"

/* The list of that name, made if need be. */
struct config_acl *config_acl(struct config *c, struct str name, const char *kind,
			      const struct config_node *n);
/* Another name of a list that is there. */
void config_acl_alias(struct config *c, struct str name, struct str alias);
/* Somebody leans on it; it may come later in the file. */
void config_acl_use(struct config *c, struct str name, const char *by);

/* The word may be a list's name. */
void config_acl_mention(struct config *c, struct str word);

/* A service: protocols and ports that go together. */
struct config_service_box {
	struct config_range protocol, source, destination;
};

struct config_match {
	struct config_rule *row; /* valid when all rows were read */
	size_t row_index, acl;
	struct config_set source, destination;
	struct config_set source_cut, destination_cut; /* what is left out of them */
	struct config_service_box *service;
	size_t n_services, service_capacity;
	uint64_t source_zones, destination_zones; /* 0: any */
	const char *narrowed; /* by what is not modelled: established, time-range … */
};

/* Begins a rule of the list. The pointer lives until the next one is begun. */
struct config_match *config_acl_rule(struct config *c, const char *acl, const char *kind,
				     const struct config_node *n);
struct config_rule *config_acl_row(const struct config *c, const struct config_match *m);
/* What is not known of it. */
void config_acl_unknown(struct config *c, struct config_match *m, const char *problem);
/* Whether such a condition only says where or when the rule holds: a VRF, a range of time. */
bool config_acl_is_place(struct str by);
void config_acl_narrow(struct config *c, struct config_match *m, struct str by);
/* The words that are shown: "a, b". */
void config_acl_show(struct config *c, const char **list, const char *words);

void config_acl_service(struct config *c, struct config_match *m, struct config_range protocol,
			struct config_range source, struct config_range destination);
/* The bit of a zone's name. */
uint64_t config_acl_zone(struct config *c, struct str name);

/* ---- groups of objects ---- */

enum config_side {
	CONFIG_SOURCE,
	CONFIG_DESTINATION,
	CONFIG_SERVICES,
	CONFIG_SOURCE_CUT,
	CONFIG_DESTINATION_CUT,
};

/* Begins or finds one; addresses and services have names of their own. */
struct config_group *config_acl_group(struct config *c, struct str name, bool is_service);
struct config_set *config_acl_group_set(struct config_group *g);
/* What is left out of it. */
struct config_set *config_acl_group_cut(struct config_group *g);
void config_acl_group_service(struct config *c, struct config_group *g,
			      struct config_range protocol, struct config_range source,
			      struct config_range destination);
void config_acl_group_member(struct config *c, struct config_group *g, struct str name);
/* It holds what is no address: a name, a user. */
void config_acl_group_unknown(struct config_group *g, const char *problem);
/* It holds addresses that the file does not tell: fewer than all, and that is enough to judge. */
void config_acl_group_narrow(struct config *c, struct config_group *g, const char *by);
/* The same of a rule's side. */
void config_acl_narrow_side(struct config *c, struct config_match *m, enum config_side side,
			    struct str by);
/* Adds the group to the source, the destination or the services of a rule, when all of the file
 * was read. */
void config_acl_refer(struct config *c, struct config_match *m, enum config_side side,
		      struct str name);

/* ---- at the end of a file ---- */

/* What a service of that name is, when the groups are resolved: a group's boxes, or `known`. */
const struct config_service_box *config_acl_services(struct config *c, struct str name,
						     struct config_service_box known[2],
						     size_t *ret_n);

void config_acl_judge(struct config *c);

#endif
