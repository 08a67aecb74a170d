/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_rows - what the sensor remembers, as rows; and then it begins anew. */
#include "survey/net/traffic_text.h"

#include "base/tr.h"
#include "table/net/net.h"

#include <stdarg.h>
#include <string.h>
#include <sys/random.h>

enum { MAX_EVENTS = 20 * 1000 };

/* ---- events ---- */

void traffic_event(struct traffic *t, const char *kind, const struct traffic_ip *host,
		   const struct traffic_ip *peer, const char *format, ...)
{
	char detail[240];
	struct traffic_texts x = { .protocol = "" };
	bool is_new;
	uint64_t hash = UINT64_C(14695981039346656037);
	va_list ap;
	va_start(ap, format);
	vsnprintf(detail, sizeof(detail), tr(format), ap);
	va_end(ap);
	/* Not its peer: a host that does the same with a hundred others is told of once. */
	for (const char *c = kind; *c; c++)
		hash = (hash ^ (uint8_t)*c) * UINT64_C(0x100000001b3);
	for (size_t i = 0; host && i < sizeof(*host); i++)
		hash = (hash ^ host->bytes[i]) * UINT64_C(0x100000001b3);
	for (const char *c = detail; *c; c++)
		hash = (hash ^ (uint8_t)*c) * UINT64_C(0x100000001b3);
	traffic_pool_make(&t->told, &hash, &is_new);
	if (!is_new || t->n_events++ >= MAX_EVENTS)
		return;
	survey_row(t->survey, &table_net_net_events,
		   &(struct net_event_row){ traffic_text_time(t->now_us, x.time[0]), kind,
					    host ? traffic_ip_text(host, x.ip[0]) : NULL,
					    peer ? traffic_ip_text(peer, x.ip[1]) : NULL, detail });
	if (survey_has_rounds(t->survey))
		survey_flush(t->survey);
}

/* ---- flows and their sums ---- */

static const char *state_of(const struct traffic_flow *f)
{
	if (f->key.protocol != WIRE_TCP)
		return NULL;
	if (!(f->tcp & TCP_ASKED) && !(f->tcp & TCP_ANSWERED))
		return "partial";
	if (!(f->tcp & TCP_ANSWERED) && !f->packets[1])
		return "asked";
	if (!(f->tcp & TCP_ANSWERED))
		return f->tcp & TCP_RESET_BY_SERVER ? "refused" : "partial";
	if (f->tcp & (TCP_RESET_BY_SERVER | TCP_RESET_BY_CLIENT))
		return "reset";
	return f->tcp & TCP_CLOSED_BY_CLIENT && f->tcp & TCP_CLOSED_BY_SERVER ? "closed" : "open";
}

static void put_flow(struct traffic *t, const struct traffic_flow *f)
{
	struct traffic_texts x = { .protocol = "" };
	const struct traffic_app *app = &t->apps->app[f->app];
	bool has_ports = f->key.protocol == WIRE_TCP || f->key.protocol == WIRE_UDP;
	char fingerprint[12] = "";
	if (f->fingerprint)
		snprintf(fingerprint, sizeof(fingerprint), "%08x", f->fingerprint);
	struct net_flow_row row = {
		.first_seen = traffic_text_time(f->first_us, x.time[0]),
		.last_seen = traffic_text_time(f->last_us, x.time[1]),
		.protocol = traffic_text_protocol(f->key.protocol, x.protocol),
		.client = traffic_ip_text(traffic_flow_side(f, false), x.ip[0]),
		.client_port = has_ports ? traffic_flow_port(f, false) : NO_INT,
		.server = traffic_ip_text(traffic_flow_side(f, true), x.ip[1]),
		.server_port = has_ports ? traffic_flow_port(f, true) : NO_INT,
		.vlan = f->vlan ? f->vlan : NO_INT,
		.packets_sent = (int64_t)f->packets[0],
		.packets_received = (int64_t)f->packets[1],
		.bytes_sent = (int64_t)f->bytes[0],
		.bytes_received = (int64_t)f->bytes[1],
		.state = state_of(f),
		.name = traffic_text_or_null(f->name),
		.alpn = traffic_text_or_null(f->alpn),
		.fingerprint = traffic_text_or_null(fingerprint),
		.application = app->name,
		.category = app->category,
		.evidence = traffic_text_evidence(f->evidence),
		.is_inside = f->is_inside[0] && f->is_inside[1],
		.is_server_outside = !f->is_inside[1],
		.is_client_outside = !f->is_inside[0],
	};
	survey_row(t->survey, &table_net_net_flows, &row);
}

