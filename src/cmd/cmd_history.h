/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_history - a record and what became of it, as people read them.
 *
 * The journal keeps bodies of records, JSON with the names of fields: right for a program. On a
 * terminal stands what changed, "Owner: Li Wei → Wang Fang". */
#ifndef ZICHA_CMD_CMD_HISTORY_H
#define ZICHA_CMD_CMD_HISTORY_H

#include "cmd/cmd_unit.h"

/* Prints the record's values, a line each, and its changes; as CSV or JSON the changes alone, whose
 * bodies hold the values. 0, or an exit status. */
must_use int cmd_history_show(const struct arguments *arguments, struct unit *u,
			      const struct kind *k, const char *id, const char *const *values);

/* Prints the whole journal. 0, or an exit status. */
must_use int cmd_history_print(const struct arguments *arguments, struct unit *u);

#endif
