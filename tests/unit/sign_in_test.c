/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/sign_in.h"
#include "parse/syslog_line.h"
#include "tap.h"

static const char *const kinds[] = { "opened",	"refused", "privilege", "cleared",
				     "account", "policy",  "clock",	"service" };

/* kind service user from what */
static void expect(const char *line, const char *want)
{
	struct syslog_line x;
	struct sign_in s;
	autoarena a = ARENA(1 << 16);
	syslog_line_read(str_of(line), &x);
	const char *got = "nothing";
	if (sign_in_read(x.program, x.message, &s))
		got = arena_printf(&a, "%s %s %s %s %s%s", kinds[s.kind], s.service,
				   s.user.p ? str_text(&a, s.user) : "-",
				   s.from.p ? str_text(&a, s.from) : "-",
				   s.what.p ? str_text(&a, s.what) : "-",
				   s.times > 1 ? arena_printf(&a, " x%d", (int)s.times) : "");
	is_text(got, want, line);
}

static struct str value(void *arg, const char *name)
{
	return strcmp(name, "TargetUserName") == 0 ? STR("bob")
	       : strcmp(name, "Status") == 0	   ? str_of(arg)
						   : (struct str){ NULL, 0 };
}

static struct str account(void *arg, const char *name)
{
	return strstr(name, "UserName") || strcmp(name, "User") == 0 ? str_of(arg) : STR("x");
}

static bool counts(int64_t event, const char *channel, const char *name)
{
	struct sign_in s;
	char text[64];
	snprintf(text, sizeof(text), "%s", name);
	return sign_in_windows(event, str_of(channel), account, text, &s);
}

static void windows(void)
{
	struct sign_in s;
	char none[] = "", zero[] = "0x0", wrong[] = "0xc000006a";
	ok(sign_in_windows(4625, STR("Security"), value, none, &s) && s.kind == SIGN_IN_REFUSED &&
		   str_is(s.user, "bob"),
	   "4625 is a refused sign-in");
	ok(sign_in_windows(4776, STR("Security"), value, zero, &s) && s.kind == SIGN_IN_OPENED,
	   "4776 with status 0 is a sign-in");
	ok(sign_in_windows(4776, STR("Security"), value, wrong, &s) && s.kind == SIGN_IN_REFUSED,
	   "and without one is none");
	ok(!sign_in_windows(4625, STR("Application"), value, none, &s),
	   "an event of another channel "
	   "is another event");
	static const char *const nobodies[] = { "SYSTEM", "DWM-1", "UMFD-0", "PC07$",
						"ANONYMOUS LOGON" };
	for (size_t i = 0; i < N(nobodies); i++)
		ok(!counts(4624, "Security", nobodies[i]) && !counts(4672, "Security", nobodies[i]),
		   "Windows signs its own in all night, and nobody is at the door");
	ok(counts(4625, "Security", "PC07$"), "but one that is refused counts");
	ok(counts(4624, "Security", "管理员"), "and so do people");
	ok(counts(21, "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational", "li"),
	   "a session of a remote desktop is a sign-in");
	ok(counts(4740, "Security", "li") && counts(4673, "Security", "li"),
	   "locked accounts and the use of privileges are told");
}

