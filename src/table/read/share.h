/* SPDX-License-Identifier: Apache-2.0 */
/* share - work that a table shares out over the machine's cores. */
#ifndef ZICHA_TABLE_READ_SHARE_H
#define ZICHA_TABLE_READ_SHARE_H

#include <stddef.h>

/* Calls `one` for each of 0 … n-1, in that order, from as many threads as there are
 * cores; where they differ much, give the largest first. */
void share_out(size_t n, void (*one)(void *context, size_t i), void *context);

#endif
