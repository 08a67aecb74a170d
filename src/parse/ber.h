/* SPDX-License-Identifier: Apache-2.0 */
/* ber - the little of ASN.1's basic encoding that SNMP needs: reading by length, writing from
 * the end to the front.
 *
 * Refused: indefinite lengths, tags of more than one byte, lengths beyond what is there,
 * numbers and object ids of more than they can hold. */
#ifndef ZICHA_PARSE_BER_H
#define ZICHA_PARSE_BER_H

#include "base/str.h"

enum ber_tag {
	BER_INTEGER = 0x02,
	BER_OCTETS = 0x04,
	BER_NULL = 0x05,
	BER_OID = 0x06,
	BER_SEQUENCE = 0x30,
};

/* The longest object id there may be (RFC 2578, 3.5). */
enum { BER_MAX_OID = 128 };
struct ber_oid {
	size_t n;
	uint32_t part[BER_MAX_OID];
};

/* Takes one element off *rest. */
must_use bool ber_take(struct str *rest, uint8_t *ret_tag, struct str *ret_content);
/* The same, of one kind. */
must_use bool ber_take_tag(struct str *rest, uint8_t tag, struct str *ret_content);
must_use bool ber_take_int(struct str *rest, int64_t *ret_value);

/* The contents of an element. A number of at most 8 bytes, or 9 of which the first is 0; what
 * is more than INT64_MAX is given as that. */
must_use bool ber_int(struct str content, int64_t *ret_value);
must_use bool ber_unsigned(struct str content, int64_t *ret_value);
must_use bool ber_oid(struct str content, struct ber_oid *ret_oid);

/* <0, 0, >0, as agents must order their answers. */
int ber_oid_compare(const struct ber_oid *a, const struct ber_oid *b);
/* Whether `a` is `base` or below it. */
bool ber_oid_is_below(const struct ber_oid *a, const struct ber_oid *base);
/* Reads "1.3.6.1", perhaps with a dot in front. */
must_use bool ber_oid_parse(struct str text, struct ber_oid *ret_oid);
must_use char *ber_oid_text(struct arena *a, const struct ber_oid *oid);

/* A message that is written from its end: what is inside is there before its head. */
enum { BER_MAX_OUT = 8 << 10 };
struct ber_out {
	size_t at; /* where it begins; it ends with the bytes */
	bool is_over;
	uint8_t bytes[BER_MAX_OUT];
};
void ber_out_begin(struct ber_out *o);
size_t ber_out_n(const struct ber_out *o);
struct str ber_out_view(const struct ber_out *o);
/* The head of what was put since it was `n_before` bytes long. */
void ber_put_head(struct ber_out *o, uint8_t tag, size_t n_before);
void ber_put_octets(struct ber_out *o, struct str bytes);
void ber_put_int(struct ber_out *o, int64_t value);
void ber_put_oid(struct ber_out *o, const struct ber_oid *oid);

#endif
