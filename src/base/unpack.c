/* SPDX-License-Identifier: Apache-2.0 */
/* unpack - the bytes of a file that may be compressed, piece by piece. */
#include "base/unpack.h"

#include <errno.h>
#include <lz4frame.h>
#include <lzma.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

enum {
	INPUT_BYTES = 64 << 10,
	MAGIC_BYTES = 6,
	/* What a stranger's file may make a decoder allocate: enough for xz -9 and
	 * for all of zstd's levels but --long. */
	XZ_MEMORY_MAX = 80 << 20,
	ZSTD_WINDOW_LOG_MAX = 26,
};

struct unpack;

/* Turns u->in[at, n) into at most UNPACK_PIECE_BYTES of u->out. 0: it needs more
 * input or has given output; <0: damaged. Sets is_between when a stream is whole,
 * so that a file that ends there is whole as well. */
struct format {
	const char *name;
	struct str magic;
	int (*begin)(struct unpack *u);
	int (*step)(struct unpack *u, size_t *ret_n);
	void (*end)(struct unpack *u);
};

struct unpack {
	int fd; /* -1: of another source */
	struct unpack_source source;
	struct str piece; /* of those that were given: what a source above has not taken yet */
	const char *path;
	uint64_t given_bytes, max_bytes;
	const struct format *format; /* NULL: plain */
	bool is_input_over, is_between;
	size_t at, n; /* of what is left in `in` */
	union {
		z_stream gzip;
		lzma_stream xz;
		ZSTD_DStream *zstd;
		LZ4F_dctx *lz4;
	};
	unsigned char in[INPUT_BYTES];
	char out[UNPACK_PIECE_BYTES];
};

static int gzip_begin(struct unpack *u)
{
	return inflateInit2(&u->gzip, 15 + 16) == Z_OK ? 0 : -1;
}

static int gzip_step(struct unpack *u, size_t *ret_n)
{
	/* One member after another: `cat a.gz b.gz` is a gzip file as well. */
	if (u->is_between && inflateReset(&u->gzip) != Z_OK)
		return -1;
	u->is_between = false;
	u->gzip.next_in = u->in + u->at;
	u->gzip.avail_in = (uInt)(u->n - u->at);
	u->gzip.next_out = (Bytef *)u->out;
	u->gzip.avail_out = UNPACK_PIECE_BYTES;
	int r = inflate(&u->gzip, Z_NO_FLUSH);
	u->at = u->n - u->gzip.avail_in;
	*ret_n = UNPACK_PIECE_BYTES - u->gzip.avail_out;
	u->is_between = r == Z_STREAM_END;
	return r == Z_OK || r == Z_STREAM_END || r == Z_BUF_ERROR ? 0 : -1;
}

static void gzip_end(struct unpack *u)
{
	inflateEnd(&u->gzip);
}

static int xz_begin(struct unpack *u)
{
	u->xz = (lzma_stream)LZMA_STREAM_INIT;
	return lzma_stream_decoder(&u->xz, XZ_MEMORY_MAX, LZMA_CONCATENATED) == LZMA_OK ? 0 : -1;
}

static int xz_step(struct unpack *u, size_t *ret_n)
{
	u->xz.next_in = u->in + u->at;
	u->xz.avail_in = u->n - u->at;
	u->xz.next_out = (uint8_t *)u->out;
	u->xz.avail_out = UNPACK_PIECE_BYTES;
	lzma_ret r = lzma_code(&u->xz, u->is_input_over ? LZMA_FINISH : LZMA_RUN);
	u->at = u->n - u->xz.avail_in;
	*ret_n = UNPACK_PIECE_BYTES - u->xz.avail_out;
	u->is_between = r == LZMA_STREAM_END;
	return r == LZMA_OK || r == LZMA_STREAM_END || r == LZMA_BUF_ERROR ? 0 : -1;
}

static void xz_end(struct unpack *u)
{
	lzma_end(&u->xz);
}

static int zstd_begin(struct unpack *u)
{
	u->zstd = ZSTD_createDStream();
	return u->zstd && !ZSTD_isError(ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax,
							       ZSTD_WINDOW_LOG_MAX))
		       ? 0
		       : -1;
}

static int zstd_step(struct unpack *u, size_t *ret_n)
{
	ZSTD_inBuffer in = { u->in, u->n, u->at };
	ZSTD_outBuffer out = { u->out, UNPACK_PIECE_BYTES, 0 };
	size_t r = ZSTD_decompressStream(u->zstd, &out, &in);
	u->at = in.pos;
	*ret_n = out.pos;
	u->is_between = r == 0;
	return ZSTD_isError(r) ? -1 : 0;
}

static void zstd_end(struct unpack *u)
{
	ZSTD_freeDStream(u->zstd);
}

static int lz4_begin(struct unpack *u)
{
	return LZ4F_isError(LZ4F_createDecompressionContext(&u->lz4, LZ4F_VERSION)) ? -1 : 0;
}

static int lz4_step(struct unpack *u, size_t *ret_n)
{
	size_t taken = u->n - u->at, given = UNPACK_PIECE_BYTES;
	size_t r = LZ4F_decompress(u->lz4, u->out, &given, u->in + u->at, &taken, NULL);
	if (LZ4F_isError(r))
		return -1;
	u->at += taken;
	*ret_n = given;
	u->is_between = r == 0;
	return 0;
}

static void lz4_end(struct unpack *u)
{
	LZ4F_freeDecompressionContext(u->lz4);
}

