/* SPDX-License-Identifier: Apache-2.0 */
/* tls_chain - what is to be said of a server's certificates: by OpenSSL's libcrypto. */
#include "survey/tls/tls_chain.h"

#include "base/file.h"

#include <fcntl.h>
#include <limits.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <string.h>

enum { MAX_BUNDLE = 4 << 20 };

struct tls_trust {
	X509_STORE *store;
};

static const char BUNDLE[] = "authorities";

int tls_chain_trust_plan(struct survey_plan *p, const char *ca, struct err *e)
{
	static const char *const paths[] = { "/etc/ssl/certs/ca-certificates.crt",
					     "/etc/pki/tls/certs/ca-bundle.crt" };
	for (size_t i = 0; i < N(paths); i++) {
		int fd = open(paths[i], O_RDONLY | O_CLOEXEC);
		if (fd >= 0) {
			survey_plan_fd(p, BUNDLE, fd);
			break;
		}
	}
	if (!ca || !ca[0])
		return 0;
	int fd = open(ca, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return err_sys(e, "open %s", ca);
	survey_plan_fd(p, BUNDLE, fd);
	return 0;
}

static void add_bundle(struct tls_trust *t, struct str pem)
{
	BIO *b = BIO_new_mem_buf(pem.p, (int)MIN(pem.n, (size_t)INT_MAX));
	X509 *x;
	while (b && (x = PEM_read_bio_X509_AUX(b, NULL, NULL, NULL))) {
		X509_STORE_add_cert(t->store, x);
		X509_free(x);
	}
	BIO_free(b);
	ERR_clear_error();
}

struct tls_trust *tls_chain_trust_open(struct survey *s)
{
	struct tls_trust *t = NULL;
	struct err e;
	for (size_t i = 0; i < survey_n_files(s); i++) {
		autobuf pem = BUF(MAX_BUNDLE);
		if (strcmp(survey_file_name(s, i), BUNDLE) != 0)
			continue;
		autofd int fd = survey_open(s, i, &e);
		if (fd < 0 || file_read_fd(fd, BUNDLE, &pem, &e) < 0)
			continue;
		if (!t) {
			t = base_alloc(sizeof(*t));
			t->store = X509_STORE_new();
		}
		add_bundle(t, buf_view(&pem));
	}
	return t;
}

void tls_chain_trust_close(struct tls_trust *t)
{
	if (t)
		X509_STORE_free(t->store);
	free(t);
}

/* ---- one chain ---- */

static X509 *x509_of(struct str der)
{
	const unsigned char *p = (const unsigned char *)der.p;
	X509 *x = d2i_X509(NULL, &p, (long)der.n);
	ERR_clear_error();
	return x;
}

/* All but the server's own, from one of them on. */
static STACK_OF(X509) * others(const struct tls_chain *c, size_t from)
{
	STACK_OF(X509) *list = sk_X509_new_null();
	for (size_t i = 0; list && i + 1 < c->n; i++) {
		X509 *x = x509_of(c->certificate[1 + (from + i) % (c->n - 1)]);
		if (x && !sk_X509_push(list, x))
			X509_free(x);
	}
	return list;
}

static void verify_from(X509 *own, const struct tls_chain *c, size_t from,
			const struct tls_trust *t, int64_t now, struct tls_certificate *ret)
{
	STACK_OF(X509) *untrusted = others(c, from);
	X509_STORE_CTX *ctx = X509_STORE_CTX_new();
	if (ctx && untrusted && X509_STORE_CTX_init(ctx, t->store, own, untrusted) == 1) {
		X509_STORE_CTX_set_default(ctx, "ssl_server");
		X509_STORE_CTX_set_time(ctx, 0, (time_t)now);
		bool is_right = X509_verify_cert(ctx) == 1;
		ret->is_trusted = is_right ? TLS_YES : TLS_NO;
		if (is_right)
			ret->trust_words = NULL;
		else if (!ret->trust_words)
			ret->trust_words = X509_verify_cert_error_string(
				X509_STORE_CTX_get_error(ctx));
	}
	X509_STORE_CTX_free(ctx);
	sk_X509_pop_free(untrusted, X509_free);
	ERR_clear_error();
}

/* OpenSSL goes on with the first that fits by name and key. Of an authority that others have
 * signed as well, browsers try each. */
static void verify(X509 *own, const struct tls_chain *c, const struct tls_trust *t, int64_t now,
		   struct tls_certificate *ret)
{
	enum { MOST = 6 };
	size_t from = 0;
	do
		verify_from(own, c, from++, t, now, ret);
	while (ret->is_trusted == TLS_NO && from + 1 < c->n && from < MOST);
}

/* As browsers do (RFC 9525): the subject's common name stands for nothing, and a star for a whole
 * part of a name. */
static bool is_for(X509 *own, const char *name)
{
	enum { HOW = X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS };
	struct address a;
	if (address_parse(str_of(name), &a))
		return X509_check_ip(own, a.bytes, a.is_ipv6 ? 16 : 4, 0) == 1;
	return X509_check_host(own, name, 0, HOW, NULL) == 1;
}

/* Days, rounded down. */
static int64_t days_until(int64_t end, int64_t now)
{
	int64_t seconds = end - now;
	return end == INT64_MIN ? NO_INT : seconds / 86400 - (seconds % 86400 < 0);
}

static bool is_weak_signature(const struct certificate *c)
{
	static const char *const weak[] = { "md2",  "md4",  "md5",	  "sha1",
					    "SHA1", "mdc2", "dsaWithSHA", "shaWithRSA" };
	for (size_t i = 0; !c->is_self_signed && i < N(weak); i++)
		if (c->signature && strstr(c->signature, weak[i]))
			return true;
	return false;
}

static bool read_one(const struct tls_chain *c, size_t i, int64_t now, struct arena *a,
		     struct tls_certificate *ret)
{
	struct str der = c->certificate[i];
	struct err e;
	*ret = (struct tls_certificate){ .position = i + 1 };
	if (certificate_next(&der, a, &ret->certificate, &e) != CERTIFICATE_FOUND)
		return false;
	ret->days_left = days_until(ret->certificate.not_after, now);
	ret->is_weak_signature = is_weak_signature(&ret->certificate);
	return true;
}

static void judge_own(const struct tls_chain *c, const struct tls_trust *t, const char *name,
		      int64_t now, struct tls_certificate *ret)
{
	X509 *own = x509_of(c->certificate[0]);
	if (own && name)
		ret->is_name_right = is_for(own, name) ? TLS_YES : TLS_NO;
	if (own && t)
		verify(own, c, t, now, ret);
	X509_free(own);
	ERR_clear_error();
}

struct tls_certificate *tls_chain_read(const struct tls_facts *f, const struct tls_trust *t,
				       const char *name, int64_t now, struct arena *a,
				       size_t *ret_n, size_t *ret_strange)
{
	struct tls_certificate *all = arena_alloc(a, TLS_MAX_CHAINS * TLS_MAX_CHAIN * sizeof(*all));
	*ret_n = *ret_strange = 0;
	for (size_t k = 0; k < f->n_chains; k++)
		for (size_t i = 0; i < f->chain[k].n; i++) {
			struct tls_certificate *one = &all[*ret_n];
			if (!read_one(&f->chain[k], i, now, a, one)) {
				++*ret_strange;
				continue;
			}
			one->chain = k + 1;
			if (i == 0)
				judge_own(&f->chain[k], t, name, now, one);
			++*ret_n;
		}
	return all;
}
