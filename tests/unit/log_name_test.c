/* SPDX-License-Identifier: Apache-2.0 */
/* log_name_test - which log a file belongs to. */
#include "parse/log_name.h"

#include "tap.h"

static const struct name {
	const char *name, *log;
	bool is_rotated;
} names[] = {
	{ "syslog", "syslog", false },
	{ "syslog.1", "syslog", true },
	{ "syslog.2.gz", "syslog", true },
	{ "auth.log.10.xz", "auth.log", true },
	{ "messages-20260101", "messages", true },
	{ "messages-20260101.zst", "messages", true },
	{ "messages-2026010112", "messages", true },
	{ "access_log-1767225600.gz", "access_log", true },
	{ "app.log.2026-01-01", "app.log", true },
	{ "app.log.2026-01-01.3.gz", "app.log", true },
	{ "app-2026-01-01.log", "app.log", true },
	{ "catalina.2026-01-01.log", "catalina.log", true },
	{ "localhost_access_log.2026-01-01.txt", "localhost_access_log.txt", true },
	{ "postgresql-2026-01-01_030000.log", "postgresql.log", true },
	{ "postgresql-15-main.log", "postgresql-15-main.log", false },
	{ "2026-01-01.log", "*.log", true },
	{ "sw1-20260101.log", "sw1.log", true },
	{ "sw12_2026-01-01.log", "sw12.log", true },
	{ "10.1.1.9-20260101", "10.1.1.9", true },
	{ "db-15-2026-01-01_030000.log", "db-15.log", true },
	{ "system@0123456789abcdef-0000000000000001-00064.journal", "system.journal", true },
	{ "user-1000@0006-01.journal~", "user-1000.journal", true },
	{ "system.journal", "system.journal", false },
	{ "Archive-Security-2026-01-01-03-21-00-123.evtx", "Security.evtx", true },
	{ "Archive-Old.evtx", "Archive-Old.evtx", false },
	{ "20260101", "*", true },
	{ "faillog.old", "faillog", true },
	{ "Xorg.0.log", "Xorg.0.log", false },
	{ "Xorg.0.log.old", "Xorg.0.log", true },
	{ "log.10.0.0.5", "log.10.0.0.5", false },
	{ "mysql-bin.000001", "mysql-bin.000001", false },
	{ "php8.2-fpm.log", "php8.2-fpm.log", false },
	{ "x-20261301", "x-20261301", false },
	{ ".gz", ".gz", false },
	{ "1", "1", false },
};

static void newer(const char *a, const char *b, const char *fact)
{
	struct log_name x = log_name_read(str_of(a)), y = log_name_read(str_of(b));
	ok(log_name_compare(&x, &y) < 0 && log_name_compare(&y, &x) > 0, fact);
}

int main(void)
{
	for (size_t i = 0; i < N(names); i++) {
		char log[64];
		struct log_name n = log_name_read(str_of(names[i].name));
		snprintf(log, sizeof(log), "%.*s%.*s", (int)n.front.n, n.front.p, (int)n.back.n,
			 n.back.n ? n.back.p : "");
		is_text(log, names[i].log, names[i].name);
		ok(n.is_rotated == names[i].is_rotated, "it is known whether it was rotated");
	}
	newer("syslog", "syslog.1", "the live part is the newest");
	newer("syslog.2.gz", "syslog.10.gz", "numbers are compared as numbers");
	newer("m-20260201", "m-20260125", "a later date is newer");
	newer("m-2026020113", "m-20260201", "an hour of the day is later than its start");
	newer("p-2026-02-01_120000.log", "p-2026-02-01_000000.log", "the time of day counts");
	return done();
}
