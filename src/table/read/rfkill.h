/* SPDX-License-Identifier: Apache-2.0 */
/* rfkill - whether a radio is switched off, by a switch or by software. */
#ifndef ZICHA_TABLE_READ_RFKILL_H
#define ZICHA_TABLE_READ_RFKILL_H

#include "fact/scan.h"

/* For the switches in a directory of /sys: 1 if one of them blocks, 0 if none does, NO_INT
 * if the device has no such switch. */
int64_t rfkill_is_blocked(struct scan *s, const char *dir);

#endif
