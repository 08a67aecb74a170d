/* SPDX-License-Identifier: Apache-2.0 */
/* tls_answer - what a server answers to a ClientHello. */
#include "parse/tls_answer.h"

#include <string.h>

enum {
	RECORD_CHANGE = 20,
	RECORD_ALERT = 21,
	RECORD_HANDSHAKE = 22,
	RECORD_DATA = 23,
	RECORD_HEAD = 5,
	RECORD_MAX = (16 << 10) + 2048,
};
enum {
	MESSAGE_HELLO = 2,
	MESSAGE_CERTIFICATE = 11,
	MESSAGE_KEY_EXCHANGE = 12,
	MESSAGE_CERTIFICATE_REQUEST = 13,
	MESSAGE_DONE = 14,
	MESSAGE_FINISHED = 20,
};
enum {
	EXTENSION_HEARTBEAT = 15,
	EXTENSION_VERSIONS = 43,
	EXTENSION_KEY_SHARE = 51,
	EXTENSION_RENEGOTIATION = 0xff01,
};

/* A big-endian number of `n` bytes off the front. False: there are not so many. */
static bool number(struct str *rest, size_t n, size_t *ret)
{
	if (rest->n < n)
		return false;
	*ret = 0;
	for (size_t i = 0; i < n; i++)
		*ret = *ret << 8 | (unsigned char)rest->p[i];
	*rest = str_from(*rest, n);
	return true;
}

static bool bytes_of(struct str *rest, size_t n, struct str *ret)
{
	if (rest->n < n)
		return false;
	*ret = str_head(*rest, n);
	*rest = str_from(*rest, n);
	return true;
}

/* Bytes behind their length, which has `n` bytes. */
static bool vector(struct str *rest, size_t n, struct str *ret)
{
	size_t length;
	return number(rest, n, &length) && bytes_of(rest, length, ret);
}

bool tls_answer_record(struct str *rest, int *ret_type, struct str *ret_record)
{
	struct str copy = *rest;
	size_t type, version, length;
	if (!number(&copy, 1, &type) || !number(&copy, 2, &version) || !number(&copy, 2, &length) ||
	    length > RECORD_MAX || !bytes_of(&copy, length, ret_record))
		return false;
	*ret_type = (int)type;
	*rest = copy;
	return true;
}

/* ---- messages ---- */

static void read_extension(size_t type, struct str body, struct tls_answer *a)
{
	size_t n;
	if (type == EXTENSION_RENEGOTIATION) {
		a->has_secure_renegotiation = true;
	} else if (type == EXTENSION_HEARTBEAT) {
		a->has_heartbeat = true;
	} else if (type == EXTENSION_VERSIONS && number(&body, 2, &n)) {
		a->version = (int)n;
	} else if (type == EXTENSION_KEY_SHARE && number(&body, 2, &n)) {
		a->group = (int)n;
		/* A HelloRetryRequest has only the group. */
		(void)!vector(&body, 2, &a->key_share);
	}
}

/* SHA-256 of "HelloRetryRequest": the random bytes of one. */
static const unsigned char retry[32] = {
	0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c,
	0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb,
	0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
};

static bool read_hello(struct str body, struct tls_answer *a)
{
	struct str random, session, extensions, extension;
	size_t version, suite, compression, type;
	if (!number(&body, 2, &version) || !bytes_of(&body, sizeof(retry), &random) ||
	    !vector(&body, 1, &session) || !number(&body, 2, &suite) ||
	    !number(&body, 1, &compression))
		return false;
	a->kind = TLS_ANSWER_HELLO;
	a->version = (int)version;
	a->suite = (int)suite;
	a->compression = (int)compression;
	a->is_retry = memcmp(random.p, retry, sizeof(retry)) == 0;
	if (vector(&body, 2, &extensions))
		while (number(&extensions, 2, &type) && vector(&extensions, 2, &extension))
			read_extension(type, extension, a);
	return true;
}

static void read_certificates(struct str body, bool is_13, struct tls_answer *a)
{
	struct str context, list, one, extensions;
	if (is_13 && !vector(&body, 1, &context))
		return;
	if (a->n_certificates || !vector(&body, 3, &list))
		return;
	while (a->n_certificates < TLS_MAX_CHAIN && vector(&list, 3, &one) && one.n) {
		a->certificate[a->n_certificates++] = one;
		if (is_13 && !vector(&list, 2, &extensions))
			return;
	}
}

/* Of a prime, its size; of a curve, its name. Which of them it is only the suite says: a curve
 * begins with 3 ("named"), and no prime is 768 bytes long and more. */
static void read_key_exchange(struct str body, struct tls_answer *a)
{
	struct str prime;
	size_t curve;
	if (body.n > 3 && body.p[0] == 3) {
		body = str_from(body, 1);
		if (number(&body, 2, &curve))
			a->group = (int)curve;
		return;
	}
	if (!vector(&body, 2, &prime) || prime.n > 767)
		return;
	while (prime.n && !prime.p[0])
		prime = str_from(prime, 1);
	if (prime.n) {
		int bits = 8 * (int)prime.n;
		for (unsigned char top = (unsigned char)prime.p[0]; !(top & 0x80); top <<= 1)
			bits--;
		a->dh_bits = bits;
	}
}

