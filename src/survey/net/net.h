/* SPDX-License-Identifier: Apache-2.0 */
/* net - what the parts of a network survey know together: links, hosts, open ports; for this folder.
 *
 *     net_plan     in the core: targets, routes, register, vendors → words for the role
 *     net_wire     the only place that writes a frame; asks net/reach before each
 *     net_sweep    who is there: ARP, NDP, ICMP
 *     net_syn      open ports by half a connection (needs rights)
 *     net_connect  open ports by a whole one (needs none)
 *     net_dhcp, net_forward   who lends addresses, who passes packets on
 *     net_class    what a host is, and so how gently it is asked
 *     net_tell     rows
 *     service      what listens behind an open port (netserv's)                              */
#ifndef ZICHA_SURVEY_NET_NET_H
#define ZICHA_SURVEY_NET_NET_H

#include "base/map.h"
#include "parse/net_target.h"
#include "survey/survey.h"

enum { NET_MAC_BYTES = 6 };

/* What a host is. The fragile ones are found and never asked. */
enum net_class {
	NET_UNKNOWN,
	NET_PC,
	NET_SERVER,
	NET_NETWORK, /* router, switch, firewall, access point */
	NET_PRINTER,
	NET_MEDICAL,
	NET_PLC,
	NET_BUILDING,
	NET_CAMERA,
	NET_CLASSES,
};

/* How a host was seen; bits. */
enum net_source {
	NET_BY_ARP = 1,
	NET_BY_NDP = 2,
	NET_BY_ICMP = 4,
	NET_BY_TCP = 8,
	NET_BY_PASSIVE = 16,
	NET_BY_NEIGHBOUR = 32,
	NET_BY_SELF = 64,
};

/* One port that takes connections, in the order of hosts and ports. */
struct net_port {
	uint32_t host; /* its place among the hosts */
	uint16_t port;
	bool is_syn; /* found by half a connection */
	int64_t rtt_us;
};

/* A link of this machine that leads to a part of the target. */
struct net_link {
	int index;
	const char *name;
	uint8_t mac[NET_MAC_BYTES];
	bool has_mac; /* is Ethernet */
	bool is_whole; /* all of its IPv4 prefix lies within the target */
	struct address_cidr prefix[8]; /* its own addresses with their prefixes */
	size_t n_prefixes;
	int fd; /* packets; -1: no rights */
};

struct net_host {
	struct address address;
	int32_t link; /* -1: it is behind a router */
	uint8_t mac[NET_MAC_BYTES];
	bool has_mac, is_gateway, is_registered, is_fragile, has_left, is_self, is_up;
	enum net_class device_class;
	const char *class_reason, *name, *vendor, *zone, *subnet, *allowed_ports, *window;
	unsigned sources; /* enum net_source */
	int64_t misses, rtt_us;	     /* -1: unknown */
	int64_t first_ms, last_ms;   /* clock_ms() */
	uint32_t n_open;
	double rate; /* SYN/s */
};

struct net {
	struct survey *survey;
	struct net_link *links;
	size_t n_links, link_capacity;
	struct net_host *hosts;
	size_t n_hosts, host_capacity;
	struct net_index {
		uint32_t *slot;
		size_t capacity;
	} index; /* from an address to a host */
	struct net_port *ports;
	size_t n_ports, port_capacity;
	int level;
};

const char *net_class_name(enum net_class c);
/* Discovery only: nothing is said to its ports. */
bool net_is_fragile(const struct net_host *h);
/* The host at an address, or NULL. */
struct net_host *net_host_at(const struct net *n, const struct address *a);

#endif
