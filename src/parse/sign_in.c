/* SPDX-License-Identifier: Apache-2.0 */
/* sign_in - what a message of a log tells of people at the door. */
#include "parse/sign_in_private.h"

#include <string.h>

/* In a pattern: {user}, {from} and {what} are taken up to what follows in the pattern (or a space
 * where nothing follows), {hex} is a user in hexadecimal, * is anything up to that, # digits, and
 * all else stands for itself. */
struct pattern {
	const char *program; /* how it begins; NULL: any */
	const char *text;
	enum sign_in_kind kind;
	const char *service;
};

static const struct pattern patterns[] = {
	/* OpenSSH */
	{ "sshd", "Accepted * for {user} from {from} port", SIGN_IN_OPENED, "ssh" },
	{ "sshd", "Failed none for", SIGN_IN_REFUSED,
	  NULL }, /* the question which ways there are */
	{ "sshd", "Failed * for invalid user {user} from {from} port", SIGN_IN_REFUSED, "ssh" },
	{ "sshd", "Failed * for {user} from {from} port", SIGN_IN_REFUSED, "ssh" },
	/* Linux: console, desktops, su, sudo, accounts */
	{ "login", "FAILED LOGIN * FROM {from} FOR {user},", SIGN_IN_REFUSED, "console" },
	{ "login", "FAILED LOGIN * on '*' FOR '{user}'", SIGN_IN_REFUSED, "console" },
	{ "login", "LOGIN ON * BY {user} FROM {from}", SIGN_IN_OPENED, "console" },
	{ "login", "LOGIN ON * BY {user}", SIGN_IN_OPENED, "console" },
	{ "login", "ROOT LOGIN *on", SIGN_IN_OPENED, "console" },
	{ "su", "(to {what}) {user} on", SIGN_IN_PRIVILEGE, "su" },
	{ "su", "FAILED SU (to {what}) {user} on", SIGN_IN_PRIVILEGE, "su, refused" },
	{ "su", "Successful su for {what} by {user}", SIGN_IN_PRIVILEGE, "su" },
	{ "sudo", "{user} : * incorrect password attempt* ; COMMAND={what}", SIGN_IN_PRIVILEGE,
	  "sudo, refused" },
	{ "sudo", "{user} : user NOT in sudoers ;*COMMAND={what}", SIGN_IN_PRIVILEGE,
	  "sudo, refused" },
	{ "sudo", "{user} : *COMMAND={what}", SIGN_IN_PRIVILEGE, "sudo" },
	{ "pkexec", "{user}: Executing command * COMMAND={what}]", SIGN_IN_PRIVILEGE, "pkexec" },
	{ "useradd", "new user: name={user},", SIGN_IN_ACCOUNT, "account made" },
	{ "userdel", "delete user '{user}'", SIGN_IN_ACCOUNT, "account removed" },
	{ "usermod", "add '{user}' to group '{what}'", SIGN_IN_ACCOUNT, "joined a group" },
	{ "usermod", "change user '{user}' password", SIGN_IN_ACCOUNT, "password changed" },
	{ "gpasswd", "user {user} added by * to group {what}", SIGN_IN_ACCOUNT, "joined a group" },
	{ "passwd", "pam_unix(passwd:chauthtok): password changed for {user}", SIGN_IN_ACCOUNT,
	  "password changed" },
	{ "rsyslogd", "* exiting on signal", SIGN_IN_CLEARED, "log service stopped" },
	{ "auditd", "The audit daemon is exiting", SIGN_IN_CLEARED, "log service stopped" },
	{ "systemd-journald", "Journal stopped", SIGN_IN_CLEARED, "log service stopped" },
	{ "systemd-timedated", "Changed local time to", SIGN_IN_CLOCK, "clock set" },
	{ "chronyd", "System clock was stepped", SIGN_IN_CLOCK, "clock set" },
	/* FTP, mail, remote desktop, VNC */
	{ NULL, "[pid *] [{user}] OK LOGIN: Client \"{from}\"", SIGN_IN_OPENED, "ftp" },
	{ NULL, "[pid *] [{user}] FAIL LOGIN: Client \"{from}\"", SIGN_IN_REFUSED, "ftp" },
	{ "pure-ftpd", "(?@{from}) [*] {user} is now logged in", SIGN_IN_OPENED, "ftp" },
	{ "pure-ftpd", "(?@{from}) [*] Authentication failed for user [{user}]", SIGN_IN_REFUSED,
	  "ftp" },
	{ "proftpd", "* USER {user}: Login successful", SIGN_IN_OPENED, "ftp" },
	{ "proftpd", "* USER {user} (Login failed)", SIGN_IN_REFUSED, "ftp" },
	{ "dovecot", "*-login: Login: user=<{user}>,* rip={from},", SIGN_IN_OPENED, "mail" },
	{ "dovecot", "*auth failed,* user=<{user}>,* rip={from},", SIGN_IN_REFUSED, "mail" },
	{ "postfix/", "warning: *[{from}]: SASL * authentication failed", SIGN_IN_REFUSED, "mail" },
	/* Databases: MySQL, MariaDB, PostgreSQL and KingbaseES */
	{ NULL, "[Note] Access denied for user '{user}'@'{from}' (using", SIGN_IN_REFUSED,
	  "database" },
	{ NULL, "[Warning] Access denied for user '{user}'@'{from}' (using", SIGN_IN_REFUSED,
	  "database" },
	{ NULL, "[Note] [MY-010926] [Server] Access denied for user '{user}'@'{from}' (using",
	  SIGN_IN_REFUSED, "database" },
	{ NULL, "[#] *FATAL:  password authentication failed for user \"{user}\"", SIGN_IN_REFUSED,
	  "database" },
	{ NULL, "[#] *致命错误:  用户 \"{user}\" Password 认证失败", SIGN_IN_REFUSED, "database" },
	{ NULL, "[#] *LOG:  connection authorized: user={user} database=", SIGN_IN_OPENED,
	  "database" },
	/* SQL Server */
	{ NULL, "Login failed for user '{user}'.* [CLIENT: {from}]", SIGN_IN_REFUSED, "database" },
	{ NULL, "Login succeeded for user '{user}'.* [CLIENT: {from}]", SIGN_IN_OPENED,
	  "database" },
	{ NULL, "用户 '{user}' 登录失败。* [客户端: {from}]", SIGN_IN_REFUSED, "database" },
	{ NULL, "用户 '{user}' 登录成功。* [客户端: {from}]", SIGN_IN_OPENED, "database" },
	/* The audit daemon: what PAM told it, and its own end */
	{ NULL, "type=USER_LOGIN msg=audit(*): * acct=\"{user}\" * addr={from} * res=failed",
	  SIGN_IN_REFUSED, "audit" },
	{ NULL, "type=USER_LOGIN msg=audit(*): * acct={hex} * addr={from} * res=failed",
	  SIGN_IN_REFUSED, "audit" },
	/* With names, where auditd was told to put them behind numbers. */
	{ NULL, "type=USER_LOGIN msg=audit(*): * exe=* addr={from} * res=success* ID=\"{user}\"",
	  SIGN_IN_OPENED, "audit" },
	{ NULL, "type=USER_LOGIN msg=audit(*): * id={user} exe=* addr={from} * res=success",
	  SIGN_IN_OPENED, "audit" },
	{ NULL,
	  "type=USER_AUTH msg=audit(*): * auid={user} * acct=\"{what}\" exe=\"*bin/su\" * "
	  "res=failed",
	  SIGN_IN_PRIVILEGE, "su, refused" },
	{ NULL,
	  "type=USER_AUTH msg=audit(*): * auid={user} * acct=\"{what}\" exe=\"*bin/su\" * "
	  "res=success",
	  SIGN_IN_PRIVILEGE, "su" },
	{ NULL, "type=USER_CMD msg=audit(*): * auid={user} *bin/sudo\" * res=success",
	  SIGN_IN_PRIVILEGE, "sudo" },
	{ NULL, "type=USER_CMD msg=audit(*): * auid={user} *bin/sudo\" * res=failed",
	  SIGN_IN_PRIVILEGE, "sudo, refused" },
	{ NULL, "type=ADD_USER msg=audit(*): * acct=\"{user}\" * res=success", SIGN_IN_ACCOUNT,
	  "account made" },
	{ NULL, "type=ADD_USER msg=audit(*): * id={user} exe=* res=success", SIGN_IN_ACCOUNT,
	  "account made" },
	{ NULL, "type=DEL_USER msg=audit(*): * acct=\"{user}\" * res=success", SIGN_IN_ACCOUNT,
	  "account removed" },
	{ NULL, "type=DEL_USER msg=audit(*): * id={user} exe=* res=success", SIGN_IN_ACCOUNT,
	  "account removed" },
	{ NULL,
	  "type=USER_MGMT msg=audit(*): *op=add*group grp=\"{what}\" acct=\"{user}\" * "
	  "res=success",
	  SIGN_IN_ACCOUNT, "joined a group" },
	/* What auditd does when it starts, in nobody's session. */
	{ NULL, "type=CONFIG_CHANGE msg=audit(*): *auid=4294967295 ", SIGN_IN_POLICY, NULL },
	{ NULL, "type=CONFIG_CHANGE msg=audit(*): *audit_enabled=0 old=1 auid={user} ",
	  SIGN_IN_POLICY, "audit policy changed" },
	{ NULL, "type=CONFIG_CHANGE msg=audit(*): *auid={user} *op=remove_rule", SIGN_IN_POLICY,
	  "audit policy changed" },
	{ NULL, "type=DAEMON_END msg=audit(", SIGN_IN_CLEARED, "log service stopped" },
	{ NULL, "pam_unix(sshd:auth): authentication failure", SIGN_IN_REFUSED, NULL },
	{ NULL, "pam_unix(*:auth): authentication failure;* rhost={from}  user={user}",
	  SIGN_IN_REFUSED, "pam" },
	{ NULL, "pam_unix(*:auth): authentication failure;* user={user}", SIGN_IN_REFUSED, "pam" },
	/* Cisco IOS and ASA, Ruijie */
	{ "SEC_LOGIN", "Login failed [user: {user}] [Source: {from}]", SIGN_IN_REFUSED, "device" },
	{ "SEC_LOGIN", "Login Success [user: {user}] [Source: {from}]", SIGN_IN_OPENED, "device" },
	{ "SYS-5-CONFIG_I", "Configured from * by {user} on * ({from})", SIGN_IN_POLICY,
	  "configuration changed" },
	{ "SYS-5-CONFIG_I", "Configured from * by {user}", SIGN_IN_POLICY,
	  "configuration changed" },
	{ "ASA-6-605005", "Login permitted from {from}/* for user \"{user}\"", SIGN_IN_OPENED,
	  "device" },
	{ "ASA-6-113015", "AAA user authentication Rejected * user = {user} : user IP = {from}",
	  SIGN_IN_REFUSED, "aaa" },
	{ "ASA-5-111008", "User '{user}' executed the 'clear logging", SIGN_IN_CLEARED,
	  "log cleared" },
	{ "ASA-5-111010", "User '{user}', running '*' from IP {from}, executed 'clear logging",
	  SIGN_IN_CLEARED, "log cleared" },
	{ "ASA-5-111010", "User '{user}', running '*' from IP {from}, executed '{what}'",
	  SIGN_IN_POLICY, "configuration changed" },
	{ "ASA-5-502103", "User priv level changed: Uname: {user} From: * To: {what}",
	  SIGN_IN_PRIVILEGE, "privilege level" },
	{ "ASA-5-502101", "New user added to local dbase: Uname: {user} ", SIGN_IN_ACCOUNT,
	  "account made" },
	{ "ASA-5-502102", "User deleted from local dbase: Uname: {user} ", SIGN_IN_ACCOUNT,
	  "account removed" },
	{ "ASA-6-605004", "Login denied from {from}/* for user \"{user}\"", SIGN_IN_REFUSED,
	  "device" },
	/* H3C Comware */
	{ "SHELL/", "{user} logged in from {from}", SIGN_IN_OPENED, "device" },
	{ "SHELL/", "{user} failed to log in from {from}", SIGN_IN_REFUSED, "device" },
	/* Nobody has said yet who it is. */
	{ "LOGIN/", "TTY failed to log in from {from}", SIGN_IN_REFUSED, "device" },
	{ "LOGIN/", "{user} failed to log in from {from}", SIGN_IN_REFUSED, "device" },
	{ "SSHS/", "*SSH user {user} (IP: {from}) connected", SIGN_IN_OPENED, "device" },
	{ "SSHS/", "*Authentication failed for user {user} from {from} port", SIGN_IN_REFUSED,
	  "device" },
	{ "SSHS/", "Authentication failed for {user} from {from} port", SIGN_IN_REFUSED, "device" },
	{ "SSHS/", "SSH user {user} (IP: {from}) didn't pass", SIGN_IN_REFUSED, "device" },
	{ "WEB/", "{user} failed to log in from {from}", SIGN_IN_REFUSED, "device" },
	{ "WEB/", "{user} logged in from {from}", SIGN_IN_OPENED, "device" },
	{ "CFGMAN/", "*", SIGN_IN_POLICY, "configuration changed" },
};

