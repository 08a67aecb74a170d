/* SPDX-License-Identifier: Apache-2.0 */
/* wire_wifi - the networks that access points call out: beacons and answers to probes, with the
 * head that the receiver put in front (radiotap) or without. */
#ifndef ZICHA_PARSE_WIRE_WIFI_H
#define ZICHA_PARSE_WIRE_WIFI_H

#include "base/str.h"

struct wire_wifi {
	const uint8_t *bssid; /* 6 bytes */
	struct str ssid;      /* empty: hidden */
	int channel;	      /* 0: not said */
	int signal_dbm;	      /* 0: not said */
	const char
		*encryption; /* "none", "WEP", "WPA", "WPA2", "WPA2-Enterprise", "WPA3" …; a word */
};

/* has_radiotap: as the capture's link says. False: no beacon. */
must_use bool wire_wifi_read(struct str bytes, bool has_radiotap, struct wire_wifi *ret);
/* Of a data frame: the access point's address and the station's, or false. */
must_use bool wire_wifi_station(struct str bytes, bool has_radiotap, const uint8_t **ret_bssid,
				const uint8_t **ret_station);

#endif
