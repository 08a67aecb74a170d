/* SPDX-License-Identifier: Apache-2.0 */
/* net - what the parts of a network survey know together: links, hosts, open ports; for this
 * folder.
 *
 *     net_plan     in the core: targets, ways there, vendors → words for the role
 *     net_wire     the only place that writes a frame; asks net_may_send() before each
 *     net_sweep    who is there: ARP, NDP, ICMP
 *     net_router   how many addresses that nobody has a router is asked for
 *     net_claimed  which addresses a card answers for that nobody may have
 *     net_six      who is there in IPv6 prefixes that nobody can sweep
 *     net_syn      open ports by half a connection (needs rights)
 *     net_connect  open ports by a whole one (needs none)
 *     net_neighbour  whom the kernel has found on the own links (needs none)
 *     net_probe    who lends addresses (DHCP), who passes packets on
 *     net_class    what a host is, and so how gently it is asked
 *     net_tell     rows
 *     net_fuse     what switches and routers know, by SNMP
 *     service      what listens behind an open port                                          */
#ifndef ZICHA_SURVEY_NET_NET_H
#define ZICHA_SURVEY_NET_NET_H

#include "base/buf.h"
#include "parse/net_target.h"
#include "parse/packet.h"
#include "survey/survey.h"

enum { NET_MAC_BYTES = PACKET_MAC_BYTES, NET_NO_LINK = -1 };

/* What a host is. The fragile ones are found and never spoken to. */
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
	NET_WIRELESS, /* access point, or made by who makes mostly those */
	NET_CLASSES,
};

/* How a host was seen, and how a MAC is known; bits. */
enum net_source {
	NET_BY_ARP = 1,
	NET_BY_NDP = 2,
	NET_BY_ICMP = 4,
	NET_BY_TCP = 8,
	NET_BY_PASSIVE = 16,
	NET_BY_NEIGHBOUR = 32,
	NET_BY_SELF = 64,
	NET_BY_SNMP_ARP = 128, /* a router has it in its table */
	NET_BY_SNMP_FDB = 256, /* a switch has its MAC */
	NET_BY_SNMP = 512,     /* it answered as an agent */
};
enum { NET_SOURCES = 10 };
#define NET_SOURCE_WORDS \
	"arp", "ndp", "icmp", "tcp", "passive", "neighbour", "self", "snmp-arp", "snmp-fdb", "snmp"

/* One port that takes connections, in the order in which they were found. */
struct net_port {
	uint32_t host; /* its place among the hosts */
	uint16_t port;
	bool is_syn;	/* found by half a connection */
	int64_t rtt_us; /* -1: unknown */
};

/* A link of this machine that leads to a part of the target. */
struct net_link {
	int index, fd; /* the interface's, and packets on it; -1: no rights */
	const char *name;
	uint8_t mac[NET_MAC_BYTES];
	bool is_ethernet;
	bool is_bare;	   /* its packets have no head of the link's own: a tunnel */
	bool is_whole;	   /* the target holds all of one of its IPv4 prefixes */
	bool is_whole_six; /* … of its IPv6 prefixes */
};

/* An address of this machine. */
struct net_own {
	int link; /* its place, or NET_NO_LINK: of a link that leads nowhere */
	struct address_cidr cidr;
};

struct net_route {
	struct address_cidr to;
	int link;
	bool has_gateway;
	struct address gateway;
	int64_t metric;
};

/* Somebody said that an address is at a MAC. */
struct net_claim {
	uint8_t mac[NET_MAC_BYTES];
	unsigned by; /* enum net_source */
	int link;
	uint32_t n_turns; /* how often it took over from another */
	int32_t next;	  /* of the same host; -1: the last */
};

struct net_host {
	struct address address;
	int link; /* NET_NO_LINK: it is behind a router */
	uint8_t mac[NET_MAC_BYTES];
	bool has_mac, is_gateway, is_registered, is_fragile, has_left, is_self, is_up, is_outside;
	bool was_held;		  /* its ports were not asked, which was told */
	bool is_near;		  /* the kernel has just found its card */
	bool is_refusing;	  /* of TCP nothing came from it but refusals */
	bool has_answered;	  /* a connection, be it by a refusal */
	bool is_claimed;	  /* its card answers ARP for many, see net_claimed.h */
	bool is_class_registered; /* device_class is the register's word */
	enum net_class device_class;
	const char *class_reason, *name, *vendor, *zone, *subnet, *registered_class;
	const char *allowed_ports, *hours;
	unsigned sources;	       /* enum net_source */
	const uint8_t *told_mac;       /* a router's word; NULL: none told it */
	const struct net_entry *edge;  /* where it is plugged in, see net_fuse.h; or NULL */
	uint32_t seen_at[NET_SOURCES]; /* since 1970, for each source */
	unsigned missed;	       /* sources that were asked for it twice, in vain */
	int64_t misses, rtt_us;	       /* -1: unknown */
	int64_t first_seen, last_seen; /* since 1970 */
	uint32_t n_open;
	int32_t first_claim, last_claim; /* -1: none */
};