static void devices(void)
{
	expect("Nov 22 2026 03:21:00 asa1 : %ASA-6-605004: Login denied from 203.0.113.9/1111 to "
	       "outside:198.51.100.1/https for user \"root\"",
	       "refused device root 203.0.113.9 -");
	expect("Nov 22 2026 03:21:00 ftd1 : %FTD-6-605005: Login permitted from 10.1.1.9/1 to "
	       "inside:10.0.0.1/ssh for user \"li\"",
	       "opened device li 10.1.1.9 -");
	expect("Nov 22 2026 03:21:00 asa1 : %ASA-6-113015: AAA user authentication Rejected : reason "
	       "= Invalid password : local database : user = li : user IP = 203.0.113.9",
	       "refused aaa li 203.0.113.9 -");
	expect("Nov 22 2026 03:21:00 asa1 : %ASA-5-111008: User 'li' executed the 'clear logging "
	       "buffer' command.",
	       "cleared log cleared li - -");
	expect("Nov 22 2026 03:21:00 asa1 : %ASA-5-111010: User 'li', running 'CLI' from IP 10.1.1.9, "
	       "executed 'access-list'",
	       "policy configuration changed li 10.1.1.9 access-list");
	expect("date=2026-11-22 time=03:21:00 devname=\"F\" devid=\"F1\" logdesc=\"Admin login failed\" "
	       "user=\"admin\" srcip=203.0.113.9 action=\"login\" status=\"failed\"",
	       "refused device admin 203.0.113.9 -");
	expect("<190>date=2026-11-22 time=03:21:00 devid=F1 user=li srcip=10.1.1.9 action=login "
	       "status=success",
	       "opened device li 10.1.1.9 -");
	expect("date=2026-11-22 time=03:21:00 devid=F1 action=\"ssl-login-fail\" remip=203.0.113.9 "
	       "user=\"li\"",
	       "refused vpn li 203.0.113.9 -");
	expect("date=2026-11-22 time=03:21:00 devid=F1 logdesc=\"Disk log deleted\" user=\"li\"",
	       "cleared log cleared li - -");
	expect("date=2026-11-22 time=03:21:00 devid=F1 user=\"li\" action=\"Edit\" "
	       "cfgpath=\"firewall.policy\"",
	       "policy configuration changed li - firewall.policy");
	expect("date=2026-11-22 time=03:21:00 devid=F1 type=traffic srcip=10.1.1.9 action=accept "
	       "user=\"li\"",
	       "nothing");
}

static void chinese_devices(void)
{
	expect("<188>Nov 22 2026 03:21:00 USG %%01SSH/4/SSH_FAIL(s)[3]:Failed to login through SSH. "
	       "(IP=203.0.113.9, UserName=admin, Times=2)",
	       "refused device admin 203.0.113.9 -");
	expect("<190>Nov 22 2026 03:21:00 USG %%01CMD/5/CMD_RECORD(s)[5]:Recorded command. (Ip=10.1.1.9, "
	       "User=li, Command=\"reset logbuffer\")",
	       "cleared log cleared li 10.1.1.9 reset logbuffer");
	expect("<190>Nov 22 2026 03:21:00 USG %%01CMD/5/CMD_RECORD(s)[5]:Recorded command. (Ip=10.1.1.9, "
	       "User=li, Command=\"display login\")",
	       "nothing");
	expect("Nov 22 03:21:00 2026 F1 %%10WEB/4/WEBOPT_LOGIN_FAIL: admin failed to log in from "
	       "203.0.113.9.",
	       "refused device admin 203.0.113.9 -");
	expect("Nov 22 03:21:00 2026 F1 %%10SSHS/6/SSHS_AUTH_FAIL: SSH user li (IP: 203.0.113.9) didn't "
	       "pass authentication for wrong password.",
	       "refused device li 203.0.113.9 -");
	expect("Nov 22 03:21:00 2026 F1 %%10SHELL/6/SHELL_CMD: -Line=vty0-IPAddr=10.1.1.9-User=li; Command "
	       "is reset logbuffer",
	       "cleared log cleared li 10.1.1.9 reset logbuffer");
	expect("Nov 22 03:21:00 S57 %AAA-4-LOGIN_FAIL: Failed to login: user:li, src-ip:203.0.113.9",
	       "refused device li 203.0.113.9 -");
	expect("Nov 22 03:21:00 S57 %LOGIN-5-LOGOUT: user li logged out from 10.1.1.9", "nothing");
	expect("id=tos time=\"2026-11-22 03:21:00\" fw=T type=mgmt user=superman src=203.0.113.9 "
	       "op=\"system login\" result=-1",
	       "refused device superman 203.0.113.9 -");
	expect("id=tos time=\"2026-11-22 03:21:00\" fw=T type=mgmt user=superman src=10.1.1.9 "
	       "op=\"webui\" result=0 msg=\"\xb5\xc7\xc2\xbc\xb3\xc9\xb9\xa6\"",
	       "opened device superman 10.1.1.9 -");
	expect("<190>Nov 22 03:21:00 10.0.0.1 001(root) 44 Event@MGMT: Admin user \"li\" login failed "
	       "through SSH from 203.0.113.9",
	       "refused device li 203.0.113.9 -");
	expect("Nov 22 03:21:00 PA 1,2026/11/22 03:21:00,0018,SYSTEM,auth,0,,auth-fail,\"failed "
	       "authentication for user 'li'. Reason: x. From: 203.0.113.9.\",1",
	       "refused device li 203.0.113.9 -");
	expect("<14>Nov 22 03:21:00 x fwlog: 日志类型:系统操作, 用户:li, IP地址:203.0.113.9, "
	       "操作类型:登录失败",
	       "refused device li 203.0.113.9 -");
	expect("Nov 22 03:21:00 h app: user li login page failed to load from 10.1.1.9", "nothing");
}

