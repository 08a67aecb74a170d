/* SPDX-License-Identifier: Apache-2.0 */
/* snmp - messages of SNMP versions 1, 2c and 3 (RFC 1157, 1901, 3412, 3414, 3416): questions are
 * written, answers are read.
 *
 * What signs and encrypts messages of version 3 is elsewhere: here the bytes have their
 * places only. */
#ifndef ZICHA_PARSE_SNMP_H
#define ZICHA_PARSE_SNMP_H

#include "parse/ber.h"

enum snmp_version { SNMP_V1 = 0, SNMP_V2C = 1, SNMP_V3 = 3 };

enum snmp_pdu_type {
	SNMP_GET = 0xa0,
	SNMP_GETNEXT = 0xa1,
	SNMP_RESPONSE = 0xa2,
	SNMP_GETBULK = 0xa5,
	SNMP_REPORT = 0xa8,
};

enum snmp_type {
	SNMP_INTEGER = 0x02,
	SNMP_OCTETS = 0x04,
	SNMP_NULL = 0x05,
	SNMP_OID = 0x06,
	SNMP_IP_ADDRESS = 0x40,
	SNMP_COUNTER32 = 0x41,
	SNMP_GAUGE32 = 0x42,
	SNMP_TIME_TICKS = 0x43,
	SNMP_OPAQUE = 0x44,
	SNMP_COUNTER64 = 0x46,
	SNMP_NO_OBJECT = 0x80,
	SNMP_NO_INSTANCE = 0x81,
	SNMP_END_OF_VIEW = 0x82,
};

/* What an agent answers with when it cannot. */
enum { SNMP_ERROR_TOO_BIG = 1, SNMP_ERROR_NO_SUCH_NAME = 2 };

struct snmp_value {
	enum snmp_type type;
	int64_t number;	  /* of numbers; 0 else */
	struct str bytes; /* of all others: their contents */
};

struct snmp_binding {
	struct ber_oid oid;
	struct snmp_value value;
};

/* msgFlags */
enum { SNMP_AUTHENTICATED = 1, SNMP_ENCRYPTED = 2, SNMP_REPORTABLE = 4 };

struct snmp_message {
	enum snmp_version version;
	struct str community; /* of versions 1 and 2c */

	/* of version 3 */
	int64_t message_id;
	unsigned flags;
	struct str engine_id, user, authentication, privacy;
	int64_t boots, time;
	struct str scoped; /* the scoped PDU, or what it was encrypted to */

	enum snmp_pdu_type pdu; /* not read yet of an encrypted message: see snmp_read_scoped() */
	int64_t request_id, error, error_index;
	struct str bindings; /* for snmp_next() */
};

/* False: no such message, or something behind it. Everything points into `bytes`. */
must_use bool snmp_read(struct str bytes, struct snmp_message *ret);
/* The rest of an encrypted message, from what was decrypted; bytes of padding may stand behind. */
must_use bool snmp_read_scoped(struct str scoped, struct snmp_message *m);
/* 1: the next binding; 0: there is none; <0: that is none. */
must_use int snmp_next(struct str *bindings, struct snmp_binding *ret);

struct snmp_request {
	enum snmp_version version;
	enum snmp_pdu_type pdu;
	int64_t request_id;
	int64_t repetitions; /* of SNMP_GETBULK */
	const struct ber_oid *oids;
	size_t n_oids;
	struct str community;

	/* of version 3 */
	unsigned flags;
	struct str engine_id, user, context, privacy;
	int64_t boots, time;
	size_t authentication_bytes; /* as many zeros are put where the signature will stand */
};

/* The scoped PDU alone, for whoever encrypts it. False: too many object ids. */
must_use bool snmp_write_scoped(const struct snmp_request *r, struct ber_out *o);
/* The message. `encrypted` stands for the scoped PDU if it is there. *ret_authentication is
 * where in the view the signature goes. */
must_use bool snmp_write(const struct snmp_request *r, struct str encrypted, struct ber_out *o,
			 size_t *ret_authentication);

#endif
