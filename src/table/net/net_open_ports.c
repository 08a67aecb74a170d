/* SPDX-License-Identifier: Apache-2.0 */
/* net_open_ports - ports of hosts that take connections. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_open_port, ip, N_("IP address")),
	COLUMN(struct net_open_port, port, N_("port")),
	COLUMN(struct net_open_port, protocol, N_("tcp")),
	COLUMN(struct net_open_port, state, N_("open")),
	COLUMN(struct net_open_port, reason, N_("how that is known: syn-ack, connect")),
	COLUMN_MEASURED(struct net_open_port, rtt_us, N_("time of the answer, in microseconds")),
	COLUMN(struct net_open_port, method, N_("syn (half a connection) or connect")),
	COLUMN(struct net_open_port, purpose, N_("what usually listens there")),
	COLUMN(struct net_open_port, risk,
	       N_("why the port should not be reachable: cleartext, database, remote-control, "
		  "share, management, backdoor; NULL otherwise")),
	COLUMN(struct net_open_port, device,
	       N_("the same of a port that fragile devices have, which only net.level = 3 asks by "
		  "default: dicom, hl7, modbus …; NULL: none of these")),
	COLUMN(struct net_open_port, is_allowed, N_("the register allows it there")),
	COLUMN(struct net_open_port, is_forbidden,
	       N_("the register names the allowed ports of this address, and this is none of "
		  "them")),
};

const struct table table_net_net_open_ports = {
	.name = "net_open_ports",
	.doc = N_("ports of hosts that take connections"),
	.example = "SELECT ip, port FROM net_open_ports WHERE risk IS NOT NULL",
	.source = N_("TCP"),
	.identity = "ip protocol port",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
