/* SPDX-License-Identifier: Apache-2.0 */
/* net_capture - what was captured and what of it was lost, one row. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_capture_row, source, N_("the file or the interface")),
	COLUMN_MEASURED(struct net_capture_row, first_seen, N_("when the first packet passed")),
	COLUMN_MEASURED(struct net_capture_row, last_seen, N_("when the last one did")),
	COLUMN_MEASURED(struct net_capture_row, seconds, N_("between the two")),
	COLUMN_MEASURED(struct net_capture_row, packets, N_("packets that were read")),
	COLUMN_MEASURED(struct net_capture_row, bytes, N_("their bytes on the wire")),
	COLUMN_MEASURED(struct net_capture_row, dropped,
			N_("packets that the kernel, or whoever captured, could not keep")),
	COLUMN_MEASURED(struct net_capture_row, cut,
			N_("packets whose payload was not captured whole, where it was wanted")),
	COLUMN_MEASURED(
		struct net_capture_row, fragments,
		N_("pieces of packets other than the first: their content is not looked at")),
	COLUMN_MEASURED(struct net_capture_row, broken,
			N_("packets that are not what they claim to be")),
	COLUMN_MEASURED(struct net_capture_row, flows, N_("conversations")),
	COLUMN_MEASURED(struct net_capture_row, flows_lost,
			N_("conversations that were put out of the table of flows to make room")),
};

const struct table table_net_net_capture = {
	.name = "net_capture",
	.doc = N_("what was captured, and what of it was lost"),
	.example = "SELECT packets, dropped, seconds FROM net_capture",
	.source = N_("the traffic"),
	.identity = "source",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
