/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/syslog_line.h"
#include "tap.h"

static void expect(const char *line, const char *host, const char *program, const char *message)
{
	struct syslog_line x;
	autoarena a = ARENA(1 << 16);
	syslog_line_read(str_of(line), &x);
	const char *got = arena_printf(&a, "%s|%s|%s", str_text(&a, x.host),
				       str_text(&a, x.program), str_text(&a, x.message));
	is_text(got,
		arena_printf(&a, "%s|%s|%s", host ? host : "(null)", program ? program : "(null)",
			     message),
		line);
}

int main(void)
{
	expect("Nov 22 03:21:00 his01 sshd[812]: Accepted password", "his01", "sshd",
	       "Accepted password");
	expect("2026-11-22T03:21:00.123456+08:00 his01 sudo: bob : TTY=pts/0", "his01", "sudo",
	       "bob : TTY=pts/0");
	expect("<134>1 2026-11-22T03:21:00Z fw01 auditd 12 ID7 [a b=\"x\\]\"] session opened",
	       "fw01", "auditd", "session opened");
	expect("<13>1 2026-11-22T03:21:00Z fw01 app - - - hello", "fw01", "app", "hello");
	expect("<190>Nov 22 03:21:00 2026 SW3F %%10SHELL/5/SHELL_LOGIN: admin logged in from "
	       "10.1.1.9.",
	       "SW3F", "%%10SHELL/5/SHELL_LOGIN", "admin logged in from 10.1.1.9.");
	expect("Nov 22 2026 03:21:00+08:00 SW1 %%01SSH/5/SSH_USER_LOGIN(s)[7]:The SSH user", "SW1",
	       "%%01SSH/5/SSH_USER_LOGIN", "The SSH user");
	expect("Nov 22 03:21:00.120: %SEC_LOGIN-4-LOGIN_FAILED: Login failed", NULL,
	       "%SEC_LOGIN-4-LOGIN_FAILED", "Login failed");
	expect("Sun Nov 22 03:21:00 2026 [pid 812] [bob] OK LOGIN", NULL, NULL,
	       "[pid 812] [bob] OK LOGIN");
	expect("<190>Nov 22 03:21:00 10.0.0.1 sshd[3]: hello", "10.0.0.1", "sshd", "hello");
	expect("Nov 22 2026 03:21:00 asa1 : %ASA-6-605005: Login permitted", "asa1",
	       "%ASA-6-605005", "Login permitted");
	expect("<189>123: sw1: *Nov 22 2026 03:21:00.123 UTC: %SYS-5-CONFIG_I: Configured", "sw1",
	       "%SYS-5-CONFIG_I", "Configured");
	expect("<189>Nov 22 03:21:00 2026 RG-S57: %SYS-5-CONFIG_I: Configured", "RG-S57",
	       "%SYS-5-CONFIG_I", "Configured");
	expect("Nov 22 03:21:00 his01 df[3]: 97% used: C-3-PO: full", "his01", "df",
	       "97% used: C-3-PO: full");
	expect("no time here", NULL, NULL, "no time here");
	expect("", NULL, NULL, "");
	expect("<", NULL, NULL, "<");
	return done();
}