/* A flow that makes room: it stays in the sums. */
static bool lose_flow(void *arg, void *record)
{
	traffic_flow_fold(arg, record);
	return true;
}

/* Tells all flows; those that said nothing in this round, or have ended, are forgotten. */
static void put_flows(struct traffic *t)
{
	struct traffic_flow *next = traffic_pool_next(&t->flows, NULL);
	while (next) {
		struct traffic_flow *f = next;
		next = traffic_pool_next(&t->flows, f);
		bool is_silent = !f->packets[0] && !f->packets[1];
		bool is_over = f->tcp & (TCP_RESET_BY_SERVER | TCP_RESET_BY_CLIENT) ||
			       (f->tcp & TCP_CLOSED_BY_CLIENT && f->tcp & TCP_CLOSED_BY_SERVER);
		if (!is_silent) {
			traffic_flow_fold(t, f);
			put_flow(t, f);
		}
		if (is_silent || is_over)
			traffic_pool_remove(&t->flows, f);
		else
			memset(f->packets, 0, sizeof(f->packets)),
				memset(f->bytes, 0, sizeof(f->bytes));
	}
}

static void put_talker(struct traffic *t, const struct traffic_talker *k)
{
	struct traffic_texts x = { .protocol = "" };
	const struct traffic_app *app = &t->apps->app[k->key.app];
	bool has_ports = k->key.protocol == WIRE_TCP || k->key.protocol == WIRE_UDP;
	struct net_talker_row row = {
		.client = traffic_ip_text(&k->key.client, x.ip[0]),
		.server = traffic_ip_text(&k->key.server, x.ip[1]),
		.protocol = traffic_text_protocol(k->key.protocol, x.protocol),
		.server_port = has_ports ? k->key.port : NO_INT,
		.application = app->name,
		.category = app->category,
		.evidence = traffic_text_evidence(k->evidence),
		.name = traffic_text_or_null(k->name),
		.flows = (int64_t)k->flows,
		.answered = (int64_t)k->answered,
		.bytes_sent = (int64_t)k->bytes[0],
		.bytes_received = (int64_t)k->bytes[1],
		.is_server_outside = !k->is_inside[1],
		.is_client_outside = !k->is_inside[0],
		.first_seen = traffic_text_time(k->first_us, x.time[0]),
		.last_seen = traffic_text_time(k->last_us, x.time[1]),
	};
	survey_row(t->survey, &table_net_net_talkers, &row);
}

/* What an office has to answer for is told even where there is no room for it. */
static bool is_told_when_lost(const struct traffic *t, uint16_t app)
{
	const struct traffic_app *x = &t->apps->app[app];
	return x->is_notable || x->is_guarded;
}

static bool lose_talker(void *arg, void *record)
{
	struct traffic *t = arg;
	const struct traffic_talker *k = record;
	if (is_told_when_lost(t, k->key.app))
		put_talker(t, k);
	return true;
}

static void put_use(struct traffic *t, const struct traffic_use *u)
{
	struct traffic_texts x = { .protocol = "" };
	const struct traffic_app *app = &t->apps->app[u->key.app];
	struct net_application_row row = {
		.host = traffic_ip_text(&u->key.host, x.ip[0]),
		.side = u->key.is_server ? "server" : "client",
		.application = app->name,
		.category = app->category,
		.evidence = traffic_text_evidence(u->evidence),
		.flows = (int64_t)u->flows,
		.peer = traffic_ip_text(&u->peer, x.ip[1]),
		.name = traffic_text_or_null(u->name),
		.has_outside = u->has_outside,
		.bytes_sent = (int64_t)u->sent,
		.bytes_received = (int64_t)u->received,
		.first_seen = traffic_text_time(u->first_us, x.time[0]),
		.last_seen = traffic_text_time(u->last_us, x.time[1]),
	};
	survey_row(t->survey, &table_net_net_applications, &row);
}

