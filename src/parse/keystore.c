/* SPDX-License-Identifier: Apache-2.0 */
/* keystore - certificates in a Java keystore (JKS) or a PKCS#12 file. */
#include "parse/keystore.h"

#include <limits.h>
#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <string.h>

enum { MAX_CERTIFICATES = 100, MAX_ENTRIES = 10000 };
enum { PRIVATE_KEY = 1, TRUSTED_CERTIFICATE = 2, SECRET_KEY = 3 };

/* Java Cryptography Extension keystores differ in how keys are encrypted only. */
static const char jks[] = "\xfe\xed\xfe\xed", jceks[] = "\xce\xce\xce\xce";

enum keystore_kind keystore_kind(struct str bytes)
{
	if (str_starts(bytes, jks) || str_starts(bytes, jceks))
		return KEYSTORE_JKS;
	/* SEQUENCE { INTEGER 3, SEQUENCE …: a certificate begins with two SEQUENCEs. */
	struct str head = str_head(bytes, 12);
	bool is_sequence = head.n == 12 && head.p[0] == 0x30;
	for (size_t i = 2; is_sequence && i < 7; i++)
		if (memcmp(head.p + i, "\x02\x01\x03\x30", 4) == 0)
			return KEYSTORE_PKCS12;
	return KEYSTORE_NONE;
}

static void add(struct keystore *k, struct arena *a, struct str der, size_t *capacity)
{
	if (k->n == MAX_CERTIFICATES)
		return;
	k->der = arena_grow(a, k->der, capacity, k->n + 1, sizeof(*k->der));
	k->der[k->n++] = der;
}

/* ---- JKS ---- */

/* Takes a big-endian number of n bytes off *rest. */
static bool take_number(struct str *rest, size_t n, uint64_t *ret)
{
	uint64_t value = 0;
	if (rest->n < n)
		return false;
	for (size_t i = 0; i < n; i++)
		value = value << 8 | (unsigned char)rest->p[i];
	*rest = str_from(*rest, n);
	*ret = value;
	return true;
}

/* Takes bytes behind their length, which has n bytes itself. */
static bool take_bytes(struct str *rest, size_t n, struct str *ret)
{
	uint64_t size;
	if (!take_number(rest, n, &size) || size > rest->n)
		return false;
	*ret = str_head(*rest, (size_t)size);
	*rest = str_from(*rest, (size_t)size);
	return true;
}

static bool take_certificate(struct str *rest, uint64_t version, struct str *ret)
{
	struct str kind;
	return (version < 2 || take_bytes(rest, 2, &kind)) && take_bytes(rest, 4, ret);
}

static bool take_entry(struct str *rest, uint64_t version, struct arena *a, struct keystore *k,
		       size_t *capacity)
{
	struct str alias, key, der;
	uint64_t tag, date, n = 0;
	if (!take_number(rest, 4, &tag) || !take_bytes(rest, 2, &alias) ||
	    !take_number(rest, 8, &date))
		return false;
	switch (tag) {
	case TRUSTED_CERTIFICATE: return take_certificate(rest, version, &der);
	case PRIVATE_KEY: break;
	default: return false;
	}
	if (!take_bytes(rest, 4, &key) || !take_number(rest, 4, &n))
		return false;
	for (; n > 0; n--) {
		if (!take_certificate(rest, version, &der))
			return false;
		add(k, a, der, capacity);
	}
	return true;
}

static int read_jks(struct str bytes, struct arena *a, struct keystore *k, struct err *e)
{
	struct str rest = str_from(bytes, 4);
	uint64_t version, n;
	size_t capacity = 0;
	if (!take_number(&rest, 4, &version) || version < 1 || version > 2 ||
	    !take_number(&rest, 4, &n) || n > MAX_ENTRIES)
		return err_set(e, "not the head of a Java keystore");
	for (uint64_t i = 0; i < n; i++) {
		struct str before = rest;
		uint64_t tag;
		/* A secret key is a Java object, and nobody knows where it ends. */
		if (take_number(&before, 4, &tag) && tag == SECRET_KEY) {
			k->has_hidden = true;
			return 0;
		}
		if (!take_entry(&rest, version, a, k, &capacity))
			return err_set(e, "entry %llu of the Java keystore is damaged",
				       (unsigned long long)i + 1);
	}
	return 0;
}

/* ---- PKCS#12 ---- */

static void free_pkcs12(PKCS12 **p)
{
	PKCS12_free(*p);
}

static void free_safes(STACK_OF(PKCS7) * *p)
{
	sk_PKCS7_pop_free(*p, PKCS7_free);
}

static void free_bags(STACK_OF(PKCS12_SAFEBAG) * *p)
{
	sk_PKCS12_SAFEBAG_pop_free(*p, PKCS12_SAFEBAG_free);
}

static bool add_bag(const PKCS12_SAFEBAG *bag, struct arena *a, struct keystore *k,
		    size_t *capacity)
{
	if (PKCS12_SAFEBAG_get_nid(bag) != NID_certBag)
		return true;
	X509 *x = PKCS12_SAFEBAG_get1_cert(bag);
	unsigned char *der = NULL;
	int n = x ? i2d_X509(x, &der) : -1;
	if (n > 0)
		add(k, a,
		    (struct str){ memcpy(arena_alloc(a, (size_t)n), der, (size_t)n), (size_t)n },
		    capacity);
	OPENSSL_free(der);
	X509_free(x);
	return n > 0;
}

static int read_pkcs12(struct str bytes, struct arena *a, struct keystore *k, struct err *e)
{
	const unsigned char *at = (const unsigned char *)bytes.p;
	size_t capacity = 0;
	bool is_whole = true;
	__attribute__((cleanup(free_pkcs12)))
	PKCS12 *p = d2i_PKCS12(NULL, &at, (long)MIN(bytes.n, (size_t)LONG_MAX));
	__attribute__((cleanup(free_safes))) STACK_OF(PKCS7) *safes = p ? PKCS12_unpack_authsafes(p)
									: NULL;
	for (int i = 0; i < sk_PKCS7_num(safes); i++) {
		PKCS7 *safe = sk_PKCS7_value(safes, i);
		if (!PKCS7_type_is_data(safe)) {
			k->has_hidden = true;
			continue;
		}
		__attribute__((cleanup(free_bags)))
		STACK_OF(PKCS12_SAFEBAG) *bags = PKCS12_unpack_p7data(safe);
		is_whole &= bags != NULL;
		for (int b = 0; b < sk_PKCS12_SAFEBAG_num(bags); b++)
			is_whole &= add_bag(sk_PKCS12_SAFEBAG_value(bags, b), a, k, &capacity);
	}
	ERR_clear_error();
	return safes && is_whole ? 0 : err_set(e, "a PKCS#12 file that cannot be understood");
}

int keystore_read(struct str bytes, struct arena *a, struct keystore *ret, struct err *e)
{
	struct keystore k = { 0 };
	int r = 0;
	switch (keystore_kind(bytes)) {
	case KEYSTORE_NONE: return err_set(e, "neither a Java keystore nor PKCS#12");
	case KEYSTORE_JKS: r = read_jks(bytes, a, &k, e); break;
	case KEYSTORE_PKCS12: r = read_pkcs12(bytes, a, &k, e); break;
	}
	if (!r)
		*ret = k;
	return r;
}
