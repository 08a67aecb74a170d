/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner - what a service says of itself: in its greeting, or to a short question. */
#ifndef ZICHA_PARSE_SERVICE_BANNER_H
#define ZICHA_PARSE_SERVICE_BANNER_H

#include "base/str.h"

/* What was asked; nothing is a question too. */
enum service_question {
	SERVICE_GREETING,
	SERVICE_HTTP,
	SERVICE_TLS,
	SERVICE_SSH,
	SERVICE_SMTP, /* EHLO; of FTP it shows that it is none */
	SERVICE_SMB1,
	SERVICE_SMB2,
	SERVICE_RDP,
	SERVICE_RDP_PLAIN, /* the old security of RDP alone */
	SERVICE_POSTGRESQL,
	SERVICE_MONGODB,
	SERVICE_TDS,
	SERVICE_TNS,
	SERVICE_LDAP,
	SERVICE_MQTT,
	SERVICE_REDIS,
	SERVICE_RPC,
	SERVICE_DNS,
	SERVICE_NTP,
	SERVICE_SNMP,
	SERVICE_RTSP,
	SERVICE_SIP,
	SERVICE_MEMCACHED,
	SERVICE_NUT,
	SERVICE_AMQP,
	SERVICE_ZOOKEEPER,
	SERVICE_NFS,
	SERVICE_AJP,
	SERVICE_GIT,
	SERVICE_ZABBIX,
	SERVICE_ZABBIX_SERVER,
	SERVICE_KAFKA,
	SERVICE_CASSANDRA,
	SERVICE_RMI,
	SERVICE_SOCKS,
	SERVICE_ISCSI,
	SERVICE_AFP,
	SERVICE_X11,
	SERVICE_PPTP,
	SERVICE_OPENVPN,
	SERVICE_IPMI,
	SERVICE_NETBIOS,
	SERVICE_SSDP,
	SERVICE_HTTP_PAGE, /* where the first page says nothing of the product */
	SERVICE_NTP_CONTROL,
	SERVICE_NTP_MONLIST,
	SERVICE_VNC,
	SERVICE_TELNET,
	SERVICE_QUESTIONS,
};

/* Something that it says beside its name, such as "auth": "none". */
struct service_fact {
	const char *name, *value;
};

enum { SERVICE_MAX_FACTS = 120, SERVICE_MAX_ANSWER = 16 << 10 };

struct service_banner {
	const char *service; /* http, ssh, …; NULL: not recognised */
	const char *text;    /* what it says, for people and for patterns; NULL: nothing readable */
	const char *product, *version; /* where the protocol itself says so */
	bool is_ambiguous;	       /* "220 ready": of FTP as of SMTP */
	bool is_cut; /* in the middle of a line, or before the last: more is to come */
	struct service_fact fact[SERVICE_MAX_FACTS];
	size_t n_facts;
};

/* Reads all that came. Texts live in `a`. False: not recognised, or not enough of it. */
must_use bool service_banner_read(enum service_question q, struct str bytes, struct arena *a,
				  struct service_banner *ret);

/* The value of a fact, or NULL. */
const char *service_banner_fact(const struct service_banner *b, const char *name);

#endif