/* Where `part` first stands in s; s.n where it does not. */
static size_t find(struct str s, struct str part)
{
	const char *at = s.n ? memmem(s.p, s.n, part.p, part.n) : NULL;
	return at ? (size_t)(at - s.p) : s.n;
}

/* The literal piece at the front of a pattern. */
static struct str literal(struct str pattern)
{
	size_t n = 0;
	while (n < pattern.n && !strchr("{*#", pattern.p[n]))
		n++;
	return str_head(pattern, n);
}

/* Takes what a blank stands for off the text: all before the literal behind it. */
static bool take_blank(struct str *text, struct str next, struct str *ret)
{
	size_t n = next.n ? find(*text, next) : 0;
	if (next.n && n == text->n)
		return false;
	if (!next.n)
		while (n < text->n && text->p[n] != ' ')
			n++;
	*ret = str_head(*text, n);
	*text = str_from(*text, n);
	return true;
}

static bool take_digits(struct str *text)
{
	size_t n = 0;
	while (n < text->n && str_is_digit(text->p[n]))
		n++;
	*text = str_from(*text, n);
	return n > 0;
}

static struct str *blank_of(struct str name, struct sign_in *s)
{
	s->is_user_hex |= str_is(name, "hex");
	return str_is(name, "user") || str_is(name, "hex") ? &s->user
	       : str_is(name, "from")			   ? &s->from
							   : &s->what;
}

