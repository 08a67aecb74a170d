/* SPDX-License-Identifier: Apache-2.0 */
/* tls_hello - the bytes of a ClientHello of our own: also of what no library speaks any more.
 *
 * It offers more than a browser would (compression, heartbeat) to see what is taken; nothing of
 * that is then used. */
#include "survey/tls/tls_hello.h"

#include "parse/address.h"

#include <string.h>

static void put(struct buf *b, size_t bytes, size_t value)
{
	while (bytes-- > 0)
		buf_putc(b, (char)(value >> 8 * bytes));
}

/* A vector whose length, of `bytes` bytes, is written when its end is known. */
static size_t open_vector(struct buf *b, size_t bytes)
{
	put(b, bytes, 0);
	return b->n;
}

static void close_vector(struct buf *b, size_t start, size_t bytes)
{
	size_t n = b->n - start;
	for (size_t i = 0; i < bytes && !b->is_over; i++)
		b->p[start - 1 - i] = (char)(n >> 8 * i);
}

static void put_list(struct buf *b, const uint16_t *list, size_t n)
{
	size_t v = open_vector(b, 2);
	for (size_t i = 0; i < n; i++)
		put(b, 2, list[i]);
	close_vector(b, v, 2);
}

static void extension_list(struct buf *b, size_t type, const uint16_t *list, size_t n)
{
	put(b, 2, type);
	size_t v = open_vector(b, 2);
	put_list(b, list, n);
	close_vector(b, v, 2);
}

/* x25519, secp256r1, secp384r1, secp521r1, x448, brainpool, secp256k1, curveSM2, ffdhe2048 */
static const uint16_t groups[] = { 29, 23, 24, 25, 30, 26, 27, 28, 22, 41, 256 };
static const uint16_t groups_sm[] = { 41 };
static const uint16_t signatures[] = {
	0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0807, 0x0808,
	0x0809, 0x080a, 0x080b, 0x0401, 0x0501, 0x0601, 0x0708, 0x0303,
	0x0301, 0x0203, 0x0201, 0x0402, 0x0302, 0x0202, 0x0101,
};
static const uint16_t signatures_sm[] = { 0x0708 };

static void put_name(struct buf *b, const char *name)
{
	struct address a;
	if (!name || !name[0] || address_parse(str_of(name), &a))
		return;
	put(b, 2, 0);
	size_t extension = open_vector(b, 2), list = open_vector(b, 2);
	put(b, 1, 0);
	size_t v = open_vector(b, 2);
	buf_puts(b, name);
	close_vector(b, v, 2);
	close_vector(b, list, 2);
	close_vector(b, extension, 2);
}

static void put_share(struct buf *b, size_t group, const unsigned char *key, size_t n)
{
	if (!key)
		return;
	put(b, 2, group);
	size_t v = open_vector(b, 2);
	buf_add(b, key, n);
	close_vector(b, v, 2);
}

static void put_tls13(struct buf *b, const struct tls_hello *h)
{
	put(b, 2, 43);
	put(b, 2, 3);
	put(b, 1, 2);
	put(b, 2, TLS_1_3);
	put(b, 2, 51);
	size_t extension = open_vector(b, 2), list = open_vector(b, 2);
	/* With SM alone there is no share: the server says HelloRetryRequest, which is enough. */
	if (!h->is_only_sm) {
		put_share(b, 29, h->x25519, TLS_X25519_BYTES);
		put_share(b, 23, h->p256, TLS_P256_BYTES);
	}
	close_vector(b, list, 2);
	close_vector(b, extension, 2);
}

static void put_extensions(struct buf *b, const struct tls_hello *h)
{
	size_t all = open_vector(b, 2);
	put_name(b, h->name);
	/* renegotiation_info, empty: of a first handshake */
	put(b, 2, 0xff01);
	put(b, 2, 1);
	put(b, 1, 0);
	if (h->is_only_sm)
		extension_list(b, 10, groups_sm, N(groups_sm));
	else
		extension_list(b, 10, groups, N(groups));
	/* uncompressed points */
	put(b, 2, 11);
	put(b, 2, 2);
	put(b, 2, 0x0100);
	if (h->is_only_sm)
		extension_list(b, 13, signatures_sm, N(signatures_sm));
	else if (h->version >= TLS_1_2)
		extension_list(b, 13, signatures, N(signatures));
	if (h->version == TLS_1_3) {
		put_tls13(b, h);
	} else if (h->version == TLS_1_2) {
		/* heartbeat; one that sent any would have to be answered: 2, not allowed */
		put(b, 2, 15);
		put(b, 2, 1);
		put(b, 1, 2);
	}
	close_vector(b, all, 2);
}

static void build_ssl2(const struct tls_hello *h, struct buf *b)
{
	static const int suites[] = { 0x010080, 0x020080, 0x030080, 0x040080,
				      0x050080, 0x060040, 0x0700c0 };
	put(b, 2, 0x8000 | (9 + 3 * N(suites) + 16));
	put(b, 1, 1);
	put(b, 2, TLS_SSL2);
	put(b, 2, 3 * N(suites));
	put(b, 2, 0);
	put(b, 2, 16);
	for (size_t i = 0; i < N(suites); i++)
		put(b, 3, (size_t)suites[i]);
	buf_add(b, h->random, 16);
}

void tls_hello_build(const struct tls_hello *h, struct buf *b)
{
	if (h->version == TLS_SSL2) {
		build_ssl2(h, b);
		return;
	}
	int version = MIN(h->version, (int)TLS_1_2);
	put(b, 1, 22);
	/* The record's version is that of the oldest server which is not to stumble over it. */
	put(b, 2, (size_t)(version > TLS_1_0 ? TLS_1_0 : version));
	size_t record = open_vector(b, 2);
	put(b, 1, 1);
	size_t message = open_vector(b, 3);
	put(b, 2, (size_t)version);
	buf_add(b, h->random, 32);
	/* A session's name, as TLS 1.3 wants for the sake of boxes in between. */
	put(b, 1, h->version == TLS_1_3 ? 32 : 0);
	if (h->version == TLS_1_3)
		buf_add(b, h->random, 32);
	put_list(b, h->suites, h->n_suites);
	if (h->version == TLS_1_3 || h->version == TLS_TLCP) {
		put(b, 2, 0x0100);
	} else { /* DEFLATE, then none */
		put(b, 1, 2);
		put(b, 2, 0x0100);
	}
	if (h->version != TLS_SSL3 && h->version != TLS_TLCP)
		put_extensions(b, h);
	close_vector(b, message, 3);
	close_vector(b, record, 2);
}
