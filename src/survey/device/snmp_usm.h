/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_usm - SNMP version 3's signatures and encryption (RFC 3414, 3826, 7860).
 *
 * AES with 192 and 256 bits is no standard: "aes256" extends the key as net-snmp and Huawei do
 * (draft-blumenthal-aes-usm-04), "aes256c" as Cisco does (draft-reeder-snmpv3-usm-3desede-00). */
#ifndef ZICHA_SURVEY_DEVICE_SNMP_USM_H
#define ZICHA_SURVEY_DEVICE_SNMP_USM_H

#include "base/err.h"
#include "base/str.h"

enum { SNMP_USM_KEY_BYTES = 64, SNMP_USM_SALT_BYTES = 8, SNMP_USM_MAX_SIGNATURE = 48 };

/* NULL where there is none of that name: md5, sha, sha224, sha256, sha384, sha512; and des,
 * aes, aes192, aes256, aes192c, aes256c. */
struct snmp_usm_signing;
struct snmp_usm_cipher;
const struct snmp_usm_signing *snmp_usm_signing(struct str name);
const struct snmp_usm_cipher *snmp_usm_cipher(struct str name);
const char *snmp_usm_signing_name(const struct snmp_usm_signing *s);
const char *snmp_usm_cipher_name(const struct snmp_usm_cipher *c);
size_t snmp_usm_signature_bytes(const struct snmp_usm_signing *s);

/* A user's keys for one engine. */
struct snmp_usm_keys {
	const struct snmp_usm_signing *signing; /* NULL: neither */
	const struct snmp_usm_cipher *cipher;	/* NULL: only signed */
	uint8_t signing_key[SNMP_USM_KEY_BYTES];
	uint8_t cipher_key[SNMP_USM_KEY_BYTES * 2];
};

/* Has OpenSSL load what it loads from files; before the process is confined. */
void snmp_usm_ready(void);
/* Takes a few milliseconds: a megabyte of the password is digested (RFC 3414, A.2). The
 * passwords may be NULL where there is no signing, no cipher. */
void snmp_usm_keys(struct snmp_usm_keys *k, struct str password, struct str cipher_password,
		   struct str engine_id);
void snmp_usm_sign(const struct snmp_usm_keys *k, struct str message, uint8_t *ret_signature);
/* Both in place; of `bytes.n` + 8 bytes of room. Gives the length, 0 if it cannot be. */
size_t snmp_usm_encrypt(const struct snmp_usm_keys *k, int64_t boots, int64_t time,
			uint64_t counter, uint8_t *bytes, size_t n,
			uint8_t ret_salt[SNMP_USM_SALT_BYTES]);
must_use bool snmp_usm_decrypt(const struct snmp_usm_keys *k, int64_t boots, int64_t time,
			       struct str salt, uint8_t *bytes, size_t n);

#endif
