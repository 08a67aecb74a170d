/* SPDX-License-Identifier: Apache-2.0 */
/* service - what listens behind open ports: service, product, version, TLS, and what is open to
 * all.
 *
 *     struct service_looks *l = service_new(s, &(struct service_options){ .host_rate = 50 });
 *     service_add(l, &address, 443, DIAL_TCP, "server", NULL);       for each open port
 *     r = service_look(l, e);                                        asks, gives rows, tells
 *
 * Fills net_services, net_service_facts, net_auth, net_tls, net_tls_ciphers, net_certificates. */
#ifndef ZICHA_SURVEY_NET_SERVICE_H
#define ZICHA_SURVEY_NET_SERVICE_H

#include "survey/survey_plan.h"

struct service_options {
	double host_rate;      /* connections a second that are begun to one host */
	bool tries_auth;       /* net.auth: anonymous FTP, SNMP's usual communities */
	bool wants_all_suites; /* all suites of TLS, not only what is weak */
};

struct service_looks;

/* In plan(): the authorities that are trusted. `ca` may be NULL. */
must_use int service_plan(struct survey_plan *p, const char *ca, struct err *e);

struct service_looks *service_new(struct survey *s, const struct service_options *o);
/* `device_class` as in net_register (NULL or "unknown": not known); `name` that it was asked for
 * by, or NULL. A printer is asked for its pages alone, medical devices and controllers nothing. */
void service_add(struct service_looks *l, const struct address *a, uint16_t port,
		 enum dial_protocol protocol, const char *device_class, const char *name);
/* Asks all of them, and frees it. <0: the core is gone. */
must_use int service_look(struct service_looks *l, struct err *e);

#endif
