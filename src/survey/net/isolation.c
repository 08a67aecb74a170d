/* SPDX-License-Identifier: Apache-2.0 */
/* isolation - what this host reaches of what it must not reach: isolation:FILE.
 *
 * A drawing says that two networks do not meet; only a packet that does not come back proves it.
 * Exactly what the file names is sent: one connection, one question or three echoes a line. */
#include "parse/isolation_file.h"

#include "base/file.h"
#include "survey/net/isolation_ping.h"
#include "survey/net/service_talk.h"
#include "survey/survey_plan.h"
#include "table/net/net_isolation.h"

#include <errno.h>
#include <string.h>

enum {
	MAX_FILE = 1 << 20,
	RATE_A_HOST = 50,
	/* Of addresses that nobody has, a router waits for as many at once. */
	AT_ONCE = 384,
	PATIENCE_MS = 3000,
	UDP_AGAIN_MS = 1000,
	/* Of a host that has kept silent for that long already: one question is said again. */
	SILENT_MS = 1200,
	UDP_SILENT_MS = 600,
};

/* ---- in the core ---- */

static void allow(struct survey_plan *p, const struct address *a, uint16_t port)
{
	survey_plan_allow(p, &(struct address_cidr){ *a, a->is_ipv6 ? 128 : 32 }, port, port);
}

static int plan(struct survey_plan *p, struct err *e)
{
	const char *path = survey_plan_rest(p);
	struct arena *a = survey_plan_arena(p);
	struct isolation_file f;
	autobuf text = BUF(MAX_FILE);
	if (file_read(path, &text, e) < 0)
		return -1;
	if (isolation_file_read(buf_view(&text), a, &f, e) < 0)
		return err_wrap(e, "%s", path);
	for (size_t i = 0; i < f.n; i++) {
		const struct isolation_ask *ask = &f.ask[i];
		allow(p, ask->protocol == ISOLATION_PROXY ? &ask->proxy : &ask->to, ask->port);
	}
	survey_plan_word(p, "text", arena_strndup(a, text.p, text.n));
	return 0;
}

/* ---- in the role ---- */

struct state {
	struct isolation_ping ping;
};

static int ready(struct survey *s, struct err *e)
{
	struct state *state = survey_state(s, sizeof(*state));
	isolation_ping_open(&state->ping);
	return 0;
}

struct answer {
	struct survey *survey;
	const struct isolation_file *file;
	const struct isolation_ask *ask;
	bool is_told, is_hasty; /* hasty: its silence was not waited for long */
	unsigned n_said;
};

static void give(struct answer *x, bool is_reached, bool is_answered, const char *how, double ms)
{
	const struct isolation_ask *ask = x->ask;
	if (x->is_told)
		return;
	x->is_told = true;
	int64_t port = ask->protocol == ISOLATION_ICMP ? NO_INT : ask->port;
	survey_row(x->survey, &table_net_net_reach,
		   &(struct net_reach){ .from_zone = x->file->zone,
					.to_zone = ask->zone,
					.address = ask->to_text,
					.protocol = isolation_file_protocol(ask->protocol),
					.port = port,
					.name = ask->name,
					.reachable = is_reached,
					.answered = is_answered,
					.expected = ask->may_answer ? "may" : "must not",
					.how = how,
					.ms = is_answered ? (int64_t)ms : NO_INT,
					.line = ask->line });
	if (is_reached)
		survey_row(x->survey, &table_net_net_egress,
			   &(struct net_egress){ x->file->zone, ask->zone, ask->to_text,
						 isolation_file_protocol(ask->protocol), port,
						 ask->may_answer, how });
}

static void not_seen(struct answer *x, const char *why)
{
	const struct table *const tables[] = { &table_net_net_reach, &table_net_net_egress };
	for (size_t i = 0; i < N(tables); i++)
		survey_partial(x->survey, tables[i], "%s %s (line %lld): %s",
			       isolation_file_protocol(x->ask->protocol), x->ask->to_text,
			       (long long)x->ask->line, why);
	x->is_told = true;
}

/* ---- what is said ---- */

