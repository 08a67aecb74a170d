/* SPDX-License-Identifier: Apache-2.0 */
/* net - the rows of networks, for whoever fills them: survey/net/. */
#ifndef ZICHA_TABLE_NET_NET_H
#define ZICHA_TABLE_NET_NET_H

#include "fact/table.h"

/* ---- the survey of net: what is there (survey/net/net.c and its parts) ---- */

/* What the unit has written down of an address. */
struct net_register_row {
	const char *ip;
	const char *mac;
	const char *name;
	const char *switch_name;
	const char *switch_port;
	const char *vlan;
	const char *owner;
	const char *department;
	const char *zone;
	const char *device_class;
	bool is_fragile;
	const char *allowed_ports;
	const char *hours;
};

/* What the unit has written down of a range of addresses. */
struct net_subnet {
	const char *cidr;
	const char *vlan;
	const char *gateway;
	const char *zone;
	const char *network;
	bool is_fixed;
};

struct net_host_row {
	const char *ip;
	const char *mac;
	const char *vendor;
	const char *name;
	const char *interface;
	bool is_own_link;
	bool is_outside;
	bool is_gateway;
	const char *device_class;
	const char *class_reason;
	const char *state;
	const char *sources;
	int64_t misses;
	int64_t rtt_us;
	const char *first_seen;
	const char *last_seen;
	const char *subnet;
	const char *zone;
	bool is_registered;
};

struct net_arp_row {
	const char *ip;
	const char *mac;
	const char *vendor;
	const char *via;
	const char *interface;
	bool is_virtual;
	bool is_gateway;
};

struct net_arp_event {
	const char *kind;
	const char *ip;
	const char *mac;
	const char *other_mac;
	const char *interface;
	const char *seen_at;
	const char *detail;
};

struct net_open_port {
	const char *ip;
	int64_t port;
	const char *protocol;
	const char *state;
	const char *reason;
	int64_t rtt_us;
	const char *method;
	const char *purpose;
	const char *risk;
	bool is_allowed;
	bool is_forbidden;
};

struct net_scan_event {
	const char *ip;
	const char *kind;
	const char *detail;
	const char *seen_at;
	bool is_unseen;
};

struct net_dhcp_server {
	const char *ip;
	const char *mac;
	const char *vendor;
	const char *interface;
	const char *offered;
	const char *mask;
	const char *gateway;
	const char *dns;
	const char *domain;
	int64_t lease_seconds;
	const char *subnet;
	bool is_registered;
};

struct net_forwarder {
	const char *ip;
	const char *mac;
	const char *vendor;
	const char *interface;
	bool is_ttl_reported;
	bool is_forwarding;
	bool is_gateway;
	const char *device_class;
	bool is_registered_router;
};

struct net_multihomed_row {
	const char *ip;
	const char *other_ip;
	const char *mac;
	const char *evidence;
	const char *subnet;
	const char *other_subnet;
	const char *zone;
	const char *other_zone;
};

extern const struct table table_net_net_register, table_net_net_subnets, table_net_net_hosts,
	table_net_net_arp, table_net_net_arp_events, table_net_net_open_ports,
	table_net_net_scan_events, table_net_net_dhcp_servers, table_net_net_forwarders,
	table_net_net_multihomed;

/* ---- services, TLS, reach (survey/net/service.c) ---- */

/* ---- the sensor (survey/traffic/) ---- */

#endif