enum net_setting_level { NET_PASSIVE, NET_DISCOVER, NET_CONNECT, NET_SYN };

/* What an event means for what is told. */
enum net_sight {
	NET_SEEN,
	NET_LEFT_ALONE, /* not inspected, as the unit itself has said: by its register, by `!` */
	NET_UNSEEN,
};

struct net;

struct net {
	struct survey *survey;
	struct arena *arena;
	enum net_setting_level level;
	bool has_rights; /* to write packets */
	struct net_link *links;
	size_t n_links, link_capacity;
	struct net_own *own;
	size_t n_own, own_capacity;
	struct net_route *routes;
	size_t n_routes, route_capacity;
	struct net_host *hosts;
	size_t n_hosts, host_capacity;
	uint32_t *index; /* from the hash of an address to a host + 1 */
	size_t index_capacity;
	struct net_claim *claims;
	size_t n_claims, claim_capacity;
	struct net_port *ports;
	size_t n_ports, port_capacity;
	uint16_t *list; /* ports to ask, in their order */
	size_t n_list;
	struct net_target_window window;
	bool has_window;
	int utc_offset_minutes;
	int64_t checked_ms; /* when the window is looked at again */
	bool is_window_open, was_window_told, was_late_told;
	bool is_swept, are_ports_asked; /* what was not asked after that is not of them */
	double rate;	   /* packets, or connections that are begun, a second over all */
	double tokens;	   /* so many of them may be sent now */
	int64_t filled_us; /* when they were counted */
	int64_t begin_ms;
	int64_t settled_us;    /* when the last ARP answer is in; see net_sweep.c */
	int64_t asked_us;      /* when an address was asked for the last time */
	int64_t slowest_us;    /* that the first answer of a card took from then on */
	size_t n_silent;       /* addresses behind routers that did not answer */
	struct net_wire *wire; /* see net_wire.h */
	int neighbours;	       /* see net_neighbour.h; -1: the kernel's table cannot be read */
	void (*on_packet)(struct net *n, const struct packet *p, int link, int64_t now_us);
	void *stage;
	struct net_offers *offers;   /* see net_probe.c */
	struct net_vendors *vendors; /* see net_vendor.c */
	struct net_fuse *fuse;	     /* see net_fuse.h */
	struct net_router *router;   /* see net_router.c */
	struct net_key *keys;	     /* see net_twin.c */
	size_t n_keys, key_capacity;
	bool has_legs; /* MAC addresses and forwarding show hosts in two networks */
};

/* ---- net_state.c ---- */

const char *net_class_name(enum net_class c);
/* Discovery only: nothing is said to its ports. */
bool net_is_fragile(const struct net_host *h);
/* The host at an address, or NULL; and one that is made where there is none. Pointers hold until
 * the next is made. */
struct net_host *net_host_at(const struct net *n, const struct address *a);
struct net_host *net_host_make(struct net *n, const struct address *a);
void net_host_seen(struct net *n, struct net_host *h, enum net_source by);
void net_port_add(struct net *n, const struct net_port *p);
/* Whether nearly all ports that were asked are open: something in front of it answers for them. */
bool net_takes_all(const struct net *n, const struct net_host *h);
/* The place of the link that is the kernel's interface `index`, or NET_NO_LINK. */
int net_link_at(const struct net *n, int64_t index);
/* The way to an address: a link's place, or NET_NO_LINK: there is none. */
int net_way(const struct net *n, const struct address *a, bool *ret_is_own_link);
/* This machine's address on a link, to speak to `a` from; false: it has none. */
bool net_source_for(const struct net *n, int link, const struct address *a, struct address *ret);
bool net_is_own(const struct net *n, const struct address *a);
bool net_cidr_has(const struct address_cidr *c, const struct address *a);
int64_t net_now_us(void);
/* What no frame and no connection leaves without: the target has the address, it is not excluded,
 * and the window is open. */
bool net_may_send(struct net *n, const struct address *a);
/* Whether one more packet, or connection, keeps to the rate over all; then it counts. */
bool net_has_token(struct net *n, int64_t now_us);
bool net_is_open(struct net *n); /* the window, now; and there is time left */

#endif
