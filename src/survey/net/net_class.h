/* SPDX-License-Identifier: Apache-2.0 */
/* net_class - what a host is, and so how gently it is asked. */
#ifndef ZICHA_SURVEY_NET_NET_CLASS_H
#define ZICHA_SURVEY_NET_NET_CLASS_H

#include "survey/net/net.h"

/* Notes what the register says of hosts; those that were not seen become hosts as well. */
void net_class_register(struct net *n);
/* Vendors by MAC, then classes by register, name, vendor. Called again when ports are known. */
void net_class_all(struct net *n);
void net_class_by_port(struct net_host *h, uint16_t port);
/* The registered range that has an address, or NULL; whether the address is registered: 1, 0, or
 * NO_INT where there is no register. */
const char *net_class_subnet(const struct net *n, const struct address *a);
int64_t net_class_is_registered(const struct net *n, const struct address *a);
/* SYN a second that it is asked. */
double net_class_rate(const struct net *n, const struct net_host *h);
/* Whether it is to be found without a word to its ports. `h` may be NULL. */
bool net_class_is_spared(const struct net *n, const struct net_host *h);
/* Whether its ports may be asked; why not is told once. Whole connections are not made to what
 * is fragile. */
bool net_class_may_ask(struct net *n, struct net_host *h, bool is_half);
/* Whether a registered class is a switch, a router or the like. */
bool net_class_is_network(const char *registered);
/* Whether now is in its registered hours. */
bool net_class_is_in_hours(const struct net *n, const struct net_host *h);
/* What usually listens there, and why it should not be reachable; NULL where nothing is known. */
const char *net_class_purpose(struct net *n, uint16_t port, const char **ret_risk);
/* Whether such devices alone have the port. */
bool net_class_is_of_device(uint16_t port);
/* Those ports of our list that checks speak of and that are not asked, or NULL: of fragile devices,
 * or of all the others. */
const char *net_class_unasked(struct net *n, bool of_devices);
/* The ports to ask: as net.ports says, or our own list. */
void net_class_ports(struct net *n);

#endif
