/* SPDX-License-Identifier: Apache-2.0 */
/* config_set - sets of addresses and ports, exactly: as sorted ranges. */
#include "parse/config_set.h"

#include <string.h>

enum { MAX_WILDCARD_BITS = 12 };

static __uint128_t number_of(const struct address *a)
{
	__uint128_t n = 0;
	for (size_t i = 0; i < (a->is_ipv6 ? 16U : 4U); i++)
		n = n << 8 | a->bytes[i];
	return a->is_ipv6 ? n : CONFIG_IPV4.first | n;
}

void config_set_add(struct arena *a, struct config_set *s, struct config_range r)
{
	s->range = arena_grow(a, s->range, &s->capacity, s->n + 1, sizeof(*s->range));
	s->range[s->n++] = r;
	s->is_sorted = false;
}

void config_set_add_all(struct arena *a, struct config_set *s, const struct config_set *from)
{
	for (size_t i = 0; i < from->n; i++)
		config_set_add(a, s, from->range[i]);
}

/* The bits that count, and those that do not: a range of the lowest ones, repeated for each
 * combination of the others. */
static bool add_masked(struct arena *a, struct config_set *s, uint32_t address, uint32_t any)
{
	uint32_t low = 0, rest;
	int bits = 0;
	while (low != UINT32_MAX && (any & (low + 1)))
		low = low << 1 | 1;
	rest = any & ~low;
	for (uint32_t b = rest; b; b &= b - 1)
		bits++;
	if (bits > MAX_WILDCARD_BITS)
		return false;
	for (uint32_t sub = rest;; sub = (sub - 1) & rest) {
		__uint128_t first = CONFIG_IPV4.first | ((address & ~any) | sub);
		config_set_add(a, s, (struct config_range){ first, first | low });
		if (!sub)
			return true;
	}
}

static bool read_ipv4(struct str text, uint32_t *ret)
{
	struct address a;
	if (!address_parse(text, &a) || a.is_ipv6)
		return false;
	*ret = (uint32_t)number_of(&a);
	return true;
}

bool config_set_add_wildcard(struct arena *a, struct config_set *s, struct str address,
			     struct str wildcard)
{
	uint32_t at, any = 0;
	return read_ipv4(address, &at) && (str_is(wildcard, "0") || read_ipv4(wildcard, &any)) &&
	       add_masked(a, s, at, any);
}

bool config_set_add_mask(struct arena *a, struct config_set *s, struct str address, struct str mask)
{
	uint32_t at, bits;
	int64_t length;
	struct address v6;
	if (str_int(mask, 10, &length)) {
		if (length < 0 || !address_parse(address, &v6) || length > (v6.is_ipv6 ? 128 : 32))
			return false;
		int shift = (int)(v6.is_ipv6 ? 128 - length : 32 - length);
		__uint128_t any = shift == 128 ? ~(__uint128_t)0 : ((__uint128_t)1 << shift) - 1;
		__uint128_t first = number_of(&v6) & ~any;
		config_set_add(a, s, (struct config_range){ first, first | any });
		return true;
	}
	return read_ipv4(address, &at) && read_ipv4(mask, &bits) && add_masked(a, s, at, ~bits);
}

bool config_set_is_masked(struct str address, struct str mask)
{
	uint32_t ignored;
	return read_ipv4(address, &ignored) && read_ipv4(mask, &ignored);
}

bool config_set_add_prefix(struct arena *a, struct config_set *s, struct str prefix)
{
	size_t slash = str_find(prefix, '/');
	struct address one;
	if (slash < prefix.n)
		return config_set_add_mask(a, s, str_head(prefix, slash),
					   str_from(prefix, slash + 1));
	if (!address_parse(prefix, &one))
		return false;
	config_set_add(a, s, (struct config_range){ number_of(&one), number_of(&one) });
	return true;
}

bool config_set_add_range(struct arena *a, struct config_set *s, struct str first, struct str last)
{
	struct address from, to;
	if (!address_parse(first, &from) || !address_parse(last, &to) ||
	    from.is_ipv6 != to.is_ipv6 || number_of(&from) > number_of(&to))
		return false;
	config_set_add(a, s, (struct config_range){ number_of(&from), number_of(&to) });
	return true;
}

