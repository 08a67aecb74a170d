/* SPDX-License-Identifier: Apache-2.0 */
/* hashing - SHA-256 of many files, by all cores. */
#include "table/read/hashing.h"

enum { SPACE_BYTES = 256 << 10 };

struct hashing_reader {
	struct crypto_sha256 sha256;
	struct hashing_reader *next;
	char space[SPACE_BYTES];
};

static struct hashing_reader *take_reader(struct scan *s, struct hashing *d)
{
	scan_lock(s);
	struct hashing_reader *r = d->spare;
	if (r)
		d->spare = r->next;
	scan_unlock(s);
	if (!r) {
		r = base_alloc(sizeof(*r));
		crypto_sha256_open(&r->sha256);
	}
	return r;
}

static void give_back(struct scan *s, struct hashing *d, struct hashing_reader *r)
{
	scan_lock(s);
	r->next = d->spare;
	d->spare = r;
	scan_unlock(s);
}

int hashing_fd(struct scan *s, struct hashing *d, int fd, const char *path,
	       char ret_hex[CRYPTO_HEX_SIZE], struct err *e)
{
	struct hashing_reader *r = take_reader(s, d);
	ssize_t n;
	int result = 0;
	while (!result && (n = read(fd, r->space, sizeof(r->space))) != 0) {
		if (n < 0)
			result = err_sys(e, "read %s", path);
		else if (scan_is_late(s))
			result = scan_late(s, e);
		else
			crypto_sha256_add(&r->sha256, (struct str){ r->space, (size_t)n });
	}
	crypto_sha256_end(&r->sha256, ret_hex);
	give_back(s, d, r);
	return result;
}

void hashing_free(struct hashing *d)
{
	while (d->spare) {
		struct hashing_reader *r = d->spare;
		d->spare = r->next;
		crypto_sha256_close(&r->sha256);
		free(r);
	}
}
