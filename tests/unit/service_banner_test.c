/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_test - what services say of themselves. */
#include "parse/service_banner.h"
#include "tap.h"

static struct service_banner read_it(enum service_question q, struct str bytes, struct arena *a)
{
	struct service_banner b;
	(void)!service_banner_read(q, bytes, a, &b);
	return b;
}

static bool is(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static void text_of(enum service_question q, struct str bytes, const char *service,
		    const char *text, const char *fact)
{
	autoarena a = ARENA(1 << 20);
	struct service_banner b = read_it(q, bytes, &a);
	ok(is(b.service, service) && (!text || is(b.text, text)), fact);
}

static void fact_of(enum service_question q, struct str bytes, const char *service,
		    const char *name, const char *value, const char *fact)
{
	autoarena a = ARENA(1 << 20);
	struct service_banner b = read_it(q, bytes, &a);
	ok(is(b.service, service) && is(service_banner_fact(&b, name), value), fact);
}

static void version_of(enum service_question q, struct str bytes, const char *product,
		       const char *version, const char *fact)
{
	autoarena a = ARENA(1 << 20);
	struct service_banner b = read_it(q, bytes, &a);
	ok(is(b.product, product) && is(b.version, version), fact);
}

static void between_programs(void)
{
	text_of(SERVICE_AJP, STR("AB\0\1\x09"), "ajp", NULL, "AJP's ping comes back");
	text_of(SERVICE_AJP, STR("AB\0\1\x08"), NULL, NULL, "something else is no ping");
	text_of(SERVICE_GIT, STR("0038ERR access denied\n"), "git", "access denied", "git refuses");
	version_of(SERVICE_ZABBIX,
		   STR("ZBXD\1\6\0\0\0\0\0\0\0"
		       "6.0.14"),
		   "Zabbix agent", "6.0.14", "a Zabbix agent's version");
	version_of(SERVICE_ZABBIX, STR("ZBXD\1\xff\xff\xff\xff\xff\xff\xff\xff{\"response\":"),
		   "Zabbix server", NULL, "a length that is a lie is not followed");
	text_of(SERVICE_RPC, STR("\x80\0\0\x18zica\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1"), "rpc",
		NULL, "a program of RPC that is not rpcbind");
	text_of(SERVICE_RPC, STR("\x80\0\0\x18zicb\0\0\0\1\0\0\0\0"), NULL, NULL,
		"an answer to somebody else is none");
	fact_of(SERVICE_SOCKS, STR("\5\2"), "socks", "auth", "required", "SOCKS asks who is there");
	text_of(SERVICE_SOCKS, STR("\5\3"), NULL, NULL, "and takes no way that was not offered");
	version_of(SERVICE_KAFKA, STR("\0\0\0\x10zicb\0\0\0\0\0\1"), NULL, NULL,
		   "another's number is not Kafka's");
}

static void boards_and_tunnels(void)
{
	fact_of(SERVICE_X11, STR("\0\x0d\x0b\0\0\0\4\0No protocol x"), "x11", "auth", "required",
		"an X server that refuses");
	fact_of(SERVICE_IPMI,
		STR("\6\0\xff\7\0\0\0\0\0\0\0\0\0\x10\x81\x1c\x63\x20\0\x38\0\1\4\4\2"), "ipmi",
		"ipmi.auth", "md5", "how a management board lets people in");
	fact_of(SERVICE_NTP_MONLIST, STR("\xd7\0\3\x2a\0\6\0\x48"), "ntp", "ntp.monlist", "yes",
		"NTP's list of clients");
	fact_of(SERVICE_NTP_MONLIST, STR("\x97\0\3\x2a\x40\0\0\0"), "ntp", "ntp.monlist", "no",
		"a list that is refused");
	text_of(SERVICE_NETBIOS, STR("zc\x84\0\0\0\0\1"), NULL, NULL,
		"a node's answer that is cut is none");
	text_of(SERVICE_OPENVPN, STR("\x40ssssssss\1\0\0\0\0zichazic"), "openvpn", NULL, "OpenVPN");
	text_of(SERVICE_OPENVPN, STR("\x40ssssssss\1\0\0\0\0zichazix"), NULL, NULL,
		"a session that is not ours is none");
	text_of(SERVICE_ISCSI, STR("#\0\0\0"), NULL, NULL, "half an answer is none");
}

static void brokers(void)
{
	version_of(SERVICE_AMQP,
		   STR("\1\0\0\0\0\1\0\0\x0a\0\x0a\0\x09\0\0\0\x30\7productS\0\0\0\x08"
		       "RabbitMQ\7versionS\0\0\0\x06"
		       "3.10.8"),
		   "RabbitMQ", "3.10.8", "an AMQP broker's product and version");
	version_of(SERVICE_AMQP, STR("\1\0\0\0\0\1\0\0\x0a\0\x0a\7productS\x7f\0\0\0R"), NULL, NULL,
		   "a text that is longer than the answer is none");
	text_of(SERVICE_AMQP, STR("AMQP\0\0\x09\1"), "amqp", NULL, "a broker of another version");
	text_of(SERVICE_GREETING, STR("( success ( 2 2 ( ) ( depth ) ) ) "), "svn", NULL, "svn");
	text_of(SERVICE_HTTP, STR("<?xml version='1.0'?><stream:stream id=''>"), "xmpp", NULL,
		"XMPP, asked wrongly");
	text_of(SERVICE_ZOOKEEPER, STR("Zookeeper version: 3.8.0-1, built on 2024\nLatency\n"),
		"zookeeper", NULL, "ZooKeeper");
	fact_of(SERVICE_HTTP,
		STR("HTTP/1.1 404 \r\n\r\n<p>x</p><h3>Apache Tomcat/10.1.6 (Debian)</h3>"), "http",
		"http.signature", "Apache Tomcat/10.1.6 (Debian)", "how a page is signed");
}

static void pieces(void)
{
	static const struct {
		enum service_question question;
		const char *text;
		bool is_cut;
	} said[] = {
		{ SERVICE_GREETING, "SSH-2.0-", true },
		{ SERVICE_GREETING, "SSH-2.0-OpenSSH_9.2\r\n", false },
		{ SERVICE_GREETING, "220-two\r\n", true },
		{ SERVICE_GREETING, "220-two\r\n220 lin", true },
		{ SERVICE_GREETING, "220-two\r\n220 lines\r\n", false },
		{ SERVICE_SMTP, "220 m\r\n250-m\r\n", true },
		{ SERVICE_SMTP, "220 m\r\n250-m\r\n250 STARTTLS\r\n", false },
		{ SERVICE_GREETING, "+OK rea", true },
		{ SERVICE_HTTP, "HTTP/1.1 200 OK\r\nServer: nginx/1.1", true },
		{ SERVICE_HTTP, "HTTP/1.1 200 OK\r\nServer: nginx/1.18.0\r\n\r\n<ht", false },
		{ SERVICE_GREETING, "AMQP\1\1\x09\1", false },
	};
	for (size_t i = 0; i < N(said); i++) {
		autoarena a = ARENA(1 << 20);
		struct service_banner b = read_it(said[i].question, str_of(said[i].text), &a);
		ok(b.service && b.is_cut == said[i].is_cut,
		   said[i].is_cut ? "it is cut" : "it is whole");
	}
	fact_of(SERVICE_HTTP, STR("HTTP/1.1 200 OK\r\nServer: nginx/1.1"), "http", "http.server",
		NULL, "a header that is cut says nothing");
	text_of(SERVICE_GREETING, STR("SSH-2.0-"), "ssh", NULL, "half a name of SSH is none");
}

static void texts(void)
{
	text_of(SERVICE_GREETING, STR("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"), "ssh",
		"SSH-2.0-OpenSSH_9.2p1 Debian-2", "SSH");
	fact_of(SERVICE_GREETING, STR("SSH-1.99-Cisco-1.25\n"), "ssh", "ssh.protocol", "1.99",
		"SSH that speaks version 1 as well");
	text_of(SERVICE_GREETING, STR("220-hello\r\n220 (vsFTPd 3.0.3)\r\n"), "ftp",
		"hello | (vsFTPd 3.0.3)", "FTP in two lines");
	text_of(SERVICE_GREETING, STR("220 m.example ESMTP Postfix\r\n"), "smtp", NULL, "SMTP");
	fact_of(SERVICE_SMTP, STR("220 m.example\r\n250-m\r\n250 STARTTLS\r\n"), "smtp", "starttls",
		"yes", "EHLO tells SMTP from FTP");
	text_of(SERVICE_SMTP, STR("220 m.example\r\n500 what?\r\n"), "ftp", NULL,
		"and FTP from SMTP");
	text_of(SERVICE_GREETING,
		STR("\xff\xfe"
		    "2\0"
		    "2\0"),
		NULL, NULL, "the mark of UTF-16 is no telnet");
	text_of(SERVICE_GREETING, STR("+OK ready\r\n"), "pop3", NULL, "POP3");
	text_of(SERVICE_GREETING, STR("* OK ready\r\n"), "imap", NULL, "IMAP");
	text_of(SERVICE_GREETING, STR("@RSYNCD: 31.0\n"), "rsync", NULL, "rsync");
	text_of(SERVICE_HTTP, STR("ERROR\r\n"), "memcached", NULL, "memcached, asked wrongly");
	fact_of(SERVICE_REDIS, STR("-NOAUTH Authentication required.\r\n"), "redis", "auth",
		"required", "Redis with a password");
	version_of(SERVICE_REDIS, STR("$99\r\n# Server\r\nredis_version:7.0.15\r\n"), "Redis",
		   "7.0.15", "Redis without one");
	version_of(SERVICE_MEMCACHED, STR("VERSION 1.6.18\r\n"), "memcached", "1.6.18",
		   "memcached");
	text_of(SERVICE_GREETING, STR("\xff\xfd\x18\xff\xfb\x01\r\nSwitch login: "), "telnet",
		"Switch login:", "telnet with its negotiation");
	text_of(SERVICE_GREETING, STR("some bytes"), NULL, NULL, "what is nothing is nothing");
	text_of(SERVICE_GREETING, STR(""), NULL, NULL, "so is silence");
}

static void http(void)
{
	struct str page = STR("HTTP/1.1 401 Unauthorized\r\nServer: nginx/1.22.1\r\n"
			      "Set-Cookie: SID=secret; Path=/\r\nWWW-Authenticate: Basic "
			      "realm=\"x\"\r\n\r\n"
			      "<html><TITLE lang=x> Hello </title>");
	fact_of(SERVICE_HTTP, page, "http", "http.status", "401", "HTTP's status");
	fact_of(SERVICE_HTTP, page, "http", "http.server", "nginx/1.22.1", "its server");
	fact_of(SERVICE_HTTP, page, "http", "http.title", "Hello", "its title");
	fact_of(SERVICE_HTTP, page, "http", "http.cookie", "SID",
		"a cookie's name without its value");
	version_of(SERVICE_HTTP,
		   STR("HTTP/1.0 200 OK\r\n\r\n{\"cluster_name\" : \"x\", \"version\" : "
		       "{\"number\" : \"7.17.0\"}}"),
		   "Elasticsearch", "7.17.0", "Elasticsearch");
	fact_of(SERVICE_GREETING,
		STR("HTTP/1.1 400 Bad\r\n\r\nThe plain HTTP request was sent to HTTPS port"),
		"http", "wants_tls", "yes", "a server that waits for TLS");
}

static void databases(void)
{
	struct str maria = STR("\x5b\0\0\0\x0a"
			       "5.5.5-10.11.6-MariaDB-0+"
			       "deb12u1\0\1\0\0\0abcdefgh\0\xfe\xff\x2d\2\0\0\0\0\0\0"
			       "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			       "\0\0\0\0\0\0\0");
	version_of(SERVICE_GREETING, maria, "MariaDB", "10.11.6", "MariaDB");
	fact_of(SERVICE_GREETING, maria, "mysql", "tls", "yes", "with TLS");
	fact_of(SERVICE_GREETING, STR("\x20\0\0\0\xff\x6a\4Host 'x' is not allowed to MariaDB"),
		"mysql", "refuses_this_host", "yes", "MariaDB that refuses us");
	fact_of(SERVICE_POSTGRESQL, STR("N"), "postgresql", "tls", "no", "PostgreSQL without TLS");
	fact_of(SERVICE_POSTGRESQL, STR("R\0\0\0\x0c\0\0\0\5abcd"), "postgresql", "auth", "md5",
		"with MD5");
	fact_of(SERVICE_POSTGRESQL,
		STR("E\0\0\0\x26SFATAL\0Mno role\0RInitializeSessionUserId\0\0"), "postgresql",
		"auth", NULL, "an error that is cut short is none");
	fact_of(SERVICE_POSTGRESQL,
		STR("E\0\0\0\x2eSFATAL\0Mno role\0RInitializeSessionUserId\0\0"), "postgresql",
		"auth", "none", "PostgreSQL that trusts everybody");
	version_of(SERVICE_TDS,
		   STR("\4\1\0\x20\0\0\1\0\0\0\x0b\0\6\1\0\x11\0\1\xff\x0f\0\x07\xd0\0\0\2\0\0\0\0"
		       "\0\0"),
		   "Microsoft SQL Server 2019", "15.0.2000", "SQL Server");
	version_of(SERVICE_TNS,
		   STR("\0\x40\0\0\4\0\0\0\x22\0\0\x34(DESCRIPTION=(TMP=)(VSNNUM=318767104)(ERR=0) "
		       "  ))     "),
		   "Oracle TNS listener", "19.0.0", "Oracle's listener");
}

static void others(void)
{
	fact_of(SERVICE_RDP, STR("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\2\x1f\x08\0\2\0\0\0"), "rdp",
		"rdp.security", "nla", "RDP with NLA");
	fact_of(SERVICE_RDP_PLAIN, STR("\3\0\0\x13\x0e\xd0\0\0\x12\x34\0\3\0\x08\0\5\0\0\0"), "rdp",
		"rdp.requires", "nla", "and nothing else");
	fact_of(SERVICE_RDP_PLAIN, STR("\3\0\0\x0b\x06\xd0\0\0\x12\x34\0"), "rdp", "rdp.security",
		"rdp", "RDP of old");
	fact_of(SERVICE_VNC, STR("RFB 003.008\n\1\1"), "vnc", "auth", "none", "VNC for everybody");
	fact_of(SERVICE_VNC, STR("RFB 003.003\n\0\0\0\2"), "vnc", "auth", "vnc",
		"VNC with a password");
	fact_of(SERVICE_MQTT, STR("\x20\2\0\5"), "mqtt", "auth", "required", "MQTT");
	fact_of(SERVICE_SNMP,
		STR("\x30\x2a\2\1\3\x30\x0e\2\1\1\2\3\0\xff\xe3\4\1\0\2\1\3\4\x15\x30\x13\4\5\x80\0"
		    "\x07\xdb\1"
		    "\2\1\1\2\1\1\4\0\4\0\4\0"),
		"snmp", "snmp.engine", "800007db01", "SNMP 3 says its engine");
	text_of(SERVICE_DNS,
		STR("\x7a\x63\x84\0\0\1\0\1\0\0\0\0\7version\4bind\0\0\x10\0\3\xc0\x0c\0\x10\0\3\0"
		    "\0\0\0"
		    "\0\x0d\x0c"
		    "dnsmasq-2.90"),
		"dns", "dnsmasq-2.90", "DNS");
	fact_of(SERVICE_SSH,
		STR("SSH-2.0-x\r\n\0\0\0\x4a\4\x14"
		    "0123456789abcdef"
		    "\0\0\0\3a,b\0\0\0\1c\0\0\0\1d\0\0\0\1e"
		    "\0\0\0\1f\0\0\0\1g\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
		"ssh", "ssh.host_key", "c", "SSH's algorithms");
	fact_of(SERVICE_SMB1,
		STR("\0\0\0\x25\xffSMB\x72\0\0\0\0\x88\1\x40\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
		    "\0\x11\0\0"),
		"smb", "smb.dialect", "1.0", "SMB 1");
}

int main(void)
{
	between_programs();
	boards_and_tunnels();
	brokers();
	pieces();
	texts();
	http();
	databases();
	others();
	return done();
}
