/* SPDX-License-Identifier: Apache-2.0 */
/* crypto - digests and signatures, by OpenSSL's libcrypto. */
#include "base/crypto.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>

static void write_hex(const unsigned char digest[SHA256_DIGEST_LENGTH],
		      char ret_hex[CRYPTO_HEX_SIZE])
{
	static const char digits[] = "0123456789abcdef";
	for (size_t i = 0; i < SHA256_DIGEST_LENGTH; i++) {
		ret_hex[2 * i] = digits[digest[i] >> 4];
		ret_hex[2 * i + 1] = digits[digest[i] & 15];
	}
	ret_hex[2 * SHA256_DIGEST_LENGTH] = 0;
}

void crypto_sha256_hex(struct str bytes, char ret_hex[CRYPTO_HEX_SIZE])
{
	unsigned char digest[SHA256_DIGEST_LENGTH];
	SHA256((const unsigned char *)bytes.p, bytes.n, digest);
	write_hex(digest, ret_hex);
}

/* OpenSSL fails here without memory or without SHA-256; a digest that is none would
 * make all files look alike. */
static void must(int is_done)
{
	if (is_done != 1)
		abort();
}

/* The method is looked up once: OpenSSL 3 takes longer for that than for the digest of
 * a small file. */
void crypto_sha256_open(struct crypto_sha256 *h)
{
	h->method = EVP_MD_fetch(NULL, "SHA2-256", NULL);
	h->context = EVP_MD_CTX_new();
	must(EVP_DigestInit_ex2(h->context, h->method, NULL));
}

void crypto_sha256_add(struct crypto_sha256 *h, struct str bytes)
{
	must(EVP_DigestUpdate(h->context, bytes.p, bytes.n));
}

void crypto_sha256_end(struct crypto_sha256 *h, char ret_hex[CRYPTO_HEX_SIZE])
{
	unsigned char digest[SHA256_DIGEST_LENGTH];
	must(EVP_DigestFinal_ex(h->context, digest, NULL));
	write_hex(digest, ret_hex);
	must(EVP_DigestInit_ex2(h->context, h->method, NULL));
}

void crypto_sha256_close(struct crypto_sha256 *h)
{
	EVP_MD_CTX_free(h->context);
	EVP_MD_free(h->method);
}

void crypto_sha256_base64(struct str bytes, char ret_base64[CRYPTO_BASE64_SIZE])
{
	unsigned char digest[SHA256_DIGEST_LENGTH];
	SHA256((const unsigned char *)bytes.p, bytes.n, digest);
	EVP_EncodeBlock((unsigned char *)ret_base64, digest, sizeof(digest));
}

static void key_free(EVP_PKEY **key)
{
	EVP_PKEY_free(*key);
}

static void context_free(EVP_MD_CTX **context)
{
	EVP_MD_CTX_free(*context);
}

static int key_read(const char *path, bool is_private, EVP_PKEY **ret_key, struct err *e)
{
	autoclose FILE *f = fopen(path, "re");
	if (!f)
		return err_sys(e, "open %s", path);
	EVP_PKEY *key = is_private ? PEM_read_PrivateKey(f, NULL, NULL, NULL)
				   : PEM_read_PUBKEY(f, NULL, NULL, NULL);
	if (!key)
		return err_set(e,
			       is_private ? N_("%s: not a private key in PEM form")
					  : N_("%s: not a public key in PEM form"),
			       path);
	if (EVP_PKEY_id(key) != EVP_PKEY_ED25519) {
		EVP_PKEY_free(key);
		return err_set(e, "%s: not an Ed25519 key", path);
	}
	*ret_key = key;
	return 0;
}

int crypto_sign(const char *private_key_path, struct str bytes,
		unsigned char ret_signature[CRYPTO_SIGNATURE_BYTES], struct err *e)
{
	EVP_PKEY *key __attribute__((cleanup(key_free))) = NULL;
	if (key_read(private_key_path, true, &key, e) < 0)
		return -1;
	EVP_MD_CTX *context __attribute__((cleanup(context_free))) = EVP_MD_CTX_new();
	size_t n = CRYPTO_SIGNATURE_BYTES;
	if (EVP_DigestSignInit(context, NULL, NULL, NULL, key) != 1 ||
	    EVP_DigestSign(context, ret_signature, &n, (const unsigned char *)bytes.p, bytes.n) !=
		    1)
		return err_set(e, "%s: cannot sign with this key", private_key_path);
	return 0;
}

int crypto_key_open(struct crypto_key *k, const char *path, struct err *e)
{
	EVP_PKEY *key;
	if (key_read(path, false, &key, e) < 0)
		return -1;
	*k = (struct crypto_key){ key, path };
	return 0;
}

void crypto_key_close(struct crypto_key *k)
{
	EVP_PKEY_free(k->key);
	k->key = NULL;
}

int crypto_verify_by(const struct crypto_key *k, struct str bytes, struct str signature,
		     struct err *e)
{
	EVP_MD_CTX *context __attribute__((cleanup(context_free))) = EVP_MD_CTX_new();
	if (EVP_DigestVerifyInit(context, NULL, NULL, NULL, k->key) != 1 ||
	    EVP_DigestVerify(context, (const unsigned char *)signature.p, signature.n,
			     (const unsigned char *)bytes.p, bytes.n) != 1)
		return err_set(e, "the signature is not by the key in %s", k->path);
	return 0;
}

int crypto_verify(const char *public_key_path, struct str bytes, struct str signature,
		  struct err *e)
{
	struct crypto_key k;
	if (crypto_key_open(&k, public_key_path, e) < 0)
		return -1;
	int r = crypto_verify_by(&k, bytes, signature, e);
	crypto_key_close(&k);
	return r;
}

void crypto_thread_end(void)
{
	OPENSSL_thread_stop();
}
