/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner - what a service says of itself: in its greeting, or to a short question.
 *
 * Services answer to the wrong question as well, and say what they are: so each text is looked
 * at for all protocols, and only bytes that could be several things by what was asked. */
#include "parse/service_banner.h"

#include "parse/service_banner_private.h"

#include <string.h>
#include <strings.h>

enum { MAX_TEXT = 400 };

void service_banner_add(struct service_reading *r, const char *name, struct str value)
{
	struct service_banner *b = r->banner;
	if (b->n_facts < SERVICE_MAX_FACTS && value.p)
		b->fact[b->n_facts++] = (struct service_fact){
			name, str_text(r->arena, str_head(value, MIN(value.n, (size_t)MAX_TEXT)))
		};
}

const char *service_banner_fact(const struct service_banner *b, const char *name)
{
	for (size_t i = 0; i < b->n_facts; i++)
		if (strcmp(b->fact[i].name, name) == 0)
			return b->fact[i].value;
	return NULL;
}

bool service_banner_big(struct str *rest, size_t n, size_t *ret)
{
	if (rest->n < n)
		return false;
	*ret = 0;
	for (size_t i = 0; i < n; i++)
		*ret = *ret << 8 | (unsigned char)rest->p[i];
	*rest = str_from(*rest, n);
	return true;
}

bool service_banner_little(struct str *rest, size_t n, size_t *ret)
{
	if (rest->n < n)
		return false;
	*ret = 0;
	for (size_t i = n; i-- > 0;)
		*ret = *ret << 8 | (unsigned char)rest->p[i];
	*rest = str_from(*rest, n);
	return true;
}

/* ---- protocols of lines ---- */

static bool has_word(struct str line, const char *word)
{
	size_t n = strlen(word);
	for (size_t i = 0; i + n <= line.n; i++)
		if (strncasecmp(line.p + i, word, n) == 0)
			return true;
	return false;
}

/* Whether a line that was taken off has its newline. */
static bool is_ended(struct str rest, struct str line)
{
	return rest.p > line.p + line.n;
}

/* All lines of a numbered answer, without their numbers, as one text. */
static const char *numbered(struct service_reading *r, struct str bytes)
{
	struct str line;
	struct arena_text t = { NULL, 0, 0 };
	r->banner->is_cut = true;
	while (t.n < MAX_TEXT && str_line(&bytes, &line)) {
		bool is_last = line.n < 4 || line.p[3] != '-';
		struct str words = str_trim(str_from(line, MIN(line.n, (size_t)4)));
		if (t.n)
			arena_text_puts(r->arena, &t, " | ");
		arena_text_add(r->arena, &t, words.p, words.n);
		if (is_last) {
			r->banner->is_cut = !is_ended(bytes, line);
			break;
		}
	}
	return t.p ? str_text(r->arena, (struct str){ t.p, MIN(t.n, (size_t)MAX_TEXT) }) : NULL;
}

static bool read_220(struct service_reading *r, struct str bytes)
{
	struct service_banner *b = r->banner;
	b->text = numbered(r, bytes);
	struct str text = str_of(b->text);
	bool is_ftp = has_word(text, "ftp"),
	     is_smtp = has_word(text, "smtp") || has_word(text, "mail");
	b->service = is_smtp ? "smtp" : "ftp";
	b->is_ambiguous = is_ftp == is_smtp;
	return true;
}

/* The words that EHLO's answer is made of. */
static void read_ehlo(struct service_reading *r, struct str bytes)
{
	struct str line;
	r->banner->is_cut = true;
	while (str_line(&bytes, &line))
		if (str_starts(line, "250") && line.n > 4) {
			if (line.p[3] == ' ')
				r->banner->is_cut = !is_ended(bytes, line);
			struct str word = str_trim(str_from(line, 4));
			if (str_is_nocase(word, "STARTTLS"))
				service_banner_add(r, "starttls", STR("yes"));
			else if (word.n > 5 && strncasecmp(word.p, "AUTH ", 5) == 0)
				service_banner_add(r, "auth_methods", str_from(word, 5));
		}
}