static bool fits(const char *pattern, struct str text, struct sign_in *ret)
{
	struct str p = str_of(pattern), ignored;
	while (p.n) {
		struct str front = literal(p);
		if (front.n) {
			if (text.n < front.n || memcmp(text.p, front.p, front.n) != 0)
				return false;
			text = str_from(text, front.n);
			p = str_from(p, front.n);
			continue;
		}
		struct str *to = &ignored;
		size_t n = 1;
		if (p.p[0] == '{') {
			n = str_find(p, '}') + 1;
			to = blank_of(str_range(p.p + 1, p.p + n - 1), ret);
		}
		bool is_number = p.p[0] == '#';
		p = str_from(p, n);
		if (is_number ? !take_digits(&text) : !take_blank(&text, literal(p), to))
			return false;
	}
	return true;
}

static bool begins(struct str s, const char *front)
{
	return !front || (s.p && str_starts(s, front));
}

/* Huawei VRP: what happened is in the name of the message, who in a list of NAME=VALUE. */
static struct str value_in(struct str message, const char *const *names, size_t n_names)
{
	for (size_t i = 0; i < n_names; i++) {
		size_t at = find(message, str_of(names[i]));
		if (at == message.n)
			continue;
		struct str rest = str_from(message, at + strlen(names[i]));
		size_t n = 0;
		while (n < rest.n && rest.p[n] != ',' && rest.p[n] != ')' && rest.p[n] != ';')
			n++;
		return str_trim(str_head(rest, n));
	}
	return (struct str){ NULL, 0 };
}

