/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_dns - what is asked of name servers, and whether names carry data.
 *
 * A tunnel asks for many names under one domain, hardly any of them twice, long and without a
 * pattern, and often for kinds of records that no program of an office asks for. */
#include "survey/net/traffic.h"

#include <math.h>
#include <string.h>

enum {
	TUNNEL_NAMES = 20,  /* different names */
	TUNNEL_LENGTH = 20, /* mean bytes in front of the domain */
	TUNNEL_VERY_LONG = 48,
	TUNNEL_BYTES = 1500, /* carried in names */
};
#define TUNNEL_ENTROPY 3.0 /* bits a character */
#define TUNNEL_FRESH 0.5   /* names to questions */

/* Kinds of records, by their bit in `kinds`. */
static const struct {
	uint16_t type;
	bool is_odd; /* what tunnels like */
} kinds[] = { { WIRE_DNS_A, false },	 { WIRE_DNS_AAAA, false }, { WIRE_DNS_CNAME, true },
	      { WIRE_DNS_MX, true },	 { WIRE_DNS_TXT, true },   { WIRE_DNS_NULL, true },
	      { WIRE_DNS_KEY, true },	 { WIRE_DNS_SRV, false },  { WIRE_DNS_PTR, false },
	      { WIRE_DNS_HTTPS, false }, { WIRE_DNS_NS, false } };
enum { OTHER_KIND = N(kinds), PRIVATE_KIND };

static uint64_t kind_bit(uint16_t type)
{
	for (size_t i = 0; i < N(kinds); i++)
		if (kinds[i].type == type)
			return UINT64_C(1) << i;
	return UINT64_C(1) << (type >= 65280 ? PRIVATE_KIND : OTHER_KIND);
}

static bool has_odd_kind(uint64_t bits)
{
	for (size_t i = 0; i < N(kinds); i++)
		if (kinds[i].is_odd && bits & UINT64_C(1) << i)
			return true;
	return bits & UINT64_C(1) << PRIVATE_KIND;
}

/* Where a domain begins that somebody owns: below a country's .com.cn and its like one label
 * more. */
static size_t domain_start(struct str name)
{
	static const char *const seconds[] = {
		"com", "net", "org", "gov", "edu", "ac", "co", "mil"
	};
	size_t dots[3] = { 0 }, n = 0;
	for (size_t i = name.n; i-- > 0 && n < 3;)
		if (name.p[i] == '.')
			dots[n++] = i;
	if (n < 2)
		return 0;
	struct str second = str_range(name.p + dots[1] + 1, name.p + dots[0]);
	bool is_country = name.n - dots[0] - 1 == 2;
	for (size_t i = 0; is_country && i < N(seconds); i++)
		if (str_is(second, seconds[i]))
			return n < 3 ? 0 : dots[2] + 1;
	return dots[1] + 1;
}

static double entropy(struct str s)
{
	uint32_t count[256] = { 0 };
	double bits = 0;
	for (size_t i = 0; i < s.n; i++)
		count[(uint8_t)s.p[i]]++;
	for (size_t i = 0; i < 256; i++)
		if (count[i])
			bits -= count[i] / (double)s.n * log2(count[i] / (double)s.n);
	return bits;
}

double traffic_dns_names(const struct traffic_domain *d)
{
	return traffic_bits_count(d->names, N(d->names));
}

/* Services that ask in names by design: reputation of files and senders, reverse lookups. */
static bool is_allowed(const char *domain)
{
	static const char *const allowed[] = { "in-addr.arpa", "ip6.arpa",	     "sophosxl.net",
					       "mcafee.com",   "trendmicro.com",     "spamhaus.org",
					       "spamcop.net",  "barracudabrts.com",  "surbl.org",
					       "uribl.com",    "kaspersky-labs.com", "e5.sk",
					       "avast.com",    "avira.com",	     "cymru.com",
					       "360.cn",       "qianxin.com",	     "local" };
	for (size_t i = 0; i < N(allowed); i++) {
		size_t n = strlen(allowed[i]), have = strlen(domain);
		if (have >= n && strcmp(domain + have - n, allowed[i]) == 0 &&
		    (have == n || domain[have - n - 1] == '.'))
			return true;
	}
	return false;
}

bool traffic_dns_is_tunnel(const struct traffic_domain *d)
{
	double names = traffic_dns_names(d), queries = (double)d->queries;
	if (names < TUNNEL_NAMES || names < queries * TUNNEL_FRESH || is_allowed(d->key.domain))
		return false;
	bool is_long = (double)d->length >= queries * TUNNEL_LENGTH && d->length >= TUNNEL_BYTES;
	/* No content network has names so long; see below. */
	bool is_very_long = is_long && (double)d->length >= queries * TUNNEL_VERY_LONG;
	bool is_random = d->entropy >= queries * TUNNEL_ENTROPY;
	bool is_heavy = d->length >= TUNNEL_BYTES && has_odd_kind(d->kinds) &&
			(double)d->length >= queries * 10;
	/* long random names alone are also those of content networks: they are few */
	return (is_long && is_random &&
		(has_odd_kind(d->kinds) || is_very_long || names >= 5 * TUNNEL_NAMES)) ||
	       is_heavy;
}