/* How the first line of an answer begins, and whose it is. */
struct beginning {
	const char *text, *service;
	bool is_no_line; /* it has no newline that could be missing */
};
static const struct beginning beginnings[] = {
	{ "+OK", "pop3", false },
	{ "* OK", "imap", false },
	{ "* PREAUTH", "imap", false },
	{ "* BYE", "imap", false },
	{ "RTSP/1.", "rtsp", false },
	{ "SIP/2.0 ", "sip", false },
	{ "@RSYNCD: ", "rsync", false },
	{ "-NOAUTH", "redis", false },
	{ "-DENIED", "redis", false },
	{ "-ERR ", "redis", false },
	{ "+PONG", "redis", false },
	{ "redis_version:", "redis", false },
	{ "VERSION ", "memcached", false },
	{ "ERR UNKNOWN-COMMAND", "nut", false },
	{ "ERR INVALID-ARGUMENT", "nut", false },
	{ "Network UPS Tools upsd", "nut", false },
	{ "It looks like you are trying to access MongoDB over HTTP", "mongodb", false },
	{ "AMQP", "amqp", true },
	{ ":irc", "irc", false },
	{ "l2tp", "l2tp", true },
	{ "( success ( ", "svn", true },
	{ "Zookeeper version: ", "zookeeper", false },
	{ "OK MPD ", "mpd", false },
	{ "Asterisk Call Manager/", "asterisk-manager", false },
	{ "# munin node at ", "munin", false },
	{ "\"IMPLEMENTATION\" ", "sieve", false },
	{ "200 NNTP", "nntp", false },
	{ "<stream:stream", "xmpp", true },
	{ "<?xml version='1.0'?><stream:stream", "xmpp", true },
	{ "<?xml version='1.0' encoding='UTF-8'?><stream:stream", "xmpp", true },
};

/* What the redis server tells of itself, and that it told without asking who wants to know. */
static void read_redis(struct service_reading *r, struct str bytes)
{
	struct str line;
	while (str_line(&bytes, &line)) {
		if (str_starts(line, "redis_version:")) {
			r->banner->text = str_text(r->arena, line);
			r->banner->version = str_text(r->arena, str_from(line, 14));
		} else if (str_starts(line, "-NOAUTH") || str_starts(line, "-DENIED"))
			service_banner_add(r, "auth", STR("required"));
		else if (str_starts(line, "+PONG"))
			service_banner_add(r, "auth", STR("none"));
	}
	if (r->banner->version && !service_banner_fact(r->banner, "auth"))
		service_banner_add(r, "auth", STR("none"));
	r->banner->product = "Redis";
}

/* The header of RTSP and SIP that names the program. */
static void read_agent(struct service_reading *r, struct str bytes)
{
	static const char *const names[] = { "Server:", "User-Agent:" };
	struct str line;
	while (str_line(&bytes, &line))
		for (size_t i = 0; i < N(names); i++) {
			size_t n = strlen(names[i]);
			if (line.n > n && strncasecmp(line.p, names[i], n) == 0)
				r->banner->text = str_text(r->arena, str_trim(str_from(line, n)));
		}
}

static bool read_lines(struct service_reading *r, enum service_question q, struct str bytes)
{
	struct str rest = bytes, line = { NULL, 0 };
	struct service_banner *b = r->banner;
	bool is_no_line = false;
	(void)!str_line(&rest, &line);
	/* "$123" stands before redis' own lines. */
	if (str_starts(line, "$") && str_starts(rest, "# Server"))
		b->service = "redis";
	for (size_t i = 0; !b->service && i < N(beginnings); i++)
		if (str_starts(line, beginnings[i].text)) {
			b->service = beginnings[i].service;
			is_no_line = beginnings[i].is_no_line;
		}
	if (!b->service && str_is(str_trim(line), "ERROR") &&
	    (q == SERVICE_HTTP || q == SERVICE_MEMCACHED))
		b->service = "memcached";
	if (!b->service)
		return false;
	b->text = str_text(r->arena, str_head(line, MIN(line.n, (size_t)MAX_TEXT)));
	b->is_cut = !is_no_line && bytes.p[bytes.n - 1] != '\n';
	if (strcmp(b->service, "redis") == 0)
		read_redis(r, bytes);
	if (strcmp(b->service, "memcached") == 0)
		service_banner_add(r, "auth", STR("none"));
	if (str_starts(line, "VERSION ")) {
		b->product = "memcached";
		b->version = str_text(r->arena, str_trim(str_from(line, 8)));
	}
	if (strcmp(b->service, "rtsp") == 0 || strcmp(b->service, "sip") == 0)
		read_agent(r, bytes);
	return true;
}

/* A program that asks who is there without telnet's bytes. */
static bool is_prompt(struct str bytes)
{
	struct str tail = str_trim(bytes);
	return has_word(tail, "login:") || has_word(tail, "username:") ||
	       has_word(tail, "password:");
}

static bool read_text(struct service_reading *r, enum service_question q, struct str bytes)
{
	if (bytes.n >= 4 && (str_starts(bytes, "220 ") || str_starts(bytes, "220-"))) {
		read_220(r, bytes);
		if (q == SERVICE_SMTP) {
			struct str line, rest = bytes;
			while (str_line(&rest, &line) && !str_starts(line, "250"))
				if (str_starts(line, "5"))
					return true;
			if (str_starts(line, "250")) {
				r->banner->service = "smtp";
				r->banner->is_ambiguous = false;
				read_ehlo(r, bytes);
			}
		}
		return true;
	}
	/* "421 too busy", "554 no service" */
	if (bytes.n > 4 &&
	    (str_starts(bytes, "421 ") || str_starts(bytes, "554 ") || str_starts(bytes, "530 "))) {
		r->banner->service = bytes.p[0] == '5' && bytes.p[1] == '5' ? "smtp" : "ftp";
		r->banner->text = numbered(r, bytes);
		r->banner->is_ambiguous = true;
		return true;
	}
	return service_banner_http(r, bytes) || read_lines(r, q, bytes);
}