static int compare(const void *a, const void *b)
{
	const struct config_range *x = a, *y = b;
	return x->first < y->first ? -1 : x->first > y->first;
}

void config_set_sort(struct config_set *s)
{
	size_t n = 0;
	if (s->is_sorted)
		return;
	s->is_sorted = true;
	if (!s->n)
		return;
	qsort(s->range, s->n, sizeof(*s->range), compare);
	for (size_t i = 1; i < s->n; i++) {
		struct config_range *last = &s->range[n];
		if (s->range[i].first <= last->last || s->range[i].first == last->last + 1)
			last->last = MAX(last->last, s->range[i].last);
		else
			s->range[++n] = s->range[i];
	}
	s->n = n + 1;
}

void config_set_cut(struct arena *a, struct config_set *s, struct config_set *cut)
{
	struct config_set left = { .n = 0 };
	config_set_sort(s);
	config_set_sort(cut);
	for (size_t i = 0, k = 0; i < s->n; i++) {
		struct config_range r = s->range[i];
		bool is_left = true;
		while (k < cut->n && cut->range[k].last < r.first)
			k++;
		for (size_t at = k; is_left && at < cut->n && cut->range[at].first <= r.last;
		     at++) {
			struct config_range gone = cut->range[at];
			if (gone.first > r.first)
				config_set_add(a, &left,
					       (struct config_range){ r.first, gone.first - 1 });
			is_left = gone.last < r.last;
			r.first = gone.last + 1;
		}
		if (is_left)
			config_set_add(a, &left, r);
	}
	left.is_sorted = true;
	*s = left;
}

bool config_set_has(const struct config_set *s, const struct config_set *part)
{
	size_t i = 0;
	for (size_t p = 0; p < part->n; p++) {
		while (i < s->n && s->range[i].last < part->range[p].first)
			i++;
		if (i == s->n || s->range[i].first > part->range[p].first ||
		    s->range[i].last < part->range[p].last)
			return false;
	}
	return true;
}

bool config_set_meets(const struct config_set *s, const struct config_set *other)
{
	for (size_t i = 0, o = 0; i < s->n && o < other->n;) {
		if (s->range[i].last < other->range[o].first)
			i++;
		else if (other->range[o].last < s->range[i].first)
			o++;
		else
			return true;
	}
	return false;
}

bool config_set_is_all(const struct config_set *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->range[i].first <= CONFIG_IPV4.first && s->range[i].last >= CONFIG_IPV4.last)
			return true;
	return false;
}

bool config_set_is_most(const struct config_set *s)
{
	uint64_t n = 0;
	for (size_t i = 0; i < s->n; i++) {
		__uint128_t first = MAX(s->range[i].first, CONFIG_IPV4.first);
		__uint128_t last = MIN(s->range[i].last, CONFIG_IPV4.last);
		n += first <= last ? (uint64_t)(last - first) + 1 : 0;
	}
	return n > (uint64_t)1 << 31;
}

/* ---- names ---- */

