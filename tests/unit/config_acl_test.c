/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/config_family.h"
#include "tap.h"

static struct config read_rules(struct arena *a, const char *rules)
{
	struct config c;
	char *text = arena_printf(a, "hostname r\nip access-list extended A\n%send\n", rules);
	config_family_read(str_of(text), CONFIG_IOS, "r", a, &c);
	return c;
}

static const struct config_rule *nth(const struct config *c, size_t n)
{
	return config_nth(c, CONFIG_RULE, n);
}

int main(void)
{
	autoarena a = ARENA(64 << 20);
	struct config c = read_rules(&a, " permit tcp 10.0.0.0 0.0.0.255 any eq www\n"
					 " deny tcp host 10.0.0.7 host 10.9.9.9 eq 80\n"
					 " permit tcp host 10.0.0.8 any eq 80\n"
					 " deny tcp host 10.0.0.7 any eq 81\n"
					 " permit ip any any\n"
					 " deny ip any any\n");
	ok(nth(&c, 1)->is_shadowed && !nth(&c, 1)->is_redundant, "a deny behind a wider permit is "
								 "shadowed");
	is_text(nth(&c, 1)->shadowed_by, "1", "by that permit");
	ok(nth(&c, 2)->is_redundant, "a permit behind a wider permit is redundant");
	ok(!nth(&c, 3)->is_shadowed, "another port is not covered");
	ok(nth(&c, 4)->is_any_any && !nth(&c, 0)->is_any_any, "permit ip any any is seen");
	is_text(nth(&c, 4)->overlaps, "2", "what it takes a part of, too");
	ok(nth(&c, 5)->is_shadowed, "what stands behind it never acts");

	c = read_rules(&a, " permit tcp 10.0.0.0 0.0.0.127 any\n permit udp 10.0.0.0 0.0.0.255 "
			   "any\n"
			   " permit tcp 10.0.0.128 0.0.0.127 any\n permit tcp 10.0.0.0 0.0.0.255 "
			   "any eq 22\n"
			   " permit tcp 10.0.0.0 0.0.1.255 any eq 22\n");
	ok(nth(&c, 3)->is_redundant, "two rules together cover what none covers alone");
	is_text(nth(&c, 3)->shadowed_by, "1, 3", "and both are named");
	ok(!nth(&c, 4)->is_redundant, "half of a rule is not all of it");

	c = read_rules(&a, " permit tcp any any established\n permit tcp any host 10.0.0.1 eq 445\n"
			   " permit ip any any time-range NIGHT\n deny ip any any\n");
	ok(!nth(&c, 1)->is_redundant && !nth(&c, 3)->is_shadowed, "a rule with a condition covers "
								  "nothing");
	ok(!nth(&c, 0)->opens_file_sharing && nth(&c, 1)->opens_file_sharing,
	   "answers open nothing, a port does");
	ok(nth(&c, 2)->is_any_any, "what lets all through at times lets all through");

	c = read_rules(&a, " deny tcp any any range 135 139\n deny udp any any range 135 139\n"
			   " deny tcp any any eq 445\n permit ip any any\n");
	ok(nth(&c, 3)->is_any_any && !nth(&c, 3)->opens_file_sharing &&
		   nth(&c, 3)->opens_remote_desktop,
	   "what earlier rules deny is not opened");

	c = read_rules(&a, " permit tcp object-group NONE any\n permit tcp any any eq nothing\n "
			   "deny ip any any\n");
	ok(!nth(&c, 0)->is_exact && nth(&c, 0)->problem && !nth(&c, 1)->is_exact,
	   "what cannot be resolved is told, never guessed");
	ok(!nth(&c, 2)->is_shadowed, "and covers nothing");

	c = read_rules(&a, " permit tcp 10.0.0.0 0.0.255.0 any\n permit tcp host 10.0.5.0 any\n"
			   " permit tcp host 10.0.5.1 any\n");
	ok(nth(&c, 1)->is_redundant && !nth(&c, 2)->is_redundant, "wildcards with holes are exact");
	struct config asa;
	config_family_read(
		STR("hostname r\nobject-group network A\n network-object host 10.0.0.1\n "
		    "group-object A\nobject-group network B\n network-object host "
		    "10.0.0.2\n group-object C\nobject-group network C\n group-object B\n"
		    "access-list out extended permit tcp object-group A any eq 80\n"
		    "access-list out extended permit tcp object-group C any eq 80\n"),
		CONFIG_ASA, "r", &a, &asa);
	ok(!nth(&asa, 0)->is_exact && !nth(&asa, 1)->is_exact, "groups that hold themselves, or "
							       "each other, are not known");

	return done();
}
