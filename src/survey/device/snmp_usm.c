/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_usm - SNMP version 3's signatures and encryption (RFC 3414, 3826, 7860). */
#include "survey/device/snmp_usm.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

struct snmp_usm_signing {
	const char *name;
	const EVP_MD *(*method)(void);
	size_t key_bytes, signature_bytes;
};
static const struct snmp_usm_signing signings[] = {
	{ "md5", EVP_md5, 16, 12 },	  { "sha", EVP_sha1, 20, 12 },
	{ "sha224", EVP_sha224, 28, 16 }, { "sha256", EVP_sha256, 32, 24 },
	{ "sha384", EVP_sha384, 48, 32 }, { "sha512", EVP_sha512, 64, 48 },
};

struct snmp_usm_cipher {
	const char *name;
	const EVP_CIPHER *(*method)(void);
	size_t key_bytes;
	bool is_des, is_reeder;
};
/* OpenSSL 3 keeps DES aside. Three times the same key makes triple DES what DES was. */
static const struct snmp_usm_cipher ciphers[] = {
	{ "des", EVP_des_ede3_cbc, 16, true, false },
	{ "aes", EVP_aes_128_cfb128, 16, false, false },
	{ "aes192", EVP_aes_192_cfb128, 24, false, false },
	{ "aes256", EVP_aes_256_cfb128, 32, false, false },
	{ "aes192c", EVP_aes_192_cfb128, 24, false, true },
	{ "aes256c", EVP_aes_256_cfb128, 32, false, true },
};

const struct snmp_usm_signing *snmp_usm_signing(struct str name)
{
	for (size_t i = 0; i < N(signings); i++)
		if (str_is_nocase(name, signings[i].name))
			return &signings[i];
	return NULL;
}

const struct snmp_usm_cipher *snmp_usm_cipher(struct str name)
{
	for (size_t i = 0; i < N(ciphers); i++)
		if (str_is_nocase(name, ciphers[i].name))
			return &ciphers[i];
	return NULL;
}

const char *snmp_usm_signing_name(const struct snmp_usm_signing *s)
{
	return s->name;
}

const char *snmp_usm_cipher_name(const struct snmp_usm_cipher *c)
{
	return c->name;
}

size_t snmp_usm_signature_bytes(const struct snmp_usm_signing *s)
{
	return s->signature_bytes;
}

void snmp_usm_ready(void)
{
	uint8_t digest[EVP_MAX_MD_SIZE];
	for (size_t i = 0; i < N(signings); i++)
		HMAC(signings[i].method(), "k", 1, (const uint8_t *)"m", 1, digest, NULL);
	for (size_t i = 0; i < N(ciphers); i++) {
		EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
		EVP_EncryptInit_ex(c, ciphers[i].method(), NULL, digest, digest);
		EVP_CIPHER_CTX_free(c);
	}
}

/* ---- keys ---- */

/* OpenSSL fails here without memory only. */
static void must(int is_done)
{
	if (is_done != 1)
		abort();
}

static void digest_parts(const struct snmp_usm_signing *s, const struct str *parts, size_t n,
			 uint8_t *ret)
{
	EVP_MD_CTX *c = EVP_MD_CTX_new();
	must(EVP_DigestInit_ex(c, s->method(), NULL));
	for (size_t i = 0; i < n; i++)
		must(EVP_DigestUpdate(c, parts[i].p, parts[i].n));
	must(EVP_DigestFinal_ex(c, ret, NULL));
	EVP_MD_CTX_free(c);
}

/* A key of the engine's own, of a password of any length (RFC 3414, A.2). */
static void localize(const struct snmp_usm_signing *s, struct str password, struct str engine_id,
		     uint8_t *ret)
{
	enum { TOTAL = 1 << 20, AT_ONCE = 64 };
	uint8_t key[SNMP_USM_KEY_BYTES];
	char piece[AT_ONCE];
	size_t at = 0;
	EVP_MD_CTX *c = EVP_MD_CTX_new();
	must(EVP_DigestInit_ex(c, s->method(), NULL));
	for (size_t n = 0; n < TOTAL; n += AT_ONCE) {
		for (size_t i = 0; i < AT_ONCE; i++, at = (at + 1) % MAX(password.n, 1))
			piece[i] = password.n ? password.p[at] : 0;
		must(EVP_DigestUpdate(c, piece, AT_ONCE));
	}
	must(EVP_DigestFinal_ex(c, key, NULL));
	EVP_MD_CTX_free(c);
	const struct str own = { (const char *)key, s->key_bytes };
	digest_parts(s, (const struct str[]){ own, engine_id, own }, 3, ret);
}

