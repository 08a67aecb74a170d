/* SPDX-License-Identifier: Apache-2.0 */
/* modprobe_test - rules of modprobe.d. */
#include "parse/modprobe.h"

#include "tap.h"

static struct modprobe_rule only(struct arena *a, struct str text)
{
	struct modprobe m = { .rest = text };
	struct modprobe_rule rule = { .kind = "none" }, more;
	ok(modprobe_next(&m, a, &rule), "there is a rule");
	ok(!modprobe_next(&m, a, &more), "and only one");
	return rule;
}

static bool disables(struct arena *a, struct str text)
{
	struct modprobe m = { .rest = text };
	struct modprobe_rule rule = { 0 };
	return modprobe_next(&m, a, &rule) && rule.is_disabled;
}

static void test_joined(struct arena *a)
{
	struct modprobe_rule r = only(a, STR("\n# note\noptions snd-hda-intel \\\n\tmodel=auto "
					     "\\\n x=1\n"));
	is_text(r.kind, "options", "its kind");
	is_text(r.module, "snd_hda_intel", "dashes in a name are underscores");
	is_text(r.value, "model=auto  x=1", "joined lines are one");
	is_int(r.line, 3, "a rule stands where it begins");
	struct modprobe m = { .rest = STR("# a \\\nblacklist hidden\nblacklist seen\n") };
	ok(modprobe_next(&m, a, &r), "a comment joins the next line");
	is_text(r.module, "seen", "which thereby is a comment, too");
	is_int(r.line, 3, "and lines are still counted");
	r = only(a, STR("blacklist a\\b"));
	is_text(r.module, "ab", "a backslash before a letter vanishes");
	r = only(a, STR("blacklist a\\"));
	is_text(r.module, "a", "and so at the end of the file");
}

static void test_disabled(struct arena *a)
{
	ok(disables(a, STR("blacklist usb-storage")), "a blacklist disables");
	ok(disables(a, STR("install usb-storage /bin/false")), "so does an install of false");
	ok(disables(a, STR("install usb-storage /usr/bin/true # CIS")), "and of true");
	ok(disables(a, STR("alias net-pf-10 off")), "and an alias to off");
	ok(!disables(a, STR("install x /bin/true; /sbin/modprobe --ignore-install x")),
	   "but not true and then the module");
	ok(!disables(a, STR("install x /sbin/modprobe -i x")), "nor another program");
	ok(!disables(a, STR("options x false")), "nor options");
	ok(!disables(a, STR("remove x /bin/false")), "nor a remove");
}

int main(void)
{
	autoarena a = ARENA(1 << 20);
	test_joined(&a);
	test_disabled(&a);
	struct modprobe_rule r = only(&a, STR("alias usb:v[0-9-]*p-x snd-usb"));
	is_text(r.module, "usb:v[0-9-]*p_x", "dashes in brackets stay");
	is_text(r.value, "snd-usb", "an alias has a target");
	ok(!only(&a, STR("alias a")).kind, "an alias without target is not understood");
	ok(!disables(&a, STR("install x #")), "an install of a comment alone disables nothing");
	ok(!only(&a, STR("blacklist\n")).kind, "a blacklist of nothing is not understood");
	ok(!only(&a, STR("include /etc/x\n")).kind, "include is not a rule any more");
	ok(!only(&a, STR("options x")).kind, "options without options are not understood");
	return done();
}
