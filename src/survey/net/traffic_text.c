/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_text - what stands in rows as words: moments, addresses, protocols. */
#include "survey/net/traffic_text.h"

const char *traffic_text_time(int64_t us, char text[CLOCK_TEXT_SIZE])
{
	clock_text(us / 1000000, text);
	return text;
}

const char *traffic_text_mac(const uint8_t mac[6], char text[TRAFFIC_MAC_SIZE])
{
	snprintf(text, TRAFFIC_MAC_SIZE, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2],
		 mac[3], mac[4], mac[5]);
	return text;
}

const char *traffic_text_protocol(uint8_t protocol, char text[12])
{
	static const struct {
		uint8_t number;
		const char *name;
	} known[] = { { 1, "icmp" },  { 2, "igmp" },	{ 4, "ipip" },	{ 6, "tcp" },
		      { 17, "udp" },  { 41, "6in4" },	{ 47, "gre" },	{ 50, "esp" },
		      { 51, "ah" },   { 58, "icmpv6" }, { 89, "ospf" }, { 112, "vrrp" },
		      { 132, "sctp" } };
	for (size_t i = 0; i < N(known); i++)
		if (known[i].number == protocol)
			return known[i].name;
	snprintf(text, 12, "%u", protocol);
	return text;
}

const char *traffic_text_evidence(uint8_t evidence)
{
	static const char *const words[] = { NULL, "port", "payload", "ndpi", "name", "payload" };
	return words[evidence];
}

const char *traffic_text_or_null(const char *text)
{
	return text[0] ? text : NULL;
}

bool traffic_text_is_zero(const void *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (((const uint8_t *)bytes)[i])
			return false;
	return true;
}

const char *traffic_text_ipv4(const uint8_t ip[4], char text[ADDRESS_TEXT_SIZE])
{
	struct traffic_ip all = traffic_ip(ip, 4);
	return traffic_text_is_zero(ip, 4) ? NULL : traffic_ip_text(&all, text);
}
