/* SPDX-License-Identifier: Apache-2.0 */
/* ed25519_public - the Ed25519 public key (RFC 8032) that belongs to a secret of any length.
 *
 * Points in extended coordinates, X:Y:Z:T with xy = T/Z, by the formulas of RFC 8032, 5.1.4. Not
 * in constant time: what goes in is a guess, not a secret. */
#include "base/ed25519_public.h"

#include <openssl/bn.h>
#include <openssl/sha.h>

struct field {
	BIGNUM *p, *d2; /* the prime; 2 * d */
	BN_CTX *context;
};

struct point {
	BIGNUM *x, *y, *z, *t;
};

static BIGNUM *number(const char *hex)
{
	BIGNUM *n = NULL;
	return BN_hex2bn(&n, hex) ? n : NULL;
}

static struct point point_of(const char *x, const char *y, const char *z, const char *t)
{
	return (struct point){ number(x), number(y), number(z), number(t) };
}

static void point_free(struct point *p)
{
	BN_free(p->x);
	BN_free(p->y);
	BN_free(p->z);
	BN_free(p->t);
}

/* *to = a + b; it may be either of them. */
static bool point_add(const struct field *f, struct point *to, const struct point *a,
		      const struct point *b)
{
	BN_CTX *c = f->context;
	BN_CTX_start(c);
	BIGNUM *s = BN_CTX_get(c), *u = BN_CTX_get(c), *A = BN_CTX_get(c), *B = BN_CTX_get(c),
	       *C = BN_CTX_get(c), *D = BN_CTX_get(c);
	bool is_done = D && BN_mod_sub_quick(s, a->y, a->x, f->p) &&
		       BN_mod_sub_quick(u, b->y, b->x, f->p) && BN_mod_mul(A, s, u, f->p, c) &&
		       BN_mod_add_quick(s, a->y, a->x, f->p) &&
		       BN_mod_add_quick(u, b->y, b->x, f->p) && BN_mod_mul(B, s, u, f->p, c) &&
		       BN_mod_mul(C, a->t, b->t, f->p, c) && BN_mod_mul(C, C, f->d2, f->p, c) &&
		       BN_mod_mul(D, a->z, b->z, f->p, c) && BN_mod_add_quick(D, D, D, f->p) &&
		       /* E = B - A, H = B + A; F = D - C, G = D + C */
		       BN_mod_sub_quick(s, B, A, f->p) && BN_mod_add_quick(u, B, A, f->p) &&
		       BN_mod_sub_quick(A, D, C, f->p) && BN_mod_add_quick(B, D, C, f->p) &&
		       BN_mod_mul(to->x, s, A, f->p, c) && BN_mod_mul(to->y, B, u, f->p, c) &&
		       BN_mod_mul(to->t, s, u, f->p, c) && BN_mod_mul(to->z, A, B, f->p, c);
	BN_CTX_end(c);
	return is_done;
}

/* RFC 8032, 5.1.2: y, and the lowest bit of x on top. */
static bool encode(const struct field *f, const struct point *p, unsigned char *ret)
{
	BN_CTX_start(f->context);
	BIGNUM *inverse = BN_CTX_get(f->context), *x = BN_CTX_get(f->context),
	       *y = BN_CTX_get(f->context);
	bool is_done = y && BN_mod_inverse(inverse, p->z, f->p, f->context) &&
		       BN_mod_mul(x, p->x, inverse, f->p, f->context) &&
		       BN_mod_mul(y, p->y, inverse, f->p, f->context) &&
		       BN_bn2lebinpad(y, ret, ED25519_PUBLIC_BYTES) == ED25519_PUBLIC_BYTES;
	if (is_done && BN_is_odd(x))
		ret[ED25519_PUBLIC_BYTES - 1] |= 0x80;
	BN_CTX_end(f->context);
	return is_done;
}

static bool multiply(const struct field *f, const unsigned char *scalar, struct point *sum,
		     struct point *power)
{
	for (int i = 0; i < 256; i++) {
		if ((scalar[i / 8] >> (i % 8) & 1) && !point_add(f, sum, sum, power))
			return false;
		if (!point_add(f, power, power, power))
			return false;
	}
	return true;
}

bool ed25519_public_of(struct str secret, unsigned char ret_key[ED25519_PUBLIC_BYTES])
{
	unsigned char digest[SHA512_DIGEST_LENGTH];
	struct field f = {
		number("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED"),
		number("2406D9DC56DFFCE7198E80F2EEF3D13000E0149A8283B156EBD69B9426B2F159"),
		BN_CTX_new(),
	};
	struct point sum = point_of("0", "1", "1", "0"),
		     base = point_of("216936D3CD6E53FEC0A4E231FDD6DC5C692CC7609525A7B2C9562D608F25D"
				     "51A",
				     "6666666666666666666666666666666666666666666666666666666666666"
				     "658",
				     "1",
				     "67875F0FD78B766566EA4E8E64ABE37D20F09F80775152F56DDE8AB3A5B7D"
				     "DA3");
	SHA512((const unsigned char *)secret.p, secret.n, digest);
	digest[0] &= 248;
	digest[31] &= 63;
	digest[31] |= 64;
	bool is_done = multiply(&f, digest, &sum, &base) && encode(&f, &sum, ret_key);
	point_free(&sum);
	point_free(&base);
	BN_CTX_free(f.context);
	BN_free(f.p);
	BN_free(f.d2);
	return is_done;
}
