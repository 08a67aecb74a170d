/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/process.h"

#include "parse/cvd.h"
#include "tap.h"

static void check_stat(void)
{
	struct process_stat st;
	ok(process_stat_read(STR("812 (a) (b) S 1 812 812 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 "
				 "4711 1 2"),
			     &st),
	   "stat with parentheses in the name");
	ok(str_is(st.name, "a) (b") && st.state == 'S', "the name ends at the last one");
	is_int(st.parent_pid, 1, "parent");
	is_int(st.start_ticks, 4711, "start");
	ok(!process_stat_read(STR("812 (a) S 1 812"), &st), "a stat that is cut is refused");
	ok(!process_stat_read(STR("812 a S"), &st), "a stat without a name is refused");
}

static void check_unit(const char *cgroup, const char *want, const char *fact)
{
	autoarena a = ARENA(1 << 20);
	is_text(str_text(&a, process_unit(str_of(cgroup))), want, fact);
}

static void check_cvd(void)
{
	struct cvd c;
	ok(cvd_read(STR("ClamAV-VDB:07 Dec 2023 05-32 -0500:27116:2049:90:x:y:z:1"), &c) &&
		   c.version == 27116 && c.built_at == 1701945120,
	   "head of a database");
	ok(!cvd_read(STR("ClamAV-VDB:07 Dez 2023 05-32 -0500:27116:2049"), &c), "no such month");
	ok(!cvd_read(STR("ClamAV-VDB:07 Dec 2023 05-32 -0500"), &c), "a head that is cut");
	ok(!cvd_read(STR("<html>"), &c), "not a database");
}

int main(void)
{
	struct process_status status;
	int64_t boot;
	check_stat();
	ok(process_status_read(STR("Name:\tsshd\nUid:\t1000\t0\t0\t0\nVmRSS:\t    9 kB\n"),
			       &status) &&
		   status.uid == 1000 && status.memory_bytes == 9216,
	   "real user and memory");
	ok(process_status_read(STR("Name:\tkthreadd\nUid:\t0\t0\t0\t0\n"), &status) &&
		   status.memory_bytes == INT64_MIN,
	   "a kernel thread has no memory of its own");
	ok(!process_status_read(STR("Uid:\t-1\t0\n"), &status), "a negative user is refused");
	check_unit("0::/system.slice/ssh.service\n", "ssh.service", "version 2");
	check_unit("0::/system.slice/system-getty.slice/getty@tty1.service\n", "getty@tty1.service",
		   "slice in slice");
	check_unit("0::/user.slice/user-1000.slice/user@1000.service/app.slice/x.service\n",
		   "user@1000.service", "a user's own unit is in the user's manager");
	check_unit("9:name=systemd:/system.slice/cron.service\n0::/\n", "cron.service",
		   "version 1");
	check_unit("0::/user.slice/user-0.slice/session-3.scope\n", "session-3.scope", "a session");
	check_unit("0::/docker/0123\n", NULL, "no unit");
	ok(process_boot_time(STR("cpu 1 2\nbtime 1700000000\n"), &boot) && boot == 1700000000, "boo"
											       "t");
	ok(!process_boot_time(STR("cpu 1 2\n"), &boot), "no boot time");
	check_cvd();
	return done();
}
