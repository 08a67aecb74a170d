/* SPDX-License-Identifier: Apache-2.0 */
/* charset - texts of other programs as UTF-8.
 *
 * Chinese editions of Excel save CSV in GB18030 (GBK), and "Unicode text" in UTF-16. */
#ifndef ZICHA_BASE_CHARSET_H
#define ZICHA_BASE_CHARSET_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

/* Appends the text as valid UTF-8, without its byte order mark: UTF-16 if it has the mark of one,
 * UTF-8 if it is valid as such, else GB18030. <0: none of them, more than *out takes, or a system
 * without the table of GB18030; the words say where or what to do. */
must_use int charset_utf8(struct str bytes, struct buf *out, struct err *e);

/* Has the C library read its table of a character set now: a confined process cannot open the file.
 * The table stays as long as somebody has it open; it is kept open until the process ends. */
void charset_load(struct arena *a, const char *name);
/* All that charset_utf8() needs. */
void charset_load_all(struct arena *a);

#endif
