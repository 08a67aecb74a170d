/* SPDX-License-Identifier: Apache-2.0 */
/* config_asa - the configuration of Cisco's ASA firewalls. */
#ifndef ZICHA_PARSE_CONFIG_ASA_H
#define ZICHA_PARSE_CONFIG_ASA_H

#include "parse/config_tree.h"

void config_asa_read(struct config *c, const struct config_tree *t);

#endif
