/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_rows - the answer to a query, as a command prints it. */
#ifndef ZICHA_CMD_CMD_ROWS_H
#define ZICHA_CMD_CMD_ROWS_H

#include "cmd/cmd.h"
#include "fact/query.h"

/* Steps through a query over what was gathered and writes its rows to `out`, in the form that
 * --format names; says on standard error what of its tables was not seen. 0, EXIT_UNKNOWN if there
 * was such a one, or another exit status. */
must_use int cmd_rows(const struct arguments *arguments, struct facts *f, struct query *q,
		      struct buf *out);

/* Says on standard error which of the tables asked were not seen whole; returns whether there
 * were any. */
bool cmd_rows_tell_unseen(struct facts *f, const struct query *q);

#endif
