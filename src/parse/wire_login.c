/* SPDX-License-Identifier: Apache-2.0 */
/* wire_login - whether a packet carries a password that anybody on the way can read; and whose. */
#include "parse/wire_login.h"

#include "base/base64.h"

#include "parse/wire.h"

#include <string.h>

enum pending {
	PENDING_NONE,
	PENDING_FTP,
	PENDING_POP3,
	PENDING_SMTP_PLAIN,
	PENDING_SMTP_LOGIN,
	PENDING_SMTP_PASSWORD
};

static void set_account(struct wire_login *l, struct str account)
{
	l->account_n = MIN(account.n, sizeof(l->account) - 1);
	memcpy(l->account, account.p, l->account_n);
	l->account[l->account_n] = 0;
}

static struct str base64_read(struct str text, char *room, size_t size)
{
	return (struct str){ room, base64_decode_some(text, room, size) };
}

static bool starts_nocase(struct str s, const char *word)
{
	size_t n = strlen(word);
	return s.n >= n && strncasecmp(s.p, word, n) == 0;
}

static struct str first_line(struct str s)
{
	struct str line;
	return str_line(&s, &line) ? line : s;
}

/* ---- lines: FTP, POP3, IMAP, SMTP ---- */

static bool read_user(struct str line, uint8_t *pending, uint8_t kind, struct wire_login *l)
{
	if (starts_nocase(line, "USER ")) {
		set_account(l, str_trim(str_from(line, 5)));
		l->is_account_only = true;
		*pending = kind;
		return true;
	}
	if (!starts_nocase(line, "PASS ") || *pending != kind)
		return false;
	*pending = PENDING_NONE;
	return true;
}

static bool read_imap(struct str line, struct wire_login *l)
{
	struct str rest = line, tag, verb, user;
	if (!str_word(&rest, &tag) || !str_word(&rest, &verb) || !str_is_nocase(verb, "LOGIN") ||
	    !str_word(&rest, &user))
		return false;
	if (user.n > 1 && user.p[0] == '"')
		user = str_head(str_from(user, 1), user.n - 2);
	set_account(l, user);
	return true;
}

static void plain_account(struct str text, struct wire_login *l)
{
	char room[200];
	struct str all = base64_read(str_trim(text), room, sizeof(room)), authorise, user;
	if (str_split(&all, '\0', &authorise) && str_split(&all, '\0', &user))
		set_account(l, user);
}

static bool read_smtp(struct str line, uint8_t *pending, struct wire_login *l)
{
	char room[200];
	switch (*pending) {
	case PENDING_SMTP_PLAIN:
		*pending = PENDING_NONE;
		plain_account(line, l);
		return true;
	case PENDING_SMTP_LOGIN:
		*pending = PENDING_SMTP_PASSWORD;
		set_account(l, base64_read(line, room, sizeof(room)));
		l->is_account_only = true;
		return true;
	case PENDING_SMTP_PASSWORD: *pending = PENDING_NONE; return true;
	default: break;
	}
	if (starts_nocase(line, "AUTH PLAIN ")) {
		plain_account(str_from(line, 11), l);
		return true;
	}
	if (starts_nocase(line, "AUTH PLAIN"))
		*pending = PENDING_SMTP_PLAIN;
	else if (starts_nocase(line, "AUTH LOGIN"))
		*pending = PENDING_SMTP_LOGIN;
	return false;
}

/* ---- HTTP ---- */

static bool is_one_of(struct str name, const char *const *words)
{
	for (; *words; words++)
		if (str_is_nocase(name, *words))
			return true;
	return false;
}

/* A form's fields: one that is called like a password and is not empty. */
static bool read_form(struct str body, struct wire_login *l)
{
	static const char *const accounts[] = { "user",	   "username",	 "name",     "login",
						"account", "userid",	 "user_id",  "uname",
						"email",   "loginname",	 "usercode", "yhm",
						"log",	   "j_username", NULL };
	static const char *const passwords[] = { "password", "passwd",	"pass",
						 "pwd",	     "userpwd", "user_password",
						 "loginpwd", "psw",	"j_password",
						 "mm",	     NULL };
	bool has = false;
	struct str pair, name;
	while (str_split(&body, '&', &pair)) {
		if (!str_split(&pair, '=', &name) || !pair.p)
			continue;
		if (is_one_of(name, passwords))
			has |= pair.n > 0;
		else if (!l->account_n && is_one_of(name, accounts))
			set_account(l, pair);
	}
	return has;
}

