/* SPDX-License-Identifier: Apache-2.0 */
/* remote_control - the list of that name beside this file, as text. */
#ifndef ZICHA_TABLE_DATA_REMOTE_CONTROL_H
#define ZICHA_TABLE_DATA_REMOTE_CONTROL_H

extern const char remote_control[];

#endif
