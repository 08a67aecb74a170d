/* SPDX-License-Identifier: Apache-2.0 */
/* config_vrf - what is sent by a routing table that the device does not have. */
#ifndef ZICHA_PARSE_CONFIG_VRF_H
#define ZICHA_PARSE_CONFIG_VRF_H

#include "parse/config_tree.h"

/* Switches off the receivers of logs that no routing table leads to. After all lines were read. */
void config_vrf_finish(struct config *c, const struct config_tree *t);

#endif
