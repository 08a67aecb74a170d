/* SPDX-License-Identifier: Apache-2.0 */
/* base64 - bytes as text (RFC 4648, section 4). */
#ifndef ZICHA_BASE_BASE64_H
#define ZICHA_BASE_BASE64_H

#include "base/buf.h"

void base64_put(struct buf *out, struct str bytes);

#endif
