/* SPDX-License-Identifier: Apache-2.0 */
/* ssh_kex_test - up to where an SSH server shows its key. */
#include "parse/ssh_kex.h"
#include "parse/wire.h"
#include "tap.h"

#include <string.h>

static void put_u32(struct buf *b, size_t v)
{
	for (int shift = 24; shift >= 0; shift -= 8)
		buf_putc(b, (char)(v >> shift & 0xff));
}

static void put_string(struct buf *b, const char *s)
{
	put_u32(b, strlen(s));
	buf_puts(b, s);
}

static void put_packet(struct buf *to, struct str payload)
{
	put_u32(to, payload.n + 1 + 4);
	buf_putc(to, 4);
	buf_add(to, payload.p, payload.n);
	buf_add(to, "....", 4);
}

static void put_kexinit(struct buf *to, const char *kex, const char *keys)
{
	autobuf b = BUF(4 << 10);
	buf_putc(&b, 20);
	buf_puts(&b, "0123456789abcdef");
	put_string(&b, kex);
	put_string(&b, keys);
	for (int i = 0; i < 8; i++)
		put_string(&b, i < 6 ? "aes128-ctr" : "");
	buf_add(&b, "\0\0\0\0\0", 5);
	put_packet(to, buf_view(&b));
}

static bool answers(const char *line, const char *kex, const char *keys, struct buf *out)
{
	autobuf b = BUF(4 << 10);
	buf_puts(&b, line);
	put_kexinit(&b, kex, keys);
	return ssh_kex_answer(buf_view(&b), out);
}

int main(void)
{
	autobuf out = BUF(16 << 10), said = BUF(16 << 10), reply = BUF(1 << 10);
	struct str key;
	ok(answers("SSH-2.0-x\r\n", "sntrup,curve25519-sha256", "rsa-sha2-256,ssh-ed25519", &out) &&
		   str_find(buf_view(&out), 20) == 5,
	   "an answer");
	ok(memmem(out.p, out.n, "\0\0\0\20curve25519-sha256", 20) == NULL && memmem(out.p, out.n,
										    "\0\0\0\x11"
										    "curve25519-"
										    "sha256\0\0\0"
										    "\x0bssh-"
										    "ed25519",
										    36),
	   "the exchange that both know, and always the same kind of key");
	size_t first = 4 + wire_u32(buf_view(&out), 0);
	ok(first % 8 == 0 && out.p[first + 5] == 30, "with the first half of the exchange");
	buf_clear(&out);
	ok(answers("hello\r\nSSH-2.0-x\r\n", "diffie-hellman-group14-sha1", "ssh-rsa", &out) &&
		   out.n > 256,
	   "lines may stand before; an old one");
	buf_clear(&out);
	ok(!answers("SSH-2.0-x\r\n", "sntrup", "ssh-rsa", &out), "no exchange that we know");
	ok(!answers("SSH-2.0-x\r\n", "curve25519-sha256", "x509v3-ssh-dss", &out), "no kind of "
										   "key");
	ok(!answers("", "curve25519-sha256", "ssh-rsa", &out), "no SSH");
	ok(!out.n, "and nothing is said then");

	buf_puts(&said, "SSH-2.0-x\r\n");
	put_kexinit(&said, "curve25519-sha256", "ssh-ed25519");
	ok(!ssh_kex_key(buf_view(&said), &key), "no key yet");
	buf_putc(&reply, 31);
	put_string(&reply, "the key");
	put_string(&reply, "its half");
	put_packet(&said, buf_view(&reply));
	ok(ssh_kex_key(buf_view(&said), &key) && str_is(key, "the key"), "the key");
	bool is_any = false;
	for (size_t n = 0; n < said.n; n++)
		is_any |= ssh_kex_key((struct str){ said.p, n }, &key);
	ok(!is_any, "no part of it is one");
	put_u32(&said, 0xffffffff);
	ok(ssh_kex_key(buf_view(&said), &key), "what follows does not matter");
	return done();
}
