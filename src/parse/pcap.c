/* SPDX-License-Identifier: Apache-2.0 */
/* pcap - captured packets as files hold them. */
#include "parse/pcap.h"

#include "parse/wire.h"

#include <string.h>

enum {
	MAGIC_MICRO = 0xa1b2c3d4,
	MAGIC_NANO = 0xa1b23c4d,
	SECTION = 0x0a0d0d0a,
	ORDER = 0x1a2b3c4d,
	INTERFACE = 1,
	OLD_PACKET = 2,
	SIMPLE_PACKET = 3,
	STATISTICS = 5,
	ENHANCED_PACKET = 6,
	OPTION_RESOLUTION = 9,
	OPTION_OFFSET = 14,
	OPTION_DROPS = 5,
	OPTION_DROPS_OF_SYSTEM = 7,
	OPTION_LOST_BEFORE = 4, /* of a packet */
};

static uint16_t u16(const struct pcap *p, struct str s, size_t at)
{
	return p->is_big_endian ? wire_u16(s, at) : wire_le16(s, at);
}

static uint32_t u32(const struct pcap *p, struct str s, size_t at)
{
	return p->is_big_endian ? wire_u32(s, at) : wire_le32(s, at);
}

static uint64_t u64(const struct pcap *p, struct str s, size_t at)
{
	uint64_t first = u32(p, s, at), second = u32(p, s, at + 4);
	return p->is_big_endian ? first << 32 | second : second << 32 | first;
}

static bool has(struct pcap *p, struct str rest, size_t n)
{
	p->n_needed = n;
	return rest.n >= n;
}

static int64_t to_us(const struct pcap_interface *i, uint64_t ticks)
{
	uint64_t seconds = ticks / i->ticks_per_second, part = ticks % i->ticks_per_second;
	/* A resolution finer than 10^-12 does not exist; see take_option(). */
	double us = (double)part * 1e6 / (double)i->ticks_per_second;
	return ((int64_t)(seconds & 0xffffffffffULL) + i->offset_seconds) * 1000000 + (int64_t)us;
}

/* ---- pcap ---- */

static int begin_old(struct pcap *p, struct str *rest, uint32_t magic, bool is_big)
{
	if (!has(p, *rest, 24))
		return 0;
	p->is_big_endian = is_big;
	p->interface[0] = (struct pcap_interface){
		.link = (uint16_t)u32(p, *rest, 20),
		.ticks_per_second = magic == MAGIC_NANO ? 1000000000 : 1000000,
	};
	p->n_interfaces = 1;
	p->is_begun = true;
	*rest = str_from(*rest, 24);
	return 1;
}

static int next_old(struct pcap *p, struct str *rest, struct pcap_packet *ret, struct err *e)
{
	if (!has(p, *rest, 16))
		return 0;
	const struct pcap_interface *i = &p->interface[0];
	uint32_t n = u32(p, *rest, 8);
	if (n > PCAP_MAX_PACKET)
		return err_set(e, "a packet of %u bytes", n);
	if (!has(p, *rest, 16 + (size_t)n))
		return 0;
	*ret = (struct pcap_packet){
		.time_us = to_us(i, u32(p, *rest, 0) * i->ticks_per_second +
					    u32(p, *rest, 4) % i->ticks_per_second),
		.link = i->link,
		.length = MAX(u32(p, *rest, 12), n),
		.bytes = str_head(str_from(*rest, 16), n),
	};
	*rest = str_from(*rest, 16 + (size_t)n);
	return 1;
}

/* ---- pcapng ---- */

/* Takes the next option off a block's end; false: there is none. */
static bool next_option(const struct pcap *p, struct str *rest, uint16_t *ret_code,
			struct str *ret_value)
{
	struct str head;
	if (!wire_take(rest, 4, &head) || !u16(p, head, 0))
		return false;
	*ret_code = u16(p, head, 0);
	size_t n = u16(p, head, 2);
	if (!wire_take(rest, n, ret_value))
		return false;
	*rest = str_from(*rest, MIN((4 - n % 4) % 4, rest->n));
	return true;
}

static uint64_t resolution(uint8_t value)
{
	uint64_t ticks = 1;
	if (value & 0x80)
		return UINT64_C(1) << MIN(value & 0x7f, 40);
	for (int i = 0; i < MIN(value, 12); i++)
		ticks *= 10;
	return ticks;
}

static void take_interface(struct pcap *p, struct str body)
{
	struct pcap_interface i = { .ticks_per_second = 1000000 };
	uint16_t code;
	struct str value;
	if (body.n < 8 || p->n_interfaces == PCAP_MAX_INTERFACES)
		return;
	i.link = u16(p, body, 0);
	body = str_from(body, 8);
	while (next_option(p, &body, &code, &value)) {
		if (code == OPTION_RESOLUTION && value.n == 1)
			i.ticks_per_second = resolution(wire_u8(value, 0));
		if (code == OPTION_OFFSET && value.n == 8)
			i.offset_seconds = (int64_t)(u64(p, value, 0) & 0xffffffffffULL);
	}
	p->interface[p->n_interfaces++] = i;
}

/* An interface's statistics are sums since its begin, and packets may say how many were lost before
 * them: two tales of one thing. */
static void count_lost(struct pcap *p, struct pcap_interface *i)
{
	uint64_t n = MAX(i->n_told_lost, i->n_lost_between);
	if (n > i->n_counted) {
		p->n_dropped += n - i->n_counted;
		i->n_counted = n;
	}
}

