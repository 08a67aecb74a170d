/* SPDX-License-Identifier: Apache-2.0 */
/* config_guard - the ports whose VLANs are looked at: DHCP snooping, inspection of ARP. */
#ifndef ZICHA_PARSE_CONFIG_GUARD_H
#define ZICHA_PARSE_CONFIG_GUARD_H

#include "parse/config.h"

/* Sets what ports have from their VLANs. After all lines were read, and the modes of ports. */
void config_guard_finish(struct config *c);

#endif
