/* SPDX-License-Identifier: Apache-2.0 */
/* service_question - short harmless questions, in our own words, and the ports that they fit. */
#include "survey/net/service_question.h"

#include "base/base.h"

#include <string.h>

#define BYTES(literal) \
	{ \
		"" literal, sizeof(literal) - 1 \
	}

static const struct str questions[SERVICE_QUESTIONS] = {
	[SERVICE_SSH] = BYTES("SSH-2.0-zicha\r\n"),
	[SERVICE_SMTP] = BYTES("EHLO zicha.invalid\r\n"),
	/* NEGOTIATE with nothing but NT LM 0.12 (MS-CIFS 2.2.4.52) */
	[SERVICE_SMB1] = BYTES("\0\0\0\x2f\xff"
			       "SMB\x72\0\0\0\0\x18\x01\x40\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0"
			       "\0\x0c\0\x02NT LM 0.12\0"),
	/* NEGOTIATE with 2.0.2 to 3.0.2 (MS-SMB2 2.2.3) */
	[SERVICE_SMB2] = BYTES("\0\0\0\x6c\xfeSMB\x40\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0"
			       "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			       "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			       "\x24\0\4\0\1\0\0\0\0\0\0\0"
			       "\x7a\x69\x63\x68\x61\0\0\0\0\0\0\0\0\0\0\1"
			       "\0\0\0\0\0\0\0\0\2\2\x10\2\0\3\2\3"),
	/* X.224 connection request with RDP_NEG_REQ: TLS or NLA; and the old security alone */
	[SERVICE_RDP] = BYTES("\3\0\0\x13\x0e\xe0\0\0\0\0\0\1\0\x08\0\3\0\0\0"),
	[SERVICE_RDP_PLAIN] = BYTES("\3\0\0\x13\x0e\xe0\0\0\0\0\0\1\0\x08\0\0\0\0\0"),
	[SERVICE_POSTGRESQL] = BYTES("\0\0\0\x08\x04\xd2\x16\x2f"),
	/* OP_MSG { buildInfo: 1, $db: "admin" } */
	[SERVICE_MONGODB] = BYTES("\x38\0\0\0\1\0\0\0\0\0\0\0\xdd\x07\0\0\0\0\0\0\0"
				  "\x23\0\0\0\x10"
				  "buildInfo\0\1\0\0\0\2$db\0\6\0\0\0"
				  "admin\0\0"),
	/* PRELOGIN: version, encryption (MS-TDS 2.2.6.5) */
	[SERVICE_TDS] = BYTES("\x12\1\0\x1a\0\0\0\0\0\0\x0b\0\6\1\0\x11\0\1\xff\0\0\0\0\0\0\0"),
	[SERVICE_TNS] = BYTES("\0\x5a\0\0\1\0\0\0\1\x36\1\x2c\0\0\x08\0\x7f\xff\x7f\x08\0\0\0\1"
			      "\0\x20\0\x3a\0\0\2\0\0\0"
			      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			      "(CONNECT_DATA=(COMMAND=VERSION))"),
	/* the entry without a name: vendorName, vendorVersion, namingContexts, dnsHostName,
	 * forestFunctionality */
	[SERVICE_LDAP] = BYTES("\x30\x7f\2\1\1\x63\x7a\4\0\x0a\1\0\x0a\1\0\2\1\0\2\1\5\1\1\0"
			       "\x87\x0b"
			       "objectClass\x30\x5a\4\x0b"
			       "objectClass\4\x0a"
			       "vendorName\4\x0d"
			       "vendorVersion\4\x0e"
			       "namingContexts\4\x0b"
			       "dnsHostName\4\x13"
			       "forestFunctionality"),
	/* CONNECT without a name, then SUBSCRIBE to what says the broker's version */
	[SERVICE_MQTT] = BYTES("\x10\x11\0\4MQTT\4\2\0\x3c\0\5zicha"
			       "\x82\x18\0\1\0\x13$SYS/broker/version\0"),
	[SERVICE_REDIS] = BYTES("INFO server\r\n"),
	/* rpcbind version 2: DUMP */
	[SERVICE_RPC] = BYTES("\x80\0\0\x28\x7a\x69\x63\x61\0\0\0\0\0\0\0\2\0\1\x86\xa0\0\0\0\2\0\0"
			      "\0\4"
			      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
	/* version.bind TXT CH */
	[SERVICE_DNS] = BYTES("\0\x1e\x7a\x63\0\0\0\1\0\0\0\0\0\0\7version\4bind\0\0\x10\0\3"),
	[SERVICE_NTP] = BYTES("\x23\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
			      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
	/* who is your engine (RFC 3414, 4) */
	[SERVICE_SNMP] = BYTES("\x30\x3e\2\1\3\x30\x11\2\4\x7a\x69\x63\x61\2\3\0\xff\xe3\4\1\4\2\1"
			       "\3"
			       "\4\x10\x30\x0e\4\0\2\1\0\2\1\0\4\0\4\0\4\0"
			       "\x30\x14\4\0\4\0\xa0\x0e\2\4\x7a\x69\x63\x61\2\1\0\2\1\0\x30\0"),
	[SERVICE_RTSP] = BYTES("OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n"),
	[SERVICE_MEMCACHED] = BYTES("version\r\n"),
	[SERVICE_NUT] = BYTES("VER\n"),
	/* protocol 0-9-1 */
	[SERVICE_AMQP] = BYTES("AMQP\0\0\x09\1"),
	[SERVICE_ZOOKEEPER] = BYTES("srvr"),
	/* NFS 3: NULL */
	[SERVICE_NFS] = BYTES("\x80\0\0\x28\x7a\x69\x63\x61\0\0\0\0\0\0\0\2\0\1\x86\xa3\0\0\0\3\0\0"
			      "\0\0"
			      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
	[SERVICE_AJP] = BYTES("\x12\x34\0\1\x0a"),
	/* a repository that nobody has */
	[SERVICE_GIT] = BYTES("002egit-upload-pack /zicha\0host=zicha.invalid\0"),
	[SERVICE_ZABBIX] = BYTES("ZBXD\1\x0d\0\0\0\0\0\0\0agent.version"),
	/* what it tells to nobody but those that it knows; a request of checks could register us */
	[SERVICE_ZABBIX_SERVER] = BYTES("ZBXD\1\x1a\0\0\0\0\0\0\0{\"request\":\"zabbix.stats\"}"),
	/* ApiVersions 0 */
	[SERVICE_KAFKA] = BYTES("\0\0\0\x0f\0\x12\0\0\x7a\x69\x63\x61\0\5zicha"),
	/* OPTIONS of protocol 4 */
	[SERVICE_CASSANDRA] = BYTES("\4\0\0\0\5\0\0\0\0"),
	[SERVICE_RMI] = BYTES("JRMI\0\2\x4b"),
	/* without a password, or with one */
	[SERVICE_SOCKS] = BYTES("\5\2\0\2"),
	/* the beginning of a sign-in for names alone, which is not gone on with */
	[SERVICE_ISCSI] = BYTES("\x43\0\0\0\0\0\0\x4e\x80zicha\0\0\0\0\0\0\0\0\0\0"
				"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
				"InitiatorName=iqn.2026-01.invalid.zicha\0"
				"SessionType=Discovery\0AuthMethod=None\0\0\0"),
	/* DSI: GetStatus */
	[SERVICE_AFP] = BYTES("\0\3\0\1\0\0\0\0\0\0\0\0\0\0\0\0"),
	/* protocol 11.0, without a key */
	[SERVICE_X11] = BYTES("l\0\x0b\0\0\0\0\0\0\0\0\0"),
	/* a session begins with it, and ends with the connection */
	[SERVICE_PPTP] = BYTES(
		"\0\x9c\0\1\x1a\x2b\x3c\x4d\0\1\0\0\1\0\0\0\0\0\0\3\0\0\0\3\0\0\0\0zicha"
		"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
		"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
		"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
		"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
	/* P_CONTROL_HARD_RESET_CLIENT_V2 */
	[SERVICE_OPENVPN] = BYTES("\0\x0e\x38zichazic\0\0\0\0\0"),
	/* Get Channel Authentication Capabilities */
	[SERVICE_IPMI] = BYTES("\6\0\xff\7\0\0\0\0\0\0\0\0\0\x09\x20\x18\xc8\x81\0\x38\x8e\4\xb5"),
	/* NBSTAT of * */
	[SERVICE_NETBIOS] = BYTES("\x7a\x63\0\0\0\1\0\0\0\0\0\0\x20"
				  "CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0\0\x21\0\1"),
	[SERVICE_SSDP] = BYTES("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n"
			       "MAN: \"ssdp:discover\"\r\nMX: 1\r\nST: upnp:rootdevice\r\n\r\n"),
	/* READVAR of the system; and the clients that it remembers */
	[SERVICE_NTP_CONTROL] = BYTES("\x16\2\0\1\0\0\0\0\0\0\0\0"),
	[SERVICE_NTP_MONLIST] = BYTES("\x17\0\3\x2a\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
				      "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
};

const char *service_question_name(enum service_question q)
{
	static const char *const names[SERVICE_QUESTIONS] = {
		[SERVICE_GREETING] = "greeting",
		[SERVICE_HTTP] = "http",
		[SERVICE_TLS] = "tls",
		[SERVICE_SSH] = "greeting",
		[SERVICE_SMTP] = "greeting",
		[SERVICE_SMB1] = "smb",
		[SERVICE_SMB2] = "smb",
		[SERVICE_RDP] = "rdp",
		[SERVICE_RDP_PLAIN] = "rdp",
		[SERVICE_POSTGRESQL] = "postgresql",
		[SERVICE_MONGODB] = "mongodb",
		[SERVICE_TDS] = "tds",
		[SERVICE_TNS] = "tns",
		[SERVICE_LDAP] = "ldap",
		[SERVICE_MQTT] = "mqtt",
		[SERVICE_REDIS] = "redis",
		[SERVICE_RPC] = "rpc",
		[SERVICE_DNS] = "dns",
		[SERVICE_NTP] = "ntp",
		[SERVICE_SNMP] = "snmp",
		[SERVICE_RTSP] = "rtsp",
		[SERVICE_SIP] = "sip",
		[SERVICE_MEMCACHED] = "memcached",
		[SERVICE_NUT] = "nut",
		[SERVICE_AMQP] = "amqp",
		[SERVICE_ZOOKEEPER] = "zookeeper",
		[SERVICE_NFS] = "nfs",
		[SERVICE_AJP] = "ajp",
		[SERVICE_GIT] = "git",
		[SERVICE_ZABBIX] = "zabbix",
		[SERVICE_ZABBIX_SERVER] = "zabbix",
		[SERVICE_KAFKA] = "kafka",
		[SERVICE_CASSANDRA] = "cassandra",
		[SERVICE_RMI] = "rmi",
		[SERVICE_SOCKS] = "socks",
		[SERVICE_ISCSI] = "iscsi",
		[SERVICE_AFP] = "afp",
		[SERVICE_X11] = "x11",
		[SERVICE_PPTP] = "pptp",
		[SERVICE_OPENVPN] = "openvpn",
		[SERVICE_IPMI] = "ipmi",
		[SERVICE_NETBIOS] = "netbios",
		[SERVICE_SSDP] = "ssdp",
		[SERVICE_HTTP_PAGE] = "http",
		[SERVICE_NTP_CONTROL] = "ntp",
		[SERVICE_NTP_MONLIST] = "ntp",
		[SERVICE_VNC] = "greeting",
		[SERVICE_TELNET] = "greeting",
	};
	return q < SERVICE_QUESTIONS ? names[q] : "port";
}

/* How much of a question stands in front over TCP alone. */
static const size_t tcp_heads[SERVICE_QUESTIONS] = {
	[SERVICE_DNS] = 2,
	[SERVICE_OPENVPN] = 2,
	[SERVICE_RPC] = 4,
};

struct str service_question_page(const char *path, const char *ip, struct arena *a)
{
	return str_of(arena_printf(a,
				   "GET %s HTTP/1.0\r\nHost: %s\r\nUser-Agent: zicha\r\n"
				   "Accept: */*\r\nConnection: close\r\n\r\n",
				   path, ip));
}

struct str service_question_bytes(enum service_question q, enum dial_protocol protocol,
				  const char *ip, struct arena *a)
{
	if (q == SERVICE_HTTP)
		return service_question_page("/", ip, a);
	if (q == SERVICE_SIP)
		return str_of(arena_printf(a,
					   "OPTIONS sip:%s SIP/2.0\r\n"
					   "Via: SIP/2.0/%s zicha.invalid;branch=z9hG4bKzicha\r\n"
					   "From: <sip:zicha@zicha.invalid>;tag=zicha\r\nTo: "
					   "<sip:%s>\r\n"
					   "Call-ID: zicha\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: "
					   "0\r\n"
					   "Content-Length: 0\r\n\r\n",
					   ip, protocol == DIAL_UDP ? "UDP" : "TCP", ip));
	/* Over UDP its datagrams have a head of their own. */
	if (q == SERVICE_MEMCACHED && protocol == DIAL_UDP)
		return (struct str){ "\0\0\0\0\0\1\0\0version\r\n", 17 };
	if (protocol == DIAL_UDP && q < SERVICE_QUESTIONS && questions[q].p)
		return str_from(questions[q], tcp_heads[q]);
	return q < SERVICE_QUESTIONS && questions[q].p ? questions[q] : STR("");
}

/* ---- ports ---- */

struct usual {
	uint16_t port;
	uint8_t question;	      /* enum service_question */
	const char *service, *inside; /* inside: of TLS */
};
static const struct usual usual[] = {
	{ 21, SERVICE_GREETING, "ftp", NULL },
	{ 22, SERVICE_GREETING, "ssh", NULL },
	{ 23, SERVICE_GREETING, "telnet", NULL },
	{ 25, SERVICE_GREETING, "smtp", NULL },
	{ 53, SERVICE_DNS, "dns", NULL },
	{ 80, SERVICE_HTTP, "http", NULL },
	{ 81, SERVICE_HTTP, "http", NULL },
	{ 102, SERVICE_QUESTIONS, "s7", NULL },
	{ 104, SERVICE_QUESTIONS, "dicom", NULL },
	{ 110, SERVICE_GREETING, "pop3", NULL },
	{ 111, SERVICE_RPC, "rpcbind", NULL },
	{ 139, SERVICE_SMB2, "smb", NULL },
	{ 143, SERVICE_GREETING, "imap", NULL },
	{ 389, SERVICE_LDAP, "ldap", NULL },
	{ 443, SERVICE_TLS, "https", "http" },
	{ 445, SERVICE_SMB2, "smb", NULL },
	{ 465, SERVICE_TLS, "smtps", "smtp" },
	{ 502, SERVICE_QUESTIONS, "modbus", NULL },
	{ 515, SERVICE_QUESTIONS, "lpd", NULL },
	{ 548, SERVICE_AFP, "afp", NULL },
	{ 554, SERVICE_RTSP, "rtsp", NULL },
	{ 587, SERVICE_GREETING, "smtp", NULL },
	{ 631, SERVICE_HTTP, "ipp", NULL },
	{ 636, SERVICE_TLS, "ldaps", "ldap" },
	{ 853, SERVICE_TLS, "dns", "dns" },
	{ 873, SERVICE_GREETING, "rsync", NULL },
	{ 990, SERVICE_TLS, "ftps", "ftp" },
	{ 993, SERVICE_TLS, "imaps", "imap" },
	{ 995, SERVICE_TLS, "pop3s", "pop3" },
	{ 1080, SERVICE_SOCKS, "socks", NULL },
	{ 1099, SERVICE_RMI, "rmi", NULL },
	{ 1194, SERVICE_OPENVPN, "openvpn", NULL },
	{ 1433, SERVICE_TDS, "tds", NULL },
	{ 1521, SERVICE_TNS, "tns", NULL },
	{ 1723, SERVICE_PPTP, "pptp", NULL },
	{ 1883, SERVICE_MQTT, "mqtt", NULL },
	{ 2049, SERVICE_NFS, "nfs", NULL },
	{ 2121, SERVICE_GREETING, "ftp", NULL },
	{ 2181, SERVICE_ZOOKEEPER, "zookeeper", NULL },
	{ 2222, SERVICE_GREETING, "ssh", NULL },
	{ 2375, SERVICE_HTTP, "docker", NULL },
	{ 2376, SERVICE_TLS, "docker", "http" },
	{ 2379, SERVICE_HTTP, "http", NULL },
	{ 2380, SERVICE_HTTP, "http", NULL },
	{ 2575, SERVICE_QUESTIONS, "hl7", NULL },
	{ 3000, SERVICE_HTTP, "http", NULL },
	{ 3128, SERVICE_HTTP, "http-proxy", NULL },
	{ 3260, SERVICE_ISCSI, "iscsi", NULL },
	{ 3268, SERVICE_LDAP, "ldap", NULL },
	{ 3306, SERVICE_GREETING, "mysql", NULL },
	{ 3389, SERVICE_RDP, "rdp", NULL },
	{ 3493, SERVICE_NUT, "nut", NULL },
	{ 3690, SERVICE_GREETING, "svn", NULL },
	{ 5000, SERVICE_HTTP, "http", NULL },
	{ 5038, SERVICE_GREETING, "asterisk-manager", NULL },
	{ 5060, SERVICE_SIP, "sip", NULL },
	{ 5061, SERVICE_TLS, "sips", "sip" },
	{ 5432, SERVICE_POSTGRESQL, "postgresql", NULL },
	{ 5601, SERVICE_HTTP, "http", NULL },
	{ 5672, SERVICE_AMQP, "amqp", NULL },
	{ 5900, SERVICE_GREETING, "vnc", NULL },
	{ 5901, SERVICE_GREETING, "vnc", NULL },
	{ 5985, SERVICE_HTTP, "winrm", NULL },
	{ 5986, SERVICE_TLS, "winrm", "http" },
	{ 6000, SERVICE_X11, "x11", NULL },
	{ 6379, SERVICE_REDIS, "redis", NULL },
	{ 6443, SERVICE_TLS, "kubernetes", "http" },
	{ 7001, SERVICE_HTTP, "http", NULL },
	{ 8000, SERVICE_HTTP, "http", NULL },
	{ 8008, SERVICE_HTTP, "http", NULL },
	{ 8009, SERVICE_AJP, "ajp", NULL },
	{ 8080, SERVICE_HTTP, "http", NULL },
	{ 8081, SERVICE_HTTP, "http", NULL },
	{ 8088, SERVICE_HTTP, "http", NULL },
	{ 8443, SERVICE_TLS, "https", "http" },
	{ 8554, SERVICE_RTSP, "rtsp", NULL },
	{ 8848, SERVICE_HTTP, "http", NULL },
	{ 8883, SERVICE_TLS, "mqtt", "mqtt" },
	{ 8888, SERVICE_HTTP, "http", NULL },
	{ 9000, SERVICE_HTTP, "http", NULL },
	{ 9042, SERVICE_CASSANDRA, "cassandra", NULL },
	{ 9090, SERVICE_HTTP, "http", NULL },
	{ 9092, SERVICE_KAFKA, "kafka", NULL },
	{ 9100, SERVICE_QUESTIONS, "printer", NULL },
	{ 9200, SERVICE_HTTP, "elasticsearch", NULL },
	{ 9418, SERVICE_GIT, "git", NULL },
	{ 9443, SERVICE_TLS, "https", "http" },
	{ 10000, SERVICE_HTTP, "http", NULL },
	{ 10050, SERVICE_ZABBIX, "zabbix", NULL },
	{ 10051, SERVICE_ZABBIX_SERVER, "zabbix", NULL },
	{ 10250, SERVICE_TLS, "kubelet", "http" },
	{ 11211, SERVICE_MEMCACHED, "memcached", NULL },
	{ 15672, SERVICE_HTTP, "http", NULL },
	{ 27017, SERVICE_MONGODB, "mongodb", NULL },
	{ 61616, SERVICE_GREETING, "openwire", NULL },
	{ 47808, SERVICE_QUESTIONS, "bacnet", NULL },
};
static const struct usual usual_udp[] = {
	{ 53, SERVICE_DNS, "dns", NULL },
	{ 111, SERVICE_RPC, "rpcbind", NULL },
	{ 123, SERVICE_NTP, "ntp", NULL },
	{ 137, SERVICE_NETBIOS, "netbios", NULL },
	{ 161, SERVICE_SNMP, "snmp", NULL },
	{ 389, SERVICE_LDAP, "ldap", NULL },
	{ 623, SERVICE_IPMI, "ipmi", NULL },
	{ 1194, SERVICE_OPENVPN, "openvpn", NULL },
	{ 1900, SERVICE_SSDP, "ssdp", NULL },
	{ 5060, SERVICE_SIP, "sip", NULL },
	{ 11211, SERVICE_MEMCACHED, "memcached", NULL },
};

static const struct usual *find(uint16_t port, enum dial_protocol protocol)
{
	const struct usual *list = protocol == DIAL_UDP ? usual_udp : usual;
	size_t n = protocol == DIAL_UDP ? N(usual_udp) : N(usual);
	for (size_t i = 0; i < n; i++)
		if (list[i].port == port)
			return &list[i];
	return NULL;
}

enum service_question service_question_of(uint16_t port, enum dial_protocol protocol)
{
	const struct usual *u = find(port, protocol);
	return u ? (enum service_question)u->question : SERVICE_QUESTIONS;
}

const char *service_question_usual(uint16_t port, enum dial_protocol protocol)
{
	const struct usual *u = find(port, protocol);
	return u ? u->service : NULL;
}

const char *service_question_inside(uint16_t port)
{
	const struct usual *u = find(port, DIAL_TCP);
	return u ? u->inside : NULL;
}

const char *service_question_second_page(uint16_t port)
{
	static const struct {
		uint16_t port;
		const char *path;
	} pages[] = {
		{ 2379, "/version" }, { 2380, "/version" }, { 5000, "/v2/" },
		{ 8001, "/version" }, { 8848, "/nacos/" },
	};
	for (size_t i = 0; i < N(pages); i++)
		if (pages[i].port == port)
			return pages[i].path;
	return NULL;
}

enum service_question service_question_other(size_t n)
{
	static const enum service_question others[] = {
		SERVICE_HTTP, SERVICE_TLS,     SERVICE_POSTGRESQL, SERVICE_RDP,
		SERVICE_SMB2, SERVICE_MONGODB, SERVICE_TDS,	   SERVICE_LDAP,
		SERVICE_MQTT, SERVICE_RPC,     SERVICE_TNS,	   SERVICE_DNS,
	};
	return n < N(others) ? others[n] : SERVICE_QUESTIONS;
}

bool service_question_is_fragile(uint16_t port)
{
	/* S7, DICOM, LPD, Modbus, HL7, JetDirect (9100 to 9102), DICOM again, BACnet */
	static const uint16_t fragile[] = { 102,  104,	515,   502,   2575,  9100, 9101,
					    9102, 4242, 11112, 20000, 44818, 47808 };
	for (size_t i = 0; i < N(fragile); i++)
		if (fragile[i] == port)
			return true;
	return false;
}
