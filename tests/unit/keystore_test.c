/* SPDX-License-Identifier: Apache-2.0 */
/* keystore_test - what lies open in keystores, and what does not. */
#include "parse/keystore.h"

#include "base/file.h"
#include "parse/certificate.h"

#include "tap.h"

#include <fcntl.h>
#include <unistd.h>

static struct str corpus(struct arena *a, const char *name)
{
	struct err e;
	autobuf bytes = BUF(1 << 20);
	autofd int fd = open(
		arena_printf(a, "%s/tests/fuzz/corpus/keystore/%s", getenv("ZICHA_SOURCE"), name),
		O_RDONLY | O_CLOEXEC);
	if (file_read_fd(fd, name, &bytes, &e) < 0)
		return STR("");
	return (struct str){ arena_strndup(a, bytes.p, bytes.n), bytes.n };
}

static const char *subject(struct arena *a, const struct keystore *k, size_t i)
{
	struct certificate c;
	struct err e;
	struct str rest = i < k->n ? k->der[i] : STR("");
	return certificate_next(&rest, a, &c, &e) == CERTIFICATE_FOUND ? c.subject : NULL;
}

int main(void)
{
	autoarena a = ARENA(4 << 20);
	struct keystore k;
	struct err e;
	struct str jks = corpus(&a, "x.jks");
	is_int(keystore_read(jks, &a, &k, &e), 0, "a Java keystore is read");
	is_int((int64_t)k.n, 1, "the certificate of its key is found, no authority's");
	is_text(subject(&a, &k, 0), "CN=his.example.org", "with its subject");
	ok(!k.has_hidden, "nothing is hidden");
	ok(keystore_read(str_head(jks, jks.n - 60), &a, &k, &e) < 0, "one that is cut is told");
	is_int(keystore_read(corpus(&a, "y.jceks"), &a, &k, &e), 0, "one with a secret key too");
	is_text(subject(&a, &k, 0), "CN=b", "up to that");
	ok(k.has_hidden, "which hides what follows");
	is_int(keystore_read(corpus(&a, "open.p12"), &a, &k, &e), 0, "PKCS#12 is read");
	is_text(subject(&a, &k, 0), "CN=his.example.org", "where its certificates lie open");
	is_int(keystore_read(corpus(&a, "protected.p12"), &a, &k, &e), 0, "an encrypted one too");
	ok(!k.n && k.has_hidden, "but all of it is hidden");
	ok(keystore_read(str_head(corpus(&a, "open.p12"), 300), &a, &k, &e) < 0, "cut: told");
	ok(keystore_read(STR("-----BEGIN"), &a, &k, &e) < 0, "what is neither is refused");
	return done();
}
