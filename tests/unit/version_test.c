/* SPDX-License-Identifier: Apache-2.0 */
/* version - the order of versions, told by dpkg itself: the pairs and their
 * results come from `dpkg --compare-versions`; rpm's from its own test suite. */
#include "parse/version.h"

#include "tap.h"

struct pair {
	const char *a, *b;
	int want;
};

static const struct pair dpkg_pairs[] = {
	{ "1.0", "1.0", 0 },
	{ "1.0", "1.1", -1 },
	{ "1:1.0", "2.0", 1 },
	{ "0:1.0", "1.0", 0 },
	{ "1.0-1", "1.0-1.1", -1 },
	{ "1.0-1", "1.0", 1 },
	{ "1.0~rc1", "1.0", -1 },
	{ "1.0~", "1.0~~", 1 },
	{ "1.0~rc1-1", "1.0~rc2-1", -1 },
	{ "2.36-9+deb12u10", "2.36-9+deb12u9", 1 },
	{ "2.36-9+deb12u10", "2.36-9+deb12u10+b1", -1 },
	{ "7.88.1-10+deb12u15", "7.88.1-10+deb12u5", 1 },
	{ "1.2.13.dfsg-1", "1.2.13-1", 1 },
	{ "20250419~deb12u2", "20230311+deb12u1", 1 },
	{ "5.10.0-1", "5.9.99-1", 1 },
	{ "1.0a", "1.0b", -1 },
	{ "1.0a", "1.0.1", -1 },
	{ "1.0+b1", "1.0.1", -1 },
	{ "1.001", "1.1", 0 },
	{ "00001", "1", 0 },
	{ "1.0-0", "1.0", 0 },
	{ "9999999999999999999999", "10000000000000000000000", -1 },
	{ "2.0a-1", "2.0-1", 1 },
	{ "1.0.z", "1.0.0", 1 },
	{ "1:0", "0:9999", 1 },
	{ "3.0.17-1~deb12u2", "3.0.17-1", -1 },
	{ "3.0.17-1~bpo12+1", "3.0.17-1", -1 },
	{ "1.8.0-2+b1", "1.8.0-10", -1 },
	{ "6.1.0-26", "6.1.0-9", 1 },
	{ "2:9.0.1378-2", "2:9.0.1378-2+deb12u2", -1 },
	{ "4.13+dfsg1-1+deb12u1", "4.13+dfsg1-1", 1 },
	{ "1.0-1ubuntu1", "1.0-1", 1 },
	{ "1.0-1ubuntu1~20.04", "1.0-1ubuntu1", -1 },
	{ "11~0", "1Z", 1 },
	{ "1.", "10Z900", -1 },
	{ "1~090", "1~0090", 0 },
	{ "1~090Z", "1a~", -1 },
	{ "1Z0", "1aZ109", -1 },
	{ "10Z0", "109+Z~", -1 },
	{ "1++.", "1919", -1 },
	{ "1a", "1+.+a0", -1 },
	{ "1Z", "11.1+", -1 },
	{ "100Z.", "1.++", 1 },
	{ "10", "1+00", 1 },
	{ "1a+a~.0", "1.10+", -1 },
	{ "19", "119~", -1 },
	{ "1+01+", "1Za1~", 1 },
	{ "1a~.~9", "101", -1 },
	{ "199", "1+", 1 },
	{ "11aa01", "1Z..1", 1 },
	{ "1Z0+Z~~", "1~0+~", 1 },
	{ "19", "19", 0 },
	{ "110.0", "10", 1 },
	{ "11Z0.0", "19", -1 },
	{ "1~1a..", "100++", -1 },
	{ "1+a01", "1.", -1 },
	{ "1a+1Z09", "1.1Z0Z", -1 },
	{ "10aZ", "11.9", -1 },
	{ "1ZZ.99", "1~9", 1 },
};

static const struct pair rpm_pairs[] = {
	{ "1.0", "1.0", 0 },
	{ "1.0", "2.0", -1 },
	{ "2.0.1", "2.0.1a", -1 },
	{ "5.5p1", "5.5p2", -1 },
	{ "5.5p1", "5.5p10", -1 },
	{ "10xyz", "10.1xyz", -1 },
	{ "xyz10", "xyz10.1", -1 },
	{ "xyz.4", "8", -1 },
	{ "xyz.4", "2", -1 },
	{ "5.5p2", "5.6p1", -1 },
	{ "6.0.rc1", "6.0", 1 },
	{ "10b2", "10a1", 1 },
	{ "1.0aa", "1.0a", 1 },
	{ "10.0001", "10.1", 0 },
	{ "10.0001", "10.0039", -1 },
	{ "4.999.9", "5.0", -1 },
	{ "20101121", "20101122", -1 },
	{ "2_0", "2.0", 0 },
	{ "a+", "a_", 0 },
	{ "+_", "_+", 0 },
	{ "1.0~rc1", "1.0", -1 },
	{ "1.0~rc1~git123", "1.0~rc1", -1 },
	{ "1.0^", "1.0", 1 },
	{ "1.0^git1", "1.0", 1 },
	{ "1.0^git1", "1.01", -1 },
	{ "1.0^20160101", "1.0.1", -1 },
	{ "1.0^20160101^git1", "1.0^20160101", 1 },
	{ "1.0~rc1^git1", "1.0~rc1", 1 },
	{ "1.0^git1~pre", "1.0^git1", -1 },
	{ "1:1.0-1", "2.0-1", 1 },
	{ "5.14.0-427.13.1.el9_4", "5.14.0-427.9.1.el9_4", 1 },
	{ "8.0p1-3", "8.0p1", 0 },
};

static const struct {
	const char *version;
	bool is_valid;
} validity[] = {
	{ "1.0-1", true },
	{ "1:2.30-1+deb12u1", true },
	{ "1.0~rc1", true },
	{ "1:1:0-1", true },
	{ "", false },
	{ "a1.0", false },
	{ "1.0-", false },
	{ ":1.0", false },
	{ "1.0_1", false },
	{ "1 0", false },
	{ "99999999999:1", false },
	{ "1:", false },
};

static void check(const struct pair *pairs, size_t n, int (*compare)(struct str, struct str))
{
	for (size_t i = 0; i < n; i++) {
		const struct pair *p = &pairs[i];
		char fact[128];
		snprintf(fact, sizeof(fact), "%s against %s", p->a, p->b);
		is_int(compare(str_of(p->a), str_of(p->b)), p->want, fact);
		is_int(compare(str_of(p->b), str_of(p->a)), -p->want, "and the other way round");
	}
}

int main(void)
{
	check(dpkg_pairs, N(dpkg_pairs), version_compare_dpkg);
	check(rpm_pairs, N(rpm_pairs), version_compare_rpm);
	for (size_t i = 0; i < N(validity); i++)
		is_int(version_is_dpkg(str_of(validity[i].version)), validity[i].is_valid,
		       validity[i].version);
	return done();
}
