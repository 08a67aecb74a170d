/* SPDX-License-Identifier: Apache-2.0 */
/* docs_targets - the page of the kinds of target that are no host. */
#ifndef ZICHA_CMD_DOCS_TARGETS_H
#define ZICHA_CMD_DOCS_TARGETS_H

#include "base/buf.h"

void docs_targets_print(struct buf *out);

#endif