static bool read_answer(struct service_reading *r, enum service_question q, struct str bytes)
{
	switch (q) {
	case SERVICE_SMB1:
	case SERVICE_SMB2: return service_banner_smb(r, bytes);
	case SERVICE_RDP: return service_banner_rdp(r, bytes, false);
	case SERVICE_RDP_PLAIN: return service_banner_rdp(r, bytes, true);
	case SERVICE_POSTGRESQL: return service_banner_postgresql(r, bytes);
	case SERVICE_MONGODB: return service_banner_mongodb(r, bytes);
	case SERVICE_TDS: return service_banner_tds(r, bytes);
	case SERVICE_TNS: return service_banner_tns(r, bytes);
	case SERVICE_LDAP: return service_banner_ldap(r, bytes);
	case SERVICE_MQTT: return service_banner_mqtt(r, bytes);
	case SERVICE_RPC: return service_banner_rpc(r, bytes);
	case SERVICE_DNS: return service_banner_dns(r, bytes);
	case SERVICE_NTP: return service_banner_ntp(r, bytes);
	case SERVICE_SNMP: return service_banner_snmp(r, bytes);
	case SERVICE_AMQP: return service_banner_amqp(r, bytes);
	case SERVICE_NFS: return service_banner_nfs(r, bytes);
	case SERVICE_AJP: return service_banner_ajp(r, bytes);
	case SERVICE_GIT: return service_banner_git(r, bytes);
	case SERVICE_ZABBIX:
	case SERVICE_ZABBIX_SERVER: return service_banner_zabbix(r, bytes);
	case SERVICE_KAFKA: return service_banner_kafka(r, bytes);
	case SERVICE_CASSANDRA: return service_banner_cassandra(r, bytes);
	case SERVICE_RMI: return service_banner_rmi(r, bytes);
	case SERVICE_SOCKS: return service_banner_socks(r, bytes);
	case SERVICE_ISCSI: return service_banner_iscsi(r, bytes);
	case SERVICE_AFP: return service_banner_afp(r, bytes);
	case SERVICE_X11: return service_banner_x11(r, bytes);
	case SERVICE_PPTP: return service_banner_pptp(r, bytes);
	case SERVICE_OPENVPN: return service_banner_openvpn(r, bytes);
	case SERVICE_IPMI: return service_banner_ipmi(r, bytes);
	case SERVICE_NETBIOS: return service_banner_netbios(r, bytes);
	case SERVICE_SSDP: return service_banner_ssdp(r, bytes);
	case SERVICE_MEMCACHED:
		/* a datagram's head */
		return bytes.n > 8 && !bytes.p[0] && read_lines(r, q, str_from(bytes, 8));
	case SERVICE_NTP_CONTROL:
	case SERVICE_NTP_MONLIST: return service_banner_ntp_private(r, bytes);
	case SERVICE_GREETING:
	case SERVICE_HTTP:
	case SERVICE_HTTP_PAGE:
	case SERVICE_TLS:
	case SERVICE_SSH:
	case SERVICE_SMTP:
	case SERVICE_REDIS:
	case SERVICE_RTSP:
	case SERVICE_SIP:
	case SERVICE_NUT:
	case SERVICE_ZOOKEEPER:
	case SERVICE_VNC:
	case SERVICE_TELNET:
	case SERVICE_QUESTIONS: break;
	}
	return false;
}

bool service_banner_read(enum service_question q, struct str bytes, struct arena *a,
			 struct service_banner *ret)
{
	struct service_reading r = { a, ret };
	*ret = (struct service_banner){ .service = NULL };
	if (!bytes.n)
		return false;
	bytes = str_head(bytes, MIN(bytes.n, (size_t)SERVICE_MAX_ANSWER));
	if (read_answer(&r, q, bytes) || read_text(&r, q, bytes) || service_banner_ssh(&r, bytes) ||
	    service_banner_vnc(&r, bytes) || service_banner_mysql(&r, bytes) ||
	    service_banner_openwire(&r, bytes) || service_banner_telnet(&r, bytes))
		return true;
	if (is_prompt(bytes)) {
		ret->service = "telnet";
		ret->text = str_text(a, str_trim(str_head(bytes, MIN(bytes.n, (size_t)MAX_TEXT))));
	}
	return ret->service != NULL;
}
