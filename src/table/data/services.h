/* SPDX-License-Identifier: Apache-2.0 */
/* services - the list of that name beside this file, as text. */
#ifndef ZICHA_TABLE_DATA_SERVICES_H
#define ZICHA_TABLE_DATA_SERVICES_H

extern const char services[];

#endif