static bool read_vrp(struct str program, struct str message, struct sign_in *ret)
{
	static const char *const users[] = { "UserName=", "User=" };
	static const char *const places[] = { "IpAddress=", "IPAddress=", "UserIP=", "UserAddress=",
					      " Ip=",	    "(Ip=",	  " IP=" };
	bool is_fault = str_has(program, "FAIL") || str_has(message, "ailed");
	*ret = (struct sign_in){ .kind = is_fault ? SIGN_IN_REFUSED : SIGN_IN_OPENED,
				 .service = "device",
				 .user = value_in(message, users, N(users)),
				 .from = value_in(message, places, N(places)) };
	if (str_has(program, "CFM/") && str_has(program, "SAVE")) {
		ret->kind = SIGN_IN_POLICY;
		ret->service = "configuration changed";
		return true;
	}
	return str_has(program, "LOGIN") && !str_has(program, "LOGOUT") && ret->user.p;
}

/* "10.1.1.9." at the end of a sentence. */
static void trim_end(struct str *s)
{
	while (s->n && strchr(".,;", s->p[s->n - 1]))
		s->n--;
}

/* "message repeated 3 times: [ Failed password …]" stands for as many. */
static struct str repeated(struct str message, int64_t *ret_times)
{
	static const char front[] = "message repeated ";
	struct str rest = str_from(message, strlen(front)), number;
	*ret_times = 1;
	if (!str_starts(message, front) || !str_word(&rest, &number) ||
	    !str_int(number, 10, ret_times) || *ret_times < 1 || *ret_times > 1000000) {
		*ret_times = 1;
		return message;
	}
	size_t begin = str_find(message, '[');
	struct str inner = str_trim(str_from(message, begin + 1));
	return inner.n && inner.p[inner.n - 1] == ']' ? str_head(inner, inner.n - 1) : inner;
}

