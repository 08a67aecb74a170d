/* SPDX-License-Identifier: Apache-2.0 */
/* wire_wifi - the networks that access points call out (IEEE 802.11, radiotap.org). */
#include "parse/wire_wifi.h"

#include "parse/wire.h"

#include <string.h>

enum { BEACON = 0x80, PROBE_RESPONSE = 0x50, FIXED = 12 };
enum { TAG_SSID = 0, TAG_CHANNEL = 3, TAG_RSN = 48, TAG_VENDOR = 221 };

/* The fields in front of the signal, with their sizes and alignments, by their bit. */
static int radiotap_signal(struct str head)
{
	static const struct {
		uint8_t size, align;
	} field[] = { { 8, 8 }, { 1, 1 }, { 1, 1 }, { 4, 2 }, { 2, 2 } };
	size_t at = 8;
	uint32_t present = wire_le32(head, 4);
	for (uint32_t more = present; more & UINT32_C(1) << 31; at += 4) {
		if (at + 4 > head.n)
			return 0;
		more = wire_le32(head, at);
	}
	for (size_t i = 0; i < N(field); i++) {
		if (!(present & 1u << i))
			continue;
		at = (at + field[i].align - 1) / field[i].align * field[i].align + field[i].size;
	}
	return present & 1u << 5 && at < head.n ? (int8_t)wire_u8(head, at) : 0;
}

static bool skip_radiotap(struct str *s, int *ret_signal)
{
	if (s->n < 8 || wire_le16(*s, 2) < 8 || wire_le16(*s, 2) > s->n)
		return false;
	*ret_signal = radiotap_signal(str_head(*s, wire_le16(*s, 2)));
	*s = str_from(*s, wire_le16(*s, 2));
	return true;
}

/* RSN: group cipher, pairwise ciphers, then how keys are agreed on. */
static const char *rsn_name(struct str v)
{
	size_t at = 8;
	bool is_personal = false, is_enterprise = false, is_sae = false, is_owe = false;
	if (v.n < at || at + (size_t)wire_le16(v, 6) * 4 + 2 > v.n)
		return "WPA2";
	at += (size_t)wire_le16(v, 6) * 4;
	size_t n = wire_le16(v, at);
	for (at += 2; n-- && at + 4 <= v.n; at += 4) {
		if (wire_u16(v, at) != 0x000f || wire_u8(v, at + 2) != 0xac)
			continue;
		switch (wire_u8(v, at + 3)) {
		case 1:
		case 3:
		case 5:
		case 11:
		case 12: is_enterprise = true; break;
		case 2:
		case 4:
		case 6: is_personal = true; break;
		case 8:
		case 9:
		case 24: is_sae = true; break;
		case 18: is_owe = true; break;
		default: break;
		}
	}
	if (is_enterprise)
		return "WPA2-Enterprise";
	if (is_sae)
		return is_personal ? "WPA2/WPA3" : "WPA3";
	return is_owe ? "OWE" : "WPA2";
}

static bool is_plain_frame(struct str *s, bool has_radiotap, int *ret_signal)
{
	*ret_signal = 0;
	return (!has_radiotap || skip_radiotap(s, ret_signal)) && s->n >= 24;
}

bool wire_wifi_read(struct str s, bool has_radiotap, struct wire_wifi *ret)
{
	struct str tag, value;
	bool has_wpa = false;
	*ret = (struct wire_wifi){ .ssid = STR("") };
	if (!is_plain_frame(&s, has_radiotap, &ret->signal_dbm) || s.n < 24 + FIXED ||
	    (wire_u8(s, 0) != BEACON && wire_u8(s, 0) != PROBE_RESPONSE))
		return false;
	ret->bssid = (const uint8_t *)s.p + 16;
	bool has_privacy = wire_le16(s, 24 + 10) & 0x10;
	s = str_from(s, 24 + FIXED);
	while (wire_take(&s, 1, &tag) && wire_take_sized(&s, 1, &value)) {
		uint8_t kind = wire_u8(tag, 0);
		if (kind == TAG_SSID && value.n <= 32)
			ret->ssid = value;
		else if (kind == TAG_CHANNEL && value.n == 1)
			ret->channel = wire_u8(value, 0);
		else if (kind == TAG_RSN)
			ret->encryption = rsn_name(value);
		else if (kind == TAG_VENDOR && value.n >= 4 && wire_u32(value, 0) == 0x0050f201)
			has_wpa = true;
	}
	if (!ret->encryption)
		ret->encryption = has_wpa ? "WPA" : has_privacy ? "WEP" : "none";
	/* A hidden network's name may be zeros of its length. */
	if (ret->ssid.n && !ret->ssid.p[0])
		ret->ssid = STR("");
	return true;
}

bool wire_wifi_station(struct str s, bool has_radiotap, const uint8_t **ret_bssid,
		       const uint8_t **ret_station)
{
	int signal;
	if (!is_plain_frame(&s, has_radiotap, &signal) || (wire_u8(s, 0) & 0x0c) != 8)
		return false;
	const uint8_t *p = (const uint8_t *)s.p;
	switch (p[1] & 3) {
	case 1: *ret_bssid = p + 4, *ret_station = p + 10; return true;
	case 2: *ret_bssid = p + 10, *ret_station = p + 4; return true;
	default: return false;
	}
}
