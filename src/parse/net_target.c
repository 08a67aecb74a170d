/* SPDX-License-Identifier: Apache-2.0 */
/* net_target - which addresses, ports and hours a network survey is told. */
#include "parse/net_target.h"

#include <string.h>

static int add(struct net_target *t, struct arena *a, const struct net_target_part *part,
	       struct err *e)
{
	if (t->n == NET_TARGET_MAX_PARTS)
		return err_set(e, "more than %d parts", NET_TARGET_MAX_PARTS);
	t->parts = arena_grow(a, t->parts, &t->capacity, t->n + 1, sizeof(*t->parts));
	t->parts[t->n++] = *part;
	return 0;
}

static void clear_host_bits(struct address_cidr *c)
{
	int bytes = c->address.is_ipv6 ? 16 : 4;
	for (int i = 0; i < bytes; i++) {
		int keep = MIN(MAX(c->prefix_length - i * 8, 0), 8);
		c->address.bytes[i] &= (uint8_t)(0xff00 >> keep);
	}
}

/* What is no single host's: multicast, broadcast, "any", an IPv4 address in IPv6's clothes. */
static bool is_unicast(const struct address *a)
{
	static const uint8_t mapped[12] = { [10] = 0xff, [11] = 0xff };
	if (address_is_any(a))
		return false;
	if (a->is_ipv6)
		return a->bytes[0] != 0xff && memcmp(a->bytes, mapped, sizeof(mapped)) != 0;
	return a->bytes[0] != 0 && a->bytes[0] < 224;
}

static int add_cidr(struct net_target *t, struct arena *a, struct address_cidr c, bool is_excluded,
		    struct err *e)
{
	int least = c.address.is_ipv6 ? NET_TARGET_WIDEST_IPV6 : NET_TARGET_LEAST_IPV4;
	char text[ADDRESS_TEXT_SIZE];
	clear_host_bits(&c);
	address_text(&c.address, text);
	if (!is_excluded && c.prefix_length < least)
		return err_set(e, "%s/%d: larger than a /%d; name the ranges that are used", text,
			       c.prefix_length, least);
	if (!is_excluded && !is_unicast(&c.address))
		return err_set(e, "%s/%d: no address of a host", text, c.prefix_length);
	return add(t, a, &(struct net_target_part){ .is_excluded = is_excluded, .cidr = c }, e);
}

static uint32_t number(const struct address *a)
{
	return (uint32_t)a->bytes[0] << 24 | (uint32_t)a->bytes[1] << 16 |
	       (uint32_t)a->bytes[2] << 8 | a->bytes[3];
}

static struct address address_of(uint32_t n)
{
	return (struct address){ .bytes = { (uint8_t)(n >> 24), (uint8_t)(n >> 16),
					    (uint8_t)(n >> 8), (uint8_t)n } };
}

/* "192.0.2.5-192.0.2.9", cut into prefixes. */
static int add_range(struct net_target *t, struct arena *a, uint32_t first, uint32_t last,
		     bool is_excluded, struct err *e)
{
	uint64_t at = first;
	while (at <= last) {
		int bits = 0;
		while (bits < 32 && !(at & ((uint64_t)1 << bits)) &&
		       at + ((uint64_t)2 << bits) - 1 <= last)
			bits++;
		struct address_cidr c = { address_of((uint32_t)at), 32 - bits };
		if (add_cidr(t, a, c, is_excluded, e) < 0)
			return -1;
		at += (uint64_t)1 << bits;
	}
	return 0;
}

static bool is_name(struct str s)
{
	bool has_letter = false;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i], lower = (char)(c | 0x20);
		bool is_letter = lower >= 'a' && lower <= 'z';
		has_letter |= is_letter;
		if (!is_letter && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != '_')
			return false;
	}
	return has_letter && s.n <= 253 && s.p[0] != '-' && s.p[0] != '.';
}

static int read_part(struct net_target *t, struct arena *a, struct str text, bool is_excluded,
		     struct err *e)
{
	struct address_cidr cidr;
	struct address first, last;
	size_t dash = str_find(text, '-');
	if (address_cidr_parse(text, &cidr))
		return add_cidr(t, a, cidr, is_excluded, e);
	if (dash < text.n && address_parse(str_trim(str_head(text, dash)), &first) &&
	    address_parse(str_trim(str_from(text, dash + 1)), &last)) {
		if (first.is_ipv6 || last.is_ipv6 || number(&first) > number(&last))
			return err_set(e, "%.80s: not a range of IPv4 addresses",
				       str_text(a, text));
		return add_range(t, a, number(&first), number(&last), is_excluded, e);
	}
	if (!is_name(text))
		return err_use(e, "%.80s: neither an address, a prefix, a range nor a name",
			       str_text(a, text));
	return add(
		t, a,
		&(struct net_target_part){ .is_excluded = is_excluded, .name = str_text(a, text) },
		e);
}