/* A question for the name's address (RFC 1035). */
static void put_dns(const char *name, struct buf *b)
{
	struct str rest = str_of(name), label;
	buf_add(b, "\x7a\x63\1\0\0\1\0\0\0\0\0\0", 12);
	while (str_split(&rest, '.', &label)) {
		buf_putc(b, (char)label.n);
		buf_str(b, label);
	}
	buf_add(b, "\0\0\1\0\1", 5);
}

static void say(struct answer *x, struct talk *t)
{
	const struct isolation_ask *ask = x->ask;
	autobuf b = BUF(1 << 10);
	if (ask->protocol == ISOLATION_DNS)
		put_dns(ask->name, &b);
	else if (ask->protocol == ISOLATION_PROXY)
		buf_printf(&b,
			   ask->to.is_ipv6 ? "CONNECT [%s]:443 HTTP/1.1\r\nHost: [%s]:443\r\n\r\n"
					   : "CONNECT %s:443 HTTP/1.1\r\nHost: %s:443\r\n\r\n",
			   ask->to_text, ask->to_text);
	else
		buf_putc(&b, '\0');
	x->n_said++;
	service_talk_say(t, buf_view(&b));
}

static void hear(struct answer *x, struct talk *t)
{
	struct str heard = service_talk_heard(t);
	double ms = clock_ms_exact() - t->begun_ms;
	switch (x->ask->protocol) {
	case ISOLATION_DNS:
		if (heard.n < 12 || memcmp(heard.p, "\x7a\x63", 2) != 0)
			return;
		give(x, true, true, "a DNS answer", ms);
		break;
	case ISOLATION_PROXY:
		if (heard.n < 12)
			return;
		if (str_starts(heard, "HTTP/1.") && str_starts(str_from(heard, 8), " 200"))
			give(x, true, true, "the proxy has connected", ms);
		else
			give(x, false, true, "the proxy refuses", ms);
		break;
	case ISOLATION_UDP: give(x, true, true, "an answer", ms); break;
	case ISOLATION_ICMP:
	case ISOLATION_TCP: break;
	}
	service_talk_end(t);
}

/* No answer; if the host was only not waited for, that is what it looks like so far. */
static void silent(struct answer *x, const struct talk *t)
{
	x->is_hasty = service_talk_is_hasty(t);
	if (!x->is_hasty)
		give(x, false, false, "no answer", 0);
}

static void failed(struct answer *x, const struct talk *t)
{
	double ms = clock_ms_exact() - t->begun_ms;
	switch (t->code) {
	case ECONNREFUSED:
	case ECONNRESET: give(x, false, true, "refused", ms); break;
	case ETIMEDOUT: silent(x, t); break;
	case ENETUNREACH:
	case EHOSTUNREACH: give(x, false, false, "no route", 0); break;
	default: not_seen(x, N_("could not be asked")); break;
	}
}

static void on(struct talk *t, enum service_event event)
{
	struct answer *x = t->order.arg;
	bool is_udp = t->order.protocol == DIAL_UDP;
	int64_t again_ms = service_talk_is_hasty(t) ? UDP_SILENT_MS : UDP_AGAIN_MS;
	switch (event) {
	case TALK_OPEN:
		if (x->ask->protocol == ISOLATION_TCP) {
			give(x, true, true, "connected", clock_ms_exact() - t->begun_ms);
			service_talk_end(t);
			return;
		}
		say(x, t);
		service_talk_wait(t, is_udp ? again_ms : PATIENCE_MS);
		break;
	case TALK_HEARD: hear(x, t); break;
	case TALK_QUIET:
		if (is_udp && x->n_said < (service_talk_is_hasty(t) ? 2 : 3)) {
			say(x, t);
			service_talk_wait(t, again_ms);
			return;
		}
		if (is_udp)
			silent(x, t);
		else
			give(x, false, true, "the proxy does not answer", PATIENCE_MS);
		break;
	case TALK_CLOSED:
		/* Of UDP: the port's host says that nobody is there. */
		give(x, false, true, is_udp ? "refused" : "the proxy closes",
		     clock_ms_exact() - t->begun_ms);
		break;
	case TALK_FAILED: failed(x, t); break;
	}
}

