/* SPDX-License-Identifier: Apache-2.0 */
/* config_route - the ports that speak a routing protocol without a key, beside others that have
 * one. */
#ifndef ZICHA_PARSE_CONFIG_ROUTE_H
#define ZICHA_PARSE_CONFIG_ROUTE_H

#include "parse/config.h"

/* Where ports have keys for a routing protocol, and no area or process has: a row for each other
 * port that speaks it. */
void config_route_finish(struct config *c);

#endif
