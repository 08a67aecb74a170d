/* SPDX-License-Identifier: Apache-2.0 */
/* sign_in_device - what switches and firewalls tell of people at the door, in fields and in words
 * that change from release to release.
 *
 * FortiGate and Topsec write NAME=VALUE, Sangfor 名称:值, the others sentences; a line counts only
 * if it names who came or from where, and says how it ended. */
#include "parse/sign_in_private.h"

#include <string.h>

static bool has(struct str s, const char *part)
{
	return s.n && memmem(s.p, s.n, part, strlen(part));
}

static bool has_any(struct str s, const char *const *parts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (has(s, parts[i]))
			return true;
	return false;
}

/* ---- fields ---- */

/* The value behind a name that begins a field: to its quote, or to a blank, comma or bracket. */
static struct str field(struct str message, const char *name)
{
	size_t n = strlen(name);
	const char *end = message.p + message.n;
	for (const char *p = message.p; (p = memmem(p, (size_t)(end - p), name, n)); p++) {
		if (p > message.p && !strchr(" ,;(-", p[-1]))
			continue;
		const char *begin = p + n, *stop;
		if (begin < end && *begin == '"') {
			begin++;
			stop = memchr(begin, '"', (size_t)(end - begin));
			return str_range(begin, stop ? stop : end);
		}
		for (stop = begin; stop < end && !strchr(" ,;()", *stop);)
			stop++;
		return str_range(begin, stop);
	}
	return (struct str){ NULL, 0 };
}

/* The first of several names that a field with a value has. */
static struct str first_field(struct str message, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct str value = field(message, names[i]);
		if (value.n)
			return value;
	}
	return (struct str){ NULL, 0 };
}

/* The first IPv4 address. */
static struct str address_in(struct str s)
{
	for (size_t i = 0, n; i < s.n; i += n + 1) {
		size_t dots = 0;
		for (n = 0; i + n < s.n && strchr("0123456789.", s.p[i + n]); n++)
			dots += s.p[i + n] == '.';
		while (n && s.p[i + n - 1] == '.') {
			n--;
			dots--;
		}
		if (dots == 3 && n >= 7)
			return (struct str){ s.p + i, n };
	}
	return (struct str){ NULL, 0 };
}

/* ---- FortiGate ---- */

static bool read_fortigate(struct str message, struct sign_in *ret)
{
	static const char *const froms[] = { "srcip=", "remip=" };
	struct str action = field(message, "action="), what = field(message, "logdesc=");
	*ret = (struct sign_in){ .user = field(message, "user="),
				 .from = first_field(message, froms, N(froms)) };
	if (str_is(action, "login")) {
		bool is_refused = str_is(field(message, "status="), "failed");
		ret->kind = is_refused ? SIGN_IN_REFUSED : SIGN_IN_OPENED;
		ret->service = "device";
	} else if (str_is(action, "ssl-login-fail") || str_is(action, "tunnel-up")) {
		ret->kind = str_starts(action, "s") ? SIGN_IN_REFUSED : SIGN_IN_OPENED;
		ret->service = "vpn";
	} else if (has(what, "log deleted") || has(what, "logs deleted") ||
		   has(what, "log cleared")) {
		ret->kind = SIGN_IN_CLEARED;
		ret->service = "log cleared";
	} else if (field(message, "cfgpath=").n) {
		ret->what = field(message, "cfgpath=");
		bool is_admin = str_is(ret->what, "system.admin") && str_is(action, "Add");
		ret->kind = is_admin ? SIGN_IN_ACCOUNT : SIGN_IN_POLICY;
		ret->service = is_admin ? "account made" : "configuration changed";
	}
	return ret->service != NULL;
}

/* ---- words ---- */

/* In UTF-8 and in GBK. */
static const char *const logins[] = { "login",		 "Login", "log in", "logged in",
				      "LOGIN",		 "登录",  "登陆",   "\xb5\xc7\xc2\xbc",
				      "\xb5\xc7\xc2\xbd" };
static const char *const logouts[] = { "logout", "logged out",	     "LOGOUT",
				       "Logout", "log out",	     "退出",
				       "注销",	 "\xcd\xcb\xb3\xf6", "\xd7\xa2\xcf\xfa" };
static const char *const failures[] = { "fail",
					"Fail",
					"FAIL",
					"error",
					"denied",
					"reject",
					"invalid",
					"失败",
					"错误",
					"拒绝",
					"\xca\xa7\xb0\xdc",
					"\xb4\xed\xce\xf3",
					"result=-1",
					"\xbe\xdc\xbe\xf8" };
static const char *const successes[] = { "success",	     "Success",	  "SUCC",
					 "logged in",	     "Succeeded", "成功",
					 "\xb3\xc9\xb9\xa6", "result=0",  " OK" };
static const char *const users[] = { "UserName=",
				     "userName=",
				     "username=",
				     "User=",
				     "user=",
				     "user:",
				     "user: ",
				     "用户:",
				     "admin=",
				     "用户名:",
				     "管理员:",
				     "用户名：",
				     "用户：",
				     "\xd3\xc3\xbb\xa7:",
				     "\xd3\xc3\xbb\xa7\xc3\xfb:" };
static const char *const froms[] = {
	"src=",	      "srcip=", "src-ip:", "IP地址:", "源IP:", "IP\xb5\xd8\xd6\xb7:",
	"IpAddress=", "Ip=",	"IP=",	   "from="
};

