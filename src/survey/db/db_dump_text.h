/* SPDX-License-Identifier: Apache-2.0 */
/* db_dump_text - whether a dump as SQL text is whole, in words. */
#ifndef ZICHA_SURVEY_DB_DB_DUMP_TEXT_H
#define ZICHA_SURVEY_DB_DB_DUMP_TEXT_H

#include "parse/sql_dump.h"
#include "table/db/db.h"

/* After its last byte: fills in is_whole, and damage, whose words live in `a`. */
void db_dump_text_judge(const struct sql_dump *d, struct arena *a, struct db_backup *r);

#endif
