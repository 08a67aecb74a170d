/* SPDX-License-Identifier: Apache-2.0 */
/* log_path_test - which log of an archive a file belongs to, and the day that its path names. */
#include "parse/log_path.h"

#include "tap.h"

static const struct path {
	const char *path, *log;
	int64_t date, first;
} paths[] = {
	{ "syslog", "syslog", 0 },
	{ "his01/auth.log.2.gz", "his01/auth.log", 0 },
	{ "fw1/2026/11/22/messages.log", "fw1/*/*/*/messages.log", 20261122 },
	{ "fw1/2026/11/22.log.gz", "fw1/*/*/*.log", 20261122 },
	{ "fw1/2026/11/22/03.log", "fw1/*/*/*/*.log", 20261122 },
	{ "2026/11/22/fw1.log", "*/*/*/fw1.log", 20261122 },
	{ "fw1/2026/1122.log", "fw1/*/*.log", 20261122 },
	{ "fw1/2026/Nov/22/x.log", "fw1/*/*/*/x.log", 20261122 },
	{ "fw1/2026年/11月/22日.log", "fw1/*/*/*.log", 20261122 },
	{ "fw1/2026/11/messages", "fw1/*/*/messages", 20261101 },
	{ "fw1/2026/messages-20261122", "fw1/*/messages", 20261122 },
	{ "2026-11-22/fw1.log", "*/fw1.log", 20261122 },
	{ "20261122/fw1/messages", "*/fw1/messages", 20261122 },
	{ "fw1/202611/22.log", "fw1/*/*.log", 20261122 },
	{ "fw1/2026-11/22/x.log", "fw1/*/*/x.log", 20261122 },
	{ "fw1/fw1_20261122.log", "fw1/fw1.log", 20261122 },
	{ "fw1/2026年11月22日.log", "fw1/*.log", 20261122 },
	{ "2026-11-22-fw1.log", "*-fw1.log", 20261122 },
	{ "fw1-2026-11-22_03-pm.log", "fw1-*-pm.log", 20261122 },
	{ "20261122-10.1.1.9.log", "*-10.1.1.9.log", 20261122 },
	{ "log20261122.txt", "log.txt", 20261122 },
	{ "firewall-202611.log", "firewall-*.log", 20261101 },
	{ "W3SVC1/u_ex261122.log", "W3SVC1/u_ex*.log", 20261122 },
	{ "W3SVC1/ex26112203.log", "W3SVC1/ex*.log", 20261122 },
	{ "pacs/Archive-Security-2026-11-22-03-21-00-123.evtx", "pacs/Security.evtx", 20261122 },
	{ "m1/system@0001-0002-0003.journal", "m1/system.journal", 0 },
	/* What may be something else stays. */
	{ "2019/app.log", "2019/app.log", 0 },
	{ "2022/app.log", "2022/app.log", 0 },
	{ "10.1.1.9/app.log", "10.1.1.9/app.log", 0 },
	{ "app-2021.10/app.log", "app-2021.10/app.log", 0 },
	{ "port/8080/11/app.log", "port/8080/11/app.log", 0 },
	{ "pc-210315.log", "pc-210315.log", 0 },
	{ "sw/11/22.log", "sw/11/22.log", 0 },
	{ "index123.log", "index123.log", 0 },
	{ "access_log-1767225600.gz", "access_log", 0 },
	/* The records tell what the name cannot. */
	{ "fw1-221126.log", "fw1-*.log", 20261122, 20261122 },
	{ "fw1-261122.log.gz", "fw1-*.log", 20261122, 20261122 },
	{ "fw1_22112026.log", "fw1_*.log", 20261122, 20261121 },
	{ "fw1_11222026.log", "fw1_*.log", 20261122, 20261122 },
	{ "fw1.22-11-2026.log", "fw1.*.log", 20261122, 20261122 },
	{ "22.11.2026/fw1.log", "*/fw1.log", 20261122, 20261122 },
	{ "fw1-010326", "fw1-*", 20260301, 20260228 },
	{ "fw1-010126", "fw1-*", 20260101, 1231 },
	{ "fw1-221126.log", "fw1-*.log", 20261122, 1122 },
	{ "pc-210315.log", "pc-210315.log", 0, 20261122 },
	{ "pc-22112026.log", "pc-22112026.log", 0, 0 },
	{ "10.22.11.26", "10.22.11.26", 0, 20261122 },
};

int main(void)
{
	for (size_t i = 0; i < N(paths); i++) {
		autobuf log = BUF(1 << 10);
		int64_t date = log_path_read(str_of(paths[i].path), paths[i].first, &log);
		buf_putc(&log, 0);
		is_text(log.p, paths[i].log, paths[i].path);
		ok(date == paths[i].date, "the day that the path names");
	}
	return done();
}
