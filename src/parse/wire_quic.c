/* SPDX-License-Identifier: Apache-2.0 */
/* wire_quic - the first packets of a QUIC client (RFC 9000, 9001, 9369). */
#include "parse/wire_quic.h"

#include "parse/wire.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <string.h>

enum {
	VERSION_1 = 1,
	VERSION_2 = 0x6b3343cf,
	KEY_BYTES = 16,
	NONCE_BYTES = 12,
	SECRET_BYTES = 32,
	TAG_BYTES = 16
};

struct keys {
	uint8_t key[KEY_BYTES], nonce[NONCE_BYTES], header[KEY_BYTES];
};

static const uint8_t salt_1[20] = { 0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17,
				    0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a };
static const uint8_t salt_2[20] = { 0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93,
				    0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9 };
static const uint8_t salt_draft[20] = {
	0xaf, 0xbf, 0xec, 0x28, 0x99, 0x93, 0xd2, 0x4c, 0x9e, 0x97,
	0x86, 0xf1, 0x9c, 0x61, 0x11, 0xe0, 0x43, 0x90, 0xa8, 0x99
};

static bool is_draft(uint32_t version)
{
	return version >= 0xff00001d && version <= 0xff000022;
}

static bool is_google(struct str s)
{
	return (wire_u8(s, 1) == 'Q' || wire_u8(s, 1) == 'T') && wire_u8(s, 2) == '0';
}

bool wire_quic_is(struct str s, uint32_t *ret_version)
{
	if (s.n < 16)
		return false;
	/* Google's versions to 43: flags with a version and a connection id of 8 bytes. */
	if ((wire_u8(s, 0) & 0xc9) == 0x09 && wire_u8(s, 9) == 'Q' && wire_u8(s, 10) == '0') {
		*ret_version = wire_u32(s, 9);
		return true;
	}
	if (!(wire_u8(s, 0) & 0x80))
		return false;
	uint32_t version = wire_u32(s, 1);
	*ret_version = version;
	bool is_known = version == VERSION_1 || version == VERSION_2 || is_draft(version) ||
			is_google(s);
	/* Google's later long heads have four bits for each id's length. */
	return is_known && (is_google(s) || (wire_u8(s, 0) & 0x40 && wire_u8(s, 5) <= 20));
}

static void expand(const uint8_t secret[SECRET_BYTES], const char *label, uint8_t *ret, size_t n)
{
	uint8_t info[64], out[EVP_MAX_MD_SIZE];
	unsigned out_n;
	size_t length = strlen(label), at = 0;
	info[at++] = 0;
	info[at++] = (uint8_t)n;
	info[at++] = (uint8_t)(length + 6);
	memcpy(info + at, "tls13 ", 6);
	memcpy(info + at + 6, label, length);
	at += 6 + length;
	info[at++] = 0;
	info[at++] = 1;
	HMAC(EVP_sha256(), secret, SECRET_BYTES, info, at, out, &out_n);
	memcpy(ret, out, n);
}

static void derive(uint32_t version, struct str id, struct keys *k)
{
	bool is_2 = version == VERSION_2;
	const uint8_t *salt = is_2 ? salt_2 : is_draft(version) ? salt_draft : salt_1;
	uint8_t first[EVP_MAX_MD_SIZE], secret[SECRET_BYTES];
	unsigned n;
	HMAC(EVP_sha256(), salt, 20, (const uint8_t *)id.p, id.n, first, &n);
	expand(first, "client in", secret, SECRET_BYTES);
	expand(secret, is_2 ? "quicv2 key" : "quic key", k->key, KEY_BYTES);
	expand(secret, is_2 ? "quicv2 iv" : "quic iv", k->nonce, NONCE_BYTES);
	expand(secret, is_2 ? "quicv2 hp" : "quic hp", k->header, KEY_BYTES);
}

/* A number of 1, 2, 4 or 8 bytes (RFC 9000, 16). */
static bool take_number(struct str *rest, uint64_t *ret)
{
	struct str bytes;
	if (!rest->n || !wire_take(rest, (size_t)1 << (wire_u8(*rest, 0) >> 6), &bytes))
		return false;
	*ret = wire_u8(bytes, 0) & 0x3f;
	for (size_t i = 1; i < bytes.n; i++)
		*ret = *ret << 8 | wire_u8(bytes, i);
	return true;
}

static bool cipher(const EVP_CIPHER *kind, const uint8_t *key, const uint8_t *iv, struct str in,
		   uint8_t *out, const uint8_t *tag, struct str head)
{
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	int n;
	bool is_good = c && EVP_CipherInit_ex(c, kind, NULL, key, iv, !tag) == 1;
	if (is_good && !tag)
		is_good = EVP_CIPHER_CTX_set_padding(c, 0) == 1;
	if (is_good && head.n)
		is_good = EVP_CipherUpdate(c, NULL, &n, (const uint8_t *)head.p, (int)head.n) == 1;
	if (is_good)
		is_good = EVP_CipherUpdate(c, out, &n, (const uint8_t *)in.p, (int)in.n) == 1;
	if (is_good && tag)
		is_good = EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_SET_TAG, TAG_BYTES, (void *)tag) ==
				  1 &&
			  EVP_CipherFinal_ex(c, out + n, &n) == 1;
	EVP_CIPHER_CTX_free(c);
	return is_good;
}

