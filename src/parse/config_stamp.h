/* SPDX-License-Identifier: Apache-2.0 */
/* config_stamp - the time that a terminal's log puts before each line. */
#ifndef ZICHA_PARSE_CONFIG_STAMP_H
#define ZICHA_PARSE_CONFIG_STAMP_H

#include "base/arena.h"
#include "base/str.h"

/* The text without "[2026-11-20 10:01:02] ", "10:01:02.123: " and the like before its lines, if
 * nearly all of them have one; else the text as it is. Lines keep their numbers and their own
 * blanks. */
struct str config_stamp_cut(struct arena *a, struct str text);

#endif
