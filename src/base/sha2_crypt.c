/* SPDX-License-Identifier: Apache-2.0 */
/* sha2_crypt - slow digests of passwords on SHA-256: SHA-256-crypt and PBKDF2.
 *
 * SHA-256-crypt as Ulrich Drepper's public "Unix crypt using SHA-256 and SHA-512" describes it. */
#include "base/sha2_crypt.h"

#include <openssl/evp.h>
#include <string.h>

enum { DIGEST = 32, MAX_TEXT = 256 };

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

void sha2_crypt_pbkdf2(const char *password, const unsigned char *salt, size_t n_salt,
		       int64_t rounds, unsigned char ret_digest[32])
{
	PKCS5_PBKDF2_HMAC(password, (int)strlen(password), salt, (int)n_salt, (int)rounds,
			  EVP_sha256(), 32, ret_digest);
}
