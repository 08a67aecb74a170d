/* SPDX-License-Identifier: Apache-2.0 */
/* packet_socket - sockets that hear and write whole packets, for whoever asks a network.
 *
 * All need CAP_NET_RAW. Who writes to one asks net/reach first, by itself. */
#ifndef ZICHA_NET_PACKET_SOCKET_H
#define ZICHA_NET_PACKET_SOCKET_H

#include "base/err.h"

enum { PACKET_SOCKET_BYTES = 1600 }; /* of a packet that is heard; the rest is cut off */

/* What is in front of a link's packets, and whether it has neighbours to be asked for. */
enum packet_socket_link { PACKET_SOCKET_IP, PACKET_SOCKET_LOOPBACK, PACKET_SOCKET_ETHERNET };

/* Frames of one link. Heard is only what can be an answer: ARP, ICMP, TCP to `port`, DHCP to a
 * client; not what this machine itself sends. The descriptor, or <0. */
must_use int packet_socket_open(int index, const char *name, uint16_t port, uint8_t ret_mac[6],
				enum packet_socket_link *ret_link, struct err *e);
/* Writes IP packets with their heads, by the kernel's routes; hears nothing. */
must_use int packet_socket_raw(bool is_ipv6, struct err *e);
/* Keeps a TCP port from others: *port, or any if it is 0, which is then there. Needs no right.
 * The descriptor, or <0. */
must_use int packet_socket_reserve(bool is_ipv6, uint16_t *port);

#endif
