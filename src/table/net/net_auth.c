/* SPDX-License-Identifier: Apache-2.0 */
/* net_auth - what lets somebody in without a password or with a well-known one; only on request. */
#include "table/net/net_service.h"

static const struct column columns[] = {
	COLUMN(struct net_auth, ip, N_("address")),
	COLUMN(struct net_auth, port, N_("port")),
	COLUMN(struct net_auth, protocol, N_("tcp or udp")),
	COLUMN(struct net_auth, service, N_("ftp, snmp, redis …")),
	COLUMN(struct net_auth, kind, N_("anonymous, community, no-password")),
	COLUMN(struct net_auth, account, N_("name that was tried; NULL: none is needed")),
	COLUMN(struct net_auth, is_accepted, N_("whether it was let in")),
	COLUMN(struct net_auth, answer, N_("what it answered")),
};

const struct table table_net_net_auth = {
	.name = "net_auth",
	.doc = N_("what lets somebody in without a password or with a well-known one; only with "
		  "net.auth"),
	.example = "SELECT ip, port, kind FROM net_auth WHERE is_accepted",
	.source = N_("one try for each kind"),
	.identity = "ip port protocol kind account",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
