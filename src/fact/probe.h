/* SPDX-License-Identifier: Apache-2.0 */
/* probe - questions to the running kernel that no file answers.
 *
 * A probe gives bytes for a parser, never values: so the answer of any machine
 * can be recorded and judged elsewhere. A recording stands below a host: target
 * as .zicha/NAME. All probes look on and change nothing. */
#ifndef ZICHA_FACT_PROBE_H
#define ZICHA_FACT_PROBE_H

#include "base/buf.h"
#include "base/err.h"

/* The running system has no such thing; the words say what. The same value as
 * SCAN_ABSENT. */
enum { PROBE_ABSENT = 1 };

/* Appends the answer to *ret_answer, whose maximum is the cap. 0, PROBE_ABSENT or
 * <0: no permission, no answer in time, no probe of that name. */
must_use int probe_ask(const char *name, struct buf *ret_answer, struct err *e);

#endif
