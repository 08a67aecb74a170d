/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse - the rows of what switches and routers tell of a network: survey/net/net_fuse.c. */
#ifndef ZICHA_TABLE_NET_NET_FUSE_H
#define ZICHA_TABLE_NET_NET_FUSE_H

#include "fact/table.h"

/* One MAC address at one port of one switch. */
struct net_fdb_row {
	const char *agent;
	const char *switch_name;
	int64_t port;
	const char *interface;
	int64_t vlan;
	const char *mac;
	const char *vendor;
	const char *ip;
	const char *kind;
	int64_t macs_on_port;
	bool is_uplink;
	bool is_edge;
	const char *before_switch;
	const char *before_interface;
};

struct net_link_row {
	const char *agent;
	const char *switch_name;
	const char *interface;
	const char *protocol;
	const char *neighbour;
	const char *neighbour_id;
	const char *neighbour_port;
	const char *neighbour_address;
	const char *capabilities;
	bool is_network_device;
};

/* One way in which a host was seen. */
struct net_sighting {
	const char *ip;
	const char *source;
	const char *seen_at;
};

extern const struct table table_net_net_fdb, table_net_net_links, table_net_net_sightings;

#endif
