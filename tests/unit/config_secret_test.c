/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/config_family.h"
#include "parse/config_secret.h"
#include "tap.h"

/* The line as it is shown. */
static const char *shown(struct arena *a, const char *line)
{
	struct config_tree t;
	config_tree_read(str_of(line), a, &t);
	return t.root.child ? config_text(a, t.root.child, 0) : NULL;
}

static const struct config_user *user(struct arena *a, const char *line, enum config_family family)
{
	static struct config c;
	config_family_read(str_of(line), family, "d", a, &c);
	return config_nth(&c, CONFIG_USER, 0);
}

static const char *const lines[][2] = {
	{ "username li password 7 0822455D0A16", "username li password 7 ***" },
	{ "username li password 0 two words here", "username li password 0 *** *** ***" },
	{ "username li privilege 15 secret 5 $1$ab$cdef", "username li privilege 15 secret 5 ***" },
	{ "enable secret level 3 9 $9$abcdefg$hijk", "enable secret level 3 9 ***" },
	{ "snmp-server community S3 RO 10", "snmp-server community *** RO 10" },
	{ "snmp-server host 10.1.1.1 version 2c S3", "snmp-server host 10.1.1.1 version 2c ***" },
	{ "snmp-server host 10.1.1.1 vrf M S3 udp-port 1", "snmp-server host 10.1.1.1 vrf M *** "
							   "udp-port 1" },
	{ "snmp-agent community read cipher S3 acl 2000", "snmp-agent community read cipher *** "
							  "acl 2000" },
	{ "snmp-agent community write S3", "snmp-agent community write ***" },
	{ "snmp-agent usm-user v3 u g authentication-mode md5 S3 privacy-mode des56 S4",
	  "snmp-agent usm-user v3 u g authentication-mode md5 *** privacy-mode des56 ***" },
	{ "tacacs-server host 10.1.1.1 key 7 S3", "tacacs-server host 10.1.1.1 key 7 ***" },
	{ "local-user li password irreversible-cipher S3 privilege level 3",
	  "local-user li password irreversible-cipher *** privilege level 3" },
	{ "neighbor 10.1.1.1 password S3", "neighbor 10.1.1.1 password ***" },
	{ "ntp authentication-key 1 md5 S3 7", "ntp authentication-key 1 md5 *** 7" },
	{ "ntp server 10.1.1.1 key 12", "ntp server 10.1.1.1 key 12" },
	{ "ip ospf message-digest-key 1 md5 7 S3", "ip ospf message-digest-key 1 md5 7 ***" },
	{ "path ftp://u:S3@10.1.1.1/x", "path ftp://u:***@10.1.1.1/x" },
	{ "crypto isakmp key S3 address 10.1.1.1", "crypto isakmp key *** address 10.1.1.1" },
	{ "ssh server hmac sha2_256 md5", "ssh server hmac sha2_256 md5" },
	{ "password policy min-size 8", "password policy min-size 8" },
	{ "service password-encryption", "service password-encryption" },
	{ "no snmp-server community S3 RO", "no snmp-server community *** RO" },
};

int main(void)
{
	autoarena a = ARENA(64 << 20);
	for (size_t i = 0; i < N(lines); i++)
		is_text(shown(&a, lines[i][0]), lines[i][1], lines[i][1]);

	const struct config_user *u = user(&a, "username cisco password 7 02050D480809",
					   CONFIG_IOS);
	ok(u->is_password_name && u->is_password_weak && strcmp(u->password_kind, "weak") == 0,
	   "type 7 is undone, and the name is found in it");
	u = user(&a, "username li password 7 0822455D0A1", CONFIG_IOS);
	ok(!u->is_password_weak, "what is no type 7 is not judged");
	u = user(&a, "username li secret 9 $9$abc$def", CONFIG_IOS);
	is_text(u->password_kind, "hash", "a secret is a hash");
	u = user(&a, "aaa\n local-user li password simple Huawei@123", CONFIG_VRP);
	ok(strcmp(u->password_kind, "plain") == 0 && u->is_password_weak, "a known password is "
									  "weak");
	u = user(&a, "aaa\n local-user li password cipher .]@USE=B,53Q=^Q`MAF4<1!!", CONFIG_VRP);
	is_text(u->password_kind, "weak", "the old cipher is as good as none");
	u = user(&a, "local-user li\n password hash $h$6$abc$def", CONFIG_COMWARE);
	is_text(u->password_kind, "hash", "a hash of Comware is one");
	return done();
}
