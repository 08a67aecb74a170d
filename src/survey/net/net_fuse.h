/* SPDX-License-Identifier: Apache-2.0 */
/* net_fuse - what switches and routers know of the hosts of a network, joined with what was seen.
 *
 *     net_fuse_plan   in the core: which agents, and with which credentials
 *     net_fuse        asks them by SNMP: ARP tables, forwarding tables, neighbours
 *     net_fuse_edge   at which port each address is plugged in, and how switches hang together
 *     net_fuse_tell   rows, and what hosts get of it
 *
 * Only agents inside of the target are asked, those that net.agents names or that the register
 * marks as devices of the network; a community is sent to nobody else. */
#ifndef ZICHA_SURVEY_NET_NET_FUSE_H
#define ZICHA_SURVEY_NET_NET_FUSE_H

#include "base/map.h"
#include "survey/device/snmp_client.h"
#include "survey/net/net.h"
#include "survey/survey_plan.h"
#include "table/net/net_fuse.h"

#define NET_FUSE_SETTINGS \
	{ "agents", "", \
	  N_("switches and routers of the target that are asked by SNMP who is where, as " \
	     "10.1.0.1,10.1.0.2; those of the register are asked anyway"), \
	  0, 0 }, \
		{ "community", "", \
		  N_("community of versions 1 and 2c; better in ZICHA_SNMP_COMMUNITY"), 0, 0 }, \
		{ "credentials", "", \
		  N_("file of communities and of users of version 3, which nobody else can " \
		     "read"), \
		  0, 0 }, \
	{ \
		"version", "2c", N_("1 or 2c, with a community"), 0, 0 \
	}

/* In plan(), when all that may be reached is known. */
must_use int net_fuse_plan(struct survey_plan *p, struct err *e);
/* In ready(): what libraries read from files. */
void net_fuse_ready(struct net *n);
/* Before any of the following: whom to ask. */
void net_fuse_begin(struct net *n);
/* While addresses behind routers are asked for: reads the ARP tables of those routers again, if it
 * is time. */
void net_fuse_watch(struct net *n);
/* Asks, and notes hosts. */
void net_fuse(struct net *n);
/* Joins hosts and ports, when all hosts are known. */
void net_fuse_join(struct net *n);
/* Rows of ARP tables. False: none was told, and none is missing. */
bool net_fuse_tell_arp(struct net *n);
/* All other rows. */
void net_fuse_tell(struct net *n);

/* ---- for the parts ---- */

struct net_agent {
	struct address address;
	const char *ip, *name;
	struct map macs; /* its own */
	struct snmp_credentials credentials;
};

/* An address in a router's table. */
struct net_told {
	uint32_t host;
	size_t agent;
	uint8_t mac[NET_MAC_BYTES];
	const char *interface, *kind;
};

struct net_entry {
	struct net_fdb_row row;
	size_t agent;
	struct net_fuse_port *port;
};

struct net_fuse {
	struct net_agent *agents;
	size_t n_agents, agent_capacity;
	struct net_told *told;
	size_t n_told, told_capacity;
	struct map told_once; /* the same, by agent, address and MAC */
	struct net_entry *entries;
	size_t n_entries, entry_capacity;
	struct net_link_row *links;
	size_t n_links, link_capacity;
	struct map edges;	  /* struct net_entry by MAC: the one port where it is plugged in */
	bool has_arp, has_failed; /* an ARP table was told; an agent did not tell all */
	struct net_fuse_watch *watch; /* see net_fuse.c */
};

/* Fills is_edge, edges and inferred links. */
void net_fuse_edge(struct net *n);

#endif
