/* SPDX-License-Identifier: Apache-2.0 */
/* docs_coverage - what is demanded, and which tables and checks answer it. */
#ifndef ZICHA_CMD_DOCS_COVERAGE_H
#define ZICHA_CMD_DOCS_COVERAGE_H

#include "base/buf.h"
#include "base/err.h"

/* Prints docs/coverage.md from the content. 0 or <0. */
must_use int docs_coverage_print(struct buf *out, const char *content_dir, struct err *e);

#endif