/* Databases, mail and the audit daemon, which are no programs of syslog or have no head of it. */
static void servers(void)
{
	static const char *const cases[][2] = {
		{ "2026-11-20  3:21:00 12 [Warning] Access denied for user 'root'@'10.1.1.9' (using "
		  "password: YES)",
		  "refused database root 10.1.1.9 -" },
		{ "2026-11-20T03:22:00.123456Z 12 [Note] [MY-010926] [Server] Access denied for "
		  "user 'root'@'10.1.1.9' (using password: NO)",
		  "refused database root 10.1.1.9 -" },
		{ "2026-11-20T03:22:00.123456Z 12 [Note] Aborted: 1 [Note] Access denied for user "
		  "'a'@'b' (using",
		  "nothing" },
		{ "2026-11-20 03:21:00.123 CST [123] postgres@his FATAL:  password authentication "
		  "failed for user \"postgres\"",
		  "refused database postgres - -" },
		{ "2026-11-20 03:21:00.123 CST [123] 致命错误:  用户 \"system\" Password 认证失败",
		  "refused database system - -" },
		{ "2026-11-20 03:21:01.123 UTC [123] li@his LOG:  connection authorized: user=li "
		  "database=his",
		  "opened database li - -" },
		{ "type=USER_LOGIN msg=audit(1795116060.123:456): pid=1 uid=0 auid=4294967295 ses=1 "
		  "msg='op=login acct=\"root\" exe=\"/usr/sbin/sshd\" hostname=? addr=10.1.1.9 "
		  "terminal=ssh res=failed'",
		  "refused audit root 10.1.1.9 -" },
		{ "type=USER_LOGIN msg=audit(1795116060.123:456): pid=1 uid=0 auid=0 ses=1 "
		  "msg='op=login id=0 exe=\"/usr/sbin/sshd\" hostname=h addr=10.1.1.9 "
		  "terminal=/dev/pts/0 res=success'",
		  "opened audit 0 10.1.1.9 -" },
		{ "type=DAEMON_END msg=audit(1795116060.123:456): op=terminate auid=0 pid=1 res=success",
		  "cleared log service stopped - - -" },
		{ "Nov 20 03:21:00 mail postfix/smtpd[1]: warning: unknown[10.1.1.9]: SASL LOGIN "
		  "authentication failed: UGFzc3dvcmQ6",
		  "refused mail - 10.1.1.9 -" },
		{ "<189>Nov 20 03:21:00:123 2026 H3C %%10SSHS/6/SSHS_LOG(l): -DevIP=10.0.0.1; User "
		  "admin logged in from 10.1.1.9 port 50000.",
		  "opened device admin 10.1.1.9 -" },
		{ "<189>Nov 20 03:21:00:123 2026 H3C %%10LOGIN/5/LOGIN_FAILED: TTY failed to log in "
		  "from 10.1.1.8.",
		  "refused device - 10.1.1.8 -" },
	};
	for (size_t i = 0; i < N(cases); i++)
		expect(cases[i][0], cases[i][1]);
	struct syslog_line x;
	syslog_line_read(STR("2026-11-20 03:21:00.123 CST [123] LOG:  ready"), &x);
	ok(!x.host.p, "a zone is no host");
}

