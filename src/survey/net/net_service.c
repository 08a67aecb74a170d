/* SPDX-License-Identifier: Apache-2.0 */
/* net_service - what listens behind the ports that a network survey found open.
 *
 * Beside them a few UDP ports, which nobody can find without a question that they answer. */
#include "survey/net/net_service.h"

#include "survey/net/net_class.h"
#include "survey/net/net_twin.h"
#include "survey/net/service.h"

#include <string.h>

bool net_service_is_wanted(const struct net *n)
{
	return service_is_wanted(n->survey);
}

static void add(struct net *n, struct service_looks *l, struct net_host *h, uint16_t port,
		enum dial_protocol protocol)
{
	service_add(l, &(struct service_place){ .address = h->address,
						.port = port,
						.protocol = protocol,
						.is_found = protocol == DIAL_TCP,
						.takes_all = protocol == DIAL_TCP &&
							     net_takes_all(n, h),
						.device_class = net_class_name(h->device_class),
						.rate = net_class_rate(n, h) });
}

/* Between two connections: the window may have closed meanwhile. */
static enum talk_when leave(void *arg, const struct address *a)
{
	if (!net_may_send(arg, a))
		return TALK_NEVER;
	return net_has_token(arg, net_now_us()) ? TALK_NOW : TALK_LATER;
}

/* What fell silent is left alone, and what is fragile is not connected to. */
static bool may_ask(struct net *n, struct net_host *h)
{
	return !h->has_left && net_class_may_ask(n, h, false);
}

int net_service(struct net *n, struct err *e)
{
	struct net_target_ports udp = { { 0 } };
	struct survey *s = n->survey;
	if (!service_is_wanted(s))
		return 0;
	if (n->level < NET_CONNECT || !survey_number(s, "services")) {
		service_not_asked(s, n->level < NET_CONNECT ? "net.level < 2" : "net.services = 0");
		return 0;
	}
	struct service_looks *l = service_new(
		s, &(struct service_options){ .note_key = net_twin_note,
					      .key_arg = n,
					      .tries_auth = service_is_yes(s, "auth"),
					      .wants_all_suites = service_is_yes(s, "tls_suites"),
					      .leave = leave,
					      .arg = n });
	for (size_t i = 0; i < n->n_ports; i++)
		if (may_ask(n, &n->hosts[n->ports[i].host]))
			add(n, l, &n->hosts[n->ports[i].host], n->ports[i].port, DIAL_TCP);
	if (survey_setting(s, "udp")[0])
		(void)!net_target_ports(str_of(survey_setting(s, "udp")), &udp);
	for (size_t i = 0; i < n->n_hosts; i++)
		for (uint32_t port = 1; port < 65536; port++)
			if (net_target_has_port(&udp, (uint16_t)port) && may_ask(n, &n->hosts[i]))
				add(n, l, &n->hosts[i], (uint16_t)port, DIAL_UDP);
	return service_look(l, e);
}
