/* SPDX-License-Identifier: Apache-2.0 */
/* table_register - all tables that this program has; the build makes the list
 * from src/table/meson.build. */
#ifndef ZICHA_TABLE_TABLE_REGISTER_H
#define ZICHA_TABLE_TABLE_REGISTER_H

#include "fact/table.h"

extern const struct table *const table_register[];
extern const size_t table_register_n;

#endif
