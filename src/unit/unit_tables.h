/* SPDX-License-Identifier: Apache-2.0 */
/* unit_tables - the unit's database as tables for checks, rules, questions and reports. */
#ifndef ZICHA_UNIT_UNIT_TABLES_H
#define ZICHA_UNIT_UNIT_TABLES_H

#include "unit/unit.h"

/* Makes the list of tables and their source in u. */
void unit_tables_make(struct unit *u);

/* Tables that are no kind of record and no table of hosts. */
extern const struct table unit_table_answer_states, unit_table_checks, unit_table_controls,
	unit_table_findings, unit_table_journal, unit_table_questions, unit_table_results,
	unit_table_risk_scores,
	unit_table_score_items, unit_table_score_steps, unit_table_scores, unit_table_seen_tables,
	unit_table_selfeval_scores, unit_table_targets;

#endif