int main(void)
{
	expect("Nov 22 03:21:00 h sshd[812]: Accepted publickey for root from 10.1.1.9 port 50112 "
	       "ssh2",
	       "opened ssh root 10.1.1.9 -");
	expect("Nov 22 03:21:00 h sshd[812]: Failed password for invalid user a b from 10.1.1.9 "
	       "port 5 ssh2",
	       "refused ssh a b 10.1.1.9 -");
	expect("Nov 22 03:21:00 h sshd[812]: Failed none for invalid user x from 10.1.1.9 port 5",
	       "nothing");
	expect("Nov 22 03:21:00 h sudo:      bob : TTY=pts/0 ; PWD=/root ; USER=root ; "
	       "COMMAND=/bin/cat /etc/shadow",
	       "privilege sudo bob - /bin/cat");
	expect("Nov 22 03:21:00 h sudo:      bob : 3 incorrect password attempts ; TTY=pts/0 ; "
	       "USER=root ; COMMAND=/bin/sh",
	       "privilege sudo, refused bob - /bin/sh");
	expect("Nov 22 03:21:00 h sshd[8]: message repeated 3 times: [ Failed password for root from "
	       "10.1.1.9 port 5 ssh2]",
	       "refused ssh root 10.1.1.9 - x3");
	expect("Nov 22 03:21:00 h su[9]: (to root) bob on pts/0", "privilege su bob - root");
	expect("Nov 22 03:21:00 h su: FAILED SU (to root) bob on pts/0", "privilege su, refused "
									 "bob - root");
	expect("Nov 22 03:21:00 h useradd[3]: new user: name=eve, UID=1001, GID=1001",
	       "account account made eve - -");
	expect("Nov 22 03:21:00 h login[3]: FAILED LOGIN (1) on '/dev/tty1' FOR 'root', "
	       "Authentication failure",
	       "refused console root - -");
	expect("Sun Nov 22 03:21:00 2026 [pid 812] [bob] FAIL LOGIN: Client \"10.1.1.9\"",
	       "refused ftp bob 10.1.1.9 -");
	expect("Nov 22 03:21:00 c 51: %SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: admin] "
	       "[Source: 10.1.1.9] [localport: 22]",
	       "refused device admin 10.1.1.9 -");
	expect("<190>Nov 22 03:21:00 2026 SW %%10SHELL/5/SHELL_LOGIN: admin logged in from "
	       "10.1.1.9.",
	       "opened device admin 10.1.1.9 -");
	expect("Nov 22 2026 03:21:00+08:00 SW1 %%01SSH/5/SSH_USER_LOGIN(s)[7]:The SSH user "
	       "succeeded in logging in. "
	       "(ServiceType=stelnet, UserName=admin, UserAddress=10.1.1.9, "
	       "VPNInstanceName=_public_)",
	       "opened device admin 10.1.1.9 -");
	expect("Nov 22 2026 03:21:00+08:00 SW1 %%01SHELL/4/LOGINFAILED(s)[7]:Failed to login. "
	       "(Ip=10.1.1.9, UserName=root, Times=3)",
	       "refused device root 10.1.1.9 -");
	expect("Nov 22 03:21:00 h sshd[812]: pam_unix(sshd:auth): authentication failure; "
	       "user=root",
	       "nothing");
	expect("Nov 22 03:21:00 h rsyslogd: [origin software=\"rsyslogd\"] exiting on signal 15.",
	       "cleared log service stopped - - -");
	expect("Nov 22 03:21:00 h sshd[812]: Accepted", "nothing");
	expect("Nov 22 03:21:00 h sshd[812]: Accepted password for root from", "nothing");
	devices();
	servers();
	chinese_devices();
	windows();
	return done();
}