static void ask_ping(struct survey *s, struct answer *all, size_t n)
{
	struct state *state = survey_state(s, sizeof(*state));
	struct isolation_echo *echo = arena_alloc(survey_arena(s), (n + 1) * sizeof(*echo));
	size_t n_echoes = 0;
	for (size_t i = 0; i < n; i++)
		if (all[i].ask->protocol == ISOLATION_ICMP)
			echo[n_echoes++] = (struct isolation_echo){ .to = all[i].ask->to,
								    .arg = &all[i] };
	isolation_ping_run(s, &state->ping, echo, n_echoes);
	for (size_t i = 0; i < n_echoes; i++) {
		struct answer *x = echo[i].arg;
		if (state->ping.fd[x->ask->to.is_ipv6] < 0)
			not_seen(x, N_("no right to send ICMP"));
		else if (!echo[i].is_sent && !echo[i].has_no_route)
			not_seen(x, N_("could not be asked"));
		else if (echo[i].is_answered)
			give(x, true, true, "an echo", echo[i].ms);
		else
			give(x, false, false, echo[i].has_no_route ? "no route" : "no answer", 0);
	}
}

static const struct address *peer_of(const struct isolation_ask *ask)
{
	return ask->protocol == ISOLATION_PROXY ? &ask->proxy : &ask->to;
}

static void ask_port(struct talks *talks, struct answer *x, int64_t silent_ms)
{
	const struct isolation_ask *ask = x->ask;
	bool is_udp = ask->protocol == ISOLATION_UDP || ask->protocol == ISOLATION_DNS;
	x->n_said = 0;
	service_talk_add(talks, &(struct talk_order){ .address = *peer_of(ask),
						      .port = ask->port,
						      .protocol = is_udp ? DIAL_UDP : DIAL_TCP,
						      .connect_ms = PATIENCE_MS,
						      .silent_ms = silent_ms,
						      .rate = RATE_A_HOST,
						      .on = on,
						      .arg = x });
}

/* Of a host that speaks after all, the silence of its other ports is waited for in full. */
static int ask_ports(struct talks *talks, struct answer *all, size_t n, struct err *e)
{
	for (size_t i = 0; i < n; i++)
		if (all[i].ask->protocol != ISOLATION_ICMP)
			ask_port(talks, &all[i], SILENT_MS);
	int r = service_talk_run(talks, e);
	for (size_t i = 0; i < n && !r; i++) {
		if (all[i].is_told || !all[i].is_hasty)
			continue;
		if (service_talk_has_spoken(talks, peer_of(all[i].ask)))
			ask_port(talks, &all[i], 0);
		else
			give(&all[i], false, false, "no answer", 0);
	}
	return r ? r : service_talk_run(talks, e);
}

static int look(struct survey *s, struct err *e)
{
	struct isolation_file f;
	struct arena *a = survey_arena(s);
	if (isolation_file_read(str_of(survey_word(s, "text")), a, &f, e) < 0)
		return -1;
	struct answer *all = arena_alloc(a, f.n * sizeof(*all));
	for (size_t i = 0; i < f.n; i++)
		all[i] = (struct answer){ .survey = s, .file = &f, .ask = &f.ask[i] };
	struct talks *talks = service_talk_new(s);
	service_talk_crowd(talks, AT_ONCE);
	ask_ping(s, all, f.n);
	int r = ask_ports(talks, all, f.n, e);
	service_talk_free(talks);
	for (size_t i = 0; i < f.n; i++)
		if (!all[i].is_told)
			not_seen(&all[i], N_("time ran out"));
	survey_seen(s, &table_net_net_reach);
	survey_seen(s, &table_net_net_egress);
	survey_absent_others(s, "isolation: asks what its list names, and nothing else");
	return r;
}

const struct survey_kind survey_net_isolation = {
	.name = "isolation",
	.doc = N_("what this host reaches of what it must not reach: isolation:FILE"),
	.profile = "isolation",
	.deadline_ms = 1800 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