/* Devices put marks in front of the name, %%10 or %; Firepower tells under its own name what ASA
 * does. */
static const char *twin_of(struct str *program)
{
	if (begins(*program, "%%10"))
		*program = str_from(*program, 4);
	else if (begins(*program, "%"))
		*program = str_from(*program, 1);
	if (!begins(*program, "FTD-"))
		return NULL;
	*program = str_from(*program, strlen("FTD-"));
	return "ASA-";
}

static bool is_of_program(const struct pattern *p, struct str program, const char *twin)
{
	if (!twin || !p->program)
		return begins(program, p->program);
	return str_starts(str_of(p->program), twin) && begins(program, p->program + strlen(twin));
}

static bool read_sentence(struct str program, struct str message, struct sign_in *ret)
{
	const char *twin = twin_of(&program);
	*ret = (struct sign_in){ .service = NULL };
	for (size_t i = 0; i < N(patterns); i++) {
		const struct pattern *p = &patterns[i];
		/* Most end here: there are many of both, patterns and lines. */
		if (!message.n || (p->text[0] != message.p[0] && !strchr("{*#", p->text[0])))
			continue;
		*ret = (struct sign_in){ .kind = p->kind, .service = p->service };
		if (is_of_program(p, program, twin) && fits(p->text, message, ret))
			return true;
	}
	return false;
}

/* H3C: "-DevIP=10.1.1.1; what happened": whose address that is, nobody came from. */
static struct str without_device(struct str message)
{
	size_t end = str_find(message, ';');
	bool has_one = str_starts(message, "-DevIP=") && end < message.n;
	return has_one ? str_trim(str_from(message, end + 1)) : message;
}

bool sign_in_read(struct str program, struct str message, struct sign_in *ret)
{
	int64_t times;
	message = without_device(repeated(message, &times));
	bool is_one = begins(program, "%%01") && read_vrp(program, message, ret);
	is_one = is_one || (!begins(program, "%%01") && read_sentence(program, message, ret)) ||
		 sign_in_device(program, message, ret);
	trim_end(&ret->from);
	ret->times = times;
	return is_one && ret->service;
}

/* ---- Windows ---- */

#define SESSIONS "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational"

