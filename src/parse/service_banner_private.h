/* SPDX-License-Identifier: Apache-2.0 */
/* service_banner_private - the parts of service_banner; for this folder only. */
#ifndef ZICHA_PARSE_SERVICE_BANNER_PRIVATE_H
#define ZICHA_PARSE_SERVICE_BANNER_PRIVATE_H

#include "parse/service_banner.h"

struct service_reading {
	struct arena *arena;
	struct service_banner *banner;
};

void service_banner_add(struct service_reading *r, const char *name, struct str value);
/* A whole number off the front, big-endian or little-endian. False: it is not there. */
bool service_banner_big(struct str *rest, size_t n, size_t *ret);
bool service_banner_little(struct str *rest, size_t n, size_t *ret);

/* Each: true if the bytes are an answer of that kind. */
bool service_banner_ssh(struct service_reading *r, struct str bytes);
bool service_banner_mysql(struct service_reading *r, struct str bytes);
bool service_banner_postgresql(struct service_reading *r, struct str bytes);
bool service_banner_mongodb(struct service_reading *r, struct str bytes);
bool service_banner_tds(struct service_reading *r, struct str bytes);
bool service_banner_tns(struct service_reading *r, struct str bytes);
bool service_banner_smb(struct service_reading *r, struct str bytes);
bool service_banner_rdp(struct service_reading *r, struct str bytes, bool is_plain);
bool service_banner_ldap(struct service_reading *r, struct str bytes);
bool service_banner_mqtt(struct service_reading *r, struct str bytes);
bool service_banner_rpc(struct service_reading *r, struct str bytes);
bool service_banner_nfs(struct service_reading *r, struct str bytes);
bool service_banner_ajp(struct service_reading *r, struct str bytes);
bool service_banner_git(struct service_reading *r, struct str bytes);
bool service_banner_zabbix(struct service_reading *r, struct str bytes);
bool service_banner_kafka(struct service_reading *r, struct str bytes);
bool service_banner_cassandra(struct service_reading *r, struct str bytes);
bool service_banner_rmi(struct service_reading *r, struct str bytes);
bool service_banner_socks(struct service_reading *r, struct str bytes);
bool service_banner_iscsi(struct service_reading *r, struct str bytes);
bool service_banner_afp(struct service_reading *r, struct str bytes);
bool service_banner_x11(struct service_reading *r, struct str bytes);
bool service_banner_pptp(struct service_reading *r, struct str bytes);
bool service_banner_openvpn(struct service_reading *r, struct str bytes);
bool service_banner_ipmi(struct service_reading *r, struct str bytes);
bool service_banner_netbios(struct service_reading *r, struct str bytes);
bool service_banner_ssdp(struct service_reading *r, struct str bytes);
bool service_banner_openwire(struct service_reading *r, struct str bytes);
bool service_banner_ntp_private(struct service_reading *r, struct str bytes);
bool service_banner_dns(struct service_reading *r, struct str bytes);
bool service_banner_ntp(struct service_reading *r, struct str bytes);
bool service_banner_snmp(struct service_reading *r, struct str bytes);
bool service_banner_amqp(struct service_reading *r, struct str bytes);
bool service_banner_vnc(struct service_reading *r, struct str bytes);
bool service_banner_telnet(struct service_reading *r, struct str bytes);
bool service_banner_http(struct service_reading *r, struct str bytes);

#endif
