/* SPDX-License-Identifier: Apache-2.0 */
/* power_day - a day as power supplies tell it: of their battery, of their last test. */
#ifndef ZICHA_PARSE_POWER_DAY_H
#define ZICHA_PARSE_POWER_DAY_H

#include "base/arena.h"
#include "base/str.h"

/* The day as YYYY-MM-DD of "2019/05/01", "2019.5.1", "2019年5月1日", "20190501", "05/01/2019",
 * "05/01/19", "01.05.2019" (with points the day comes first), of the same with an hour behind it,
 * and of a month alone its first day. NULL: it is no day, or none that can be told. */
const char *power_day_read(struct arena *a, struct str text);

#endif
