/* SPDX-License-Identifier: Apache-2.0 */
/* net_twin - one machine at two addresses, by what only one machine should have. */
#ifndef ZICHA_SURVEY_NET_NET_TWIN_H
#define ZICHA_SURVEY_NET_NET_TWIN_H

#include "survey/net/net.h"

/* For service_options.note_key. */
void net_twin_note(void *net, const struct address *a, const char *kind, const char *value);
/* Rows of net_multihomed. True: services were asked, so that something can be said. */
bool net_twin_tell(struct net *n);

#endif
