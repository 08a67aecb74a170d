/* SPDX-License-Identifier: Apache-2.0 */
/* wire - numbers as they stand in packets and in files. Whoever asks has looked at the length. */
#ifndef ZICHA_PARSE_WIRE_H
#define ZICHA_PARSE_WIRE_H

#include "base/str.h"

static inline uint8_t wire_u8(struct str s, size_t at)
{
	return (uint8_t)s.p[at];
}

/* Network order. */
static inline uint16_t wire_u16(struct str s, size_t at)
{
	return (uint16_t)(wire_u8(s, at) << 8 | wire_u8(s, at + 1));
}

static inline uint32_t wire_u32(struct str s, size_t at)
{
	return (uint32_t)wire_u16(s, at) << 16 | wire_u16(s, at + 2);
}

/* The other order. */
static inline uint16_t wire_le16(struct str s, size_t at)
{
	return (uint16_t)(wire_u8(s, at) | wire_u8(s, at + 1) << 8);
}

static inline uint32_t wire_le32(struct str s, size_t at)
{
	return wire_le16(s, at) | (uint32_t)wire_le16(s, at + 2) << 16;
}

/* Of n bytes, eight at most. */
static inline uint64_t wire_le(struct str s, size_t at, size_t n)
{
	uint64_t value = 0;
	for (size_t i = n; i-- > 0;)
		value = value << 8 | wire_u8(s, at + i);
	return value;
}

/* Takes a piece of n bytes off the front of *rest. False: it has not so many. */
static inline bool wire_take(struct str *rest, size_t n, struct str *ret)
{
	if (rest->n < n)
		return false;
	*ret = (struct str){ rest->p, n };
	*rest = (struct str){ rest->p + n, rest->n - n };
	return true;
}

/* A piece with its length in front, in `width` bytes. */
static inline bool wire_take_sized(struct str *rest, size_t width, struct str *ret)
{
	struct str head;
	size_t n = 0;
	if (!wire_take(rest, width, &head))
		return false;
	for (size_t i = 0; i < width; i++)
		n = n << 8 | wire_u8(head, i);
	return wire_take(rest, n, ret);
}

#endif
