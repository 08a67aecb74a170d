/* SPDX-License-Identifier: Apache-2.0 */
/* net_service_facts - what services say beside their names, one row a fact. */
#include "table/net/net_service.h"

static const struct column columns[] = {
	COLUMN(struct net_service_fact, ip, N_("address")),
	COLUMN(struct net_service_fact, port, N_("port")),
	COLUMN(struct net_service_fact, protocol, N_("tcp or udp")),
	COLUMN(struct net_service_fact, service, N_("http, ssh, mysql …")),
	COLUMN(struct net_service_fact, name,
	       N_("auth (none, md5, scram …), tls, starttls, ssh.kex, ssh.cipher, smb.dialect, "
		  "ssh.key (of the server), snmp.engine, rdp.security, http.title …")),
	COLUMN(struct net_service_fact, value, N_("value")),
};

const struct table table_net_net_service_facts = {
	.name = "net_service_facts",
	.doc = N_("what services say beside their names: ways to sign in, algorithms, dialects, "
		  "titles"),
	.example = "SELECT ip, port, value FROM net_service_facts WHERE name = 'ssh.cipher'",
	.source = N_("greetings, and answers to short questions"),
	.identity = "ip port protocol name value",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
