/* SPDX-License-Identifier: Apache-2.0 */
/* wire_quic_test - first packets of QUIC, enciphered here with the keys that RFC 9001 appendix A.1
 * gives for the connection id 0x8394c8f03e515708. */
#include "parse/wire_quic.h"

#include "parse/wire_tls.h"
#include "tap.h"

#include <openssl/evp.h>

static const uint8_t key[16] = { 0x1f, 0x36, 0x96, 0x13, 0xdd, 0x76, 0xd5, 0x46,
				 0x77, 0x30, 0xef, 0xcb, 0xe3, 0xb1, 0xa2, 0x2d };
static const uint8_t iv[12] = { 0xfa, 0x04, 0x4b, 0x2f, 0x42, 0xa3,
				0xfd, 0x3b, 0x46, 0xfb, 0x25, 0x5c };
static const uint8_t header_key[16] = { 0x9f, 0x50, 0x44, 0x9e, 0x04, 0xa0, 0xe8, 0x10,
					0x28, 0x3a, 0x1e, 0x99, 0x33, 0xad, 0xed, 0xd2 };

enum { HEAD = 18, NUMBER = 4, PLAIN = 1162, ALL = HEAD + NUMBER + PLAIN + 16 };

/* An Initial packet, number 2, that carries these frames and padding. */
static struct str encipher(const uint8_t *frames, size_t n, uint8_t out[ALL])
{
	static const uint8_t head[HEAD + NUMBER] = { 0xc3, 0,	 0,    0,    1,	   8,	 0x83, 0x94,
						     0xc8, 0xf0, 0x3e, 0x51, 0x57, 0x08, 0,    0,
						     0x44, 0x9e, 0,    0,    0,	   2 };
	uint8_t plain[PLAIN] = { 0 }, nonce[12], mask[32];
	int got;
	memcpy(plain, frames, n);
	memcpy(nonce, iv, sizeof(nonce));
	nonce[11] ^= 2;
	memcpy(out, head, sizeof(head));
	EVP_CIPHER_CTX *c = EVP_CIPHER_CTX_new();
	EVP_EncryptInit_ex(c, EVP_aes_128_gcm(), NULL, key, nonce);
	EVP_EncryptUpdate(c, NULL, &got, head, sizeof(head));
	EVP_EncryptUpdate(c, out + sizeof(head), &got, plain, sizeof(plain));
	EVP_EncryptFinal_ex(c, out + sizeof(head) + got, &got);
	EVP_CIPHER_CTX_ctrl(c, EVP_CTRL_AEAD_GET_TAG, 16, out + sizeof(head) + PLAIN);
	EVP_EncryptInit_ex(c, EVP_aes_128_ecb(), NULL, header_key, NULL);
	EVP_EncryptUpdate(c, mask, &got, out + HEAD + 4, 16);
	EVP_CIPHER_CTX_free(c);
	out[0] ^= mask[0] & 0x0f;
	for (int i = 0; i < NUMBER; i++)
		out[HEAD + i] ^= mask[1 + i];
	return (struct str){ (const char *)out, ALL };
}

static void test_open(void)
{
	/* the end of the message first, then a ping, then its begin: as browsers mix them */
	static const uint8_t frames[] = { 0x06, 0x04, 0x02, 'l', 'o', 0x01, 0x06,
					  0x00, 0x04, 'h',  'e', 'l', '-' };
	static struct wire_quic_hello h;
	uint8_t out[ALL];
	uint32_t version;
	struct str packet = encipher(frames, sizeof(frames), out);
	ok(wire_quic_is(packet, &version) && version == 1, "version 1");
	ok(wire_quic_open(packet, &h), "it can be opened");
	ok(str_is(wire_quic_view(&h), "hel-lo"), "and its pieces are put together");
	out[100] ^= 1;
	memset(&h, 0, sizeof(h));
	ok(!wire_quic_open(packet, &h) && !wire_quic_view(&h).n, "a changed one cannot");
	ok(!wire_quic_open(str_head(packet, 40), &h), "nor one that is cut");
}

static void test_google(void)
{
	static const char hello[] = "\x0d"
				    "12345678"
				    "Q035"
				    "\x01"
				    "............"
				    "CHLO\x02\0\0\0"
				    "PAD\0\x04\0\0\0"
				    "SNI\0\x0f\0\0\0"
				    "----"
				    "www.example";
	struct str datagram = { hello, sizeof(hello) - 1 };
	uint32_t version;
	ok(wire_quic_is(datagram, &version), "Google's own QUIC");
	ok(str_is(wire_quic_google_name(datagram), "www.example"), "has its name in the clear");
	ok(!wire_quic_google_name(str_head(datagram, datagram.n - 1)).p, "a cut one has none");
	ok(!wire_quic_is(STR("GET / HTTP/1.1\r\n\r\n"), &version), "HTTP is no QUIC");
}

int main(void)
{
	test_open();
	test_google();
	return done();
}