static bool lose_use(void *arg, void *record)
{
	struct traffic *t = arg;
	const struct traffic_use *u = record;
	if (is_told_when_lost(t, u->key.app))
		put_use(t, u);
	return true;
}

/* ---- names and tunnels ---- */

static const char *kinds_text(uint64_t bits, char text[80])
{
	static const char *const names[] = { "A",   "AAAA", "CNAME", "MX", "TXT",   "NULL",   "KEY",
					     "SRV", "PTR",  "HTTPS", "NS", "other", "private" };
	size_t n = 0;
	text[0] = 0;
	for (size_t i = 0; i < N(names); i++)
		if (bits & UINT64_C(1) << i)
			n += (size_t)snprintf(text + n, 80 - n, "%s%s", n ? " " : "", names[i]);
	return text;
}

static void put_domain(struct traffic *t, const struct traffic_domain *d)
{
	struct traffic_texts x = { .protocol = "" };
	char kinds[80];
	bool is_tunnel = traffic_dns_is_tunnel(d);
	double queries = d->queries ? (double)d->queries : 1;
	struct net_dns_query_row row = {
		.client = traffic_ip_text(&d->key.client, x.ip[0]),
		.server = traffic_ip_text(&d->server, x.ip[1]),
		.domain = d->key.domain,
		.example = traffic_text_or_null(d->example),
		.queries = (int64_t)d->queries,
		.answers = (int64_t)d->answers,
		.failures = (int64_t)d->failures,
		.names = (int64_t)(traffic_dns_names(d) + 0.5),
		.types = kinds_text(d->kinds, kinds),
		.length = (double)(int64_t)((double)d->length / queries * 10) / 10,
		.entropy = (double)(int64_t)(d->entropy / queries * 100) / 100,
		.bytes_sent = (int64_t)d->bytes[0],
		.bytes_received = (int64_t)d->bytes[1],
		.is_tunnel = is_tunnel,
		.is_public_server = !traffic_is_inside(t, &d->server),
		.first_seen = traffic_text_time(d->first_us, x.time[0]),
		.last_seen = traffic_text_time(d->last_us, x.time[1]),
	};
	survey_row(t->survey, &table_net_net_dns_queries, &row);
	if (!is_tunnel)
		return;
	struct net_tunnel_row tunnel = {
		.kind = "dns",
		.client = row.client,
		.server = row.server,
		.name = row.domain,
		.packets = row.queries + row.answers,
		.bytes = row.bytes_sent + row.bytes_received,
		.is_server_outside = row.is_public_server,
		.reason = tr("many long names that are asked for once"),
		.first_seen = row.first_seen,
		.last_seen = row.last_seen,
	};
	survey_row(t->survey, &table_net_net_tunnels, &tunnel);
}

static bool lose_domain(void *arg, void *record)
{
	if (traffic_dns_is_tunnel(record))
		put_domain(arg, record);
	return true;
}

static void put_ping(struct traffic *t, const struct traffic_ping *g)
{
	struct traffic_texts x = { .protocol = "" };
	const struct traffic_ip *client = g->is_client_b ? &g->key.b : &g->key.a;
	const struct traffic_ip *server = g->is_client_b ? &g->key.a : &g->key.b;
	if (!traffic_ping_is_tunnel(g))
		return;
	struct net_tunnel_row row = {
		.kind = "icmp",
		.client = traffic_ip_text(client, x.ip[0]),
		.server = traffic_ip_text(server, x.ip[1]),
		.packets = g->n,
		.bytes = (int64_t)g->bytes,
		.is_server_outside = !traffic_is_inside(t, server),
		.reason = tr("pings whose content changes"),
		.first_seen = traffic_text_time(g->first_us, x.time[0]),
		.last_seen = traffic_text_time(g->last_us, x.time[1]),
	};
	survey_row(t->survey, &table_net_net_tunnels, &row);
}

