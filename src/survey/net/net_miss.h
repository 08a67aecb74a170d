/* SPDX-License-Identifier: Apache-2.0 */
/* net_miss - whether a registered host that nobody saw can be called silent. */
#ifndef ZICHA_SURVEY_NET_NET_MISS_H
#define ZICHA_SURVEY_NET_NET_MISS_H

#include "survey/net/net.h"

/* Asks those that nobody has seen once more, in another way. */
void net_miss(struct net *n);
/* Two ways were tried, each twice, and neither saw it. */
bool net_miss_is_silent(const struct net_host *h);

#endif
