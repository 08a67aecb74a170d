/* SPDX-License-Identifier: Apache-2.0 */
/* net_target - fuzzes what a user calls a network, its ports and its hours. */
#include "parse/net_target.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct err e;
	struct net_target t;
	struct net_target_ports ports;
	struct net_target_window w;
	uint8_t mac[6];
	struct str text = { (const char *)data, size };
	autoarena a = ARENA(64 << 20);
	if (net_target_read(text, &a, &t, &e) == 0)
		assert(t.n && t.n <= NET_TARGET_MAX_PARTS);
	(void)!net_target_read_excluded(text, &a, &t, &e);
	(void)!net_target_ports(text, &ports);
	if (net_target_window(text, &w))
		assert(net_target_is_within(&w, w.from));
	(void)!net_target_mac(text, mac);
	return 0;
}