static void remember_answers(struct traffic *t, struct wire_dns *m, const struct traffic_ip *client)
{
	struct wire_dns_record r;
	bool is_new;
	while (wire_dns_next(m, &r)) {
		bool is_ipv4 = r.type == WIRE_DNS_A && r.data.n == 4;
		if (!is_ipv4 && !(r.type == WIRE_DNS_AAAA && r.data.n == 16))
			continue;
		struct traffic_answer key;
		memset(&key, 0, sizeof(key));
		key.key.client = *client;
		key.key.server = traffic_ip((const uint8_t *)r.data.p, is_ipv4 ? 4 : 6);
		struct traffic_answer *a = traffic_pool_make(&t->answers, &key.key, &is_new);
		traffic_name(a->name, (struct str){ m->name, m->name_n });
	}
}

/* Multicast DNS and NetBIOS: hosts say their own names. */
static void take_local_names(struct traffic *t, struct wire_dns *m, const struct traffic_ip *host,
			     uint16_t port)
{
	struct wire_dns_record r;
	char name[WIRE_NETBIOS_SIZE];
	uint8_t suffix;
	if (port == 137) {
		/* a registration asks for the name that it takes */
		if (m->opcode == 5 &&
		    wire_dns_netbios((struct str){ m->name, m->name_n }, name, &suffix) && !suffix)
			traffic_host_named(t, host, str_of(name), "netbios");
		return;
	}
	while (m->is_answer && wire_dns_next(m, &r)) {
		struct str own = { r.name, r.name_n };
		if ((r.type == WIRE_DNS_A || r.type == WIRE_DNS_AAAA) && str_ends(own, ".local"))
			traffic_host_named(t, host, str_head(own, own.n - 6), "mdns");
	}
}

static void take_query(struct traffic *t, const struct wire_dns *m, struct traffic_domain *d,
		       size_t start)
{
	struct str name = { m->name, m->name_n }, front = str_head(name, start ? start - 1 : 0);
	d->queries++;
	d->kinds |= kind_bit(m->type);
	d->length += front.n;
	d->entropy += entropy(front);
	traffic_bits_set(d->names, N(d->names), name.p, name.n);
	if (name.n > strlen(d->example) && name.n < sizeof(d->example)) {
		memset(d->example, 0, sizeof(d->example));
		for (size_t i = 0; i < name.n; i++)
			d->example[i] = name.p[i] < 33 || name.p[i] > 126 ? '?' : name.p[i];
	}
	if (!d->is_told && traffic_dns_is_tunnel(d)) {
		d->is_told = true;
		traffic_event(t, "tunnel", &d->key.client, &d->server, N_("data in names under %s"),
			      d->key.domain);
	}
}

static bool is_message(struct str s)
{
	struct wire_dns m;
	return wire_dns_read(s, &m) && m.n_questions == 1 && m.name_n && !m.opcode;
}

/* Messages behind their lengths; a length may have come in a packet of its own, and a message may
 * go on in the next. */
void traffic_dns_stream(struct traffic *t, struct str bytes, const struct traffic_ip *client,
			const struct traffic_ip *server)
{
	enum { HEAD = 12 };
	while (bytes.n > 2 + HEAD) {
		size_t n = (size_t)(uint8_t)bytes.p[0] << 8 | (uint8_t)bytes.p[1];
		struct str message = str_head(str_from(bytes, 2), MIN(n, bytes.n - 2));
		if (n < HEAD || !is_message(message))
			break;
		traffic_dns_seen(t, message, client, server, 53);
		bytes = str_from(bytes, 2 + message.n);
	}
	if (is_message(bytes))
		traffic_dns_seen(t, bytes, client, server, 53);
}

void traffic_dns_seen(struct traffic *t, struct str message, const struct traffic_ip *client,
		      const struct traffic_ip *server, uint16_t port)
{
	struct wire_dns m;
	bool is_new;
	if (!wire_dns_read(message, &m))
		return;
	if (port != 53) {
		take_local_names(t, &m, client, port);
		return;
	}
	struct str name = { m.name, m.name_n };
	size_t start = domain_start(name);
	struct traffic_domain key;
	memset(&key.key, 0, sizeof(key.key));
	key.key.client = *client;
	traffic_name(key.key.domain, str_from(name, start));
	struct traffic_domain *d = traffic_pool_make(&t->domains, &key.key, &is_new);
	if (is_new)
		d->first_us = t->now_us;
	d->last_us = t->now_us;
	d->server = *server;
	d->bytes[m.is_answer] += message.n;
	if (!m.is_answer) {
		take_query(t, &m, d, start);
		return;
	}
	d->answers++;
	d->failures += m.code == 3;
	remember_answers(t, &m, client);
}
