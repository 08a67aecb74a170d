/* SPDX-License-Identifier: Apache-2.0 */
/* config_acl_private - what config_acl and config_acl_judge share. */
#ifndef ZICHA_PARSE_CONFIG_ACL_PRIVATE_H
#define ZICHA_PARSE_CONFIG_ACL_PRIVATE_H

#include "base/map.h"
#include "parse/config_acl.h"

struct config_group {
	struct config_set set, cut;
	struct config_service_box *service;
	struct str *member;
	size_t n_services, service_capacity, n_members, member_capacity;
	const char *problem, *narrowed;
	bool is_service, is_open; /* open: being resolved */
	bool is_resolved;
};

struct config_reference {
	size_t match;
	enum config_side side;
	struct str name;
};

struct config_use {
	struct str name;
	const char *by;
};

struct config_objects {
	struct map groups[2], lists;
	struct config_match *match;
	size_t n_matches, match_capacity;
	struct config_reference *reference;
	size_t n_references, reference_capacity;
	struct config_use *use;
	size_t n_uses, use_capacity;
	struct str zone[64];
	size_t n_zones;
};

struct config_objects *config_acl_objects(struct config *c);
/* Resolves the references of all rules. */
void config_acl_resolve(struct config *c);

#endif
