/* SPDX-License-Identifier: Apache-2.0 */
/* net_ports - the list of that name beside this file, as text. */
#ifndef ZICHA_TABLE_DATA_NET_PORTS_H
#define ZICHA_TABLE_DATA_NET_PORTS_H

extern const char net_ports[];

#endif
