/* SPDX-License-Identifier: Apache-2.0 */
/* incident_tables - the incidents on record: their grades by the law, and their clocks.
 *
 * Moments are taken as they are recorded; one is running or late as of the unit's now. */
#ifndef ZICHA_UNIT_INCIDENT_TABLES_H
#define ZICHA_UNIT_INCIDENT_TABLES_H

#include "unit/unit.h"

must_use int incident_tables_fill_grades(struct unit *u, struct rows *rows, struct err *e);
must_use int incident_tables_fill_clocks(struct unit *u, struct rows *rows, struct err *e);

#endif
