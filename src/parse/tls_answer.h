/* SPDX-License-Identifier: Apache-2.0 */
/* tls_answer - what a server answers to a ClientHello: SSL 2.0 to TLS 1.3 and TLCP, up to its
 * certificates. RFC 5246 and 8446, the SSL 2.0 draft, GB/T 38636. */
#ifndef ZICHA_PARSE_TLS_ANSWER_H
#define ZICHA_PARSE_TLS_ANSWER_H

#include "base/buf.h"

/* Versions as they stand in records; that of SSL 2.0 as in its own hello. */
enum tls_version {
	TLS_SSL2 = 0x0002,
	TLS_TLCP = 0x0101,
	TLS_SSL3 = 0x0300,
	TLS_1_0 = 0x0301,
	TLS_1_1 = 0x0302,
	TLS_1_2 = 0x0303,
	TLS_1_3 = 0x0304,
};

enum tls_answer_kind {
	TLS_ANSWER_NONE,  /* not enough to tell */
	TLS_ANSWER_HELLO, /* a ServerHello */
	TLS_ANSWER_ALERT,
	TLS_ANSWER_OTHER, /* bytes that no TLS server sends */
};

enum { TLS_MAX_CHAIN = 20, TLS_MAX_SSL2_SUITES = 32, TLS_MAX_ANSWER = 256 << 10 };

struct tls_answer {
	enum tls_answer_kind kind;
	int version, suite, compression; /* of the hello */
	int alert;			 /* its description */
	bool is_whole; /* all came that the server says before it is its turn again */
	bool is_retry; /* HelloRetryRequest */
	bool has_secure_renegotiation, has_heartbeat, wants_client_certificate;
	int dh_bits; /* of the prime that it sent; 0: none */
	int group;   /* of its key share (TLS 1.3), or of its curve; 0: none */
	struct str key_share;
	struct str hello;		       /* the message with its head */
	struct str encrypted;		       /* of TLS 1.3: the records behind the hello */
	struct str certificate[TLS_MAX_CHAIN]; /* DER */
	size_t n_certificates;
	int ssl2_suite[TLS_MAX_SSL2_SUITES];
	size_t n_ssl2_suites;
};

/* Reads what came so far, from the first byte on. *handshake is filled with its messages;
 * what *ret has points into it and into the bytes. */
void tls_answer_read(struct str bytes, struct buf *handshake, struct tls_answer *ret);
/* Reads messages of TLS 1.3 that were deciphered, for their certificates. */
void tls_answer_deciphered(struct str messages, struct tls_answer *ret);

/* Takes the next record off *rest. False: it is not all there, or none. */
must_use bool tls_answer_record(struct str *rest, int *ret_type, struct str *ret_record);

#endif
