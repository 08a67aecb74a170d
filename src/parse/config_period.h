/* SPDX-License-Identifier: Apache-2.0 */
/* config_period - ranges of time by which rules hold, and the day on which each is over. */
#ifndef ZICHA_PARSE_CONFIG_PERIOD_H
#define ZICHA_PARSE_CONFIG_PERIOD_H

#include "parse/config_tree.h"

/* Sets `ends` of the rules whose range of time has an end. After all lines were read. */
void config_period_finish(struct config *c, const struct config_tree *t);

#endif