static const struct {
	const char *name;
	uint16_t port;
} ports[] = {
	{ "echo", 7 },
	{ "discard", 9 },
	{ "systat", 11 },
	{ "daytime", 13 },
	{ "qotd", 17 },
	{ "chargen", 19 },
	{ "ftp-data", 20 },
	{ "ftp", 21 },
	{ "ssh", 22 },
	{ "telnet", 23 },
	{ "smtp", 25 },
	{ "time", 37 },
	{ "tacacs", 49 },
	{ "tacacs+", 49 },
	{ "tacacs-ds", 65 },
	{ "whois", 43 },
	{ "nicname", 43 },
	{ "domain", 53 },
	{ "dns", 53 },
	{ "bootps", 67 },
	{ "bootpc", 68 },
	{ "tftp", 69 },
	{ "gopher", 70 },
	{ "finger", 79 },
	{ "www", 80 },
	{ "http", 80 },
	{ "hostname", 101 },
	{ "pop2", 109 },
	{ "pop3", 110 },
	{ "sunrpc", 111 },
	{ "ident", 113 },
	{ "nntp", 119 },
	{ "ntp", 123 },
	{ "netbios-ns", 137 },
	{ "netbios-dgm", 138 },
	{ "netbios-ssn", 139 },
	{ "netbios-ss", 139 },
	{ "imap4", 143 },
	{ "imap", 143 },
	{ "snmp", 161 },
	{ "snmptrap", 162 },
	{ "xdmcp", 177 },
	{ "bgp", 179 },
	{ "irc", 194 },
	{ "ldap", 389 },
	{ "mobile-ip", 434 },
	{ "mobilip-ag", 434 },
	{ "mobilip-mn", 435 },
	{ "https", 443 },
	{ "pim-auto-rp", 496 },
	{ "isakmp", 500 },
	{ "exec", 512 },
	{ "biff", 512 },
	{ "login", 513 },
	{ "who", 513 },
	{ "cmd", 514 },
	{ "rsh", 514 },
	{ "syslog", 514 },
	{ "lpd", 515 },
	{ "talk", 517 },
	{ "rip", 520 },
	{ "uucp", 540 },
	{ "klogin", 543 },
	{ "kshell", 544 },
	{ "ldaps", 636 },
	{ "kerberos", 750 },
	{ "lotusnotes", 1352 },
	{ "citrix-ica", 1494 },
	{ "sqlnet", 1521 },
	{ "radius", 1645 },
	{ "radius-acct", 1646 },
	{ "h323", 1720 },
	{ "pptp", 1723 },
	{ "nfs", 2049 },
	{ "ctiqbe", 2748 },
	{ "cifs", 3020 },
	{ "non500-isakmp", 4500 },
	{ "sip", 5060 },
	{ "aol", 5190 },
	{ "secureid-udp", 5510 },
	{ "pcanywhere-data", 5631 },
	{ "pcanywhere-status", 5632 },
	{ "dnsix", 195 },
	{ "nameserver", 42 },
	{ "netbios-ssns", 139 },
	{ "rtsp", 554 },
	{ "drip", 3949 },
	{ "msrpc", 135 },
	{ "onep-plain", 15001 },
	{ "onep-tls", 15002 },
	{ "mail", 25 },
	{ "chargen-server", 19 },
	{ "bgp-4", 179 },
	{ "sunrpc-udp", 111 },
	{ "rwho", 513 },
};

bool config_set_port(struct str word, uint16_t *ret)
{
	int64_t n;
	if (str_int(word, 10, &n)) {
		*ret = (uint16_t)n;
		return n >= 0 && n <= 65535;
	}
	for (size_t i = 0; i < N(ports); i++)
		if (str_is_nocase(word, ports[i].name)) {
			*ret = ports[i].port;
			return true;
		}
	return false;
}

bool config_set_protocol(struct str word, struct config_range *ret)
{
	static const struct {
		const char *name;
		uint8_t first, last;
	} protocols[] = {
		{ "ip", 0, 255 },     { "ipv6", 0, 255 },   { "any", 0, 255 },
		{ "icmp", 1, 1 },     { "igmp", 2, 2 },	    { "ipinip", 4, 4 },
		{ "tcp", 6, 6 },      { "egp", 8, 8 },	    { "igrp", 9, 9 },
		{ "udp", 17, 17 },    { "gre", 47, 47 },    { "esp", 50, 50 },
		{ "ahp", 51, 51 },    { "ah", 51, 51 },	    { "icmpv6", 58, 58 },
		{ "icmp6", 58, 58 },  { "eigrp", 88, 88 },  { "ospf", 89, 89 },
		{ "nos", 94, 94 },    { "pim", 103, 103 },  { "pcp", 108, 108 },
		{ "vrrp", 112, 112 }, { "sctp", 132, 132 }, { "snp", 109, 109 },
	};
	int64_t n;
	if (str_int(word, 10, &n)) {
		*ret = (struct config_range){ (__uint128_t)n, (__uint128_t)n };
		return n >= 0 && n <= 255;
	}
	for (size_t i = 0; i < N(protocols); i++)
		if (str_is_nocase(word, protocols[i].name)) {
			*ret = (struct config_range){ protocols[i].first, protocols[i].last };
			return true;
		}
	return false;
}