/* Makes a key longer than the digest is. */
static void extend(const struct snmp_usm_keys *k, struct str engine_id, uint8_t *key)
{
	const struct snmp_usm_signing *s = k->signing;
	for (size_t n = s->key_bytes; n < k->cipher->key_bytes; n += s->key_bytes) {
		const struct str so_far = { (const char *)key, n };
		const struct str last = { (const char *)key + n - s->key_bytes, s->key_bytes };
		if (k->cipher->is_reeder)
			localize(s, last, engine_id, key + n);
		else
			digest_parts(s, &so_far, 1, key + n);
	}
}

void snmp_usm_keys(struct snmp_usm_keys *k, struct str password, struct str cipher_password,
		   struct str engine_id)
{
	if (!k->signing)
		return;
	localize(k->signing, password, engine_id, k->signing_key);
	if (!k->cipher)
		return;
	localize(k->signing, cipher_password, engine_id, k->cipher_key);
	extend(k, engine_id, k->cipher_key);
}

void snmp_usm_sign(const struct snmp_usm_keys *k, struct str message, uint8_t *ret_signature)
{
	uint8_t digest[EVP_MAX_MD_SIZE];
	if (!HMAC(k->signing->method(), k->signing_key, (int)k->signing->key_bytes,
		  (const uint8_t *)message.p, message.n, digest, NULL))
		abort();
	memcpy(ret_signature, digest, k->signing->signature_bytes);
}

/* ---- encryption ---- */

static void put_number(uint8_t *to, uint64_t n, size_t bytes)
{
	for (size_t i = 0; i < bytes; i++)
		to[i] = (uint8_t)(n >> (8 * (bytes - 1 - i)));
}

static bool run_cipher(const struct snmp_usm_keys *k, bool is_encrypting, int64_t boots,
		       int64_t time, const uint8_t *salt, uint8_t *bytes, size_t n)
{
	uint8_t iv[16], key[32];
	int done = 0;
	if (k->cipher->is_des) {
		for (size_t i = 0; i < 8; i++)
			iv[i] = k->cipher_key[8 + i] ^ salt[i];
		for (size_t i = 0; i < 24; i++)
			key[i] = k->cipher_key[i % 8];
	} else {
		put_number(iv, (uint64_t)boots, 4);
		put_number(iv + 4, (uint64_t)time, 4);
		memcpy(iv + 8, salt, SNMP_USM_SALT_BYTES);
		memcpy(key, k->cipher_key, k->cipher->key_bytes);
	}
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	bool is_done = EVP_CipherInit_ex(c, k->cipher->method(), NULL, key, iv, is_encrypting) ==
			       1 &&
		       EVP_CIPHER_CTX_set_padding(c, 0) == 1 &&
		       EVP_CipherUpdate(c, bytes, &done, bytes, (int)n) == 1 && (size_t)done == n;
	EVP_CIPHER_CTX_free(c);
	return is_done;
}

size_t snmp_usm_encrypt(const struct snmp_usm_keys *k, int64_t boots, int64_t time,
			uint64_t counter, uint8_t *bytes, size_t n,
			uint8_t ret_salt[SNMP_USM_SALT_BYTES])
{
	put_number(ret_salt, counter, SNMP_USM_SALT_BYTES);
	if (k->cipher->is_des) {
		put_number(ret_salt, (uint64_t)boots, 4);
		put_number(ret_salt + 4, counter, 4);
		while (n % 8)
			bytes[n++] = 0;
	}
	return run_cipher(k, true, boots, time, ret_salt, bytes, n) ? n : 0;
}

bool snmp_usm_decrypt(const struct snmp_usm_keys *k, int64_t boots, int64_t time, struct str salt,
		      uint8_t *bytes, size_t n)
{
	return salt.n == SNMP_USM_SALT_BYTES && n && n <= INT32_MAX &&
	       (!k->cipher->is_des || n % 8 == 0) &&
	       run_cipher(k, false, boots, time, (const uint8_t *)salt.p, bytes, n);
}
