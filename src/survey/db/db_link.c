/* SPDX-License-Identifier: Apache-2.0 */
/* db_link - what all conversations with database servers have in common. */
#include "survey/db/db_link.h"

#include "base/clock.h"

#include <errno.h>

bool db_link_is_late(int64_t deadline_ms, struct err *e)
{
	if (clock_ms() <= deadline_ms)
		return false;
	err_set(e, "no end of an answer in time");
	e->code = ENOTCONN;
	return true;
}
