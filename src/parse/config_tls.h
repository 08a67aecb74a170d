/* SPDX-License-Identifier: Apache-2.0 */
/* config_tls - versions and suites of TLS that a device shows its pages by. */
#ifndef ZICHA_PARSE_CONFIG_TLS_H
#define ZICHA_PARSE_CONFIG_TLS_H

#include "parse/config_tree.h"

/* Adds the services "tls version" and "tls ciphers". After all lines were read. */
void config_tls_finish(struct config *c, const struct config_tree *t);

#endif
