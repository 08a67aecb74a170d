/* SPDX-License-Identifier: Apache-2.0 */
/* config_family - whose configuration a text is, and what it says. */
#ifndef ZICHA_PARSE_CONFIG_FAMILY_H
#define ZICHA_PARSE_CONFIG_FAMILY_H

#include "parse/config_tree.h"

/* That of "vrp", "comware", "ios", "asa", "rgos"; CONFIG_UNKNOWN. */
enum config_family config_family_of(struct str name);

/* Reads all of a text. CONFIG_UNKNOWN as `family` guesses. What came of it is in *ret, in the
 * arena; its family is CONFIG_UNKNOWN if that could not be told. `name` is the device's name where
 * the text has none. */
void config_family_read(struct str text, enum config_family family, const char *name,
			struct arena *a, struct config *ret);

#endif
