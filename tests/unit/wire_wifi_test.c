/* SPDX-License-Identifier: Apache-2.0 */
/* wire_wifi_test - how networks that are called out are protected. */
#include "parse/wire_wifi.h"

#include "tap.h"

#define BEACON \
	"\x80\0\0\0\xff\xff\xff\xff\xff\xff\2\0\0\0\0\1\2\0\0\0\0\1\0\0" \
	"12345678" \
	"\x64\0"
#define RSN(kind) "\x30\x14\1\0\0\x0f\xac\4\1\0\0\x0f\xac\4\1\0\0\x0f\xac" kind "\0\0"

int main(void)
{
	struct wire_wifi w;
	const uint8_t *bssid, *station;
	ok(wire_wifi_read(STR(BEACON "\0\0"
				     "\0\5guest\3\1\x0b"),
			  false, &w),
	   "a beacon");
	ok(str_is(w.ssid, "guest") && w.channel == 11 && w.bssid[5] == 1, "its name, channel and "
									  "address");
	is_text(w.encryption, "none", "an open network");
	ok(wire_wifi_read(STR(BEACON "\x10\0"
				     "\0\1x"),
			  false, &w),
	   "another");
	is_text(w.encryption, "WEP", "a private one that does not say how");
	ok(wire_wifi_read(STR(BEACON "\x10\0"
				     "\0\1x" RSN("\2")),
			  false, &w),
	   "another");
	is_text(w.encryption, "WPA2", "a shared key");
	ok(wire_wifi_read(STR(BEACON "\x10\0"
				     "\0\1x" RSN("\1")),
			  false, &w),
	   "another");
	is_text(w.encryption, "WPA2-Enterprise", "one with a server");
	ok(wire_wifi_read(STR(BEACON "\x10\0"
				     "\0\1x" RSN("\x08")),
			  false, &w),
	   "another");
	is_text(w.encryption, "WPA3", "one of the third kind");
	ok(wire_wifi_read(STR("\0\0\x0b\0\x2e\0\0\0\0\x02\xce" BEACON "\0\0"
			      "\0\0"),
			  true, &w) &&
		   !w.ssid.n,
	   "a hidden one");
	ok(!wire_wifi_read(STR("\0\0\xff\0\0\0\0\0" BEACON), true, &w), "a head longer than the "
									"frame");
	ok(wire_wifi_station(STR("\x08\1\0\0\2\0\0\0\0\1\2\0\0\0\0\7\2\0\0\0\0\1\0\0"), false,
			     &bssid, &station) &&
		   station[5] == 7,
	   "who speaks with an access point");
	return done();
}
