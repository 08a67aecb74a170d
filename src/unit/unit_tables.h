/* SPDX-License-Identifier: Apache-2.0 */
/* unit_tables - the unit's database as tables for checks, rules, questions and reports. */
#ifndef ZICHA_UNIT_UNIT_TABLES_H
#define ZICHA_UNIT_UNIT_TABLES_H

#include "unit/unit.h"

/* Makes the list of tables and their source in u. */
void unit_tables_make(struct unit *u);

#endif
