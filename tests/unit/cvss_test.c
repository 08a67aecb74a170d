/* SPDX-License-Identifier: Apache-2.0 */
/* cvss_test - scores that the standard's own calculator gives. */
#include "parse/cvss.h"

#include "tap.h"

static int64_t tenths(const char *vector)
{
	double score;
	return cvss_score(str_of(vector), &score) ? (int64_t)(score * 10 + 0.5) : -1;
}

int main(void)
{
	is_int(tenths("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), 98, "remote, everything");
	is_int(tenths("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"), 100, "and beyond");
	is_int(tenths("CVSS:3.0/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H"), 78, "local");
	is_int(tenths("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), 61, "cross-site scripting");
	is_int(tenths("CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:N/A:N"), 59, "hard to do");
	is_int(tenths("CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H"), 82, "rights, scope changed");
	is_int(tenths("CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N"), 0, "nothing");
	is_int(tenths("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/RL:O"), 98, "others pass");
	is_int(tenths("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H"), -1, "a part is missing");
	is_int(tenths("CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"), -1, "an unknown value");
	is_int(tenths("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H"), -1, "another version");
	is_int(tenths(""), -1, "nothing at all");
	is_text(cvss_severity(9), "critical", "9 is critical");
	is_text(cvss_severity(6.9), "medium", "6.9 is medium");
	is_text(cvss_severity(0), "info", "0 is nothing");
	return done();
}
