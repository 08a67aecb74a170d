/* SPDX-License-Identifier: Apache-2.0 */
/* net_six - IPv6 prefixes that are too large to be asked address by address: a /64 has more
 * addresses than there is time.
 *
 * Found are hosts that answer an echo to all of the link, those that are registered or that the
 * kernel knows, and those that routers tell. That others may be there is told. */
#ifndef ZICHA_SURVEY_NET_NET_SIX_H
#define ZICHA_SURVEY_NET_NET_SIX_H

#include "survey/net/net.h"

bool net_six_is_wide(const struct address_cidr *c);
/* Says of each such prefix of the target that it is not swept. */
void net_six_tell(struct net *n);
/* Asks all nodes of the own links, then those that are known. */
void net_six(struct net *n);

#endif
