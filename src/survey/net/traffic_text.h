/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_text - what stands in rows as words: moments, addresses, protocols. */
#ifndef ZICHA_SURVEY_NET_TRAFFIC_TEXT_H
#define ZICHA_SURVEY_NET_TRAFFIC_TEXT_H

#include "survey/net/traffic.h"

enum { TRAFFIC_MAC_SIZE = 18 };

/* Texts of one row. */
struct traffic_texts {
	char ip[4][ADDRESS_TEXT_SIZE], time[2][CLOCK_TEXT_SIZE], mac[2][TRAFFIC_MAC_SIZE],
		protocol[12];
};

const char *traffic_text_time(int64_t us, char text[CLOCK_TEXT_SIZE]);
const char *traffic_text_mac(const uint8_t mac[6], char text[TRAFFIC_MAC_SIZE]);
const char *traffic_text_protocol(uint8_t protocol, char text[12]);
const char *traffic_text_evidence(uint8_t evidence);
/* NULL for an empty text, and for 0.0.0.0. */
const char *traffic_text_or_null(const char *text);
const char *traffic_text_ipv4(const uint8_t ip[4], char text[ADDRESS_TEXT_SIZE]);
bool traffic_text_is_zero(const void *bytes, size_t n);

#endif
