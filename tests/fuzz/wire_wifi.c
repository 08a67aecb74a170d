/* SPDX-License-Identifier: Apache-2.0 */
/* wire_wifi - names lie within the beacon. */
#include "parse/wire_wifi.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str all = { (const char *)data, size };
	struct wire_wifi w;
	const uint8_t *bssid, *station;
	for (int i = 0; i < 2; i++) {
		if (wire_wifi_read(all, i, &w)) {
			assert(w.encryption && w.ssid.n <= 32 && w.bssid + 6 <= data + size);
			assert(!w.ssid.n ||
			       (w.ssid.p >= all.p && w.ssid.p + w.ssid.n <= all.p + size));
		}
		if (wire_wifi_station(all, i, &bssid, &station))
			assert(bssid >= data && bssid + 6 <= data + size &&
			       station + 6 <= data + size);
	}
	return 0;
}