static int read_all(struct str text, struct arena *a, bool is_excluded, struct net_target *ret,
		    size_t *ret_allowed, struct err *e)
{
	struct str part;
	*ret = (struct net_target){ .n = 0 };
	*ret_allowed = 0;
	while (str_split(&text, ',', &part)) {
		part = str_trim(part);
		bool is_not = str_starts(part, "!");
		if (is_not)
			part = str_trim(str_from(part, 1));
		if (!part.n)
			return err_set(e, "an empty part between commas");
		if (read_part(ret, a, part, is_not || is_excluded, e) < 0)
			return -1;
		*ret_allowed += !is_not;
	}
	return 0;
}

int net_target_read(struct str text, struct arena *a, struct net_target *ret, struct err *e)
{
	size_t n_allowed;
	if (read_all(text, a, false, ret, &n_allowed, e) < 0)
		return -1;
	if (!n_allowed)
		return err_set(e, "no address to look at");
	return 0;
}

int net_target_read_excluded(struct str text, struct arena *a, struct net_target *ret,
			     struct err *e)
{
	size_t n_ignored;
	*ret = (struct net_target){ .n = 0 };
	return str_trim(text).n ? read_all(text, a, true, ret, &n_ignored, e) : 0;
}

static bool read_port(struct str text, int64_t *ret)
{
	return str_int(str_trim(text), 10, ret) && *ret >= 1 && *ret <= 65535;
}

bool net_target_ports(struct str text, struct net_target_ports *ret)
{
	struct str part, left;
	int64_t first, last;
	struct net_target_ports p = { { 0 } };
	text = str_trim(text);
	if (str_is(text, "all"))
		text = STR("1-65535");
	if (!text.n)
		return false;
	while (str_split(&text, ',', &part)) {
		bool has_dash = str_find(part, '-') < part.n;
		if (!str_split(&part, '-', &left) || !read_port(left, &first))
			return false;
		last = first;
		if (has_dash && (!read_port(part, &last) || last < first))
			return false;
		for (int64_t i = first; i <= last; i++)
			p.bits[i / 8] |= (uint8_t)(1 << (i % 8));
	}
	*ret = p;
	return true;
}

static bool read_minute(struct str text, int *ret)
{
	struct str hour;
	int64_t h, m;
	text = str_trim(text);
	if (!str_split(&text, ':', &hour) || !str_int(hour, 10, &h) || !str_int(text, 10, &m) ||
	    text.n != 2 || h < 0 || h > 24 || m < 0 || m > 59 || (h == 24 && m))
		return false;
	*ret = (int)(h * 60 + m) % 1440;
	return true;
}

bool net_target_window(struct str text, struct net_target_window *ret)
{
	struct str from;
	struct net_target_window w;
	if (!str_split(&text, '-', &from) || !read_minute(from, &w.from) ||
	    !read_minute(text, &w.until))
		return false;
	*ret = w;
	return true;
}

bool net_target_is_within(const struct net_target_window *w, int minute)
{
	if (w->from == w->until)
		return true;
	if (w->from < w->until)
		return minute >= w->from && minute < w->until;
	return minute >= w->from || minute < w->until;
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool net_target_mac(struct str text, uint8_t ret_mac[6])
{
	uint8_t mac[6] = { 0 };
	int n = 0;
	text = str_trim(text);
	for (size_t i = 0; i < text.n; i++) {
		int digit = digit_of(text.p[i]);
		bool is_mark = text.p[i] == ':' || text.p[i] == '-' || text.p[i] == '.';
		if (digit < 0 && is_mark && n && n % 2 == 0)
			continue;
		if (digit < 0 || n == 12)
			return false;
		mac[n / 2] = (uint8_t)(mac[n / 2] << 4 | digit);
		n++;
	}
	if (n != 12)
		return false;
	memcpy(ret_mac, mac, sizeof(mac));
	return true;
}