static bool read_http(struct str s, struct wire_login *l)
{
	bool is_post = starts_nocase(s, "POST "), is_form = false;
	struct str rest = s, line;
	if (!is_post && !starts_nocase(s, "GET ") && !starts_nocase(s, "PUT ") &&
	    !starts_nocase(s, "HEAD ") && !starts_nocase(s, "CONNECT ") &&
	    !starts_nocase(s, "OPTIONS ") && !starts_nocase(s, "PROPFIND "))
		return false;
	while (str_line(&rest, &line) && line.n) {
		struct str name;
		if (!str_split(&line, ':', &name) || !line.p)
			continue;
		line = str_trim(line);
		if ((str_is_nocase(name, "Authorization") ||
		     str_is_nocase(name, "Proxy-Authorization")) &&
		    starts_nocase(line, "Basic ")) {
			char room[200];
			struct str pair = base64_read(str_trim(str_from(line, 6)), room,
						      sizeof(room)),
				   user;
			if (!str_split(&pair, ':', &user) || !pair.p || !pair.n)
				return false;
			set_account(l, user);
			l->protocol = "http-basic";
			return true;
		}
		is_form |= str_is_nocase(name, "Content-Type") &&
			   starts_nocase(line, "application/x-www-form-urlencoded");
	}
	if (!is_post || !is_form || !rest.p || !read_form(rest, l))
		return false;
	l->protocol = "http-form";
	return true;
}

/* ---- binary ---- */

/* A simple bind of LDAP: message, number, bind request, version, name, password. */
static bool read_ldap(struct str s, struct wire_login *l)
{
	size_t at = 0;
	if (s.n < 12 || wire_u8(s, 0) != 0x30)
		return false;
	at = wire_u8(s, 1) & 0x80 ? 2 + (wire_u8(s, 1) & 7u) : 2;
	if (at + 2 > s.n || wire_u8(s, at) != 2)
		return false;
	at += 2 + (size_t)wire_u8(s, at + 1);
	if (at + 2 > s.n || wire_u8(s, at) != 0x60)
		return false;
	at += wire_u8(s, at + 1) & 0x80 ? 2 + (wire_u8(s, at + 1) & 7u) : 2;
	if (at + 5 > s.n || wire_u16(s, at) != 0x0201 || wire_u8(s, at + 3) != 4)
		return false;
	size_t n = wire_u8(s, at + 4);
	at += 5;
	if (n & 0x80 || at + n + 2 > s.n || wire_u8(s, at + n) != 0x80 || !wire_u8(s, at + n + 1))
		return false;
	set_account(l, str_head(str_from(s, at), n));
	return n > 0;
}

/* SNMP 1 and 2c: what they call a community is a password. */
static bool read_snmp(struct str s)
{
	return s.n > 10 && wire_u8(s, 0) == 0x30 && !(wire_u8(s, 1) & 0x80) &&
	       wire_u16(s, 2) == 0x0201 && wire_u8(s, 4) <= 1 && wire_u8(s, 5) == 4;
}

static bool read_mqtt(struct str s, struct wire_login *l)
{
	struct str rest = str_from(s, MIN(s.n, 2)), field;
	if (s.n < 14 || wire_u8(s, 0) != 0x10 || wire_u8(s, 1) & 0x80 ||
	    !wire_take_sized(&rest, 2, &field) || !str_is(field, "MQTT") || rest.n < 4)
		return false;
	uint8_t version = wire_u8(rest, 0), flags = wire_u8(rest, 1);
	rest = str_from(rest, 4);
	if (version > 4 || (flags & 0xc4) != 0xc0 || !wire_take_sized(&rest, 2, &field) ||
	    !wire_take_sized(&rest, 2, &field))
		return false;
	set_account(l, field);
	return true;
}

static bool read_redis(struct str s)
{
	return starts_nocase(s, "*2\r\n$4\r\nAUTH") || starts_nocase(s, "*3\r\n$4\r\nAUTH") ||
	       starts_nocase(s, "AUTH ");
}

static bool read_lines(struct str s, uint16_t port, uint8_t *pending, struct wire_login *l)
{
	struct str line = first_line(s);
	switch (port) {
	case 110: l->protocol = "pop3"; return read_user(line, pending, PENDING_POP3, l);
	case 143: l->protocol = "imap"; return read_imap(line, l);
	case 25:
	case 587: l->protocol = "smtp"; return read_smtp(line, pending, l);
	case 6379: l->protocol = "redis"; return read_redis(s);
	default: break;
	}
	l->protocol = "ftp";
	return read_user(line, pending, PENDING_FTP, l);
}

bool wire_login_read(struct str s, bool is_tcp, uint16_t port, uint8_t *pending,
		     struct wire_login *ret)
{
	*ret = (struct wire_login){ .protocol = NULL };
	if (!s.n)
		return false;
	if (!is_tcp) {
		ret->protocol = "snmp";
		return port == 161 && read_snmp(s);
	}
	if (port == 389 || port == 3268) {
		ret->protocol = "ldap";
		return read_ldap(s, ret);
	}
	if (wire_u8(s, 0) == 0x10) {
		ret->protocol = "mqtt";
		return read_mqtt(s, ret);
	}
	return read_http(s, ret) || read_lines(s, port, pending, ret);
}
