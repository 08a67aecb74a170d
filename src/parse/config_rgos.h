/* SPDX-License-Identifier: Apache-2.0 */
/* config_rgos - the configuration of Ruijie's RGOS. */
#ifndef ZICHA_PARSE_CONFIG_RGOS_H
#define ZICHA_PARSE_CONFIG_RGOS_H

#include "parse/config_tree.h"

void config_rgos_read(struct config *c, const struct config_tree *t);

#endif
