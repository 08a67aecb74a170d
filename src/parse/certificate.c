/* SPDX-License-Identifier: Apache-2.0 */
/* certificate - what an X.509 certificate says, by OpenSSL's libcrypto. */
#include "parse/certificate.h"

#include "base/buf.h"

#include <arpa/inet.h>
#include <limits.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <strings.h>
#include <time.h>

enum { NAMES_MAX_BYTES = 16 << 10, DER_MAX_BYTES = 64 << 10 };

#define BEGIN "-----BEGIN "

static void free_bio(BIO **b)
{
	BIO_free(*b);
}

static void free_x509(X509 **x)
{
	X509_free(*x);
}

static void free_names(GENERAL_NAMES **n)
{
	GENERAL_NAMES_free(*n);
}

bool certificate_has_private_key(struct str bytes)
{
	struct str line;
	while (str_line(&bytes, &line))
		if (str_starts(line, BEGIN) && str_ends(str_trim(line), "PRIVATE KEY-----"))
			return true;
	return false;
}

static const char *bio_text(BIO *b, struct arena *a)
{
	char *p;
	long n = BIO_get_mem_data(b, &p);
	return str_text(a, n > 0 ? (struct str){ p, (size_t)n } : STR(""));
}

static const char *name_text(const X509_NAME *name, struct arena *a)
{
	__attribute__((cleanup(free_bio))) BIO *b = BIO_new(BIO_s_mem());
	if (!b || X509_NAME_print_ex(b, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
		return "";
	return bio_text(b, a);
}

static int64_t time_of(const ASN1_TIME *t)
{
	struct tm tm;
	return t && ASN1_TIME_to_tm(t, &tm) == 1 ? timegm(&tm) : INT64_MIN;
}

static void add_name(struct buf *out, const GENERAL_NAME *name)
{
	char text[INET6_ADDRSTRLEN];
	const ASN1_STRING *s = name->d.ia5;
	if (name->type == GEN_DNS) {
		buf_puts(out, out->n ? " " : "");
		buf_add(out, ASN1_STRING_get0_data(s), (size_t)ASN1_STRING_length(s));
	} else if (name->type == GEN_IPADD) {
		int n = ASN1_STRING_length(s);
		int family = n == 4 ? AF_INET : n == 16 ? AF_INET6 : 0;
		if (!family || !inet_ntop(family, ASN1_STRING_get0_data(s), text, sizeof(text)))
			return;
		buf_puts(out, out->n ? " " : "");
		buf_puts(out, text);
	}
}

static const char *alternative_names(const X509 *x, struct arena *a)
{
	__attribute__((cleanup(free_names)))
	GENERAL_NAMES *names = X509_get_ext_d2i(x, NID_subject_alt_name, NULL, NULL);
	autobuf out = BUF(NAMES_MAX_BYTES);
	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++)
		add_name(&out, sk_GENERAL_NAME_value(names, i));
	return str_text(a, out.n ? buf_view(&out) : STR(""));
}

static void read_key(X509 *x, struct certificate *c)
{
	/* By name: a key of OpenSSL's providers, such as one of SM2, has no number. */
	static const char *const kinds[][2] = {
		{ "RSA", "rsa" }, { "RSA-PSS", "rsa" },	    { "DSA", "dsa" },	  { "EC", "ec" },
		{ "SM2", "sm2" }, { "ED25519", "ed25519" }, { "ED448", "ed448" },
	};
	EVP_PKEY *key = X509_get0_pubkey(x);
	if (!key)
		return;
	for (size_t i = 0; i < N(kinds); i++)
		if (EVP_PKEY_is_a(key, kinds[i][0]))
			c->key_kind = kinds[i][1];
	char group[32];
	size_t n;
	if (EVP_PKEY_get_group_name(key, group, sizeof(group), &n) == 1 &&
	    strcasecmp(group, "SM2") == 0)
		c->key_kind = "sm2";
	if (c->key_kind)
		c->key_bits = EVP_PKEY_get_bits(key);
}

static const char *serial(X509 *x, struct arena *a)
{
	BIGNUM *n = ASN1_INTEGER_to_BN(X509_get0_serialNumber(x), NULL);
	char *hex = n ? BN_bn2hex(n) : NULL;
	const char *text = hex ? arena_strdup(a, hex) : NULL;
	OPENSSL_free(hex);
	BN_free(n);
	return text;
}

static const char *fingerprint(const X509 *x, struct arena *a)
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned int n = 0;
	autobuf hex = BUF(2 * EVP_MAX_MD_SIZE);
	if (X509_digest(x, EVP_sha256(), digest, &n) != 1)
		return NULL;
	for (unsigned int i = 0; i < n; i++)
		buf_printf(&hex, "%02x", digest[i]);
	return arena_strndup(a, hex.p, hex.n);
}

