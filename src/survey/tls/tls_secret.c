/* SPDX-License-Identifier: Apache-2.0 */
/* tls_secret - enough of TLS 1.3 (RFC 8446, section 7) to read a server's certificates.
 *
 * No library's connection is needed for that, and none would let the other answers be seen. */
#include "survey/tls/tls_secret.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

struct cipher {
	int suite;
	const char *hash, *name;
	size_t key_bytes;
};
static const struct cipher ciphers[] = {
	{ 0x1301, "SHA256", "AES-128-GCM", 16 },
	{ 0x1302, "SHA384", "AES-256-GCM", 32 },
	{ 0x1303, "SHA256", "ChaCha20-Poly1305", 32 },
};
enum { NONCE_BYTES = 12, TAG_BYTES = 16, HEAD_BYTES = 5, GROUP_P256 = 23, GROUP_X25519 = 29 };

static void free_context(EVP_PKEY_CTX **c)
{
	EVP_PKEY_CTX_free(*c);
}

static void free_key(EVP_PKEY **k)
{
	EVP_PKEY_free(*k);
}

bool tls_secret_make(struct tls_secret *s)
{
	size_t x = sizeof(s->x25519), p = 0;
	unsigned char *point = NULL;
	*s = (struct tls_secret){ .x25519_key = EVP_PKEY_Q_keygen(NULL, NULL, "X25519"),
				  .p256_key = EVP_PKEY_Q_keygen(NULL, NULL, "EC", "P-256") };
	if (s->x25519_key && s->p256_key &&
	    EVP_PKEY_get_raw_public_key(s->x25519_key, s->x25519, &x) == 1)
		p = EVP_PKEY_get1_encoded_public_key(s->p256_key, &point);
	if (p == sizeof(s->p256))
		memcpy(s->p256, point, p);
	OPENSSL_free(point);
	return p == sizeof(s->p256);
}

void tls_secret_free(struct tls_secret *s)
{
	EVP_PKEY_free(s->x25519_key);
	EVP_PKEY_free(s->p256_key);
	*s = (struct tls_secret){ NULL };
}

/* ---- keys ---- */

static EVP_PKEY *peer_key(const struct tls_secret *s, const struct tls_answer *a)
{
	const unsigned char *bytes = (const unsigned char *)a->key_share.p;
	if (a->group == GROUP_X25519)
		return EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, NULL, bytes, a->key_share.n);
	EVP_PKEY *k = a->group == GROUP_P256 ? EVP_PKEY_new() : NULL;
	if (k && EVP_PKEY_copy_parameters(k, s->p256_key) == 1 &&
	    EVP_PKEY_set1_encoded_public_key(k, bytes, a->key_share.n) == 1)
		return k;
	EVP_PKEY_free(k);
	return NULL;
}

static bool share(const struct tls_secret *s, const struct tls_answer *a, unsigned char ret[64],
		  size_t *ret_n)
{
	__attribute__((cleanup(free_key))) EVP_PKEY *peer = peer_key(s, a);
	__attribute__((cleanup(free_context))) EVP_PKEY_CTX *c = EVP_PKEY_CTX_new(
		a->group == GROUP_X25519 ? s->x25519_key : s->p256_key, NULL);
	*ret_n = 64;
	return peer && c && EVP_PKEY_derive_init(c) == 1 &&
	       EVP_PKEY_derive_set_peer(c, peer) == 1 && EVP_PKEY_derive(c, ret, ret_n) == 1;
}

struct schedule {
	const EVP_MD *hash;
	unsigned int n; /* bytes of it */
	unsigned char secret[EVP_MAX_MD_SIZE];
};

/* HKDF-Extract: what there is, as the salt, with new key material. */
static void extract(struct schedule *s, const unsigned char *salt, const void *material, size_t n)
{
	unsigned int out;
	HMAC(s->hash, salt, (int)s->n, material, n, s->secret, &out);
}

/* HKDF-Expand-Label of at most one block. */
static void expand(const struct schedule *s, const char *label, const unsigned char *context,
		   size_t context_bytes, unsigned char *ret, size_t n)
{
	unsigned char info[128], out[EVP_MAX_MD_SIZE];
	unsigned int out_bytes;
	size_t l = strlen(label), i = 0;
	info[i++] = 0;
	info[i++] = (unsigned char)n;
	info[i++] = (unsigned char)(6 + l);
	memcpy(info + i, "tls13 ", 6);
	memcpy(info + i + 6, label, l);
	i += 6 + l;
	info[i++] = (unsigned char)context_bytes;
	if (context_bytes)
		memcpy(info + i, context, context_bytes);
	i += context_bytes;
	info[i++] = 1;
	HMAC(s->hash, s->secret, (int)s->n, info, i, out, &out_bytes);
	memcpy(ret, out, n);
}

