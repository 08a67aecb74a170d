/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_kex - the beginning of SSH up to where a server shows its key. */
#include "parse/ssh_kex.h"

#include "parse/wire.h"

#include <string.h>

enum { KEXINIT = 20, KEX_FIRST = 30, KEX_REPLY = 31, COOKIE_BYTES = 16, LISTS = 10, BLOCK = 8 };

/* In KEXINIT: how keys are exchanged, and keys; eight other lists follow. */
enum { LIST_KEX, LIST_KEYS };

struct kexinit {
	struct str list[LISTS];
};

/* The next packet's payload off the front. */
static bool take_packet(struct str *rest, struct str *ret)
{
	if (rest->n < 5)
		return false;
	size_t length = wire_u32(*rest, 0), padding = wire_u8(*rest, 4);
	if (length < padding + 2 || length > rest->n - 4)
		return false;
	*ret = str_head(str_from(*rest, 5), length - padding - 1);
	*rest = str_from(*rest, 4 + length);
	return true;
}

static bool find_packet(struct str heard, unsigned kind, struct str *ret)
{
	struct str line;
	do
		if (!str_line(&heard, &line))
			return false;
	while (!str_starts(line, "SSH-"));
	while (take_packet(&heard, ret))
		if (wire_u8(*ret, 0) == kind)
			return true;
	return false;
}

static bool take_string(struct str *rest, struct str *ret)
{
	size_t n = rest->n >= 4 ? wire_u32(*rest, 0) : SIZE_MAX;
	if (rest->n < 4 || n > rest->n - 4)
		return false;
	*ret = str_head(str_from(*rest, 4), n);
	*rest = str_from(*rest, 4 + n);
	return true;
}

static bool read_kexinit(struct str heard, struct kexinit *ret)
{
	struct str p;
	if (!find_packet(heard, KEXINIT, &p) || p.n < 1 + COOKIE_BYTES)
		return false;
	p = str_from(p, 1 + COOKIE_BYTES);
	for (size_t i = 0; i < LISTS; i++)
		if (!take_string(&p, &ret->list[i]))
			return false;
	return true;
}

/* The first of ours that is among theirs; NULL: none. */
static const char *choose(struct str theirs, const char *const *ours, size_t n, size_t *ret)
{
	for (size_t i = 0; i < n; i++) {
		struct str rest = theirs, one;
		while (str_split(&rest, ',', &one))
			if (str_is(one, ours[i])) {
				*ret = i;
				return ours[i];
			}
	}
	return NULL;
}

/* ---- our half ---- */

static void put_u32(struct buf *b, size_t v)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buf_putc(b, (char)(v >> shift & 0xff));
}

static void put_string(struct buf *b, struct str s)
{
	put_u32(b, s.n);
	buf_add(b, s.p, s.n);
}

static void put_packet(struct buf *out, struct str payload)
{
	static const char zeros[2 * BLOCK] = { 0 };
	size_t padding = BLOCK - (payload.n + 5) % BLOCK;
	padding += padding < 4 ? BLOCK : 0;
	put_u32(out, payload.n + padding + 1);
	buf_putc(out, (char)padding);
	buf_add(out, payload.p, payload.n);
	buf_add(out, zeros, padding);
}

/* The generator of P-256 (FIPS 186-4, D.1.2.3): a point that is on the curve. */
static const char point[] = "\x04\x6b\x17\xd1\xf2\xe1\x2c\x42\x47\xf8\xbc\xe6\xe5\x63\xa4\x40\xf2"
			    "\x77\x03\x7d\x81\x2d\xeb\x33\xa0\xf4\xa1\x39\x45\xd8\x98\xc2\x96"
			    "\x4f\xe3\x42\xe2\xfe\x1a\x7f\x9b\x8e\xe7\xeb\x4a\x7c\x0f\x9e\x16"
			    "\x2b\xce\x33\x57\x6b\x31\x5e\xce\xcb\xb6\x40\x68\x37\xbf\x51\xf5";

static const char *const exchanges[] = {
	"curve25519-sha256",	       "curve25519-sha256@libssh.org",
	"ecdh-sha2-nistp256",	       "diffie-hellman-group14-sha256",
	"diffie-hellman-group14-sha1", "diffie-hellman-group16-sha512",
	"diffie-hellman-group1-sha1",
};
/* Of several keys always the same. */
static const char *const keys[] = {
	"ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-256", "rsa-sha2-512",
	"ssh-rsa",     "ecdsa-sha2-nistp384", "ssh-dss",
};

static void put_first_half(struct buf *b, size_t exchange)
{
	static const size_t group_bytes[N(exchanges)] = {
		[3] = 256, [4] = 256, [5] = 512, [6] = 128
	};
	buf_putc(b, KEX_FIRST);
	if (exchange == 2) {
		put_string(b, (struct str){ point, sizeof(point) - 1 });
		return;
	}
	size_t n = group_bytes[exchange] ? group_bytes[exchange] : 32;
	put_u32(b, n);
	for (size_t i = 0; i < n; i++)
		buf_putc(b, 0x55);
}

bool ssh_kex_answer(struct str heard, struct buf *out)
{
	struct kexinit theirs;
	size_t exchange, key;
	autobuf b = BUF(64 << 10);
	if (!read_kexinit(heard, &theirs))
		return false;
	const char *kex = choose(theirs.list[LIST_KEX], exchanges, N(exchanges), &exchange);
	const char *kind = choose(theirs.list[LIST_KEYS], keys, N(keys), &key);
	if (!kex || !kind)
		return false;
	buf_putc(&b, KEXINIT);
	for (int i = 0; i < COOKIE_BYTES; i++)
		buf_putc(&b, 'z');
	put_string(&b, str_of(kex));
	put_string(&b, str_of(kind));
	/* What is not agreed upon in earnest may be all that they have. */
	for (size_t i = LIST_KEYS + 1; i < LISTS; i++)
		put_string(&b, theirs.list[i]);
	buf_putc(&b, 0);
	put_u32(&b, 0);
	put_packet(out, buf_view(&b));
	buf_clear(&b);
	put_first_half(&b, exchange);
	put_packet(out, buf_view(&b));
	return !buf_is_over(&b) && !buf_is_over(out);
}

bool ssh_kex_key(struct str heard, struct str *ret_key)
{
	struct str p;
	if (!find_packet(heard, KEX_REPLY, &p))
		return false;
	p = str_from(p, 1);
	return take_string(&p, ret_key) && ret_key->n;
}
