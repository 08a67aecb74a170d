/* SPDX-License-Identifier: Apache-2.0 */
/* net_service - what listens behind the ports that a network survey found open. */
#ifndef ZICHA_SURVEY_NET_NET_SERVICE_H
#define ZICHA_SURVEY_NET_NET_SERVICE_H

#include "survey/net/net.h"

/* Whether a table of services is read, for which the open ports must be known. */
bool net_service_is_wanted(const struct net *n);
/* Asks them, gives rows, tells. <0: the core is gone. */
must_use int net_service(struct net *n, struct err *e);

#define NET_SERVICE_SETTINGS \
	{ "services", "1", N_("asks open ports what listens there"), 0, 1 }, \
		{ "udp", "53,123,161,5060", \
		  N_("UDP ports that each host is asked; an empty list asks none"), 0, 0 }, \
		{ "auth", "no", \
		  N_("yes: also try anonymous FTP and SNMP's usual communities, once each"), 0, \
		  0 }, \
		{ "tls_suites", "no", \
		  N_("yes: find all suites of TLS, which takes a connection for each"), 0, 0 }, \
	{ \
		"ca", "", N_("file of authorities that are trusted beside the system's"), 0, 0 \
	}

#endif