static bool schedule_handshake(struct schedule *s, const unsigned char *shared, size_t n,
			       const struct str transcript[2])
{
	static const unsigned char zeros[EVP_MAX_MD_SIZE];
	unsigned char digest[EVP_MAX_MD_SIZE], derived[EVP_MAX_MD_SIZE];
	extract(s, zeros, zeros, s->n);
	if (EVP_Digest("", 0, digest, NULL, s->hash, NULL) != 1)
		return false;
	expand(s, "derived", digest, s->n, derived, s->n);
	extract(s, derived, shared, n);
	EVP_MD_CTX *c = EVP_MD_CTX_new();
	bool is_done = c && EVP_DigestInit(c, s->hash) == 1 &&
		       EVP_DigestUpdate(c, transcript[0].p, transcript[0].n) == 1 &&
		       EVP_DigestUpdate(c, transcript[1].p, transcript[1].n) == 1 &&
		       EVP_DigestFinal(c, digest, NULL) == 1;
	EVP_MD_CTX_free(c);
	expand(s, "s hs traffic", digest, s->n, derived, s->n);
	memcpy(s->secret, derived, s->n);
	return is_done;
}

/* ---- records ---- */

struct opener {
	EVP_CIPHER_CTX *context;
	EVP_CIPHER *cipher;
	unsigned char key[32], nonce[NONCE_BYTES];
	uint64_t sequence;
};

/* Adds what the record holds to *out, with its padding and kind behind it. */
static bool open_record(struct opener *o, const char *head, struct str record, struct buf *out)
{
	unsigned char nonce[NONCE_BYTES];
	int n = 0, last = 0;
	if (record.n < TAG_BYTES + 1 || buf_room(out, record.n) < record.n)
		return false;
	memcpy(nonce, o->nonce, sizeof(nonce));
	for (size_t i = 0; i < 8; i++)
		nonce[NONCE_BYTES - 1 - i] ^= (unsigned char)(o->sequence >> 8 * i);
	o->sequence++;
	size_t text = record.n - TAG_BYTES;
	unsigned char tag[TAG_BYTES];
	memcpy(tag, record.p + text, sizeof(tag));
	unsigned char *to = (unsigned char *)out->p + out->n;
	if (EVP_DecryptInit_ex2(o->context, o->cipher, o->key, nonce, NULL) != 1 ||
	    EVP_DecryptUpdate(o->context, NULL, &n, (const unsigned char *)head, HEAD_BYTES) != 1 ||
	    EVP_DecryptUpdate(o->context, to, &n, (const unsigned char *)record.p, (int)text) !=
		    1 ||
	    EVP_CIPHER_CTX_ctrl(o->context, EVP_CTRL_AEAD_SET_TAG, TAG_BYTES, tag) != 1 ||
	    EVP_DecryptFinal_ex(o->context, to + n, &last) != 1)
		return false;
	while (n > 0 && !to[n - 1])
		n--;
	/* 22: a handshake's; anything else says nothing of certificates */
	if (n > 0 && to[n - 1] == 22)
		out->n += (size_t)n - 1;
	return true;
}

static bool open_all(struct opener *o, struct str records, struct buf *out)
{
	struct str record, before = records;
	int type;
	for (; tls_answer_record(&records, &type, &record); before = records)
		if (type == 23 && !open_record(o, before.p, record, out))
			return false;
	return true;
}

bool tls_secret_open(const struct tls_secret *s, struct str client_hello,
		     const struct tls_answer *a, struct buf *ret_messages)
{
	const struct cipher *c = NULL;
	for (size_t i = 0; i < N(ciphers); i++)
		if (ciphers[i].suite == a->suite)
			c = &ciphers[i];
	unsigned char shared[64];
	size_t n;
	if (!c || !a->hello.p || !a->key_share.n || !share(s, a, shared, &n))
		return false;
	struct schedule k = { .hash = EVP_get_digestbyname(c->hash) };
	const struct str transcript[2] = { client_hello, a->hello };
	k.n = k.hash ? (unsigned int)EVP_MD_get_size(k.hash) : 0;
	if (!k.hash || !schedule_handshake(&k, shared, n, transcript))
		return false;
	struct opener o = { .context = EVP_CIPHER_CTX_new(),
			    .cipher = EVP_CIPHER_fetch(NULL, c->name, NULL) };
	expand(&k, "key", NULL, 0, o.key, c->key_bytes);
	expand(&k, "iv", NULL, 0, o.nonce, sizeof(o.nonce));
	bool is_done = o.context && o.cipher && open_all(&o, a->encrypted, ret_messages);
	EVP_CIPHER_CTX_free(o.context);
	EVP_CIPHER_free(o.cipher);
	return is_done;
}