static bool lose_ping(void *arg, void *record)
{
	put_ping(arg, record);
	return true;
}

static void put_tunnels(struct traffic *t)
{
	const struct traffic_tunnel *u = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((u = traffic_pool_next(&t->tunnels, u))) {
		struct net_tunnel_row row = {
			.kind = u->key.kind,
			.client = traffic_ip_text(&u->key.client, x.ip[0]),
			.server = traffic_ip_text(&u->key.server, x.ip[1]),
			.name = traffic_text_or_null(u->name),
			.application = t->apps->app[u->key.app].name,
			.packets = (int64_t)u->packets,
			.bytes = (int64_t)u->bytes,
			.is_server_outside = !traffic_is_inside(t, &u->key.server),
			.reason = tr(u->reason),
			.first_seen = traffic_text_time(u->first_us, x.time[0]),
			.last_seen = traffic_text_time(u->last_us, x.time[1]),
		};
		survey_row(t->survey, &table_net_net_tunnels, &row);
	}
}

static void put_logins(struct traffic *t)
{
	const struct traffic_login *l = NULL;
	struct traffic_texts x = { .protocol = "" };
	while ((l = traffic_pool_next(&t->logins, l))) {
		struct net_cleartext_row row = {
			.protocol = l->key.protocol,
			.client = traffic_ip_text(&l->key.client, x.ip[0]),
			.server = traffic_ip_text(&l->key.server, x.ip[1]),
			.server_port = l->key.port,
			.account = traffic_text_or_null(l->key.account),
			.times = (int64_t)l->times,
			.is_server_outside = !traffic_is_inside(t, &l->key.server),
			.first_seen = traffic_text_time(l->first_us, x.time[0]),
			.last_seen = traffic_text_time(l->last_us, x.time[1]),
		};
		survey_row(t->survey, &table_net_net_cleartext, &row);
	}
}

static void put_scan(struct traffic *t, const struct traffic_scan *s)
{
	static const char *const kinds[] = { NULL,  "ports",	 "hosts",    "ping",
					     "arp", "udp-ports", "udp-hosts" };
	struct traffic_texts x = { .protocol = "" };
	const struct traffic_window *w = traffic_scan_window(t, s);
	/* One of an earlier round that is silent in this was told then. */
	if (!w || s->last_us < t->first_us)
		return;
	bool is_ports = traffic_scan_is_of_one(s), is_one_port = s->key.port != 0;
	struct net_scan_row row = {
		.kind = kinds[s->key.kind],
		.source = traffic_ip_text(&s->key.source, x.ip[0]),
		.target = is_ports ? traffic_ip_text(&s->key.target, x.ip[1]) : NULL,
		.port = is_one_port ? s->key.port : NO_INT,
		.targets = is_ports ? 1 : traffic_scan_distinct(w),
		.ports = is_ports ? traffic_scan_distinct(w) : is_one_port,
		.answered = w->answered,
		.is_source_outside = !traffic_is_inside(t, &s->key.source),
		.first_seen = traffic_text_time(w->first_us, x.time[0]),
		.last_seen = traffic_text_time(s->last_us, x.time[1]),
	};
	survey_row(t->survey, &table_net_net_scans, &row);
}

/* A scan is told now; what was asked too long ago to be a part of one is no loss. */
static bool lose_scan(void *arg, void *record)
{
	put_scan(arg, record);
	return !traffic_scan_is(arg, record) && !traffic_scan_is_past(arg, record);
}

/* ---- how well it was seen ---- */

/* A table, what it leans on, and whether a payload that was cut takes something from it. */
struct sight {
	const struct table *table;
	const struct traffic_pool *pool;
	bool needs_payload, needs_ethernet;
};

