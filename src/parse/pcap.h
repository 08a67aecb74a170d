/* SPDX-License-Identifier: Apache-2.0 */
/* pcap - captured packets as files hold them: pcap (both byte orders, micro- and nanoseconds) and
 * pcapng (section, interface, packet and statistics blocks; others are passed over).
 *
 *     struct pcap p = { 0 };
 *     while (pcap_next(&p, &bytes, &packet, e) > 0) …
 *
 * What is in hand may end anywhere: 0 says that it takes more to go on, and how much. */
#ifndef ZICHA_PARSE_PCAP_H
#define ZICHA_PARSE_PCAP_H

#include "base/err.h"
#include "base/str.h"

enum {
	PCAP_MAX_INTERFACES = 256,
	PCAP_MAX_PACKET = 1 << 20,
	PCAP_MAX_BLOCK = PCAP_MAX_PACKET + 4096
};

struct pcap_interface {
	uint16_t link;
	uint64_t ticks_per_second;
	int64_t offset_seconds;
	uint64_t n_told_lost, n_lost_between, n_counted; /* see count_lost() */
};

struct pcap {
	bool is_begun, is_next_generation, is_big_endian;
	struct pcap_interface interface[PCAP_MAX_INTERFACES];
	size_t n_interfaces;
	size_t n_to_skip;   /* of a block that is passed over */
	size_t n_needed;    /* when pcap_next() gave 0: so many bytes take it further */
	uint64_t n_dropped; /* by who captured, as the file says */
	uint64_t n_passed;  /* packets of interfaces that it does not describe */
};

struct pcap_packet {
	int64_t time_us; /* since 1970 */
	uint16_t link;	 /* what the bytes begin with: LINKTYPE_… */
	uint32_t length; /* on the wire */
	struct str bytes;
};

/* Takes the next packet off *rest. 1; 0: the rest is too short for it; <0: no such file, or
 * damaged: nothing behind that can be found. */
must_use int pcap_next(struct pcap *p, struct str *rest, struct pcap_packet *ret, struct err *e);

#endif
