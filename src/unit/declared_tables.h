/* SPDX-License-Identifier: Apache-2.0 */
/* declared_tables - questions, clauses and checks as tables: what needs no database. */
#ifndef ZICHA_UNIT_DECLARED_TABLES_H
#define ZICHA_UNIT_DECLARED_TABLES_H

#include "unit/unit.h"

/* All rows of the tables questions, controls and checks. 0 or <0. */
must_use int declared_tables_fill_questions(struct unit *u, struct rows *rows, struct err *e);
must_use int declared_tables_fill_controls(struct unit *u, struct rows *rows, struct err *e);
must_use int declared_tables_fill_checks(struct unit *u, struct rows *rows, struct err *e);

#endif
