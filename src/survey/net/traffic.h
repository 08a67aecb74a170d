/* SPDX-License-Identifier: Apache-2.0 */
/* traffic - what the parts of the sensor share: traffic.c reads packets, traffic_packet.c takes
 * them apart, the others remember, traffic_rows.c tells.
 *
 * Everything that is remembered lies in a pool: so an hour and a month take the same memory. IPv4
 * addresses are kept in IPv6's clothes. */
#ifndef ZICHA_SURVEY_NET_TRAFFIC_H
#define ZICHA_SURVEY_NET_TRAFFIC_H

#include "parse/wire_arp.h"
#include "parse/wire_dhcp.h"
#include "parse/wire_dns.h"
#include "parse/wire_frame.h"
#include "parse/wire_quic.h"
#include "survey/net/traffic_apps.h"
#include "survey/net/traffic_pool.h"
#include "survey/survey.h"

enum { TRAFFIC_NAME_SIZE = 64, TRAFFIC_MAX_INSIDE = 64, TRAFFIC_LOOKS = 10 };

struct traffic_ip {
	uint8_t bytes[16];
};

/* How an application was told, the better the higher. */
enum traffic_evidence { BY_NOTHING, BY_PORT, BY_GROUND, BY_NDPI, BY_NAME, BY_PAYLOAD };

enum traffic_tcp {
	TCP_ASKED = 1,
	TCP_ANSWERED = 2,
	TCP_CLOSED_BY_CLIENT = 4,
	TCP_CLOSED_BY_SERVER = 8,
	TCP_RESET_BY_CLIENT = 16,
	TCP_RESET_BY_SERVER = 32,
};

struct traffic_flow_key {
	struct traffic_ip a, b; /* a before b, bytewise; with their ports */
	uint16_t port_a, port_b;
	uint8_t protocol, zero[3];
};

struct traffic_flow {
	struct traffic_pool_head head;
	struct traffic_flow_key key;
	int64_t first_us, last_us;
	uint64_t bytes[2]; /* of the client, of the server */
	uint64_t packets[2];
	char name[TRAFFIC_NAME_SIZE], alpn[12];
	uint32_t fingerprint; /* of its hello; 0: none */
	uint16_t app, vlan;
	uint32_t begin; /* number of the client's first byte, where its SYN was seen */
	uint8_t evidence, tcp, hint, login, looked[2];
	bool is_client_b, is_inside[2];		    /* the client, the server */
	bool is_told, is_stream_over, has_answered; /* of UDP */
	void *ndpi; /* of traffic_ndpi.c; NULL: it does not look (any more) */
};

/* What lies behind the pools; each begins with a head and its key. */
struct traffic_talker {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip client, server;
		uint16_t port, app;
		uint8_t protocol, zero[3];
	} key;
	char name[TRAFFIC_NAME_SIZE];
	uint64_t flows, answered, bytes[2];
	int64_t first_us, last_us;
	uint8_t evidence;
	bool is_inside[2];
};

struct traffic_use {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip host;
		uint16_t app;
		uint8_t is_server, zero[5];
	} key;
	struct traffic_ip peer;
	char name[TRAFFIC_NAME_SIZE];
	uint64_t flows, sent, received;
	int64_t first_us, last_us;
	uint8_t evidence;
	bool has_outside;
};

struct traffic_domain {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip client;
		char domain[TRAFFIC_NAME_SIZE];
	} key;
	struct traffic_ip server;
	char example[160];
	uint64_t queries, answers, failures, bytes[2], kinds, length;
	double entropy;
	uint64_t names[16]; /* which hashes of names were seen */
	int64_t first_us, last_us;
	bool is_told;
};

struct traffic_tunnel {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip client, server;
		const char *kind;
		uint16_t app, zero[3];
	} key;
	char name[TRAFFIC_NAME_SIZE];
	const char *reason;
	uint64_t packets, bytes;
	int64_t first_us, last_us;
};

struct traffic_ping {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip a, b;
	} key;
	bool is_client_b, is_told;
	uint32_t n, n_varied, n_odd, hash[2];
	uint64_t bytes;
	int64_t first_us, last_us;
};

enum traffic_scan_kind {
	SCAN_PORTS_OF_ONE = 1,
	SCAN_HOSTS,
	SCAN_PING,
	SCAN_ARP,
	SCAN_UDP_PORTS,
	SCAN_UDP_HOSTS,
};
struct traffic_scan {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip source, target;
		uint16_t port;
		uint8_t kind, zero[5];
	} key;
	/* What was asked lately, and of our own hosts for a day: a patient one is one, too. */
	struct traffic_window {
		uint64_t seen[8];
		uint32_t asked, answered;
		int64_t first_us;
	} lately, long_since;
	int64_t last_us;
	bool is_told;
};

struct traffic_login {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip client, server;
		char account[TRAFFIC_NAME_SIZE];
		const char *protocol;
		uint16_t port, zero[3];
	} key;
	uint64_t times;
	int64_t first_us, last_us;
};

