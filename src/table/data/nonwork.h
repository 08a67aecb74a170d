/* SPDX-License-Identifier: Apache-2.0 */
/* nonwork - the list of that name beside this file, as text. */
#ifndef ZICHA_TABLE_DATA_NONWORK_H
#define ZICHA_TABLE_DATA_NONWORK_H

extern const char nonwork[];

#endif
