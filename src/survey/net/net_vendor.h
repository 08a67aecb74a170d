/* SPDX-License-Identifier: Apache-2.0 */
/* net_vendor - who made a network card, from the files of ieee-data that the plan handed over. */
#ifndef ZICHA_SURVEY_NET_NET_VENDOR_H
#define ZICHA_SURVEY_NET_NET_VENDOR_H

#include "survey/net/net.h"

/* Reads the vendors of all MACs that were seen so far. */
void net_vendor_read(struct net *n);
/* NULL: not in the files, or a MAC that was made up (a phone's, a virtual machine's). */
const char *net_vendor(const struct net *n, const uint8_t *mac);

#endif