struct traffic_host {
	struct traffic_pool_head head;
	struct traffic_ip key;
	uint8_t mac[6];
	bool has_mac;
	uint8_t ttl;
	uint16_t vlan;
	char name[TRAFFIC_NAME_SIZE], vendor_class[TRAFFIC_NAME_SIZE];
	const char *name_source;
	uint64_t packets, bytes;
	int64_t first_us, last_us;
};

/* A MAC address: whose packets it carries. */
struct traffic_card {
	struct traffic_pool_head head;
	struct {
		uint8_t mac[6], zero[2];
	} key;
	uint64_t packets_outside, packets;
	struct traffic_ip own; /* as ARP says */
	uint32_t n_gratuitous;
	int64_t gratuitous_us;
	bool is_told;
};

/* What ARP says of an address. Each VLAN has addresses of its own. */
struct traffic_arp {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip ip;
		uint16_t vlan, zero[3];
	} key;
	uint8_t mac[6], other_mac[6], first_mac[6];
	uint8_t router[4][6]; /* who said by VRRP that they share it */
	uint32_t n_changes;
	int64_t first_us, changed_us, asked_us, answered_us;
	bool has_other, was_gateway;
};

struct traffic_arp_event {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip ip;
		uint8_t mac[6], other_mac[6], zero[4];
		const char *kind;
	} key;
	int64_t first_us;
	uint32_t times;
};

struct traffic_dhcp {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip server;
		uint8_t mac[6], zero[2];
	} key;
	uint8_t offered[4], router[4], dns[4], mask[4];
	char domain[TRAFFIC_NAME_SIZE];
	int64_t lease_seconds, first_us, last_us;
};

/* Who answers when anybody asks the link for a name: a host for its own, a thief for all. */
struct traffic_answerer {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip ip;
		uint8_t mac[6];
		uint16_t port;
	} key;
	char example[TRAFFIC_NAME_SIZE];
	uint64_t names[2], times;
	int64_t first_us, last_us;
	bool is_told;
};

/* Who offers itself: a router of IPv6, a server of DHCPv6, a device of UPnP. */
struct traffic_announced {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip ip;
		uint8_t mac[6], zero[2];
		const char *kind;
		char what[TRAFFIC_NAME_SIZE];
	} key;
	char detail[TRAFFIC_NAME_SIZE];
	int64_t lifetime_seconds, first_us, last_us;
	uint64_t times;
};

struct traffic_answer {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip client, server;
	} key;
	char name[TRAFFIC_NAME_SIZE];
};

struct traffic_wifi {
	struct traffic_pool_head head;
	struct {
		uint8_t bssid[6], zero[2];
		char ssid[40];
	} key;
	const char *encryption;
	int channel, signal;
	uint64_t beacons, stations;
	int64_t first_us, last_us;
};

/* A hello that comes in pieces, in any order. */
struct traffic_stream {
	struct traffic_pool_head head;
	struct traffic_flow_key key;
	struct wire_quic_hello hello;
	uint32_t begin; /* of TLS: the number of its first byte */
};

/* Of a packet that was cut in fragments: its ports, which only the first one has. */
struct traffic_fragment {
	struct traffic_pool_head head;
	struct {
		struct traffic_ip source, destination;
		uint32_t id;
		uint8_t protocol, zero[3];
	} key;
	uint16_t source_port, destination_port;
};

/* An account whose password is still to come. */
struct traffic_account {
	struct traffic_pool_head head;
	struct traffic_flow_key key;
	char name[TRAFFIC_NAME_SIZE];
};

struct traffic_told {
	struct traffic_pool_head head;
	uint64_t key;
};

struct traffic_ndpi;

struct traffic {
	struct survey *survey;
	struct traffic_apps *apps;
	struct traffic_ndpi *ndpi;
	struct {
		struct traffic_ip ip;
		int bits;
	} inside[TRAFFIC_MAX_INSIDE];
	size_t n_inside;
	const char *source;
	uint32_t scan_hosts, scan_ports;
	struct traffic_pool flows, talkers, uses, domains, tunnels, pings, scans, logins, hosts,
		cards, arps, arp_events, dhcps, announced, answers, wifis, streams, accounts, told,
		fragments, answerers;
	int64_t now_us, first_us, last_us; /* of this round */
	uint64_t n_packets, n_bytes, n_dropped, n_cut, n_fragments, n_broken, n_strange,
		n_new_flows, n_events, n_headless, n_sealed;
	bool has_ethernet, has_wifi, is_damaged;
	char damage[512];
};

/* traffic_packet.c */
void traffic_packet(struct traffic *t, int64_t time_us, uint16_t link, uint32_t length,
		    struct str bytes);
struct traffic_ip traffic_ip(const uint8_t *bytes, int version);
bool traffic_is_inside(const struct traffic *t, const struct traffic_ip *ip);
bool traffic_is_unicast(const struct traffic_ip *ip);
const char *traffic_ip_text(const struct traffic_ip *ip, char text[ADDRESS_TEXT_SIZE]);
/* Copies a name: printable, lower case, its end if it is too long. */
void traffic_name(char ret[TRAFFIC_NAME_SIZE], struct str name);

