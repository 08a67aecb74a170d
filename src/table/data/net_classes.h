/* SPDX-License-Identifier: Apache-2.0 */
/* net_classes - the list of that name beside this file, as text. */
#ifndef ZICHA_TABLE_DATA_NET_CLASSES_H
#define ZICHA_TABLE_DATA_NET_CLASSES_H

extern const char net_classes[];

#endif
