/* SPDX-License-Identifier: Apache-2.0 */
/* config_finish - what follows from all of a configuration: defaults, and what leans on what. */
#ifndef ZICHA_PARSE_CONFIG_FINISH_H
#define ZICHA_PARSE_CONFIG_FINISH_H

#include "parse/config_tree.h"

/* Once all was read. */
void config_finish(struct config *c, const struct config_tree *t);

/* Telnet and SSH as the lines take them, where no statement of their own switches them. */
void config_finish_line_services(struct config *c);

#endif