/* traffic_flow.c */
void traffic_flow_packet(struct traffic *t, const struct wire_frame *p,
			 const struct traffic_ip *source, const struct traffic_ip *destination,
			 uint32_t length);
/* Adds it to what is summed. */
void traffic_flow_fold(struct traffic *t, struct traffic_flow *f);
const struct traffic_ip *traffic_flow_side(const struct traffic_flow *f, bool is_server);
uint16_t traffic_flow_port(const struct traffic_flow *f, bool is_server);

/* traffic_look.c: what a payload tells of a flow */
void traffic_look(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p,
		  bool is_server);
void traffic_set_app(struct traffic *t, struct traffic_flow *f, uint16_t app,
		     enum traffic_evidence evidence);

/* traffic_link.c: ARP, DHCP, names, neighbours, wireless */
void traffic_host_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source, uint32_t length);
void traffic_arp_seen(struct traffic *t, const struct wire_frame *p);
/* The same of IPv6's neighbours. */
void traffic_ndp_seen(struct traffic *t, const struct wire_frame *p,
		      const struct traffic_ip *source);
/* Routers that say that they share an address. */
void traffic_vrrp_seen(struct traffic *t, const struct wire_frame *p);
void traffic_dhcp_seen(struct traffic *t, const struct wire_frame *p);
void traffic_neighbour_seen(struct traffic *t, const struct wire_frame *p);
void traffic_wifi_seen(struct traffic *t, uint16_t link, struct str bytes);
void traffic_host_named(struct traffic *t, const struct traffic_ip *ip, struct str name,
			const char *source);

/* traffic_announced.c: routers of IPv6, DHCPv6, UPnP, answers to whoever asks for names */
void traffic_router_seen(struct traffic *t, const struct wire_frame *p,
			 const struct traffic_ip *source);
void traffic_upnp_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source);
void traffic_dhcp6_seen(struct traffic *t, const struct wire_frame *p,
			const struct traffic_ip *source);
void traffic_names_seen(struct traffic *t, const struct wire_frame *p,
			const struct traffic_ip *source);
void traffic_announced_put(struct traffic *t);

/* traffic_dns.c */
void traffic_dns_seen(struct traffic *t, struct str message, const struct traffic_ip *client,
		      const struct traffic_ip *server, uint16_t port);
/* What one packet of DNS over TCP brings. */
void traffic_dns_stream(struct traffic *t, struct str bytes, const struct traffic_ip *client,
			const struct traffic_ip *server);
bool traffic_dns_is_tunnel(const struct traffic_domain *d);
double traffic_dns_names(const struct traffic_domain *d);

/* traffic_scan.c: scans, pings, log-ins */
void traffic_scan_asked(struct traffic *t, const struct traffic_flow *f);
void traffic_scan_answered(struct traffic *t, const struct traffic_flow *f);
void traffic_scan_arp(struct traffic *t, const struct traffic_ip *source,
		      const struct traffic_ip *target, bool is_answer);
bool traffic_scan_is_of_one(const struct traffic_scan *s); /* host, of which ports are tried */
bool traffic_scan_is(const struct traffic *t, const struct traffic_scan *s);
/* It is no part of a scan that could still be seen. */
bool traffic_scan_is_past(const struct traffic *t, const struct traffic_scan *s);
/* The flow is one of a scan's. */
bool traffic_scan_has(struct traffic *t, const struct traffic_flow *f);
/* What tells of it: of lately or of long since, whichever saw more. */
const struct traffic_window *traffic_scan_window(const struct traffic *t,
						 const struct traffic_scan *s);
uint32_t traffic_scan_distinct(const struct traffic_window *w);
void traffic_ping_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source, const struct traffic_ip *destination,
		       uint32_t length);
bool traffic_ping_is_tunnel(const struct traffic_ping *g);
void traffic_login_seen(struct traffic *t, const struct traffic_flow *f, const char *protocol,
			struct str account);
/* Sets a bit of a hash; how many different ones set so many bits. */
void traffic_bits_set(uint64_t *bits, size_t words, const void *bytes, size_t n);
double traffic_bits_count(const uint64_t *bits, size_t words);

/* traffic_rows.c */
void traffic_open(struct traffic *t, struct survey *s);
/* Says it once (of what was said lately), as a row of net_events. */
void traffic_event(struct traffic *t, const char *kind, const struct traffic_ip *host,
		   const struct traffic_ip *peer, const char *format, ...) printf_like(5, 6);
/* Tells all tables; with is_last it ends, otherwise another round begins. */
void traffic_rows(struct traffic *t, bool is_last);

/* traffic_hosts.c: the tables about the link */
void traffic_hosts_put(struct traffic *t);

/* traffic_ndpi.c, or traffic_ndpi-none.c: libndpi, where it is installed. NULL: it is not. */
struct traffic_ndpi *traffic_ndpi_open(struct arena *a);
/* The name of what it takes the flow for, or NULL. */
const char *traffic_ndpi_look(struct traffic_ndpi *x, struct traffic_flow *f, struct str ip,
			      int64_t time_us, bool is_server);
void traffic_ndpi_end(struct traffic_ndpi *x, struct traffic_flow *f);

#endif