static void describe(X509 *x, struct arena *a, struct certificate *c)
{
	*c = (struct certificate){
		.subject = name_text(X509_get_subject_name(x), a),
		.issuer = name_text(X509_get_issuer_name(x), a),
		.names = alternative_names(x, a),
		.serial = serial(x, a),
		.not_before = time_of(X509_get0_notBefore(x)),
		.not_after = time_of(X509_get0_notAfter(x)),
		.sha256 = fingerprint(x, a),
		.is_self_signed = X509_self_signed(x, 0) == 1,
		.is_ca = X509_check_ca(x) == 1,
	};
	const ASN1_OBJECT *algorithm;
	X509_ALGOR_get0(&algorithm, NULL, NULL, X509_get0_tbs_sigalg(x));
	char name[128];
	OBJ_obj2txt(name, sizeof(name), algorithm, 0);
	c->signature = str_text(a, str_of(name));
	read_key(x, c);
	ERR_clear_error();
}

/* Up to behind the line that ends the block which begins at `s`. */
static struct str pem_block(struct str s)
{
	struct str rest = s, line;
	while (str_line(&rest, &line))
		if (str_starts(line, "-----END "))
			return str_range(s.p, rest.n ? rest.p : s.p + s.n);
	return s;
}

static int take_pem(struct str *rest, X509 **ret)
{
	struct str line, before = *rest;
	for (; str_line(rest, &line); before = *rest) {
		line = str_trim(line);
		if (!str_is(line, "-----BEGIN CERTIFICATE-----") &&
		    !str_is(line, "-----BEGIN TRUSTED CERTIFICATE-----") &&
		    !str_is(line, "-----BEGIN X509 CERTIFICATE-----"))
			continue;
		struct str block = pem_block(before);
		*rest = str_from(before, block.n);
		__attribute__((cleanup(free_bio)))
		BIO *b = BIO_new_mem_buf(block.p, (int)MIN(block.n, (size_t)INT_MAX));
		*ret = b ? PEM_read_bio_X509_AUX(b, NULL, NULL, NULL) : NULL;
		return CERTIFICATE_FOUND;
	}
	return 0;
}

int certificate_next(struct str *rest, struct arena *a, struct certificate *ret, struct err *e)
{
	__attribute__((cleanup(free_x509))) X509 *x = NULL;
	bool is_der = rest->n > 2 && (unsigned char)rest->p[0] == 0x30 &&
		      (unsigned char)rest->p[1] >= 0x80 && rest->n <= DER_MAX_BYTES;
	if (is_der) {
		const unsigned char *p = (const unsigned char *)rest->p;
		x = d2i_X509(NULL, &p, (long)rest->n);
		*rest = (struct str){ rest->p, 0 };
	} else if (take_pem(rest, &x) == 0) {
		return 0;
	}
	ERR_clear_error();
	if (!x)
		return err_set(e, "a certificate that cannot be understood");
	describe(x, a, ret);
	return CERTIFICATE_FOUND;
}
