/* SPDX-License-Identifier: Apache-2.0 */
/* ufw_read - the rules that ufw loads at boot, from its files. */
#ifndef ZICHA_TABLE_READ_UFW_READ_H
#define ZICHA_TABLE_READ_UFW_READ_H

#include "table/read/firewall_read.h"

/* 0 (with no rules where it is switched off), SCAN_ABSENT: not set up, or <0. */
must_use int ufw_read(struct scan *s, struct firewall_rules *rules, struct err *e);

#endif
