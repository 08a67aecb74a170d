/* SPDX-License-Identifier: Apache-2.0 */
/* authorized_key_test - lines of authorized_keys; the keys were made by ssh-keygen. */
#include "parse/authorized_key.h"
#include "tap.h"

#define ED25519 "AAAAC3NzaC1lZDI1NTE5AAAAIEewX2xMxtA68hSCMsauhRe80dlF3HlFGb5P8BHSUTrj"
#define ECDSA521 \
	"AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAHrRAlyfOLSbHAWMM9fWT1g63/RePzq" \
	"xA90yBhnFfesbhNpwxJmXOGL0yIJ6yFDIlLEqhFCi9aQyYkZVb1hjt4U2AB7Peoy8KrWkW1mIkwJPGj5zkew" \
	"NAVtHSSWxoi+nuozYfaliWk+QdgZTjQ0blvxdr/W5Q5/QVaRpBG8RimuM8AKjg=="

static struct arena arena = ARENA(1 << 20);

static int result(const char *line)
{
	struct authorized_key key;
	return authorized_key_read(&arena, str_of(line), &key);
}

static void good_lines(void)
{
	struct authorized_key key;
	struct str line = STR("  ssh-ed25519 " ED25519 "  zhang at home \r");
	is_int(authorized_key_read(&arena, line, &key), 0, "a key with a comment");
	ok(str_is(key.type, "ssh-ed25519"), "type");
	ok(str_is(key.comment, "zhang at home"), "comment with blanks");
	ok(!key.options.p, "no options");
	is_int(key.bits, 256, "size of Ed25519");
	is_int((int64_t)key.blob.n, 51, "bytes of the decoded key");
	line = STR("from=\"a b\",command=\"x \\\" y\" ecdsa-sha2-nistp521 " ECDSA521);
	is_int(authorized_key_read(&arena, line, &key), 0, "a key with options");
	ok(str_is(key.options, "from=\"a b\",command=\"x \\\" y\""), "options with quoted blanks");
	ok(str_is(key.comment, ""), "no comment");
	is_int(key.bits, 521, "size of the curve");
	/* ssh-rsa, e = 65537, n = 0x00ff01: 16 bits and a zero byte for the sign */
	line = STR("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAwD/AQ==");
	is_int(authorized_key_read(&arena, line, &key), 0, "an RSA key");
	is_int(key.bits, 16, "the size of RSA is that of n, without the sign's zero");
	line = STR("ssh-new AAAAB3NzaC1uZXc=");
	is_int(authorized_key_read(&arena, line, &key), 0, "a kind that is not known");
	is_int(key.bits, -1, "has no size");
}

static void other_lines(void)
{
	is_int(result(""), AUTHORIZED_KEY_BLANK, "an empty line");
	is_int(result(" \t# ssh-ed25519 " ED25519), AUTHORIZED_KEY_BLANK, "a comment");
	is_int(result("ssh-ed25519"), -1, "a type alone");
	is_int(result("ssh-rsa " ED25519), -1, "a type that is not the key's");
	is_int(result("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"), -1, "a key that is cut off");
	is_int(result("ssh-ed25519 " ED25519 "="), -1, "padding where none belongs");
	is_int(result("ssh-ed25519 !!!!"), -1, "no base64");
	is_int(result("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAwD/AR=="), -1, "bits behind the end");
	is_int(result("command=\"x ssh-ed25519 " ED25519), -1, "a quote that is not closed");
	is_int(result("1024 35 1376224 old"), -1, "a key of SSH 1");
	is_int(result("ssh-x /////w=="), -1, "a length beyond all bytes");
}

int main(void)
{
	good_lines();
	other_lines();
	arena_free(&arena);
	return done();
}
