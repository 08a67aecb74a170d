/* SPDX-License-Identifier: Apache-2.0 */
/* service - what listens behind open ports: service, product, version, TLS, and what is open to
 * all.
 *
 *     struct service_looks *l = service_new(s, &(struct service_options){ .tries_auth = false });
 *     service_add(l, &(struct service_place){ address, 443, DIAL_TCP, .rate = 50 });   for each
 *     r = service_look(l, e);                                        asks, gives rows, tells
 *
 * Fills net_services, net_service_facts, net_auth, net_tls, net_tls_ciphers, net_certificates, and
 * adds to net_scan_events the addresses of a name that this machine has no way to. */
#ifndef ZICHA_SURVEY_NET_SERVICE_H
#define ZICHA_SURVEY_NET_SERVICE_H

#include "survey/net/service_talk.h"
#include "survey/survey_plan.h"

struct service_options {
	bool tries_auth;       /* net.auth: anonymous FTP, SNMP's usual communities */
	bool wants_all_suites; /* all suites of TLS, not only what is weak */
	/* What only one machine should have, see service_key.c; may be NULL. */
	void (*note_key)(void *arg, const struct address *a, const char *kind, const char *value);
	void *key_arg;
	talk_leave *leave; /* asked before each connection; NULL: all may be made */
	void *arg;
};

struct service_place {
	struct address address;
	uint16_t port;
	enum dial_protocol protocol;
	bool is_spare;	/* another address of a name: that there is no way to it is an event */
	bool is_found;	/* it has taken a connection: that it refuses one is no answer */
	bool takes_all; /* so does every port of its host: most are none */
	const char *device_class; /* as in net_register; NULL, "unknown": not known */
	const char *name;	  /* that it was asked for by, or NULL */
	double rate;		  /* connections a second that are begun to the host */
};

struct service_looks;

/* In plan(): the authorities that are trusted. `ca` may be NULL. */
must_use int service_plan(struct survey_plan *p, const char *ca, struct err *e);

/* Whether one of its tables is read. */
bool service_is_wanted(const struct survey *s);
/* Says of all of them that nothing was asked; `why` names the setting. */
void service_not_asked(struct survey *s, const char *why);
/* Something behind ports was not seen: the words name where and why. */
void service_unseen(struct survey *s, const char *words);
/* Whether a setting is "yes". */
bool service_is_yes(const struct survey *s, const char *setting);

struct service_looks *service_new(struct survey *s, const struct service_options *o);
/* A printer is asked for its pages alone, medical devices and controllers nothing. */
void service_add(struct service_looks *l, const struct service_place *place);
/* Asks all of them, and frees it. <0: the core is gone. */
must_use int service_look(struct service_looks *l, struct err *e);

#endif
