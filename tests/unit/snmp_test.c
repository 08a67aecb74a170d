/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_test - messages of SNMP: questions are written as agents read them, answers are read. */
#include "parse/snmp.h"
#include "tap.h"

static const char answer_v2[] = "\x30\x37\x02\x01\x01\x04\x03lab\xa2\x2d\x02\x01\x07\x02\x01\x00"
				"\x02\x01\x00\x30\x22"
				"\x30\x0f\x06\x08\x2b\x06\x01\x02\x01\x01\x03\x00\x43\x03\x01\x02"
				"\x03"
				"\x30\x0f\x06\x08\x2b\x06\x01\x02\x01\x01\x05\x00\x04\x03sw1";

static void reading(void)
{
	struct snmp_message m;
	struct snmp_binding b;
	struct str bytes = { answer_v2, sizeof(answer_v2) - 1 };
	ok(snmp_read(bytes, &m) && m.version == SNMP_V2C && str_is(m.community, "lab") &&
		   m.pdu == SNMP_RESPONSE && m.request_id == 7 && !m.error,
	   "an answer of version 2c");
	ok(snmp_next(&m.bindings, &b) == 1 && b.value.type == SNMP_TIME_TICKS &&
		   b.value.number == 0x10203 && b.oid.n == 9 && b.oid.part[7] == 3,
	   "a number in it");
	ok(snmp_next(&m.bindings, &b) == 1 && b.value.type == SNMP_OCTETS &&
		   str_is(b.value.bytes, "sw1"),
	   "a text in it");
	ok(snmp_next(&m.bindings, &b) == 0, "and no more");
	size_t n_read = 0;
	for (size_t n = 0; n < bytes.n; n++)
		n_read += snmp_read(str_head(bytes, n), &m);
	ok(n_read == 0, "one that is cut off, wherever, is none");
	ok(!snmp_read((struct str){ answer_v2, sizeof(answer_v2) }, &m), "nor one with a byte "
									 "behind it");
	struct str bad = STR("\x30\x05\x06\x01\x2b\x43\x00");
	ok(snmp_next(&bad, &b) < 0, "a number without bytes is none");
	bad = STR("\x30\x06\x06\x01\x2b\x7f\x01\x00");
	ok(snmp_next(&bad, &b) < 0, "nor is a value of a kind that nobody knows");
}

static void asking(void)
{
	static const char want[] = "\x30\x26\x02\x01\x01\x04\x06public\xa5\x19\x02\x01\x05\x02\x01"
				   "\x00"
				   "\x02\x01\x0a\x30\x0e\x30\x0c\x06\x08\x2b\x06\x01\x02\x01\x02"
				   "\x02"
				   "\x01\x05\x00";
	struct ber_oid oid;
	struct ber_out o;
	size_t at;
	struct snmp_request r = { .version = SNMP_V2C,
				  .pdu = SNMP_GETBULK,
				  .request_id = 5,
				  .repetitions = 10,
				  .oids = &oid,
				  .n_oids = 1,
				  .community = STR("public") };
	ok(ber_oid_parse(STR("1.3.6.1.2.1.2.2.1"), &oid) &&
		   snmp_write(&r, (struct str){ NULL, 0 }, &o, &at) &&
		   str_eq(ber_out_view(&o), (struct str){ want, sizeof(want) - 1 }),
	   "a GETBULK of version 2c, byte for byte");
}

/* What we write as a question is read back as far as an answer has the same shape. */
static void version_3(void)
{
	struct ber_oid oid;
	struct ber_out o;
	size_t at;
	struct snmp_message m;
	struct snmp_request r = { .version = SNMP_V3,
				  .pdu = SNMP_RESPONSE,
				  .request_id = 77,
				  .oids = &oid,
				  .n_oids = 1,
				  .flags = SNMP_AUTHENTICATED | SNMP_REPORTABLE,
				  .engine_id = STR("\x80\x00\x1f\x88\x01"),
				  .user = STR("audit"),
				  .boots = 3,
				  .time = 400,
				  .authentication_bytes = 12 };
	ok(ber_oid_parse(STR("1.3.6.1"), &oid) &&
		   snmp_write(&r, (struct str){ NULL, 0 }, &o, &at) &&
		   snmp_read(ber_out_view(&o), &m),
	   "a message of version 3");
	ok(m.version == SNMP_V3 && m.message_id == 77 && m.flags == 5 && m.boots == 3 &&
		   m.time == 400 && str_is(m.user, "audit") && m.engine_id.n == 5 &&
		   m.request_id == 77,
	   "and what stands in it");
	ok(m.authentication.n == 12 && m.authentication.p == ber_out_view(&o).p + at,
	   "the place of the signature is told");
	r.flags |= SNMP_ENCRYPTED;
	ok(snmp_write(&r, STR("secret!!"), &o, &at) && snmp_read(ber_out_view(&o), &m) &&
		   str_is(m.scoped, "secret!!") && !m.bindings.p,
	   "of an encrypted one what is inside is not read");
	struct ber_out scoped;
	r.oids = &oid;
	ok(snmp_write_scoped(&r, &scoped) && snmp_read_scoped(ber_out_view(&scoped), &m) &&
		   m.request_id == 77,
	   "until it is decrypted");
	r.n_oids = 1;
	struct ber_oid many[200];
	for (size_t i = 0; i < 200; i++) {
		many[i].n = BER_MAX_OID;
		for (size_t k = 0; k < BER_MAX_OID; k++)
			many[i].part[k] = 1;
	}
	r.oids = many;
	r.n_oids = 200;
	ok(!snmp_write_scoped(&r, &scoped), "a question that is too long is refused");
}

int main(void)
{
	reading();
	asking();
	version_3();
	return done();
}
