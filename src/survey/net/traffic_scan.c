/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_scan - who looks for hosts and ports, whose pings carry data, whose passwords pass. */
#include "survey/net/traffic.h"

#include <math.h>
#include <string.h>

enum {
	PING_PACKETS = 20, /* of one pair, before anything is said of them */
	PING_BYTES = 2000,
	PING_FIXED = 16, /* the time stamp in front differs in every ping */
	PING_LOOK = 64,
};

static const int64_t WINDOW_US = INT64_C(600) * 1000 * 1000, DAY_US = INT64_C(86400) * 1000 * 1000;

/* ---- how many different ones ---- */

void traffic_bits_set(uint64_t *bits, size_t words, const void *bytes, size_t n)
{
	uint64_t h = UINT64_C(0x2545f4914f6cdd1d);
	for (size_t i = 0; i < n; i++)
		h = (h ^ ((const uint8_t *)bytes)[i]) * UINT64_C(0x100000001b3);
	h ^= h >> 29;
	h *= UINT64_C(0x9fb21c651e98df25);
	h ^= h >> 32;
	bits[h / 64 % words] |= UINT64_C(1) << h % 64;
}

/* Linear counting (Whang, Vander-Zanden, Taylor 1990). */
double traffic_bits_count(const uint64_t *bits, size_t words)
{
	int set = 0;
	double all = (double)words * 64;
	for (size_t i = 0; i < words; i++)
		set += __builtin_popcountll(bits[i]);
	return set >= all ? all * log(all) : -all * log(1 - set / all);
}

/* ---- scans ---- */

uint32_t traffic_scan_distinct(const struct traffic_window *w)
{
	return (uint32_t)lround(traffic_bits_count(w->seen, N(w->seen)));
}

bool traffic_scan_is_of_one(const struct traffic_scan *s)
{
	return s->key.kind == SCAN_PORTS_OF_ONE || s->key.kind == SCAN_UDP_PORTS;
}

static uint32_t least_of(const struct traffic *t, const struct traffic_scan *s)
{
	return traffic_scan_is_of_one(s) ? t->scan_ports
	       : s->key.kind == SCAN_ARP ? 3 * t->scan_hosts
					 : t->scan_hosts;
}

static bool is_scan(const struct traffic_window *w, uint32_t least)
{
	return w->answered * 2 <= w->asked && traffic_scan_distinct(w) >= least;
}

const struct traffic_window *traffic_scan_window(const struct traffic *t,
						 const struct traffic_scan *s)
{
	uint32_t least = least_of(t, s);
	bool is_fast = is_scan(&s->lately, least), is_slow = is_scan(&s->long_since, 2 * least);
	if (is_fast && is_slow)
		is_slow = s->long_since.asked > s->lately.asked;
	return is_slow ? &s->long_since : is_fast ? &s->lately : NULL;
}

bool traffic_scan_is(const struct traffic *t, const struct traffic_scan *s)
{
	return traffic_scan_window(t, s) != NULL;
}

static bool is_over(const struct traffic *t, const struct traffic_window *w, int64_t window_us)
{
	return t->now_us - w->first_us > window_us;
}

bool traffic_scan_is_past(const struct traffic *t, const struct traffic_scan *s)
{
	/* So few of a day are what everybody asks in vain now and then. */
	bool may_be_slow = s->long_since.asked * 8 >= least_of(t, s) * 2 &&
			   s->long_since.answered * 2 <= s->long_since.asked &&
			   !is_over(t, &s->long_since, DAY_US);
	return is_over(t, &s->lately, WINDOW_US) && !may_be_slow;
}

static const char *words_of(enum traffic_scan_kind kind)
{
	switch (kind) {
	case SCAN_PORTS_OF_ONE: return N_("tries the ports of a host");
	case SCAN_HOSTS: return N_("tries one port of many hosts");
	case SCAN_PING: return N_("pings many hosts");
	case SCAN_ARP: return N_("asks for many hosts of its link");
	case SCAN_UDP_PORTS: return N_("tries the UDP ports of a host");
	case SCAN_UDP_HOSTS: return N_("tries one UDP port of many hosts");
	}
	return "";
}

/* A window that is over begins anew, but for one whose scan was told and may go on. */
static void renew(const struct traffic *t, const struct traffic_scan *s, struct traffic_window *w,
		  int64_t window_us)
{
	if (w->first_us && (s->is_told || !is_over(t, w, window_us)))
		return;
	memset(w, 0, sizeof(*w));
	w->first_us = t->now_us;
}

