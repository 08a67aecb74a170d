/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_answers - the clauses of all frameworks, each with all that answers it.
 *
 * Checks of hosts are checks; those of the unit look over records, and so do the kinds that
 * frameworks/program.answers names. Claims and templates are reports. */
#ifndef ZICHA_CMD_CMD_ANSWERS_H
#define ZICHA_CMD_CMD_ANSWERS_H

#include "check/framework.h"
#include "report/claim.h"
#include "unit/question.h"

struct cmd_answers {
	struct arena arena;
	struct frameworks frameworks;
	struct pack checks, unit_checks;
	struct questions questions;
	struct claims claims;
};

/* Whatever of it the content does not have is left out. To be freed in all cases. */
must_use int cmd_answers_load(struct cmd_answers *ret, struct err *e);
void cmd_answers_free(struct cmd_answers *t);

/* Tells on standard error what is wrong in the content; true: something is. */
bool cmd_answers_tell(const struct cmd_answers *t);

#endif