static const struct event {
	int64_t id;
	const char *channel;
	enum sign_in_kind kind;
	const char *service, *user, *from, *what;
} events[] = {
	{ 4624, "Security", SIGN_IN_OPENED, "windows", "TargetUserName", "IpAddress", "LogonType" },
	{ 21, SESSIONS, SIGN_IN_OPENED, "rdp", "User", "Address", "" },
	{ 25, SESSIONS, SIGN_IN_OPENED, "rdp", "User", "Address", "" },
	{ 4778, "Security", SIGN_IN_OPENED, "rdp", "AccountName", "ClientAddress", "" },
	{ 1149, "Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational",
	  SIGN_IN_OPENED, "rdp", "Param1", "Param3", "" },
	{ 4625, "Security", SIGN_IN_REFUSED, "windows", "TargetUserName", "IpAddress",
	  "LogonType" },
	{ 4825, "Security", SIGN_IN_REFUSED, "rdp", "AccountName", "ClientAddress", "" },
	{ 4768, "Security", SIGN_IN_REFUSED, "kerberos", "TargetUserName", "IpAddress", "Status" },
	/* SQL Server: 'sa', why not, "[CLIENT: 10.1.1.9]", in the words of its language. */
	{ 18456, "Application", SIGN_IN_REFUSED, "database", "#1", "#3", "" },
	{ 4771, "Security", SIGN_IN_REFUSED, "kerberos", "TargetUserName", "IpAddress", "Status" },
	{ 4776, "Security", SIGN_IN_REFUSED, "ntlm", "TargetUserName", "Workstation", "Status" },
	{ 4672, "Security", SIGN_IN_PRIVILEGE, "special rights", "SubjectUserName", "",
	  "PrivilegeList" },
	{ 4648, "Security", SIGN_IN_PRIVILEGE, "other credentials", "SubjectUserName", "IpAddress",
	  "TargetUserName" },
	{ 1102, "Security", SIGN_IN_CLEARED, "log cleared", "SubjectUserName", "", "" },
	{ 1100, "Security", SIGN_IN_CLEARED, "log service stopped", "", "", "" },
	{ 1101, "Security", SIGN_IN_CLEARED, "records lost", "", "", "" },
	{ 1104, "Security", SIGN_IN_CLEARED, "log full", "", "", "" },
	{ 104, "System", SIGN_IN_CLEARED, "log cleared", "SubjectUserName", "", "Channel" },
	{ 4719, "Security", SIGN_IN_POLICY, "audit policy changed", "SubjectUserName", "",
	  "SubcategoryGuid" },
	{ 4739, "Security", SIGN_IN_POLICY, "domain policy changed", "SubjectUserName", "",
	  "DomainPolicyChanged" },
	{ 5001, "Microsoft-Windows-Windows Defender/Operational", SIGN_IN_POLICY,
	  "protection against malware turned off", "", "", "" },
	{ 4781, "Security", SIGN_IN_ACCOUNT, "account renamed", "OldTargetUserName", "",
	  "NewTargetUserName" },
	{ 4767, "Security", SIGN_IN_ACCOUNT, "account unlocked", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4720, "Security", SIGN_IN_ACCOUNT, "account made", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4722, "Security", SIGN_IN_ACCOUNT, "account enabled", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4724, "Security", SIGN_IN_ACCOUNT, "password reset", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4725, "Security", SIGN_IN_ACCOUNT, "account disabled", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4740, "Security", SIGN_IN_ACCOUNT, "account locked", "TargetUserName", "",
	  "TargetDomainName" },
	{ 4729, "Security", SIGN_IN_ACCOUNT, "left a group", "MemberName", "", "TargetUserName" },
	{ 4733, "Security", SIGN_IN_ACCOUNT, "left a group", "MemberSid", "", "TargetUserName" },
	{ 4673, "Security", SIGN_IN_PRIVILEGE, "privileged service", "SubjectUserName", "",
	  "PrivilegeList" },
	{ 4726, "Security", SIGN_IN_ACCOUNT, "account removed", "TargetUserName", "",
	  "SubjectUserName" },
	{ 4728, "Security", SIGN_IN_ACCOUNT, "joined a group", "MemberName", "", "TargetUserName" },
	{ 4732, "Security", SIGN_IN_ACCOUNT, "joined a group", "MemberSid", "", "TargetUserName" },
	{ 4756, "Security", SIGN_IN_ACCOUNT, "joined a group", "MemberName", "", "TargetUserName" },
	{ 4616, "Security", SIGN_IN_CLOCK, "clock set", "SubjectUserName", "", "NewTime" },
	{ 4697, "Security", SIGN_IN_SERVICE, "service installed", "SubjectUserName", "",
	  "ServiceName" },
	{ 7045, "System", SIGN_IN_SERVICE, "service installed", "AccountName", "", "ServiceName" },
};

