/* SPDX-License-Identifier: Apache-2.0 */
/* net_syn - open ports by half a connection: the program behind a port never hears of it.
 *
 * Compact: a byte for each host and port, and our number in the question is made of address, port
 * and a key, so that a late answer counts and a made-up one does not. Each host has its own pace,
 * which halves where it does not keep up; only what was not answered is asked again. A host that
 * answered and falls silent is left. */
#ifndef ZICHA_SURVEY_NET_NET_SYN_H
#define ZICHA_SURVEY_NET_NET_SYN_H

#include "survey/net/net.h"

/* Asks the ports n->list of all hosts that may be asked. */
void net_syn(struct net *n);

#endif
