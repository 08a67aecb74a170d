/* SPDX-License-Identifier: Apache-2.0 */
/* config_comware - the configuration of H3C's Comware 5 and 7, with SecPath firewalls. */
#ifndef ZICHA_PARSE_CONFIG_COMWARE_H
#define ZICHA_PARSE_CONFIG_COMWARE_H

#include "parse/config_tree.h"

void config_comware_read(struct config *c, const struct config_tree *t);

/* config_secpath.c: zones, groups and policies; false: not one of these */
bool config_secpath_statement(struct config *c, const struct config_node *n);
void config_secpath_finish(struct config *c);

#endif
