/* SPDX-License-Identifier: Apache-2.0 */
/* sha2_crypt - slow digests of passwords on SHA-256: SHA-256-crypt and PBKDF2.
 *
 * SHA-256-crypt as Ulrich Drepper's public "Unix crypt using SHA-256 and SHA-512" describes it. */
/* SHA256_Transform() alone does one block and no more: see sha2_crypt_pbkdf2(). */
#define OPENSSL_API_COMPAT 0x10100000L

#include "base/sha2_crypt.h"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <string.h>

enum { DIGEST = 32, MAX_TEXT = 256, BLOCK = 64 };

struct hash {
	EVP_MD_CTX *context;
};

static void begin(struct hash *h)
{
	EVP_DigestInit_ex(h->context, EVP_sha256(), NULL);
}

static void add(struct hash *h, const void *bytes, size_t n)
{
	EVP_DigestUpdate(h->context, bytes, n);
}

/* The digest over and over, as long as the text. */
static void add_long(struct hash *h, const unsigned char *digest, size_t n)
{
	for (; n > DIGEST; n -= DIGEST)
		add(h, digest, DIGEST);
	add(h, digest, n);
}

static void end(struct hash *h, unsigned char ret[DIGEST])
{
	EVP_DigestFinal_ex(h->context, ret, NULL);
}

static void put_letters(const unsigned char *d, char *to)
{
	static const char letters[] = "./"
				      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx"
				      "yz";
	static const unsigned char order[] = { 0,  10, 20, 21, 1,  11, 12, 22, 2,  3,
					       13, 23, 24, 4,  14, 15, 25, 5,  6,  16,
					       26, 27, 7,  17, 18, 28, 8,  9,  19, 29 };
	for (size_t i = 0; i < sizeof(order); i += 3) {
		uint32_t w = (uint32_t)d[order[i]] << 16 | (uint32_t)d[order[i + 1]] << 8 |
			     d[order[i + 2]];
		for (int k = 0; k < 4; k++, w >>= 6)
			*to++ = letters[w & 63];
	}
	uint32_t w = (uint32_t)d[31] << 8 | d[30];
	for (int k = 0; k < 3; k++, w >>= 6)
		*to++ = letters[w & 63];
	*to = 0;
}

void sha2_crypt_256(const char *password, struct str salt, int64_t rounds,
		    char ret_digest[SHA2_CRYPT_SIZE])
{
	unsigned char a[DIGEST], b[DIGEST], dp[DIGEST], ds[DIGEST], p[MAX_TEXT], s[MAX_TEXT];
	struct hash h = { EVP_MD_CTX_new() };
	size_t n = MIN(strlen(password), sizeof(p));
	salt.n = MIN(salt.n, sizeof(s));
	begin(&h);
	add(&h, password, n);
	add(&h, salt.p, salt.n);
	add(&h, password, n);
	end(&h, b);
	begin(&h);
	add(&h, password, n);
	add(&h, salt.p, salt.n);
	add_long(&h, b, n);
	for (size_t i = n; i; i >>= 1)
		add(&h, i & 1 ? (const void *)b : password, i & 1 ? DIGEST : n);
	end(&h, a);
	begin(&h);
	for (size_t i = 0; i < n; i++)
		add(&h, password, n);
	end(&h, dp);
	begin(&h);
	for (int i = 0; i < 16 + a[0]; i++)
		add(&h, salt.p, salt.n);
	end(&h, ds);
	for (size_t i = 0; i < n; i++)
		p[i] = dp[i % DIGEST];
	for (size_t i = 0; i < salt.n; i++)
		s[i] = ds[i % DIGEST];
	for (int64_t i = 0; i < rounds; i++) {
		begin(&h);
		add(&h, i & 1 ? p : a, i & 1 ? n : DIGEST);
		if (i % 3)
			add(&h, s, salt.n);
		if (i % 7)
			add(&h, p, n);
		add(&h, i & 1 ? a : p, i & 1 ? DIGEST : n);
		end(&h, a);
	}
	EVP_MD_CTX_free(h.context);
	put_letters(a, ret_digest);
}

/* The state behind the first block of an HMAC: the key with every byte changed by `pad`. */
static void begin_hmac(SHA256_CTX *c, const unsigned char key[BLOCK], unsigned char pad)
{
	unsigned char block[BLOCK];
	for (size_t i = 0; i < BLOCK; i++)
		block[i] = key[i] ^ pad;
	SHA256_Init(c);
	SHA256_Update(c, block, BLOCK);
	explicit_bzero(block, sizeof(block));
}

static void put_state(const SHA256_CTX *c, unsigned char to[DIGEST])
{
	for (size_t i = 0; i < DIGEST; i++)
		to[i] = (unsigned char)(c->h[i / 4] >> (24 - i % 4 * 8));
}

/* RFC 8018, one block of it, from the states behind the two pads: a round is two blocks of SHA-256,
 * where OpenSSL's own function takes three times as long to prepare as to compute. */
void sha2_crypt_pbkdf2(const char *password, const unsigned char *salt, size_t n_salt,
		       int64_t rounds, unsigned char ret_digest[32])
{
	static const unsigned char number_one[4] = { 0, 0, 0, 1 };
	unsigned char key[BLOCK] = { 0 }, block[BLOCK] = { 0 };
	SHA256_CTX inner, outer, c;
	size_t n = strlen(password);
	if (n > BLOCK)
		SHA256((const unsigned char *)password, n, key);
	else
		memcpy(key, password, n);
	begin_hmac(&inner, key, 0x36);
	begin_hmac(&outer, key, 0x5c);
	c = inner;
	SHA256_Update(&c, salt, n_salt);
	SHA256_Update(&c, number_one, sizeof(number_one));
	SHA256_Final(block, &c);
	/* Behind a digest: the end's mark, and 96 bytes as the length in bits. */
	block[DIGEST] = 0x80;
	block[BLOCK - 2] = (BLOCK + DIGEST) * 8 >> 8;
	block[BLOCK - 1] = (BLOCK + DIGEST) * 8 & 0xff;
	memset(ret_digest, 0, DIGEST);
	for (int64_t i = 0; i < rounds; i++) {
		if (i) {
			c = inner;
			SHA256_Transform(&c, block);
			put_state(&c, block);
		}
		c = outer;
		SHA256_Transform(&c, block);
		put_state(&c, block);
		for (size_t k = 0; k < DIGEST; k++)
			ret_digest[k] ^= block[k];
	}
	explicit_bzero(key, sizeof(key));
	explicit_bzero(block, sizeof(block));
	explicit_bzero(&inner, sizeof(inner));
	explicit_bzero(&outer, sizeof(outer));
	explicit_bzero(&c, sizeof(c));
}
