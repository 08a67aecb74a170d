/* SPDX-License-Identifier: Apache-2.0 */
/* firewalld_read - what firewalld's zones let in, from its files. */
#ifndef ZICHA_TABLE_READ_FIREWALLD_READ_H
#define ZICHA_TABLE_READ_FIREWALLD_READ_H

#include "table/read/firewall_read.h"

/* 0, SCAN_ABSENT: not set up, or <0. */
must_use int firewalld_read(struct scan *s, struct firewall_rules *rules, struct err *e);

#endif
