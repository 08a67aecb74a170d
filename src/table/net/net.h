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
	const char *missed_by;
	int64_t misses;
	int64_t rtt_us;
	const char *first_seen;
	const char *last_seen;
	const char *subnet;
	const char *zone;
	bool is_registered;
	const char *switch_name;
	const char *switch_port;
	int64_t vlan;
};

struct net_arp_row {
	const char *ip;
	const char *mac;
	const char *vendor;
	const char *via;
	const char *interface;
	const char *agent;
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
	const char *device;
	bool is_allowed;
	bool is_forbidden;
};

struct net_scan_event {
	const char *ip;
	const char *kind;
	const char *detail;
	const char *seen_at;
	bool is_unseen;
	bool is_agreed;
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
	int64_t is_registered; /* 1, 0, NO_INT: there is no register */
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
	const char *value;
};

extern const struct table table_net_net_register, table_net_net_subnets, table_net_net_hosts,
	table_net_net_arp, table_net_net_arp_events, table_net_net_open_ports,
	table_net_net_scan_events, table_net_net_dhcp_servers, table_net_net_forwarders,
	table_net_net_multihomed;

/* ---- services, TLS, reach (survey/net/service.c) ---- */

/* ---- the sensor (survey/net/traffic.c and its parts) ---- */

/* What was captured, and what of it was lost. */
struct net_capture_row {
	const char *source;
	const char *first_seen;
	const char *last_seen;
	double seconds;
	int64_t packets;
	int64_t bytes;
	int64_t dropped;
	int64_t cut;
	int64_t fragments;
	int64_t broken;
	int64_t flows;
	int64_t flows_lost;
};

/* Conversations that passed, both directions in one row. */
struct net_flow_row {
	const char *first_seen;
	const char *last_seen;
	const char *protocol;
	const char *client;
	int64_t client_port;
	const char *server;
	int64_t server_port;
	int64_t vlan;
	int64_t packets_sent;
	int64_t packets_received;
	int64_t bytes_sent;
	int64_t bytes_received;
	const char *state;
	const char *name;
	const char *alpn;
	const char *fingerprint;
	const char *application;
	const char *category;
	const char *evidence;
	bool is_inside;
	bool is_server_outside;
	bool is_client_outside;
};

/* Who speaks with whom: flows, summed. */
struct net_talker_row {
	const char *client;
	const char *server;
	const char *protocol;
	int64_t server_port;
	const char *application;
	const char *category;
	const char *evidence;
	const char *name;
	int64_t flows;
	int64_t answered;
	int64_t bytes_sent;
	int64_t bytes_received;
	bool is_server_outside;
	bool is_client_outside;
	const char *first_seen;
	const char *last_seen;
};

/* What the hosts inside use. */
struct net_application_row {
	const char *host;
	const char *side;
	const char *application;
	const char *category;
	const char *evidence;
	int64_t flows;
	const char *peer;
	const char *name;
	bool has_outside;
	int64_t bytes_sent;
	int64_t bytes_received;
	const char *first_seen;
	const char *last_seen;
};

/* What is asked of name servers, by domain. */
struct net_dns_query_row {
	const char *client;
	const char *server;
	const char *domain;
	const char *example;
	int64_t queries;
	int64_t answers;
	int64_t failures;
	int64_t names;
	const char *types;
	double length;
	double entropy;
	int64_t bytes_sent;
	int64_t bytes_received;
	bool is_tunnel;
	bool is_public_server;
	const char *first_seen;
	const char *last_seen;
};

/* What carries other traffic out of sight. */
struct net_tunnel_row {
	const char *kind;
	const char *client;
	const char *server;
	const char *name;
	const char *application;
	int64_t packets;
	int64_t bytes;
	bool is_server_outside;
	const char *reason;
	const char *first_seen;
	const char *last_seen;
};

/* Passwords that anybody on the way could read; never the passwords. */
struct net_cleartext_row {
	const char *protocol;
	const char *client;
	const char *server;
	int64_t server_port;
	const char *account;
	int64_t times;
	bool is_server_outside;
	const char *first_seen;
	const char *last_seen;
};

/* Hosts that look for others, or for open ports. */
struct net_scan_row {
	const char *kind;
	const char *source;
	const char *target;
	int64_t port;
	int64_t targets;
	int64_t ports;
	int64_t answered;
	bool is_source_outside;
	const char *first_seen;
	const char *last_seen;
};

/* Hosts inside that were seen without asking them. */
struct net_seen_host_row {
	const char *ip;
	const char *mac;
	int64_t vlan;
	const char *name;
	const char *name_source;
	const char *vendor_class;
	int64_t ttl;
	bool is_gateway;
	int64_t packets;
	int64_t bytes;
	const char *first_seen;
	const char *last_seen;
};

/* Who offers itself to all on the link. */
struct net_announced_row {
	const char *kind;
	const char *ip;
	const char *mac;
	const char *what;
	const char *detail;
	int64_t lifetime_seconds;
	int64_t is_registered; /* 1, 0, NO_INT: there is no register to tell by */
	int64_t times;
	const char *first_seen;
	const char *last_seen;
};

/* Wireless networks that were called out. */
struct net_wireless_row {
	const char *bssid;
	const char *ssid;
	int64_t channel;
	const char *encryption;
	int64_t signal_dbm;
	int64_t beacons;
	int64_t stations;
	const char *first_seen;
	const char *last_seen;
};

/* What the sensor noticed, as it happened. */
struct net_event_row {
	const char *seen_at;
	const char *kind;
	const char *host;
	const char *peer;
	const char *detail;
};

extern const struct table table_net_net_announced, table_net_net_capture, table_net_net_flows,
	table_net_net_talkers, table_net_net_applications, table_net_net_dns_queries,
	table_net_net_tunnels, table_net_net_cleartext, table_net_net_scans,
	table_net_net_seen_hosts, table_net_net_wireless, table_net_net_events;

#endif
