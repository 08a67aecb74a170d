/* SPDX-License-Identifier: Apache-2.0 */
/* net_tls_rows - the rows of TLS on ports, for whoever fills them: survey/net/. */
#ifndef ZICHA_TABLE_NET_NET_TLS_ROWS_H
#define ZICHA_TABLE_NET_NET_TLS_ROWS_H

#include "fact/table.h"

/* One port. What can be not known is 1, 0 or NO_INT. */
struct net_tls {
	const char *ip;
	int64_t port;
	const char *name, *service;
	bool starttls;
	int64_t ssl2, ssl3, tls10, tls11, tls12, tls13, tlcp, sm_tls13;
	int64_t null_cipher, anonymous, export_cipher, des, rc4, triple_des;
	int64_t compression, secure_renegotiation, heartbeat, client_certificate;
	int64_t connections, ms;
};

struct net_tls_cipher {
	const char *ip;
	int64_t port;
	const char *protocol, *suite;
	int64_t number, bits;
	bool is_weak, is_sm, has_forward_secrecy;
	int64_t dh_bits, curve;
};

struct net_certificate {
	const char *ip;
	int64_t port, chain, position;
	const char *subject, *issuer, *names, *serial, *sha256, *not_before, *not_after;
	int64_t days_left;
	const char *key_kind;
	int64_t key_bits;
	const char *signature;
	bool is_weak_signature, is_self_signed, is_ca;
	const char *asked_name;
	int64_t name_fits, is_trusted;
	const char *trust_problem;
};

extern const struct table table_net_net_tls, table_net_net_tls_ciphers, table_net_net_certificates;

#endif
