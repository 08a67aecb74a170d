/* SPDX-License-Identifier: Apache-2.0 */
/* net_scan_events - what was not inspected and why: an inspection says what it did not see. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_scan_event, ip, N_("IP address or range; NULL: all of it")),
	COLUMN(struct net_scan_event, kind,
	       N_("silent (it stopped answering), fragile, window, rights, excluded, "
		  "rate-limited, no-way, all-open, late, drops, agent (a switch or router did not "
		  "tell), not-swept (too large)")),
	COLUMN(struct net_scan_event, detail, N_("in words")),
	COLUMN(struct net_scan_event, seen_at, N_("when")),
	COLUMN(struct net_scan_event, is_unseen, N_("something was not inspected because of it")),
	COLUMN(struct net_scan_event, is_agreed,
	       N_("the unit itself has said so, by the register or the target: it is left alone, "
		  "and no gap in what was to be inspected")),
};

const struct table table_net_net_scan_events = {
	.name = "net_scan_events",
	.doc = N_("what was not inspected, and why"),
	.example = "SELECT ip, kind, detail FROM net_scan_events WHERE is_unseen",
	.source = N_("the survey"),
	.identity = "ip kind detail",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
	.is_passing = true,
};
