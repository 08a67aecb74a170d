/* SPDX-License-Identifier: Apache-2.0 */
/* net_cleartext - passwords that passed unprotected: protocol and account, never the password. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_cleartext_row, protocol,
	       N_("ftp, telnet, pop3, imap, smtp, http-basic, http-form, ldap, redis, mqtt, snmp")),
	COLUMN(struct net_cleartext_row, client, N_("who signed in")),
	COLUMN(struct net_cleartext_row, server, N_("where")),
	COLUMN(struct net_cleartext_row, server_port, N_("its port")),
	COLUMN(struct net_cleartext_row, account, N_("the account; NULL: it was not told")),
	COLUMN_MEASURED(struct net_cleartext_row, times, N_("how often")),
	COLUMN(struct net_cleartext_row, is_server_outside, N_("the server is not inside")),
	COLUMN_MEASURED(struct net_cleartext_row, first_seen, N_("first time")),
	COLUMN_MEASURED(struct net_cleartext_row, last_seen, N_("last time")),
};

const struct table table_net_net_cleartext = {
	.name = "net_cleartext",
	.doc = N_("passwords that anybody on the way could read; never the passwords"),
	.example = "SELECT protocol, client, server, account FROM net_cleartext",
	.source = N_("the traffic"),
	.identity = "protocol client server server_port account",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
