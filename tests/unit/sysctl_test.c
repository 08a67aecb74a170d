/* SPDX-License-Identifier: Apache-2.0 */
/* sysctl_test - names and lines of sysctl.d. */
#include "parse/sysctl.h"

#include "tap.h"

static bool reads(struct str line, const char *name, const char *value)
{
	struct sysctl_line s;
	return sysctl_read(line, &s) == SYSCTL_SETTING && str_is(s.name, name) &&
	       (value ? s.value.p && str_is(s.value, value) : !s.value.p);
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	struct sysctl_line s;
	ok(reads(STR(" kernel.sysrq =  0 \r"), "kernel.sysrq", "0"), "blanks do not count");
	ok(reads(STR("-kernel.x=1"), "kernel.x", "1"), "a dash is not part of the name");
	ok(reads(STR("-net.ipv4.conf.all.rp_filter"), "net.ipv4.conf.all.rp_filter", NULL),
	   "a dash without value is an exception");
	ok(reads(STR("a.b = c=d"), "a.b", "c=d"), "the first = counts");
	ok(reads(STR("a.b ="), "a.b", ""), "a value may be empty");
	is_int(sysctl_read(STR("; x = y"), &s), SYSCTL_NOTHING, "; begins a comment");
	is_int(sysctl_read(STR("  # x = y"), &s), SYSCTL_NOTHING, "# begins a comment");
	is_int(sysctl_read(STR(""), &s), SYSCTL_NOTHING, "an empty line is nothing");
	is_int(sysctl_read(STR("kernel.sysrq"), &s), SYSCTL_MALFORMED, "no =, no setting");
	is_int(sysctl_read(STR("= 1"), &s), SYSCTL_MALFORMED, "no name, no setting");
	is_int(sysctl_read(STR("a b = 1"), &s), SYSCTL_MALFORMED, "two names are none");
	is_text(sysctl_name(&a, STR("net/ipv4/conf/eth0.100/rp_filter")),
		"net.ipv4.conf.eth0/100.rp_filter", "a path becomes a name");
	is_text(sysctl_name(&a, STR("net.ipv4.conf.eth0/100.rp_filter")),
		"net.ipv4.conf.eth0/100.rp_filter", "a name stays one");
	is_text(sysctl_value(&a, STR("0x1f")), "31", "hexadecimal is read as the kernel reads it");
	is_text(sysctl_value(&a, STR("-010")), "-8", "and octal");
	is_text(sysctl_value(&a, STR("0")), "0", "a nought stays one");
	is_text(sysctl_value(&a, STR("-0")), "0", "with a sign as well");
	is_text(sysctl_value(&a, STR("08")), "08", "what is no number stays as it is");
	is_text(sysctl_value(&a, STR("core %p")), "core %p", "as words do");
	ok(sysctl_is_secret(STR("net.ipv6.conf.all.stable_secret")), "a secret is known by its "
								     "name");
	ok(sysctl_is_secret(STR("net/ipv4/tcp_fastopen_key")), "in either spelling");
	ok(!sysctl_is_secret(STR("kernel.sysrq")), "and the others are none");
	ok(sysctl_is_count(STR("kernel/random/uuid")) && sysctl_is_count(STR("fs/quota/writes")) &&
		   !sysctl_is_count(STR("kernel/random/boot_id")) &&
		   !sysctl_is_count(STR("fs/file-max")),
	   "what only counts is told from what is set");
	return done();
}