/* is_cut_short: of a round that the user ended. */
static void tell(struct traffic *t, const struct sight *s, bool is_cut_short)
{
	struct survey *v = t->survey;
	if (s->needs_ethernet && t->n_packets && !t->n_strange && !t->has_ethernet) {
		survey_absent(v, s->table, "the capture has no frames of Ethernet");
		return;
	}
	/* Of nothing nothing can be said: the cable may be out, or the mirror port off. */
	if (!t->n_packets && !is_cut_short && s->table != &table_net_net_capture) {
		survey_failed(v, s->table, N_("%s: not one packet passed"), t->source);
		return;
	}
	if (t->is_damaged)
		survey_partial(v, s->table, "%s: %s", t->source, t->damage);
	if (t->n_strange && s->table != &table_net_net_capture)
		survey_partial(v, s->table,
			       N_("%llu packets are of a kind of link that cannot be read"),
			       (unsigned long long)t->n_strange);
	if (t->n_headless && s->table != &table_net_net_capture)
		survey_partial(v, s->table,
			       N_("%llu packets were cut before it can be told what they are"),
			       (unsigned long long)t->n_headless);
	/* Who calls a network out does so in the clear. */
	if (t->n_sealed && s->table != &table_net_net_capture &&
	    s->table != &table_net_net_wireless)
		survey_partial(v, s->table,
			       N_("%llu frames are enciphered, or wrapped in a way that cannot be "
				  "read"),
			       (unsigned long long)t->n_sealed);
	if (t->n_dropped)
		survey_partial(v, s->table, "%llu packets were lost before they could be read",
			       (unsigned long long)t->n_dropped);
	bool is_settable = s->pool == &t->flows || s->pool == &t->talkers;
	if (s->pool && s->pool->n_lost && is_settable)
		survey_partial(v, s->table,
			       "there were more than %u: the oldest %llu made room; a larger "
			       "traffic.flows keeps more",
			       s->pool->capacity, (unsigned long long)s->pool->n_lost);
	else if (s->pool && s->pool->n_lost)
		survey_partial(v, s->table, "there were more than %u: the oldest %llu made room",
			       s->pool->capacity, (unsigned long long)s->pool->n_lost);
	if (s->needs_payload && t->n_cut)
		survey_partial(v, s->table, "%llu packets were not captured whole",
			       (unsigned long long)t->n_cut);
	if (s->table == &table_net_net_events && t->n_events > MAX_EVENTS)
		survey_partial(v, s->table, "stopped after %d rows", MAX_EVENTS);
	survey_seen(v, s->table);
}

static void tell_all(struct traffic *t, bool is_cut_short)
{
	const struct sight sights[] = {
		{ &table_net_net_flows, &t->flows, true, false },
		{ &table_net_net_talkers, &t->talkers, false, false },
		{ &table_net_net_applications, &t->uses, true, false },
		{ &table_net_net_dns_queries, &t->domains, true, false },
		{ &table_net_net_tunnels, &t->tunnels, true, false },
		{ &table_net_net_cleartext, &t->logins, true, false },
		{ &table_net_net_scans, &t->scans, false, false },
		{ &table_net_net_seen_hosts, &t->hosts, false, false },
		{ &table_net_net_events, NULL, false, false },
		{ &table_net_net_capture, NULL, false, false },
		{ &table_net_net_arp_events, &t->arp_events, false, true },
		{ &table_net_net_arp_events, &t->arps, false, true },
		{ &table_net_net_dhcp_servers, &t->dhcps, false, true },
		{ &table_net_net_announced, &t->announced, false, false },
		{ &table_net_net_announced, &t->answerers, false, false },
	};
	for (size_t i = 0; i < N(sights); i++)
		tell(t, &sights[i], is_cut_short);
	if (t->has_wifi)
		tell(t, &(struct sight){ &table_net_net_wireless, &t->wifis, false, false },
		     is_cut_short);
	else
		survey_absent(t->survey, &table_net_net_wireless,
			      "the capture has no frames of 802.11");
	const char *none = N_("no register was given: name it by --register FILE.csv or --db");
	survey_give_back(t->survey, &table_net_net_register, none);
	survey_give_back(t->survey, &table_net_net_subnets, none);
	survey_absent_others(t->survey, "who only listens cannot see it");
}

