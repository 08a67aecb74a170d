/* SPDX-License-Identifier: Apache-2.0 */
/* probe_timex - whether the kernel holds its clock to be right: adjtimex(2).
 *
 * The answer is text, a pair a line: "status=64" (the STA_ bits, of which
 * STA_UNSYNC is 64) and "maximum_error_us=16000000". */
#ifndef ZICHA_FACT_PROBE_TIMEX_H
#define ZICHA_FACT_PROBE_TIMEX_H

#include "base/buf.h"
#include "base/err.h"

must_use int probe_timex(struct buf *ret, struct err *e);

#endif
