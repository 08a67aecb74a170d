/* SPDX-License-Identifier: Apache-2.0 */
/* address - IPv4 and IPv6 addresses and prefixes, in text and in bytes. */
#ifndef ZICHA_PARSE_ADDRESS_H
#define ZICHA_PARSE_ADDRESS_H

#include "base/str.h"

struct address {
	bool is_ipv6;
	uint8_t bytes[16]; /* network order; 4 of them for IPv4 */
};

struct address_cidr {
	struct address address;
	int prefix_length;
};

/* Reads "192.0.2.1" or "2001:db8::1"; a zone ("fe80::1%eth0") is passed over.
 * No leading zeros and no short forms: "10.1" and "010.0.0.1" mean different
 * addresses to different programs. */
must_use bool address_parse(struct str text, struct address *ret_address);

/* Reads "10.0.0.0/8"; without a length the one address. Host bits may be set. */
must_use bool address_cidr_parse(struct str text, struct address_cidr *ret_cidr);

/* As RFC 5952 writes it. */
enum { ADDRESS_TEXT_SIZE = 48 };
void address_text(const struct address *a, char ret_text[ADDRESS_TEXT_SIZE]);

/* 127.0.0.0/8, ::1, and the first in IPv6's clothes (::ffff:127.0.0.1). */
bool address_is_loopback(const struct address *a);
/* 0.0.0.0 or ::, "any address" of a socket. */
bool address_is_any(const struct address *a);
/* The same family and bytes: an IPv4 address and its IPv4-mapped form are two. */
bool address_is_same(const struct address *a, const struct address *b);

/* Whether the prefix contains the address. An IPv4 address and its IPv4-mapped
 * form (RFC 4291, 2.5.5.2) are the same address to an IPv4 prefix; an IPv6 prefix
 * contains an IPv4 address only if it lies within ::ffff:0:0/96. False where
 * either is malformed; then *ret_contains is not written. */
must_use bool address_cidr_contains(struct str cidr, struct str address, bool *ret_contains);

#endif
