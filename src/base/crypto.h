/* SPDX-License-Identifier: Apache-2.0 */
/* crypto - digests and signatures, by OpenSSL's libcrypto. */
#ifndef ZICHA_BASE_CRYPTO_H
#define ZICHA_BASE_CRYPTO_H

#include "base/buf.h"
#include "base/err.h"

/* SHA-256 in lower-case hexadecimal, with its NUL. */
enum { CRYPTO_HEX_SIZE = 65 };
void crypto_sha256_hex(struct str bytes, char ret_hex[CRYPTO_HEX_SIZE]);
/* The same of bytes that come in pieces; one of these makes any number of digests,
 * one after another. */
struct crypto_sha256 {
	void *method, *context;
};
void crypto_sha256_open(struct crypto_sha256 *h);
void crypto_sha256_add(struct crypto_sha256 *h, struct str bytes);
void crypto_sha256_end(struct crypto_sha256 *h, char ret_hex[CRYPTO_HEX_SIZE]);
void crypto_sha256_close(struct crypto_sha256 *h);
/* The same in base64, as Content-Security-Policy wants it. */
enum { CRYPTO_BASE64_SIZE = 45 };
void crypto_sha256_base64(struct str bytes, char ret_base64[CRYPTO_BASE64_SIZE]);

/* Ed25519 (RFC 8032). Keys are PEM files, as made by
 * `openssl genpkey -algorithm ed25519`. */
enum { CRYPTO_SIGNATURE_BYTES = 64 };
must_use int crypto_sign(const char *private_key_path, struct str bytes,
			 unsigned char ret_signature[CRYPTO_SIGNATURE_BYTES], struct err *e);
/* A public key, for a process that can read its file no more. */
struct crypto_key {
	void *key;
	const char *path;
};
must_use int crypto_key_open(struct crypto_key *k, const char *path, struct err *e);
void crypto_key_close(struct crypto_key *k);
/* 0: the signature is right; <0: it is not. */
must_use int crypto_verify_by(const struct crypto_key *k, struct str bytes, struct str signature,
			      struct err *e);
/* The same by the key in a file. <0: the signature is not right, or the key cannot be read. */
must_use int crypto_verify(const char *public_key_path, struct str bytes, struct str signature,
			   struct err *e);

/* Gives back what OpenSSL keeps for the calling thread, before the thread ends. */
void crypto_thread_end(void);

#endif