static void read_messages(struct str messages, bool is_13, struct tls_answer *a)
{
	struct str body, all = messages;
	size_t type;
	while (number(&messages, 1, &type) && vector(&messages, 3, &body)) {
		struct str whole = str_range(all.p, messages.p);
		all = messages;
		switch (type) {
		case MESSAGE_HELLO:
			if (!a->hello.p && read_hello(body, a))
				a->hello = whole;
			break;
		case MESSAGE_CERTIFICATE: read_certificates(body, is_13, a); break;
		case MESSAGE_KEY_EXCHANGE: read_key_exchange(body, a); break;
		case MESSAGE_CERTIFICATE_REQUEST: a->wants_client_certificate = true; break;
		case MESSAGE_DONE:
		case MESSAGE_FINISHED: a->is_whole = true; break;
		}
	}
}

void tls_answer_deciphered(struct str messages, struct tls_answer *ret)
{
	struct tls_answer a = { .kind = TLS_ANSWER_NONE };
	/* It cannot contain a hello. */
	a.hello = messages;
	read_messages(messages, true, &a);
	if (a.n_certificates) {
		memcpy(ret->certificate, a.certificate, sizeof(a.certificate));
		ret->n_certificates = a.n_certificates;
	}
	ret->wants_client_certificate |= a.wants_client_certificate;
	ret->is_whole |= a.is_whole || a.n_certificates;
}

/* ---- SSL 2.0 ---- */

/* Length (2 bytes, the top bit set), 4, hit, certificate's kind, version 0x0002, lengths of
 * certificate, suites, connection; then these three. */
static void read_ssl2(struct str bytes, struct tls_answer *a)
{
	size_t length, type, skip, version, certificate, suites, connection, suite;
	struct str body, der, list;
	if (!number(&bytes, 2, &length) || !bytes_of(&bytes, length & 0x7fff, &body))
		return;
	if (!number(&body, 1, &type)) {
		a->kind = TLS_ANSWER_OTHER;
		return;
	}
	if (type != 4 || !number(&body, 2, &skip) || !number(&body, 2, &version) ||
	    version != TLS_SSL2 || !number(&body, 2, &certificate) || !number(&body, 2, &suites) ||
	    !number(&body, 2, &connection) || !bytes_of(&body, certificate, &der) ||
	    !bytes_of(&body, suites, &list)) {
		/* An error (type 0) is a refusal. */
		a->kind = type == 0 ? TLS_ANSWER_ALERT : TLS_ANSWER_OTHER;
		return;
	}
	a->kind = TLS_ANSWER_HELLO;
	a->version = TLS_SSL2;
	a->is_whole = true;
	if (der.n)
		a->certificate[a->n_certificates++] = der;
	while (a->n_ssl2_suites < TLS_MAX_SSL2_SUITES && number(&list, 3, &suite))
		a->ssl2_suite[a->n_ssl2_suites++] = (int)suite;
}

/* ---- records ---- */

/* What no record begins with. */
static bool is_strange(struct str bytes)
{
	int type = bytes.n ? (unsigned char)bytes.p[0] : 0;
	if (bytes.n && (type < RECORD_CHANGE || type > 24))
		return true;
	return (bytes.n > 1 && bytes.p[1] != 3 && bytes.p[1] != 1) ||
	       (bytes.n > 3 && (unsigned char)bytes.p[3] > RECORD_MAX >> 8);
}

void tls_answer_read(struct str bytes, struct buf *handshake, struct tls_answer *ret)
{
	struct str record, rest = bytes;
	int type;
	*ret = (struct tls_answer){ .kind = TLS_ANSWER_NONE };
	buf_clear(handshake);
	if (bytes.n && (bytes.p[0] & 0x80)) {
		read_ssl2(bytes, ret);
		return;
	}
	for (struct str before = rest; tls_answer_record(&rest, &type, &record); before = rest) {
		if (is_strange(before))
			break;
		if (type == RECORD_DATA && !ret->encrypted.p)
			ret->encrypted = str_from(bytes, (size_t)(before.p - bytes.p));
		if (type == RECORD_HANDSHAKE && !ret->encrypted.p)
			buf_str(handshake, record);
		if (type == RECORD_ALERT && record.n == 2 && ret->kind == TLS_ANSWER_NONE &&
		    record.p[0] == 2) {
			ret->kind = TLS_ANSWER_ALERT;
			ret->alert = (unsigned char)record.p[1];
		}
	}
	if (is_strange(bytes))
		ret->kind = TLS_ANSWER_OTHER;
	if (ret->kind != TLS_ANSWER_OTHER)
		read_messages(buf_view(handshake), false, ret);
}
