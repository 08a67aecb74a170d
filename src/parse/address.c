/* SPDX-License-Identifier: Apache-2.0 */
/* address - IPv4 and IPv6 addresses and prefixes, in text and in bytes. */
#include "parse/address.h"

#include <arpa/inet.h>
#include <string.h>

enum { IPV4_BITS = 32, IPV6_BITS = 128, MAPPED_BITS = 96 };

static const uint8_t mapped_prefix[MAPPED_BITS / 8] = { [10] = 0xff, [11] = 0xff };

static bool is_mapped(const struct address *a)
{
	return a->is_ipv6 && memcmp(a->bytes, mapped_prefix, sizeof(mapped_prefix)) == 0;
}

static struct address unmapped(const struct address *a)
{
	struct address v4 = { .is_ipv6 = false };
	memcpy(v4.bytes, a->bytes + sizeof(mapped_prefix), IPV4_BITS / 8);
	return v4;
}

static struct address mapped(const struct address *a)
{
	struct address v6 = { .is_ipv6 = true };
	memcpy(v6.bytes, mapped_prefix, sizeof(mapped_prefix));
	memcpy(v6.bytes + sizeof(mapped_prefix), a->bytes, IPV4_BITS / 8);
	return v6;
}

/* The name of an interface: the kernel takes any but "/" and white space. */
static bool is_zone(struct str zone)
{
	for (size_t i = 0; i < zone.n; i++)
		if (zone.p[i] == '/' || zone.p[i] == 0x7f || (unsigned char)zone.p[i] <= ' ')
			return false;
	return zone.n > 0;
}

bool address_parse(struct str text, struct address *ret_address)
{
	struct address a = { .is_ipv6 = str_find(text, ':') < text.n };
	size_t zone = str_find(text, '%');
	if (zone < text.n) {
		if (!a.is_ipv6 || !is_zone(str_from(text, zone + 1)))
			return false;
		text = str_head(text, zone);
	}
	char c_text[INET6_ADDRSTRLEN];
	if (text.n == 0 || text.n >= sizeof(c_text) || memchr(text.p, 0, text.n))
		return false;
	memcpy(c_text, text.p, text.n);
	c_text[text.n] = 0;
	if (inet_pton(a.is_ipv6 ? AF_INET6 : AF_INET, c_text, a.bytes) != 1)
		return false;
	*ret_address = a;
	return true;
}

bool address_cidr_parse(struct str text, struct address_cidr *ret_cidr)
{
	size_t slash = str_find(text, '/');
	struct address_cidr c;
	if (!address_parse(str_head(text, slash), &c.address))
		return false;
	int64_t bits = c.address.is_ipv6 ? IPV6_BITS : IPV4_BITS;
	c.prefix_length = (int)bits;
	if (slash < text.n) {
		struct str length = str_from(text, slash + 1);
		int64_t value;
		/* Not "+8", which str_int() takes. */
		if (!length.n || length.p[0] < '0' || length.p[0] > '9' ||
		    !str_int(length, 10, &value) || value > bits)
			return false;
		c.prefix_length = (int)value;
	}
	*ret_cidr = c;
	return true;
}

void address_text(const struct address *a, char ret_text[ADDRESS_TEXT_SIZE])
{
	if (!inet_ntop(a->is_ipv6 ? AF_INET6 : AF_INET, a->bytes, ret_text, ADDRESS_TEXT_SIZE))
		abort(); /* the buffer has room for both families */
}

bool address_is_loopback(const struct address *a)
{
	static const struct in6_addr loopback = IN6ADDR_LOOPBACK_INIT;
	if (is_mapped(a))
		return a->bytes[sizeof(mapped_prefix)] == 127;
	if (a->is_ipv6)
		return memcmp(a->bytes, &loopback, sizeof(loopback)) == 0;
	return a->bytes[0] == 127;
}

bool address_is_any(const struct address *a)
{
	static const uint8_t zero[IPV6_BITS / 8];
	return memcmp(a->bytes, zero, (a->is_ipv6 ? IPV6_BITS : IPV4_BITS) / 8) == 0;
}

bool address_is_same(const struct address *a, const struct address *b)
{
	return a->is_ipv6 == b->is_ipv6 &&
	       memcmp(a->bytes, b->bytes, (a->is_ipv6 ? IPV6_BITS : IPV4_BITS) / 8) == 0;
}

static bool is_prefix_equal(const uint8_t *a, const uint8_t *b, int bits)
{
	size_t whole = (size_t)bits / 8;
	if (memcmp(a, b, whole) != 0)
		return false;
	int left = bits % 8;
	return left == 0 || ((a[whole] ^ b[whole]) >> (8 - left)) == 0;
}

bool address_cidr_contains(struct str cidr, struct str address, bool *ret_contains)
{
	struct address_cidr c;
	struct address a;
	if (!address_cidr_parse(cidr, &c) || !address_parse(address, &a))
		return false;
	if (!c.address.is_ipv6 && is_mapped(&a))
		a = unmapped(&a);
	bool is_within_mapped = is_mapped(&c.address) && c.prefix_length >= MAPPED_BITS;
	if (c.address.is_ipv6 && !a.is_ipv6 && is_within_mapped)
		a = mapped(&a);
	*ret_contains = c.address.is_ipv6 == a.is_ipv6 &&
			is_prefix_equal(c.address.bytes, a.bytes, c.prefix_length);
	return true;
}
