/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dns - messages of DNS, multicast DNS and NetBIOS names. */
#include "parse/wire_dns.h"

#include "parse/wire.h"

enum { MAX_JUMPS = 16 };

/* Copies a name and moves *at behind it. Each jump leads backwards, or it is none. */
static bool read_name(struct str all, size_t *at, char name[WIRE_DNS_NAME_SIZE], size_t *ret_n)
{
	size_t here = *at, n = 0, lowest = *at;
	bool has_jumped = false;
	for (int jumps = 0; jumps < MAX_JUMPS;) {
		if (here >= all.n)
			return false;
		uint8_t length = wire_u8(all, here);
		if ((length & 0xc0) == 0xc0) {
			if (here + 2 > all.n)
				return false;
			size_t to = wire_u16(all, here) & 0x3fff;
			if (!has_jumped)
				*at = here + 2;
			has_jumped = true;
			if (to >= lowest)
				return false;
			lowest = here = to;
			jumps++;
			continue;
		}
		here++;
		if (!length) {
			if (!has_jumped)
				*at = here;
			name[n] = 0;
			*ret_n = n;
			return true;
		}
		if (length & 0xc0 || here + length > all.n || n + length + 2 > WIRE_DNS_NAME_SIZE)
			return false;
		if (n)
			name[n++] = '.';
		for (size_t i = 0; i < length; i++) {
			char c = all.p[here + i];
			name[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
		}
		here += length;
	}
	return false;
}

bool wire_dns_read(struct str bytes, struct wire_dns *ret)
{
	if (bytes.n < 12)
		return false;
	*ret = (struct wire_dns){
		.all = bytes,
		.at = 12,
		.id = wire_u16(bytes, 0),
		.is_answer = wire_u8(bytes, 2) & 0x80,
		.opcode = wire_u8(bytes, 2) >> 3 & 15,
		.code = wire_u8(bytes, 3) & 15,
		.n_questions = wire_u16(bytes, 4),
		.n_records = wire_u16(bytes, 6),
	};
	if (ret->n_questions > WIRE_DNS_MAX_RECORDS || ret->n_records > 4096)
		return false;
	for (uint16_t i = 0; i < ret->n_questions; i++) {
		char other[WIRE_DNS_NAME_SIZE] = { 0 };
		size_t n = 0;
		if (!read_name(bytes, &ret->at, i ? other : ret->name, i ? &n : &ret->name_n) ||
		    ret->at + 4 > bytes.n)
			return false;
		if (!i)
			ret->type = wire_u16(bytes, ret->at);
		ret->at += 4;
	}
	return ret->n_questions || ret->n_records;
}

bool wire_dns_next(struct wire_dns *d, struct wire_dns_record *ret)
{
	if (!d->n_records)
		return false;
	d->n_records--;
	if (!read_name(d->all, &d->at, ret->name, &ret->name_n) || d->at + 10 > d->all.n) {
		d->n_records = 0;
		return false;
	}
	size_t n = wire_u16(d->all, d->at + 8);
	ret->type = wire_u16(d->all, d->at);
	d->at += 10;
	if (n > d->all.n - d->at) {
		d->n_records = 0;
		return false;
	}
	ret->data = (struct str){ d->all.p + d->at, n };
	d->at += n;
	return true;
}

bool wire_dns_netbios(struct str encoded, char ret[WIRE_NETBIOS_SIZE], uint8_t *ret_suffix)
{
	size_t n = 0;
	if (encoded.n < 32)
		return false;
	for (size_t i = 0; i < 16; i++) {
		uint8_t high = (uint8_t)((wire_u8(encoded, i * 2) | 32) - 'a');
		uint8_t low = (uint8_t)((wire_u8(encoded, i * 2 + 1) | 32) - 'a');
		if (high > 15 || low > 15)
			return false;
		if (i == 15)
			*ret_suffix = (uint8_t)(high << 4 | low);
		else
			ret[n++] = (char)(high << 4 | low);
	}
	while (n && (ret[n - 1] == ' ' || !ret[n - 1]))
		n--;
	ret[n] = 0;
	return n > 0;
}