static void take_statistics(struct pcap *p, struct str body)
{
	uint16_t code;
	uint64_t n = 0;
	struct str value;
	if (body.n < 12 || u32(p, body, 0) >= p->n_interfaces)
		return;
	struct pcap_interface *i = &p->interface[u32(p, body, 0)];
	body = str_from(body, 12);
	while (next_option(p, &body, &code, &value))
		if ((code == OPTION_DROPS || code == OPTION_DROPS_OF_SYSTEM) && value.n == 8)
			n += MIN(u64(p, value, 0), UINT32_MAX);
	i->n_told_lost = MAX(i->n_told_lost, n);
	count_lost(p, i);
}

static void take_packet_options(struct pcap *p, struct pcap_interface *i, struct str rest)
{
	uint16_t code;
	struct str value;
	while (next_option(p, &rest, &code, &value))
		if (code == OPTION_LOST_BEFORE && value.n == 8)
			i->n_lost_between += MIN(u64(p, value, 0), UINT32_MAX);
	count_lost(p, i);
}

/* Of a packet block: what it holds. False: not a packet that can be read. */
static bool take_packet(struct pcap *p, uint32_t kind, struct str body, struct pcap_packet *ret)
{
	size_t head = kind == SIMPLE_PACKET ? 4 : 20;
	if (body.n < head)
		return false;
	size_t at = kind == SIMPLE_PACKET ? 0
		    : kind == OLD_PACKET  ? u16(p, body, 0)
					  : u32(p, body, 0);
	if (at >= p->n_interfaces) {
		p->n_passed++;
		return false;
	}
	struct pcap_interface *i = &p->interface[at];
	ret->link = i->link;
	if (kind == SIMPLE_PACKET) {
		ret->length = u32(p, body, 0);
		ret->time_us = 0;
		ret->bytes = str_head(str_from(body, 4), MIN(ret->length, body.n - 4));
		return true;
	}
	uint32_t n = u32(p, body, 12);
	if (n > body.n - head)
		return false;
	ret->time_us = to_us(i, (uint64_t)u32(p, body, 4) << 32 | u32(p, body, 8));
	ret->length = MAX(u32(p, body, 16), n);
	ret->bytes = str_head(str_from(body, head), n);
	size_t padded = head + ((size_t)n + 3) / 4 * 4;
	if (kind == ENHANCED_PACKET && body.n > padded)
		take_packet_options(p, i, str_from(body, padded));
	return true;
}

static int begin_section(struct pcap *p, struct str rest, struct err *e)
{
	if (!has(p, rest, 12))
		return 0;
	bool is_big = wire_u32(rest, 8) == ORDER;
	if (!is_big && wire_le32(rest, 8) != ORDER)
		return err_set(e, "not a pcapng section");
	p->is_big_endian = is_big;
	p->n_interfaces = 0;
	p->is_begun = p->is_next_generation = true;
	return 1;
}

/* 1: a packet, 2: another block, 0: more bytes, <0. */
static int take_block(struct pcap *p, struct str *rest, struct pcap_packet *ret, struct err *e)
{
	if (!has(p, *rest, 12))
		return 0;
	if (wire_u32(*rest, 0) == SECTION && begin_section(p, *rest, e) < 0)
		return -1;
	uint32_t kind = u32(p, *rest, 0), n = u32(p, *rest, 4);
	bool is_packet = kind == ENHANCED_PACKET || kind == SIMPLE_PACKET || kind == OLD_PACKET;
	if (n < 12 || n % 4 || (is_packet && n > PCAP_MAX_BLOCK))
		return err_set(e, "a block of %u bytes", n);
	if (!is_packet && n > PCAP_MAX_BLOCK) {
		p->n_to_skip = n;
		return 2;
	}
	if (!has(p, *rest, n))
		return 0;
	struct str body = str_head(str_from(*rest, 8), n - 12);
	*rest = str_from(*rest, n);
	if (is_packet)
		return take_packet(p, kind, body, ret) ? 1 : 2;
	if (kind == INTERFACE)
		take_interface(p, body);
	else if (kind == STATISTICS)
		take_statistics(p, body);
	return 2;
}

static int next_block(struct pcap *p, struct str *rest, struct pcap_packet *ret, struct err *e)
{
	for (;;) {
		size_t n = MIN(p->n_to_skip, rest->n);
		*rest = str_from(*rest, n);
		p->n_to_skip -= n;
		if (p->n_to_skip) {
			p->n_needed = 1;
			return 0;
		}
		int r = take_block(p, rest, ret, e);
		if (r != 2)
			return r;
	}
}

/* ---- both ---- */

static int begin(struct pcap *p, struct str *rest, struct err *e)
{
	if (!has(p, *rest, 4))
		return 0;
	uint32_t big = wire_u32(*rest, 0), little = wire_le32(*rest, 0);
	if (big == SECTION)
		return begin_section(p, *rest, e);
	if (big == MAGIC_MICRO || big == MAGIC_NANO)
		return begin_old(p, rest, big, true);
	if (little == MAGIC_MICRO || little == MAGIC_NANO)
		return begin_old(p, rest, little, false);
	return err_set(e, "neither a pcap nor a pcapng file");
}

int pcap_next(struct pcap *p, struct str *rest, struct pcap_packet *ret, struct err *e)
{
	if (!p->is_begun) {
		int r = begin(p, rest, e);
		if (r <= 0)
			return r;
	}
	return p->is_next_generation ? next_block(p, rest, ret, e) : next_old(p, rest, ret, e);
}