/* The name behind a word of a sentence, as 'Admin user "li"', "User admin", "user 'li'". */
static struct str named_user(struct str message)
{
	static const char *const words[] = { "user \"", "User \"", "user '",
					     "User '",	"user ",   "User " };
	for (size_t i = 0; i < N(words); i++) {
		const char *p = memmem(message.p, message.n, words[i], strlen(words[i]));
		if (!p)
			continue;
		struct str rest = str_range(p + strlen(words[i]), message.p + message.n);
		size_t n = 0;
		while (n < rest.n && !strchr("\"' ,;()", rest.p[n]))
			n++;
		/* "User login from vty0" names nobody. */
		struct str name = str_head(rest, n);
		if (n && !has_any(name, logins, N(logins)))
			return name;
	}
	return (struct str){ NULL, 0 };
}

static bool read_words(struct str message, struct str clue, struct sign_in *ret)
{
	bool is_login = has_any(clue, logins, N(logins)) || has(clue, "authentication") ||
			has(clue, "AUTH_FAIL") || has(clue, "SSH_FAIL");
	if (!is_login || has_any(clue, logouts, N(logouts)))
		return false;
	bool is_refused = has_any(clue, failures, N(failures));
	if (!is_refused && !has_any(clue, successes, N(successes)))
		return false;
	struct str user = first_field(message, users, N(users)),
		   from = first_field(message, froms, N(froms));
	*ret = (struct sign_in){ .kind = is_refused ? SIGN_IN_REFUSED : SIGN_IN_OPENED,
				 .service = "device",
				 .user = user.n ? user : named_user(message),
				 .from = from.n ? from : address_in(message) };
	/* "admin@10.1.1.9" of Venustech says both. */
	size_t at = str_find(ret->user, '@');
	if (at < ret->user.n && address_in(str_from(ret->user, at + 1)).n)
		ret->user.n = at;
	return ret->from.n || ret->user.n;
}

/* ---- commands ---- */

/* Whether it clears the device's log or stops it. */
static bool is_clearing(struct str command)
{
	static const char *const fronts[] = { "reset logbuffer", "reset trapbuffer",
					      "clear logging",	 "clear log",
					      "no logging",	 "undo info-center enable",
					      "delete log",	 "undo info-center loghost" };
	command = str_trim(command);
	for (size_t i = 0; i < N(fronts); i++)
		if (str_starts(command, fronts[i]))
			return true;
	return false;
}

/* VRP: (…, Ip=10.1.1.9, User=admin, …, Command="reset logbuffer"); Comware:
 * -Line=vty0-IPAddr=10.1.1.9- User=admin; Command is reset logbuffer; IOS: User:admin  logged
 * command:no logging host … */
static bool read_command(struct str message, struct sign_in *ret)
{
	static const char *const words[] = { "Command=\"", "Command is ", "logged command:" };
	static const char *const places[] = { "Ip=", "IPAddr=" };
	static const char *const names[] = { "User=", "User:" };
	for (size_t i = 0; i < N(words); i++) {
		const char *p = memmem(message.p, message.n, words[i], strlen(words[i]));
		if (!p)
			continue;
		struct str command = str_range(p + strlen(words[i]), message.p + message.n);
		if (!is_clearing(command))
			return false;
		*ret = (struct sign_in){ .kind = SIGN_IN_CLEARED,
					 .service = "log cleared",
					 .user = first_field(message, names, N(names)),
					 .from = first_field(message, places, N(places)),
					 .what = str_head(command, str_find(command, '"')) };
		/* Comware's fields are parted by lines. */
		ret->from = str_head(ret->from, str_find(ret->from, '-'));
		return true;
	}
	return false;
}

/* Palo Alto's lists of values have a sentence in one of them. */
static bool read_palo_alto(struct str message, struct sign_in *ret)
{
	static const char from[] = "rom: ", from_user[] = " from ";
	const char *end = message.p + message.n, *at;
	bool is_refused = has(message, ",SYSTEM,auth,") && has(message, "failed authentication");
	if (!is_refused && !(has(message, ",SYSTEM,general,") && has(message, " logged in ")))
		return false;
	at = is_refused ? memmem(message.p, message.n, from, strlen(from))
			: memmem(message.p, message.n, from_user, strlen(from_user));
	*ret = (struct sign_in){ .kind = is_refused ? SIGN_IN_REFUSED : SIGN_IN_OPENED,
				 .service = "device",
				 .user = named_user(message),
				 .from = address_in(at ? str_range(at, end) : message) };
	return true;
}

/* Words that name a message of a device, and not of a program that has people of its own. */
static bool is_of_device(struct str program, struct str message)
{
	static const char *const marks[] = { "id=tos", "@MGMT:", " logtype=", "日志类型",
					     "\xc8\xd5\xd6\xbe\xc0\xe0\xd0\xcd" };
	return (program.n && program.p[0] == '%') || has(program, "@MGMT") ||
	       has_any(message, marks, N(marks));
}

/* Every line of an archive comes here: that of a program which is no device's goes at once. */
bool sign_in_device(struct str program, struct str message, struct sign_in *ret)
{
	bool is_named = program.n && program.p[0] != '%' && !has(program, "@") &&
			!str_is(program, "fwlog");
	if (is_named)
		return false;
	if (has(message, "ommand") && read_command(message, ret))
		return true;
	if (has(message, "id=") && (has(message, " devid=") || has(message, " logid=")))
		return read_fortigate(message, ret);
	if (has(message, ",SYSTEM,"))
		return read_palo_alto(message, ret);
	if (!is_of_device(program, message))
		return false;
	/* The name of a message says more than its words, where there is one. */
	struct str clue = program.n && program.p[0] == '%'
				  ? str_range(program.p, message.p + message.n)
				  : message;
	return read_words(message, clue, ret);
}