static struct traffic_scan *scan_of(struct traffic *t, enum traffic_scan_kind kind,
				    const struct traffic_ip *source,
				    const struct traffic_ip *target, uint16_t port, bool is_made)
{
	bool is_new;
	struct traffic_scan key;
	memset(&key, 0, sizeof(key));
	key.key.source = *source;
	if (target)
		key.key.target = *target;
	key.key.port = port;
	key.key.kind = (uint8_t)kind;
	if (!is_made)
		return traffic_pool_find(&t->scans, &key.key);
	struct traffic_scan *s = traffic_pool_make(&t->scans, &key.key, &is_new);
	s->last_us = t->now_us;
	renew(t, s, &s->lately, WINDOW_US);
	renew(t, s, &s->long_since, DAY_US);
	return s;
}

static void count(struct traffic_window *w, const void *what, size_t n)
{
	w->asked++;
	traffic_bits_set(w->seen, N(w->seen), what, n);
}

/* is_ours: a patient one takes a day for the unit's own hosts; out there so many do not answer. */
static void asked(struct traffic *t, struct traffic_scan *s, const void *what, size_t n,
		  bool is_ours)
{
	count(&s->lately, what, n);
	if (is_ours && s->key.kind != SCAN_ARP)
		count(&s->long_since, what, n);
	/* Answers are still on their way: what is told at once has half as many more. */
	if (!s->is_told && MAX(s->lately.asked, s->long_since.asked) >= t->scan_hosts &&
	    MAX(s->lately.asked, s->long_since.asked) % 8 == 0 && traffic_scan_is(t, s)) {
		s->is_told = true;
		traffic_event(t, "scan", &s->key.source,
			      traffic_scan_is_of_one(s) ? &s->key.target : NULL, "%s",
			      tr(words_of((enum traffic_scan_kind)s->key.kind)));
	}
}

static void answered(struct traffic_scan *s)
{
	if (!s)
		return;
	s->lately.answered++;
	s->long_since.answered += s->long_since.asked > s->long_since.answered;
}

static enum traffic_scan_kind ports_kind(const struct traffic_flow *f)
{
	return f->key.protocol == WIRE_UDP ? SCAN_UDP_PORTS : SCAN_PORTS_OF_ONE;
}

static enum traffic_scan_kind hosts_kind(const struct traffic_flow *f)
{
	return f->key.protocol == WIRE_UDP ? SCAN_UDP_HOSTS : SCAN_HOSTS;
}

/* Not one who traces a way, for which he sends to ports that nobody has; nor a server, which has
 * its own port on both sides (DHCP, NTP); a group's members do not answer; and a browser whose QUIC
 * the firewall drops goes on by TCP. */
static bool is_search(const struct traffic_flow *f)
{
	enum { FIRST_TRACED = 33434, LAST_TRACED = 33534, FIRST_FREE = 1024, QUIC = 443 };
	uint16_t port = traffic_flow_port(f, true);
	if (f->key.protocol != WIRE_UDP)
		return true;
	return traffic_is_unicast(traffic_flow_side(f, true)) &&
	       (port != QUIC || f->is_inside[1]) && traffic_flow_port(f, false) >= FIRST_FREE &&
	       (port < FIRST_TRACED || port > LAST_TRACED);
}

void traffic_scan_asked(struct traffic *t, const struct traffic_flow *f)
{
	const struct traffic_ip *client = traffic_flow_side(f, false),
				*server = traffic_flow_side(f, true);
	uint16_t port = traffic_flow_port(f, true);
	if (!is_search(f))
		return;
	asked(t, scan_of(t, ports_kind(f), client, server, 0, true), &port, sizeof(port),
	      f->is_inside[1]);
	asked(t, scan_of(t, hosts_kind(f), client, NULL, port, true), server, sizeof(*server),
	      f->is_inside[1]);
}

bool traffic_scan_has(struct traffic *t, const struct traffic_flow *f)
{
	const struct traffic_ip *client = traffic_flow_side(f, false),
				*server = traffic_flow_side(f, true);
	if ((f->key.protocol != WIRE_UDP && f->key.protocol != WIRE_TCP) || !is_search(f))
		return false;
	const struct traffic_scan *ports = scan_of(t, ports_kind(f), client, server, 0, false);
	const struct traffic_scan *hosts = scan_of(t, hosts_kind(f), client, NULL,
						   traffic_flow_port(f, true), false);
	return (ports && traffic_scan_is(t, ports)) || (hosts && traffic_scan_is(t, hosts));
}