void wire_quic_put(struct wire_quic_hello *h, uint64_t at, struct str bytes)
{
	for (size_t i = 0; i < bytes.n && at + i < WIRE_QUIC_MAX; i++) {
		h->bytes[at + i] = (uint8_t)bytes.p[i];
		h->has[(at + i) / 8] |= (uint8_t)(1 << (at + i) % 8);
	}
}

/* The frames of an Initial packet: padding, ping, ack, crypto. */
static bool take_frames(struct str rest, struct wire_quic_hello *h)
{
	bool has_any = false;
	uint64_t number, at, length, ranges;
	struct str bytes;
	while (take_number(&rest, &number)) {
		if (number <= 1)
			continue;
		if (number == 2 || number == 3) {
			uint64_t delay;
			if (!take_number(&rest, &at) || !take_number(&rest, &delay) ||
			    !take_number(&rest, &ranges) || !take_number(&rest, &length))
				return has_any;
			ranges = ranges * 2 + (number == 3 ? 3 : 0);
			while (ranges-- && rest.n)
				if (!take_number(&rest, &at))
					return has_any;
			continue;
		}
		if (number != 6 || !take_number(&rest, &at) || !take_number(&rest, &length) ||
		    !wire_take(&rest, MIN(length, SIZE_MAX / 2), &bytes))
			return has_any;
		wire_quic_put(h, at, bytes);
		has_any = true;
	}
	return has_any;
}

bool wire_quic_open(struct str s, struct wire_quic_hello *h)
{
	uint32_t version;
	uint64_t token, length;
	struct keys k;
	struct str rest, id, other;
	if (!wire_quic_is(s, &version) || is_google(s) || !(wire_u8(s, 0) & 0x80) ||
	    (wire_u8(s, 0) >> 4 & 3) != (version == VERSION_2 ? 1 : 0))
		return false;
	rest = str_from(s, 5);
	if (!wire_take_sized(&rest, 1, &id) || id.n > 20 || !wire_take_sized(&rest, 1, &other) ||
	    !take_number(&rest, &token) || token > rest.n)
		return false;
	rest = str_from(rest, token);
	if (!take_number(&rest, &length) || length > rest.n || length < 4 + 16 + TAG_BYTES ||
	    length > 2000)
		return false;
	rest = str_head(rest, length);
	derive(version, id, &k);
	uint8_t mask[32], head[256], plain[2048], nonce[NONCE_BYTES];
	size_t head_n = (size_t)(rest.p - s.p);
	if (head_n + 4 > sizeof(head) ||
	    !cipher(EVP_aes_128_ecb(), k.header, NULL, str_head(str_from(rest, 4), 16), mask, NULL,
		    (struct str){ NULL, 0 }))
		return false;
	memcpy(head, s.p, head_n + 4);
	head[0] ^= mask[0] & 0x0f;
	size_t number_n = (size_t)(head[0] & 3) + 1;
	memcpy(nonce, k.nonce, sizeof(nonce));
	for (size_t i = 0; i < number_n; i++) {
		head[head_n + i] ^= mask[1 + i];
		nonce[NONCE_BYTES - number_n + i] ^= head[head_n + i];
	}
	struct str body = str_from(rest, number_n);
	size_t n = body.n - TAG_BYTES;
	return cipher(EVP_aes_128_gcm(), k.key, nonce, str_head(body, n), plain,
		      (const uint8_t *)body.p + n,
		      (struct str){ (const char *)head, head_n + number_n }) &&
	       take_frames((struct str){ (const char *)plain, n }, h);
}

struct str wire_quic_view(const struct wire_quic_hello *h)
{
	size_t n = 0;
	while (n < WIRE_QUIC_MAX && h->has[n / 8] & 1 << n % 8)
		n++;
	return (struct str){ (const char *)h->bytes, n };
}

/* "CHLO", a count, then tags with the ends of their values. */
struct str wire_quic_google_name(struct str s)
{
	const struct str none = { NULL, 0 };
	const char *hello = s.n ? memmem(s.p, s.n, "CHLO", 4) : NULL;
	if (!hello)
		return none;
	struct str rest = str_range(hello, s.p + s.n);
	if (rest.n < 8)
		return none;
	size_t n = wire_le16(rest, 4), begin = 0;
	if (n > 128 || rest.n < 8 + n * 8)
		return none;
	struct str values = str_from(rest, 8 + n * 8);
	for (size_t i = 0; i < n; i++) {
		size_t end = wire_le32(rest, 8 + i * 8 + 4);
		if (end < begin || end > values.n)
			return none;
		if (memcmp(rest.p + 8 + i * 8, "SNI\0", 4) == 0)
			return str_range(values.p + begin, values.p + end);
		begin = end;
	}
	return none;
}
