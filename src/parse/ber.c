/* SPDX-License-Identifier: Apache-2.0 */
/* ber - the little of ASN.1's basic encoding that SNMP needs (ITU-T X.690). */
#include "parse/ber.h"

#include "base/buf.h"

#include <string.h>

static uint8_t byte(struct str s, size_t i)
{
	return (uint8_t)s.p[i];
}

bool ber_take(struct str *rest, uint8_t *ret_tag, struct str *ret_content)
{
	if (rest->n < 2 || (byte(*rest, 0) & 0x1f) == 0x1f)
		return false;
	size_t n = byte(*rest, 1), head = 2;
	if (n & 0x80) {
		size_t n_bytes = n & 0x7f;
		if (!n_bytes || n_bytes > 4 || rest->n < 2 + n_bytes)
			return false;
		n = 0;
		for (size_t i = 0; i < n_bytes; i++)
			n = n << 8 | byte(*rest, 2 + i);
		head += n_bytes;
	}
	if (n > rest->n - head)
		return false;
	*ret_tag = byte(*rest, 0);
	*ret_content = str_head(str_from(*rest, head), n);
	*rest = str_from(*rest, head + n);
	return true;
}

bool ber_take_tag(struct str *rest, uint8_t tag, struct str *ret_content)
{
	uint8_t got;
	return ber_take(rest, &got, ret_content) && got == tag;
}

bool ber_take_int(struct str *rest, int64_t *ret_value)
{
	struct str content;
	return ber_take_tag(rest, BER_INTEGER, &content) && ber_int(content, ret_value);
}

bool ber_int(struct str content, int64_t *ret_value)
{
	if (!content.n || content.n > 8)
		return false;
	uint64_t v = byte(content, 0) & 0x80 ? UINT64_MAX : 0;
	for (size_t i = 0; i < content.n; i++)
		v = v << 8 | byte(content, i);
	*ret_value = (int64_t)v;
	return true;
}

/* Some agents forget the 0 in front of a counter above 2^31: it is never negative. */
bool ber_unsigned(struct str content, int64_t *ret_value)
{
	uint64_t v = 0;
	if (!content.n || content.n > 9 || (content.n == 9 && byte(content, 0)))
		return false;
	for (size_t i = 0; i < content.n; i++)
		v = v << 8 | byte(content, i);
	*ret_value = v > INT64_MAX ? INT64_MAX : (int64_t)v;
	return true;
}

static bool take_part(struct str *rest, uint64_t *ret_part)
{
	uint64_t v = 0;
	for (size_t i = 0; i < rest->n && i < 5; i++) {
		v = v << 7 | (byte(*rest, i) & 0x7f);
		if (byte(*rest, i) & 0x80)
			continue;
		*rest = str_from(*rest, i + 1);
		*ret_part = v;
		return true;
	}
	return false;
}

bool ber_oid(struct str content, struct ber_oid *ret_oid)
{
	uint64_t v;
	size_t n = 0;
	if (!take_part(&content, &v) || v > (uint64_t)UINT32_MAX + 80)
		return false;
	uint64_t first = v < 80 ? v / 40 : 2;
	ret_oid->part[n++] = (uint32_t)first;
	ret_oid->part[n++] = (uint32_t)(v - 40 * first);
	while (content.n) {
		if (n == BER_MAX_OID || !take_part(&content, &v) || v > UINT32_MAX)
			return false;
		ret_oid->part[n++] = (uint32_t)v;
	}
	ret_oid->n = n;
	return true;
}

int ber_oid_compare(const struct ber_oid *a, const struct ber_oid *b)
{
	for (size_t i = 0; i < a->n && i < b->n; i++)
		if (a->part[i] != b->part[i])
			return a->part[i] < b->part[i] ? -1 : 1;
	return (a->n > b->n) - (a->n < b->n);
}

bool ber_oid_is_below(const struct ber_oid *a, const struct ber_oid *base)
{
	return a->n >= base->n && memcmp(a->part, base->part, base->n * sizeof(*a->part)) == 0;
}

bool ber_oid_parse(struct str text, struct ber_oid *ret_oid)
{
	struct str part;
	int64_t v;
	size_t n = 0;
	if (str_starts(text, "."))
		text = str_from(text, 1);
	while (str_split(&text, '.', &part)) {
		if (n == BER_MAX_OID || !str_int(part, 10, &v) || v < 0 || v > UINT32_MAX)
			return false;
		ret_oid->part[n++] = (uint32_t)v;
	}
	ret_oid->n = n;
	return n >= 2 && ret_oid->part[0] <= 2 && (ret_oid->part[0] == 2 || ret_oid->part[1] < 40);
}

char *ber_oid_text(struct arena *a, const struct ber_oid *oid)
{
	autobuf out = BUF(2 << 10);
	for (size_t i = 0; i < oid->n; i++)
		buf_printf(&out, "%s%u", i ? "." : "", oid->part[i]);
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

/* ---- writing ---- */

void ber_out_begin(struct ber_out *o)
{
	o->at = sizeof(o->bytes);
	o->is_over = false;
}

size_t ber_out_n(const struct ber_out *o)
{
	return sizeof(o->bytes) - o->at;
}

struct str ber_out_view(const struct ber_out *o)
{
	return (struct str){ (const char *)o->bytes + o->at, ber_out_n(o) };
}

static void put_bytes(struct ber_out *o, struct str bytes)
{
	if (bytes.n > o->at) {
		o->is_over = true;
		return;
	}
	o->at -= bytes.n;
	if (bytes.n)
		memcpy(o->bytes + o->at, bytes.p, bytes.n);
}

static void put_byte(struct ber_out *o, uint8_t b)
{
	put_bytes(o, (struct str){ (const char *)&b, 1 });
}

void ber_put_head(struct ber_out *o, uint8_t tag, size_t n_before)
{
	size_t n = ber_out_n(o) - n_before, n_bytes = 0;
	if (n < 0x80) {
		put_byte(o, (uint8_t)n);
	} else {
		for (size_t left = n; left; left >>= 8, n_bytes++)
			put_byte(o, (uint8_t)left);
		put_byte(o, (uint8_t)(0x80 | n_bytes));
	}
	put_byte(o, tag);
}

void ber_put_octets(struct ber_out *o, struct str bytes)
{
	size_t before = ber_out_n(o);
	put_bytes(o, bytes);
	ber_put_head(o, BER_OCTETS, before);
}

void ber_put_int(struct ber_out *o, int64_t value)
{
	size_t before = ber_out_n(o);
	for (;;) {
		put_byte(o, (uint8_t)value);
		bool is_negative = value & 0x80;
		value >>= 8;
		if (value == (is_negative ? -1 : 0))
			break;
	}
	ber_put_head(o, BER_INTEGER, before);
}

static void put_part(struct ber_out *o, uint64_t part)
{
	put_byte(o, part & 0x7f);
	while (part >>= 7)
		put_byte(o, 0x80 | (part & 0x7f));
}

void ber_put_oid(struct ber_out *o, const struct ber_oid *oid)
{
	size_t before = ber_out_n(o);
	for (size_t i = oid->n; i-- > 2;)
		put_part(o, oid->part[i]);
	put_part(o, (uint64_t)40 * oid->part[0] + oid->part[1]);
	ber_put_head(o, BER_OID, before);
}