/* Windows signs its own services, windows and machines in at all hours: nobody stands at the door.
 */
static bool is_nobody(struct str user, struct str sid)
{
	static const char *const names[] = { "SYSTEM", "LOCAL SERVICE", "NETWORK SERVICE",
					     "ANONYMOUS LOGON" };
	static const char *const sids[] = { "S-1-5-18", "S-1-5-19", "S-1-5-20", "S-1-5-7" };
	for (size_t i = 0; i < N(names); i++)
		if (str_is_nocase(user, names[i]) || str_is(sid, sids[i]))
			return true;
	return str_starts(user, "DWM-") || str_starts(user, "UMFD-") || str_ends(user, "$");
}

static bool is_zero(struct str status)
{
	return str_is(status, "0x0") || str_is(status, "0");
}

/* An IPv4 address as IPv6 has it; SQL Server puts words and brackets around one. */
static struct str bare_address(struct str from)
{
	static const char mapped[] = "::ffff:";
	struct str rest = str_from(from, strlen(mapped));
	if (str_starts(from, mapped) && str_has(rest, "."))
		return rest;
	if (!str_ends(from, "]") || !str_has(from, "["))
		return from;
	size_t n = from.n - 1;
	while (n > 0 && !strchr(" :[", from.p[n - 1]))
		n--;
	return str_range(from.p + n, from.p + from.n - 1);
}

/* What Windows does by itself under an account, at any hour: services (5), jobs (4), its own start
 * (0). */
static bool is_by_itself(struct str logon_type)
{
	return str_is(logon_type, "0") || str_is(logon_type, "4") || str_is(logon_type, "5");
}

static bool is_told(const struct event *x, const struct sign_in *s,
		    struct str (*value)(void *arg, const char *name), void *arg)
{
	switch (s->kind) {
	case SIGN_IN_OPENED:
		return !is_nobody(s->user, value(arg, "TargetUserSid")) &&
		       !(x->id == 4624 && is_by_itself(s->what));
	/* Of Kerberos' tickets only those that were not given out: the others are no sign-ins. */
	case SIGN_IN_REFUSED: return x->id != 4768 || !is_zero(s->what);
	/* What its own accounts are called depends on the language. */
	case SIGN_IN_PRIVILEGE:
	case SIGN_IN_CLOCK: return !is_nobody(s->user, value(arg, "SubjectUserSid"));
	case SIGN_IN_CLEARED:
	case SIGN_IN_ACCOUNT:
	case SIGN_IN_POLICY:
	case SIGN_IN_SERVICE: return true;
	}
	return true;
}

bool sign_in_windows(int64_t event, struct str channel,
		     struct str (*value)(void *arg, const char *name), void *arg,
		     struct sign_in *ret)
{
	for (size_t i = 0; i < N(events); i++) {
		const struct event *x = &events[i];
		if (x->id != event || !str_is(channel, x->channel))
			continue;
		*ret = (struct sign_in){ .kind = x->kind, .service = x->service, .times = 1 };
		if (*x->user)
			ret->user = value(arg, x->user);
		if (*x->from)
			ret->from = bare_address(value(arg, x->from));
		if (*x->what)
			ret->what = value(arg, x->what);
		/* A sign-in that was right is told by the same event as one that was not. */
		if (x->id == 4776 && is_zero(ret->what))
			ret->kind = SIGN_IN_OPENED;
		return is_told(x, ret, value, arg);
	}
	return false;
}
