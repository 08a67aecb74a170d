/* SPDX-License-Identifier: Apache-2.0 */
/* snmp - messages of SNMP versions 1, 2c and 3: questions are written, answers are read. */
#include "parse/snmp.h"

#include <string.h>

/* User-based security model (RFC 3414), the only one. */
enum { MODEL_USM = 3, MAX_MESSAGE = 65507 };

/* ---- reading ---- */

static bool read_pdu(struct str *rest, struct snmp_message *m)
{
	uint8_t tag;
	struct str content;
	if (!ber_take(rest, &tag, &content) || (tag != SNMP_RESPONSE && tag != SNMP_REPORT))
		return false;
	m->pdu = (enum snmp_pdu_type)tag;
	return ber_take_int(&content, &m->request_id) && ber_take_int(&content, &m->error) &&
	       ber_take_int(&content, &m->error_index) &&
	       ber_take_tag(&content, BER_SEQUENCE, &m->bindings) && !content.n;
}

bool snmp_read_scoped(struct str scoped, struct snmp_message *m)
{
	struct str content, engine, name;
	return ber_take_tag(&scoped, BER_SEQUENCE, &content) &&
	       ber_take_tag(&content, BER_OCTETS, &engine) &&
	       ber_take_tag(&content, BER_OCTETS, &name) && read_pdu(&content, m) && !content.n;
}

static bool read_security(struct str parameters, struct snmp_message *m)
{
	struct str content;
	return ber_take_tag(&parameters, BER_SEQUENCE, &content) && !parameters.n &&
	       ber_take_tag(&content, BER_OCTETS, &m->engine_id) &&
	       ber_take_int(&content, &m->boots) && ber_take_int(&content, &m->time) &&
	       ber_take_tag(&content, BER_OCTETS, &m->user) &&
	       ber_take_tag(&content, BER_OCTETS, &m->authentication) &&
	       ber_take_tag(&content, BER_OCTETS, &m->privacy) && !content.n;
}

static bool read_v3(struct str content, struct snmp_message *m)
{
	struct str head, flags, parameters;
	int64_t max_bytes, model;
	if (!ber_take_tag(&content, BER_SEQUENCE, &head) || !ber_take_int(&head, &m->message_id) ||
	    !ber_take_int(&head, &max_bytes) || !ber_take_tag(&head, BER_OCTETS, &flags) ||
	    flags.n != 1 || !ber_take_int(&head, &model) || head.n || model != MODEL_USM)
		return false;
	m->flags = (unsigned char)flags.p[0];
	if (!ber_take_tag(&content, BER_OCTETS, &parameters) || !read_security(parameters, m))
		return false;
	if (m->flags & SNMP_ENCRYPTED)
		return ber_take_tag(&content, BER_OCTETS, &m->scoped) && !content.n;
	m->scoped = content;
	return snmp_read_scoped(content, m);
}

bool snmp_read(struct str bytes, struct snmp_message *ret)
{
	struct str content;
	int64_t version;
	*ret = (struct snmp_message){ .version = SNMP_V1 };
	if (!ber_take_tag(&bytes, BER_SEQUENCE, &content) || bytes.n ||
	    !ber_take_int(&content, &version))
		return false;
	if (version != SNMP_V1 && version != SNMP_V2C && version != SNMP_V3)
		return false;
	ret->version = (enum snmp_version)version;
	if (version == SNMP_V3)
		return read_v3(content, ret);
	return ber_take_tag(&content, BER_OCTETS, &ret->community) && read_pdu(&content, ret) &&
	       !content.n;
}

static bool read_value(uint8_t tag, struct str content, struct snmp_value *ret)
{
	*ret = (struct snmp_value){ .type = (enum snmp_type)tag, .bytes = content };
	switch (tag) {
	case SNMP_INTEGER: return ber_int(content, &ret->number);
	case SNMP_COUNTER32:
	case SNMP_GAUGE32:
	case SNMP_TIME_TICKS:
	case SNMP_COUNTER64: return ber_unsigned(content, &ret->number);
	case SNMP_OCTETS:
	case SNMP_OID:
	case SNMP_OPAQUE: return true;
	case SNMP_IP_ADDRESS: return content.n == 4;
	case SNMP_NULL:
	case SNMP_NO_OBJECT:
	case SNMP_NO_INSTANCE:
	case SNMP_END_OF_VIEW: return !content.n;
	}
	return false;
}

