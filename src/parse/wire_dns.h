/* SPDX-License-Identifier: Apache-2.0 */
/* wire_dns - messages of DNS, multicast DNS and NetBIOS names (RFC 1035, 6762, 1002). */
#ifndef ZICHA_PARSE_WIRE_DNS_H
#define ZICHA_PARSE_WIRE_DNS_H

#include "base/str.h"

enum { WIRE_DNS_NAME_SIZE = 256, WIRE_DNS_MAX_RECORDS = 64 };
enum {
	WIRE_DNS_A = 1,
	WIRE_DNS_NS = 2,
	WIRE_DNS_CNAME = 5,
	WIRE_DNS_NULL = 10,
	WIRE_DNS_PTR = 12,
	WIRE_DNS_MX = 15,
	WIRE_DNS_TXT = 16,
	WIRE_DNS_KEY = 25,
	WIRE_DNS_AAAA = 28,
	WIRE_DNS_NETBIOS = 32,
	WIRE_DNS_SRV = 33,
	WIRE_DNS_HTTPS = 65,
};

struct wire_dns {
	struct str all;
	size_t at; /* of what was not read yet */
	bool is_answer;
	uint8_t opcode, code;
	uint16_t id, n_questions, n_records; /* of answers only */
	/* the first question: lower case, labels joined by dots, NUL behind; bytes are as they came
	 */
	char name[WIRE_DNS_NAME_SIZE];
	size_t name_n;
	uint16_t type;
};

struct wire_dns_record {
	char name[WIRE_DNS_NAME_SIZE];
	size_t name_n;
	uint16_t type;
	struct str data;
};

must_use bool wire_dns_read(struct str bytes, struct wire_dns *ret);
/* The next of its answers; false: no more, or none that can be read. */
must_use bool wire_dns_next(struct wire_dns *d, struct wire_dns_record *ret);
/* A NetBIOS name out of its encoded form ("EDEFEI…"); false: it is none. `ret` ends with NUL,
 * *ret_suffix is the sixteenth byte: 0 for a workstation. */
enum { WIRE_NETBIOS_SIZE = 16 };
must_use bool wire_dns_netbios(struct str encoded, char ret[WIRE_NETBIOS_SIZE],
			       uint8_t *ret_suffix);

#endif
