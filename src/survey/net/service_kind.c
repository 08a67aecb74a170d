/* SPDX-License-Identifier: Apache-2.0 */
/* service_kind - what answers on named ports of one host: service://HOST:22,443,161/udp.
 *
 * Nothing is searched for; only these ports are spoken to. Whole networks are net:. */
#include "survey/net/service.h"
#include "table/net/net.h"
#include "table/net/net_service.h"

#include <string.h>

enum { MAX_PORTS = 1000 };

static int take_port(struct survey_plan *p, const char *host, struct str one, struct err *e)
{
	struct str number = str_head(one, str_find(one, '/')), protocol = str_from(one, number.n);
	int64_t port;
	bool is_udp = str_is(protocol, "/udp");
	if (!str_int(number, 10, &port) || port < 1 || port > UINT16_MAX ||
	    (protocol.n && !is_udp && !str_is(protocol, "/tcp")))
		return err_use(e, "%s: %.*s is no port; write service://HOST:22,443,161/udp",
			       survey_plan_target(p), (int)MIN(one.n, 20), one.p);
	survey_plan_word(p, is_udp ? "udp" : "tcp",
			 arena_printf(survey_plan_arena(p), "%d", (int)port));
	return survey_plan_host(p, host, (uint16_t)port, e);
}

static int plan(struct survey_plan *p, struct err *e)
{
	struct str rest = str_of(survey_plan_rest(p)), host, one;
	bool is_bracketed = str_starts(rest, "[");
	host = is_bracketed ? str_head(str_from(rest, 1), str_find(str_from(rest, 1), ']'))
			    : str_head(rest, str_find(rest, ':'));
	struct str ports = str_from(rest, host.n + (is_bracketed ? 2 : 0));
	if (!host.n || !str_starts(ports, ":"))
		return err_use(e, "%s: write service://HOST:22,443,161/udp", survey_plan_target(p));
	const char *name = str_text(survey_plan_arena(p), host);
	struct address a;
	if (!address_parse(host, &a))
		survey_plan_word(p, "name", name);
	ports = str_from(ports, 1);
	for (size_t n = 0; str_split(&ports, ',', &one); n++)
		if (n == MAX_PORTS)
			return err_set(e, "%s: more than %d ports", survey_plan_target(p),
				       MAX_PORTS);
		else if (take_port(p, name, one, e) < 0)
			return -1;
	return service_plan(p, survey_plan_setting(p, "ca"), e);
}

static void add_all(struct survey *s, struct service_looks *l, const struct address *a,
		    enum dial_protocol protocol, bool is_spare)
{
	const char *port, *key = protocol == DIAL_UDP ? "udp" : "tcp";
	for (size_t n = 0; (port = survey_nth_word(s, key, n)); n++)
		service_add(l, &(struct service_place){ .address = *a,
							.is_spare = is_spare,
							.port = (uint16_t)strtoul(port, NULL, 10),
							.protocol = protocol,
							.device_class = survey_setting(s, "class"),
							.name = survey_word(s, "name"),
							.rate = (double)survey_number(s, "rate") });
}

static int look(struct survey *s, struct err *e)
{
	struct address a;
	struct service_looks *l = service_new(
		s, &(struct service_options){ .tries_auth = service_is_yes(s, "auth"),
					      .wants_all_suites = service_is_yes(s, "tls_"
										    "suites") });
	const char *first = survey_word(s, "address"), *text;
	/* All addresses of a name; the plan has them again for each port. */
	for (size_t n = 0; (text = survey_nth_word(s, "address", n)); n++) {
		if (n && strcmp(text, first) == 0)
			break;
		if (!address_parse(str_of(text), &a))
			return err_set(e, "no address");
		add_all(s, l, &a, DIAL_TCP, n > 0);
		add_all(s, l, &a, DIAL_UDP, n > 0);
	}
	int r = service_look(l, e);
	survey_seen(s, &table_net_net_scan_events);
	survey_absent_others(s, "service: asks the named ports, and nothing else");
	return r;
}

static const struct survey_setting settings[] = {
	{ "rate", "100", N_("connections a second that are begun to the host"), 1, 5000 },
	{ "class", "unknown", N_("class of the host: server, pc, network, printer, medical, plc …"),
	  0, 0 },
	{ "auth", "no", N_("yes: also try anonymous FTP and SNMP's usual communities, once each"),
	  0, 0 },
	{ "tls_suites", "no", N_("yes: find all suites of TLS, which takes a connection for each"),
	  0, 0 },
	{ "ca", "", N_("file of authorities that are trusted beside the system's"), 0, 0 },
};

const struct survey_kind survey_net_service_kind = {
	.name = "service",
	.doc = N_("what answers on named ports of one host: service://HOST:PORT[,PORT/udp…]"),
	.profile = "service",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.look = look,
};
