/* SPDX-License-Identifier: Apache-2.0 */
/* net_wireless - wireless networks that were called out, from captures of 802.11. */
#include "table/net/net.h"

static const struct column columns[] = {
	COLUMN(struct net_wireless_row, bssid, N_("address of the access point")),
	COLUMN(struct net_wireless_row, ssid, N_("name of the network; NULL: hidden")),
	COLUMN(struct net_wireless_row, channel, N_("channel")),
	COLUMN(struct net_wireless_row, encryption,
	       N_("none, WEP, WPA, WPA2, WPA2-Enterprise, WPA2/WPA3, WPA3, OWE")),
	COLUMN_MEASURED(struct net_wireless_row, signal_dbm,
			N_("strongest signal; NULL: not told")),
	COLUMN_MEASURED(struct net_wireless_row, beacons, N_("how often it called")),
	COLUMN_MEASURED(struct net_wireless_row, stations,
			N_("different stations that spoke with it, about")),
	COLUMN_MEASURED(struct net_wireless_row, first_seen, N_("first call")),
	COLUMN_MEASURED(struct net_wireless_row, last_seen, N_("last call")),
};

const struct table table_net_net_wireless = {
	.name = "net_wireless",
	.doc = N_("wireless networks that were called out"),
	.example = "SELECT ssid, bssid, encryption FROM net_wireless",
	.source = N_("the traffic"),
	.identity = "bssid ssid",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_NET,
};