/* What a round is about is forgotten; who is who on the link is not, nor who asks slowly. */
static void begin_anew(struct traffic *t)
{
	struct traffic_pool *of_round[] = { &t->talkers,    &t->uses,  &t->domains,
					    &t->tunnels,    &t->pings, &t->logins,
					    &t->arp_events, &t->wifis, &t->announced,
					    &t->answerers };
	for (size_t i = 0; i < N(of_round); i++)
		traffic_pool_clear(of_round[i]);
	struct traffic_pool *of_all[] = { &t->flows, &t->hosts, &t->dhcps, &t->arps, &t->scans };
	for (size_t i = 0; i < N(of_all); i++)
		of_all[i]->n_lost = 0;
	t->n_packets = t->n_bytes = t->n_dropped = t->n_cut = t->n_fragments = t->n_broken =
		t->n_strange = t->n_new_flows = t->n_events = t->n_headless = t->n_sealed = 0;
	t->is_damaged = false;
}

#define PUT_ALL(pool, type, put) \
	for (const struct type *r = NULL; (r = traffic_pool_next(&t->pool, r));) \
	put(t, r)

void traffic_rows(struct traffic *t, bool is_last)
{
	put_flows(t);
	PUT_ALL(talkers, traffic_talker, put_talker);
	PUT_ALL(uses, traffic_use, put_use);
	PUT_ALL(domains, traffic_domain, put_domain);
	PUT_ALL(pings, traffic_ping, put_ping);
	PUT_ALL(scans, traffic_scan, put_scan);
	put_tunnels(t);
	put_logins(t);
	traffic_hosts_put(t);
	traffic_announced_put(t);
	tell_all(t, is_last && survey_has_rounds(t->survey));
	if (is_last)
		return;
	survey_round(t->survey);
	begin_anew(t);
}

/* ---- the beginning ---- */

void traffic_open(struct traffic *t, struct survey *s)
{
	struct arena *a = survey_arena(s);
	uint64_t seed = 1;
	(void)!getrandom(&seed, sizeof(seed), 0);
	t->survey = s;
	t->apps = traffic_apps_load(a);
	t->scan_hosts = (uint32_t)survey_number(s, "scan_hosts");
	t->scan_ports = (uint32_t)survey_number(s, "scan_ports");
	uint32_t n_flows = (uint32_t)survey_number(s, "flows");
#define POOL(pool, type, n) \
	traffic_pool_init(&t->pool, a, sizeof(struct type), sizeof(((struct type *)NULL)->key), \
			  (n), seed)
	POOL(flows, traffic_flow, n_flows);
	POOL(talkers, traffic_talker, MAX(n_flows / 2, 1000));
	POOL(uses, traffic_use, 32768);
	POOL(domains, traffic_domain, 16384);
	POOL(tunnels, traffic_tunnel, 8192);
	POOL(pings, traffic_ping, 16384);
	POOL(scans, traffic_scan, 65536);
	POOL(logins, traffic_login, 4096);
	POOL(hosts, traffic_host, 16384);
	POOL(cards, traffic_card, 16384);
	POOL(arps, traffic_arp, 65536);
	POOL(arp_events, traffic_arp_event, 4096);
	POOL(dhcps, traffic_dhcp, 256);
	POOL(announced, traffic_announced, 1024);
	POOL(answers, traffic_answer, 65536);
	POOL(wifis, traffic_wifi, 2048);
	POOL(streams, traffic_stream, 256);
	POOL(accounts, traffic_account, 256);
	POOL(told, traffic_told, 65536);
	POOL(answerers, traffic_answerer, 4096);
	POOL(fragments, traffic_fragment, 4096);
#undef POOL
	t->flows.lose = lose_flow;
	t->talkers.lose = lose_talker;
	t->uses.lose = lose_use;
	t->domains.lose = lose_domain;
	t->pings.lose = lose_ping;
	t->scans.lose = lose_scan;
	t->flows.arg = t->talkers.arg = t->uses.arg = t->domains.arg = t->pings.arg = t->scans.arg =
		t;
}
