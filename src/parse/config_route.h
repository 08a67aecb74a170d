/* SPDX-License-Identifier: Apache-2.0 */
#ifndef PARSE_CONFIG_ROUTE_H
#define PARSE_CONFIG_ROUTE_H

#include "parse/config.h"

/* Where ports have keys for a routing protocol, and no area or process has: a row for each other
 * port that speaks it. */
void config_route_finish(struct config *c);

#endif