static const struct format formats[] = {
	{ "gzip", { "\x1f\x8b", 2 }, gzip_begin, gzip_step, gzip_end },
	{ "xz",
	  { "\xfd"
	    "7zXZ\0",
	    6 },
	  xz_begin,
	  xz_step,
	  xz_end },
	{ "zstd", { "\x28\xb5\x2f\xfd", 4 }, zstd_begin, zstd_step, zstd_end },
	{ "lz4", { "\x04\x22\x4d\x18", 4 }, lz4_begin, lz4_step, lz4_end },
	/* Known to be something else than text, not known how to read. */
	{ .name = "bzip2", .magic = { "BZh", 3 } },
	{ .name = "compress", .magic = { "\x1f\x9d", 2 } },
};

/* Bytes as they lie in the file, or come from the source. */
static ssize_t read_some(struct unpack *u, void *ret, size_t n, struct err *e)
{
	if (u->fd < 0)
		return u->source.read(u->source.context, ret, n, e);
	for (;;) {
		ssize_t got = read(u->fd, ret, n);
		if (got < 0 && errno == EINTR)
			continue;
		return got < 0 ? err_sys(e, "read %s", u->path) : got;
	}
}

/* Reads on into `in` behind what is left there. */
static int fill(struct unpack *u, size_t at_least, struct err *e)
{
	memmove(u->in, u->in + u->at, u->n - u->at);
	u->n -= u->at;
	u->at = 0;
	while (u->n < at_least && !u->is_input_over) {
		ssize_t n = read_some(u, u->in + u->n, INPUT_BYTES - u->n, e);
		if (n < 0)
			return -1;
		u->is_input_over = n == 0;
		u->n += (size_t)n;
	}
	return 0;
}

static int begin(struct unpack *u, struct err *e)
{
	if (fill(u, MAGIC_BYTES, e) < 0)
		return -1;
	struct str head = { (const char *)u->in, u->n };
	for (size_t i = 0; i < N(formats); i++) {
		const struct format *f = &formats[i];
		if (!str_eq(str_head(head, f->magic.n), f->magic))
			continue;
		if (!f->begin)
			return err_set(e, "%s: compressed by %s, which cannot be read here",
				       u->path, f->name);
		u->format = f;
		if (f->begin(u) < 0)
			return err_set(e, "%s: no memory to read %s", u->path, f->name);
		break;
	}
	return 0;
}

int unpack_open(int fd, const char *path, uint64_t max_bytes, struct unpack **ret, struct err *e)
{
	autounpack struct unpack *u = base_alloc(sizeof(*u));
	u->fd = fd;
	u->path = path;
	u->max_bytes = max_bytes;
	if (begin(u, e) < 0)
		return -1;
	*ret = take(u);
	return 0;
}

int unpack_open_source(struct unpack_source source, const char *path, uint64_t max_bytes,
		       struct unpack **ret, struct err *e)
{
	autounpack struct unpack *u = base_alloc(sizeof(*u));
	u->fd = -1;
	u->source = source;
	u->path = path;
	u->max_bytes = max_bytes;
	if (begin(u, e) < 0)
		return -1;
	*ret = take(u);
	return 0;
}

static ssize_t read_unpacked(void *context, char *ret, size_t n, struct err *e)
{
	struct unpack *u = context;
	int r = u->piece.n ? 0 : unpack_next(u, &u->piece, e);
	if (r)
		return r < 0 ? -1 : 0;
	size_t taken = MIN(n, u->piece.n);
	memcpy(ret, u->piece.p, taken);
	u->piece = str_from(u->piece, taken);
	return (ssize_t)taken;
}

struct unpack_source unpack_source_of(struct unpack *u)
{
	return (struct unpack_source){ read_unpacked, u };
}

static int next_plain(struct unpack *u, struct str *ret_piece, struct err *e)
{
	size_t kept = u->n - u->at;
	memcpy(u->out, u->in + u->at, kept);
	u->at = u->n = 0;
	size_t n = kept;
	while (n < UNPACK_PIECE_BYTES && !u->is_input_over) {
		struct err fault;
		ssize_t got = read_some(u, u->out + n, UNPACK_PIECE_BYTES - n, &fault);
		/* What came before is not lost with it: the next call fails again. */
		if (got < 0 && n)
			break;
		if (got < 0) {
			*e = fault;
			return -1;
		}
		u->is_input_over = got == 0;
		n += (size_t)got;
	}
	*ret_piece = (struct str){ u->out, n };
	return n ? 0 : UNPACK_END;
}

static int next_packed(struct unpack *u, struct str *ret_piece, struct err *e)
{
	for (;;) {
		if (u->at == u->n && fill(u, 1, e) < 0)
			return -1;
		if (u->n == 0 && u->is_between)
			return UNPACK_END;
		size_t n = 0, before = u->at;
		if (u->format->step(u, &n) < 0)
			return err_set(e, "%s: damaged %s data", u->path, u->format->name);
		if (n) {
			*ret_piece = (struct str){ u->out, n };
			return 0;
		}
		/* Nothing taken, nothing given, nothing to come. */
		if (u->is_input_over && u->at == before && !u->is_between)
			return err_set(e, "%s: %s data is cut short", u->path, u->format->name);
	}
}

int unpack_next(struct unpack *u, struct str *ret_piece, struct err *e)
{
	struct str piece = { 0 };
	int r = u->format ? next_packed(u, &piece, e) : next_plain(u, &piece, e);
	if (r)
		return r;
	u->given_bytes += piece.n;
	if (u->given_bytes > u->max_bytes)
		return err_set(e, "%s: larger than %llu bytes when unpacked", u->path,
			       (unsigned long long)u->max_bytes);
	*ret_piece = piece;
	return 0;
}

void unpack_close(struct unpack **u)
{
	if (!*u)
		return;
	if ((*u)->format)
		(*u)->format->end(*u);
	base_close_fd(&(*u)->fd);
	free(*u);
	*u = NULL;
}
