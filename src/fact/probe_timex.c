/* SPDX-License-Identifier: Apache-2.0 */
/* probe_timex - whether the kernel holds its clock to be right: adjtimex(2). */
#include "fact/probe_timex.h"

#include <sys/timex.h>

int probe_timex(struct buf *ret, struct err *e)
{
	struct timex t = { .modes = 0 }; /* nothing is set */
	if (adjtimex(&t) < 0)
		return err_sys(e, "ask the kernel about its clock");
	buf_printf(ret, "status=%d\nmaximum_error_us=%ld\n", t.status, t.maxerror);
	return 0;
}
