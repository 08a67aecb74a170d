/* SPDX-License-Identifier: Apache-2.0 */
/* tls_look - which questions to ask a TLS server, one a connection, and what the answers tell.
 *
 * No I/O: whoever has the sockets drives it, one port after another (survey_tls.h) or many at once.
 *
 *     while (tls_look_next(l, &hello)) {
 *             connect; send hello;
 *             read until tls_look_heard(l, all that came so far) or the end
 *             tls_look_end(l, how);
 *     }
 *     tls_look_finish(l);                                                            */
#ifndef ZICHA_SURVEY_TLS_LOOK_H
#define ZICHA_SURVEY_TLS_LOOK_H

#include "survey/tls/tls_secret.h"
#include "survey/tls/tls_suite.h"

enum tls_state { TLS_UNKNOWN, TLS_NO, TLS_YES };

enum { TLS_PROTOCOLS = 7, TLS_MAX_CHAINS = 4, TLS_CONNECTIONS = 13 };

struct tls_protocol {
	int version;
	enum tls_state state;
	int suite;	     /* that the server took first of all */
	bool has_all_suites; /* all that it takes were found */
};

struct tls_cipher {
	int version, suite;
	const char *name;
	unsigned classes;   /* enum tls_class */
	int dh_bits, group; /* 0: none, or not known */
};

/* The certificates of one answer, DER, its own first. */
struct tls_chain {
	struct str certificate[TLS_MAX_CHAIN];
	size_t n;
};

struct tls_facts {
	bool is_tls;				     /* anything at all answered as TLS does */
	struct tls_protocol protocol[TLS_PROTOCOLS]; /* from the best to the oldest, then TLCP */
	struct tls_cipher *cipher;
	size_t n_ciphers, cipher_capacity;
	unsigned classes_yes,
		classes_no; /* weak ones that are taken, and that are not; else not known */
	enum tls_state has_compression, has_secure_renegotiation, has_heartbeat,
		wants_client_certificate;
	enum tls_state has_sm_tls13; /* RFC 8998 */
	/* Whether it takes Diffie-Hellman up to TLS 1.2; if so a cipher has its dh_bits. */
	enum tls_state dh_state;
	struct tls_chain chain[TLS_MAX_CHAINS];
	size_t n_chains;
	unsigned n_connections;
};

struct tls_look_options {
	const char *name;	  /* of the server; NULL: not known */
	unsigned max_connections; /* 0: TLS_CONNECTIONS */
	bool wants_all_suites;	  /* takes about as many connections as there are suites */
};

/* What came of a connection. */
enum tls_end { TLS_END_ANSWERED, TLS_END_CLOSED, TLS_END_SILENT, TLS_END_UNREACHABLE };

struct tls_look;
/* What it finds goes to *facts, and lives in `a` as the look does. NULL: this OpenSSL has no
 * keys for it. */
struct tls_look *tls_look_begin(struct arena *a, const struct tls_look_options *o,
				struct tls_facts *facts);
/* False: nothing more to ask. */
must_use bool tls_look_next(struct tls_look *l, struct buf *ret_hello);
/* Of all bytes of this connection: true if they are enough, and it can be closed. */
must_use bool tls_look_heard(struct tls_look *l, struct str bytes);
void tls_look_end(struct tls_look *l, enum tls_end how);
void tls_look_finish(struct tls_look *l);

#endif