void traffic_scan_answered(struct traffic *t, const struct traffic_flow *f)
{
	const struct traffic_ip *client = traffic_flow_side(f, false),
				*server = traffic_flow_side(f, true);
	struct traffic_scan *ports = scan_of(t, ports_kind(f), client, server, 0, false);
	struct traffic_scan *hosts = scan_of(t, hosts_kind(f), client, NULL,
					     traffic_flow_port(f, true), false);
	answered(ports);
	answered(hosts);
}

void traffic_scan_arp(struct traffic *t, const struct traffic_ip *source,
		      const struct traffic_ip *target, bool is_answer)
{
	if (!traffic_is_unicast(source))
		return;
	struct traffic_scan *s = scan_of(t, SCAN_ARP, source, NULL, 0, !is_answer);
	if (!is_answer)
		asked(t, s, target, sizeof(*target), true);
	else
		answered(s);
}

/* ---- pings ---- */

static uint32_t content_of(struct str payload)
{
	uint32_t h = 2166136261u;
	for (size_t i = PING_FIXED; i < MIN(payload.n, PING_LOOK); i++)
		h = (h ^ (uint8_t)payload.p[i]) * 16777619u;
	return h;
}

/* A ping's content is the same each time, and the answer's is the question's. */
bool traffic_ping_is_tunnel(const struct traffic_ping *g)
{
	return g->n >= PING_PACKETS && g->bytes >= PING_BYTES && g->n_varied * 10 >= g->n * 5;
}

void traffic_ping_seen(struct traffic *t, const struct wire_frame *p,
		       const struct traffic_ip *source, const struct traffic_ip *destination,
		       uint32_t length)
{
	bool is_six = p->protocol == WIRE_ICMPV6, is_new;
	bool is_question = p->icmp_type == (is_six ? 128 : 8),
	     is_answer = p->icmp_type == (is_six ? 129 : 0);
	if (!is_question && !is_answer)
		return;
	bool is_swapped = memcmp(source, destination, sizeof(*source)) > 0;
	struct traffic_ping key;
	memset(&key, 0, sizeof(key));
	key.key.a = is_swapped ? *destination : *source;
	key.key.b = is_swapped ? *source : *destination;
	struct traffic_ping *g = traffic_pool_make(&t->pings, &key.key, &is_new);
	if (is_new) {
		g->first_us = t->now_us;
		g->is_client_b = is_swapped == is_question;
		struct traffic_scan *s = scan_of(t, SCAN_PING, is_question ? source : destination,
						 NULL, 0, is_question);
		if (s && is_question)
			asked(t, s, destination, sizeof(*destination),
			      traffic_is_inside(t, destination));
	} else if (is_answer && g->n == 1) {
		struct traffic_scan *s = scan_of(t, SCAN_PING, destination, NULL, 0, false);
		answered(s);
	}
	g->last_us = t->now_us;
	uint32_t content = content_of(p->payload);
	g->n_varied += g->n > 1 && p->payload.n > PING_FIXED && content != g->hash[is_answer];
	g->hash[is_answer] = content;
	g->n++;
	g->bytes += length;
	if (!g->is_told && traffic_ping_is_tunnel(g)) {
		g->is_told = true;
		traffic_event(t, "tunnel", g->is_client_b ? &g->key.b : &g->key.a,
			      g->is_client_b ? &g->key.a : &g->key.b, N_("data in pings"));
	}
}

/* ---- passwords ---- */

void traffic_login_seen(struct traffic *t, const struct traffic_flow *f, const char *protocol,
			struct str account)
{
	bool is_new;
	struct traffic_login key;
	memset(&key, 0, sizeof(key));
	key.key.client = *traffic_flow_side(f, false);
	key.key.server = *traffic_flow_side(f, true);
	key.key.port = traffic_flow_port(f, true);
	key.key.protocol = protocol;
	memcpy(key.key.account, account.p, MIN(account.n, sizeof(key.key.account) - 1));
	struct traffic_login *l = traffic_pool_make(&t->logins, &key.key, &is_new);
	if (is_new)
		l->first_us = t->now_us;
	l->last_us = t->now_us;
	if (!l->times++)
		traffic_event(t, "cleartext", &key.key.client, &key.key.server, "%s %s", protocol,
			      key.key.account);
}
