/* SPDX-License-Identifier: Apache-2.0 */
/* docs_coverage - what is demanded, and what answers it. */
#ifndef ZICHA_CMD_DOCS_COVERAGE_H
#define ZICHA_CMD_DOCS_COVERAGE_H

#include "base/buf.h"
#include "base/err.h"

/* Prints docs/coverage.md. 0 or <0. */
must_use int docs_coverage_print(struct buf *out, struct err *e);

#endif
