/* SPDX-License-Identifier: Apache-2.0 */
#include "base/unpack.h"

#include "base/buf.h"
#include "tap.h"

#include <fcntl.h>
#include <lz4frame.h>
#include <lzma.h>
#include <sys/mman.h>
#include <zlib.h>
#include <zstd.h>

enum { PLAIN_BYTES = 700 * 1000 };
static const char *const names[] = { "plain", "gzip", "xz", "zstd", "lz4" };

/* Not too easy to compress: the output must take several pieces. */
static void make_plain(struct buf *b)
{
	uint32_t x = 1;
	while (b->n < PLAIN_BYTES) {
		x = x * 1664525 + 1013904223;
		buf_printf(b, "line %u of the file\n", x >> 12);
	}
}

static size_t pack_gzip(struct str s, char *out, size_t size)
{
	z_stream z = { .next_in = (Bytef *)(uintptr_t)s.p,
		       .avail_in = (uInt)s.n,
		       .next_out = (Bytef *)out,
		       .avail_out = (uInt)size };
	ok(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK &&
		   deflate(&z, Z_FINISH) == Z_STREAM_END,
	   "gzip");
	deflateEnd(&z);
	return z.total_out;
}

static size_t pack(const char *name, struct str s, char *out, size_t size)
{
	size_t n = 0;
	if (strcmp(name, "gzip") == 0)
		return pack_gzip(s, out, size);
	if (strcmp(name, "zstd") == 0)
		return ZSTD_compress(out, size, s.p, s.n, 3);
	if (strcmp(name, "lz4") == 0)
		return LZ4F_compressFrame(out, size, s.p, s.n, NULL);
	if (strcmp(name, "xz") == 0)
		ok(lzma_easy_buffer_encode(3, LZMA_CHECK_CRC32, NULL, (const uint8_t *)s.p, s.n,
					   (uint8_t *)out, &n, size) == LZMA_OK,
		   "xz");
	else
		memcpy(out, s.p, n = s.n);
	return n;
}

static int read_all(struct str packed, uint64_t max, struct buf *ret, struct err *e)
{
	int fd = memfd_create("unpack", MFD_CLOEXEC);
	if (fd < 0 || write(fd, packed.p, packed.n) != (ssize_t)packed.n || lseek(fd, 0, SEEK_SET))
		return err_sys(e, "prepare");
	autounpack struct unpack *u = NULL;
	struct str piece;
	int r = unpack_open(fd, "/x", max, &u, e);
	while (!r && !(r = unpack_next(u, &piece, e)))
		buf_str(ret, piece);
	return r == UNPACK_END ? 0 : r;
}

static void check(const char *name, struct str plain)
{
	size_t size = plain.n * 2 + 4096;
	autofree char *out = base_alloc(size);
	autobuf got = BUF(4 << 20);
	struct err e;
	char fact[80];
	size_t n = pack(name, plain, out, size / 2);
	snprintf(fact, sizeof(fact), "%s comes back whole", name);
	ok(read_all((struct str){ out, n }, 4 << 20, &got, &e) == 0 &&
		   str_eq(buf_view(&got), plain),
	   fact);
	snprintf(fact, sizeof(fact), "%s: two files one after another are one", name);
	memcpy(out + n, out, n);
	buf_clear(&got);
	ok(read_all((struct str){ out, n * 2 }, 4 << 20, &got, &e) == 0 && got.n == plain.n * 2,
	   fact);
	snprintf(fact, sizeof(fact), "%s: larger than allowed is an error", name);
	ok(read_all((struct str){ out, n }, plain.n - 1, &got, &e) < 0, fact);
	if (strcmp(name, "plain") == 0)
		return;
	snprintf(fact, sizeof(fact), "%s: cut short is an error", name);
	ok(read_all((struct str){ out, n - 9 }, 4 << 20, &got, &e) < 0, fact);
	ok(strstr(e.text, name) != NULL, "that says so");
	snprintf(fact, sizeof(fact), "%s: garbage behind the head is an error", name);
	memset(out + 12, 0xff, n - 12);
	ok(read_all((struct str){ out, n }, 4 << 20, &got, &e) < 0, fact);
}

int main(void)
{
	autobuf plain = BUF(1 << 20), got = BUF(1 << 20);
	struct err e;
	make_plain(&plain);
	for (size_t i = 0; i < N(names); i++)
		check(names[i], buf_view(&plain));
	ok(read_all(STR(""), 1, &got, &e) == 0 && got.n == 0, "an empty file is empty");
	ok(read_all(STR("x"), 1, &got, &e) == 0 && got.n == 1, "one byte is one byte");
	ok(read_all(STR("BZh91AY"), 100, &got, &e) < 0, "bzip2 is said to be unknown");
	return done();
}
