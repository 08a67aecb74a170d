/* SPDX-License-Identifier: Apache-2.0 */
/* net_connect - open ports by whole connections, for which no rights are needed.
 *
 * At most two to a host at a time. One that was taken is ended in peace: our side says that it has
 * nothing to say, and what the other says is read, so that no reset reaches a program that cannot
 * bear one. */
#ifndef ZICHA_SURVEY_NET_NET_CONNECT_H
#define ZICHA_SURVEY_NET_NET_CONNECT_H

#include "survey/net/net.h"

/* Asks the ports n->list of all hosts that may be asked; or only this machine's own. */
void net_connect(struct net *n, bool is_only_self);
/* Finds hosts by connections to a few ports, where packets cannot be written. */
void net_connect_find(struct net *n);

#endif
