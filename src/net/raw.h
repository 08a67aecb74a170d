/* SPDX-License-Identifier: Apache-2.0 */
/* raw - sockets that a survey needs beside those that the core opens for it: of packets, of ICMP,
 * and to hold a port.
 *
 * Opened in a survey's ready(), before it gives up the right to open any. What is sent through them
 * passes one function of the survey that asks reach_has_address(). */
#ifndef ZICHA_NET_RAW_H
#define ZICHA_NET_RAW_H

/* As socket(2), and never left open for a program that is started. */
int raw_open(int family, int type, int protocol);

#endif