int snmp_next(struct str *bindings, struct snmp_binding *ret)
{
	struct str content, oid, value;
	uint8_t tag;
	if (!bindings->n)
		return 0;
	bool is_good = ber_take_tag(bindings, BER_SEQUENCE, &content) &&
		       ber_take_tag(&content, BER_OID, &oid) && ber_oid(oid, &ret->oid) &&
		       ber_take(&content, &tag, &value) && !content.n &&
		       read_value(tag, value, &ret->value);
	return is_good ? 1 : -1;
}

/* ---- writing; each from its end ---- */

static void put_pdu(const struct snmp_request *r, struct ber_out *o)
{
	size_t before = ber_out_n(o);
	for (size_t i = r->n_oids; i-- > 0;) {
		size_t binding = ber_out_n(o);
		ber_put_head(o, BER_NULL, binding);
		ber_put_oid(o, &r->oids[i]);
		ber_put_head(o, BER_SEQUENCE, binding);
	}
	ber_put_head(o, BER_SEQUENCE, before);
	/* error-index and error-status, or max-repetitions and non-repeaters */
	ber_put_int(o, r->pdu == SNMP_GETBULK ? r->repetitions : 0);
	ber_put_int(o, 0);
	ber_put_int(o, r->request_id);
	ber_put_head(o, (uint8_t)r->pdu, before);
}

static void put_scoped(const struct snmp_request *r, struct ber_out *o)
{
	size_t before = ber_out_n(o);
	put_pdu(r, o);
	ber_put_octets(o, r->context);
	ber_put_octets(o, r->engine_id);
	ber_put_head(o, BER_SEQUENCE, before);
}

bool snmp_write_scoped(const struct snmp_request *r, struct ber_out *o)
{
	ber_out_begin(o);
	put_scoped(r, o);
	return !o->is_over;
}

static const char zeros[64];

/* Gives how many bytes there are from the signature to the end of the message. */
static size_t put_security(const struct snmp_request *r, struct ber_out *o)
{
	size_t before = ber_out_n(o);
	ber_put_octets(o, r->privacy);
	ber_put_octets(o, (struct str){ zeros, MIN(r->authentication_bytes, sizeof(zeros)) });
	size_t head = r->authentication_bytes < 0x80 ? 2 : 3, behind = ber_out_n(o) - head;
	ber_put_octets(o, r->user);
	ber_put_int(o, r->time);
	ber_put_int(o, r->boots);
	ber_put_octets(o, r->engine_id);
	ber_put_head(o, BER_SEQUENCE, before);
	ber_put_head(o, BER_OCTETS, before);
	return behind;
}

static size_t put_v3(const struct snmp_request *r, struct str encrypted, struct ber_out *o)
{
	if (encrypted.p)
		ber_put_octets(o, encrypted);
	else
		put_scoped(r, o);
	size_t behind = put_security(r, o), before = ber_out_n(o);
	const char flags = (char)r->flags;
	ber_put_int(o, MODEL_USM);
	ber_put_octets(o, (struct str){ &flags, 1 });
	ber_put_int(o, MAX_MESSAGE);
	ber_put_int(o, r->request_id);
	ber_put_head(o, BER_SEQUENCE, before);
	return behind;
}

bool snmp_write(const struct snmp_request *r, struct str encrypted, struct ber_out *o,
		size_t *ret_authentication)
{
	size_t behind = 0;
	ber_out_begin(o);
	if (r->version == SNMP_V3) {
		behind = put_v3(r, encrypted, o);
	} else {
		put_pdu(r, o);
		ber_put_octets(o, r->community);
	}
	ber_put_int(o, r->version);
	ber_put_head(o, BER_SEQUENCE, 0);
	*ret_authentication = ber_out_n(o) - behind;
	return !o->is_over;
}
