/* SPDX-License-Identifier: Apache-2.0 */
/* service - what listens behind open ports.
 *
 * The greeting first, where one is to be expected; then the question that fits the port; then, as
 * long as the port's time lasts, the others, each on a connection of its own. What is recognised is
 * asked a second thing at most: for the ways to sign in, or whether it can do worse. */
#include "survey/net/service_private.h"

#include "table/net/net.h"
#include "table/net/net_service.h"
#include "table/net/net_tls_rows.h"

#include <errno.h>
#include <string.h>

enum {
	GREETING_MS = 350,
	KNOWN_GREETING_MS = 1200,
	PATIENT_MS = 7000, /* who greets late does it on purpose, or asks for our name first */
	SETTLE_MS = 60,
	PIECES_MS = 500, /* between the pieces of an answer */
	WHOLE_MS = 3000, /* for all of them */
	UDP_MS = 400,	 /* after that it is said a second time: a datagram may be lost */
};

static void on(struct talk *t, enum service_event event);

static const struct table *const tables[] = {
	&table_net_net_services,    &table_net_net_service_facts, &table_net_net_tls,
	&table_net_net_tls_ciphers, &table_net_net_certificates,  &table_net_net_auth
};

void service_unseen(struct survey *s, const char *words)
{
	for (size_t i = 0; i < N(tables); i++)
		survey_partial(s, tables[i], "%s", words);
}

/* ---- facts ---- */

void service_add_fact(struct service_port *p, const char *name, const char *value)
{
	for (size_t i = 0; i < p->n_facts; i++)
		if (strcmp(p->fact[i].name, name) == 0 && strcmp(p->fact[i].value, value) == 0)
			return;
	p->fact = arena_grow(survey_arena(p->looks->survey), p->fact, &p->fact_capacity,
			     p->n_facts + 1, sizeof(*p->fact));
	p->fact[p->n_facts++] = (struct service_fact){ name, value };
}

const char *service_fact_value(const struct service_port *p, const char *name)
{
	for (size_t i = 0; i < p->n_facts; i++)
		if (strcmp(p->fact[i].name, name) == 0)
			return p->fact[i].value;
	return NULL;
}

/* ---- what is said second ---- */

/* PostgreSQL's start as somebody who does not exist: which way to sign in does it ask for? */
static const char postgresql_start[] = "\0\0\0\x23\0\3\0\0user\0zicha\0database\0zicha\0";

/* Another question to what was recognised, on a connection of its own. False: none. */
static bool ask_more(struct service_port *p)
{
	static const struct {
		const char *service;
		enum service_question question;
		enum dial_protocol protocol;
	} more[] = { { "smb", SERVICE_SMB1, DIAL_TCP },
		     { "rdp", SERVICE_RDP_PLAIN, DIAL_TCP },
		     { "ntp", SERVICE_NTP_CONTROL, DIAL_UDP },
		     { "ntp", SERVICE_NTP_MONLIST, DIAL_UDP } };
	for (size_t i = 0; i < N(more); i++)
		if (strcmp(p->service, more[i].service) == 0 && p->protocol == more[i].protocol &&
		    !p->has_asked[more[i].question]) {
			service_ask(p, more[i].question);
			return true;
		}
	if (strcmp(p->service, "http") == 0 && !p->product && !p->has_asked[SERVICE_HTTP_PAGE] &&
	    service_question_second_page(p->port)) {
		service_ask(p, SERVICE_HTTP_PAGE);
		return true;
	}
	/* It was taken for mail at first, and asked in its words. */
	if (strcmp(p->service, "ftp") == 0 && !service_fact_value(p, "starttls") &&
	    !p->is_start_asked && p->asking == SERVICE_SMTP) {
		p->is_start_asked = true;
		service_ask(p, SERVICE_GREETING);
		return true;
	}
	/* "400 Bad Request" is also what some say that wait for TLS. */
	const char *status = service_fact_value(p, "http.status");
	if (status && strcmp(status, "400") == 0 && !p->has_asked[SERVICE_TLS]) {
		service_ask(p, SERVICE_TLS);
		return true;
	}
	if (strcmp(p->service, "postgresql") == 0 && !p->is_start_asked) {
		p->is_start_asked = true;
		service_ask(p, SERVICE_POSTGRESQL);
		return true;
	}
	return false;
}

/* ---- one answer ---- */

static void take_banner(struct service_port *p, struct str heard)
{
	const struct service_banner *b = &p->banner;
	for (size_t i = 0; i < b->n_facts; i++)
		if (strcmp(b->fact[i].name, "starttls") != 0 && p->asking != SERVICE_HTTP_PAGE)
			service_add_fact(p, b->fact[i].name, b->fact[i].value);
	if (!p->service) {
		p->service = b->service;
		p->how = service_question_name(p->asking);
	}
	service_patterns_apply(p->looks->patterns, &p->banner, survey_arena(p->looks->survey));
	if (!p->text)
		p->text = b->text;
	if (!p->product)
		p->product = b->product;
	if (!p->version)
		p->version = b->version;
	service_follow_starttls(p, heard);
}

static void conclude(struct service_port *p)
{
	if (ask_more(p))
		return;
	const char *tls = service_fact_value(p, "tls"), *start = service_fact_value(p, "starttls"),
		   *rdp = service_fact_value(p, "rdp.security");
	p->start = TLS_AT_ONCE;
	if (start && strcmp(start, "yes") == 0)
		p->start = p->service[0] == 's'	  ? TLS_SMTP
			   : p->service[0] == 'i' ? TLS_IMAP
			   : p->service[0] == 'p' ? TLS_POP3
						  : TLS_FTP;
	else if (tls && strcmp(tls, "yes") == 0 && strcmp(p->service, "postgresql") == 0)
		p->start = TLS_POSTGRESQL;
	else if (rdp && strcmp(rdp, "rdp") != 0)
		p->start = TLS_RDP;
	else if (!service_fact_value(p, "wants_tls")) {
		service_auth_begin(p);
		return;
	}
	service_tls_begin(p);
}

/* TLS answers to what is no hello with an alert. */
static bool is_tls_answer(struct service_port *p, struct str heard)
{
	struct tls_answer a;
	autobuf handshake = BUF(TLS_MAX_ANSWER);
	if (p->asking != SERVICE_TLS &&
	    !(heard.n >= 7 && heard.p[0] == 21 && heard.p[1] == 3 && !heard.p[3]))
		return false;
	tls_answer_read(heard, &handshake, &a);
	return a.kind == TLS_ANSWER_HELLO || a.kind == TLS_ANSWER_ALERT;
}

/* An answer that is long enough to be sure of all that it tells. */
static bool is_whole(const struct service_port *p)
{
	const struct service_banner *b = &p->banner;
	switch (p->asking) {
	case SERVICE_SSH: return b->n_facts > 4;
	case SERVICE_GREETING: return !p->is_followed;
	case SERVICE_VNC: return service_banner_fact(b, "auth") != NULL;
	case SERVICE_SMB1:
	case SERVICE_SMB2:
	case SERVICE_RDP:
	case SERVICE_RDP_PLAIN:
	case SERVICE_POSTGRESQL:
	case SERVICE_MONGODB:
	case SERVICE_TDS:
	case SERVICE_TNS:
	case SERVICE_DNS:
	case SERVICE_NTP:
	case SERVICE_SNMP:
	case SERVICE_MEMCACHED:
	case SERVICE_NUT:
	case SERVICE_NFS:
	case SERVICE_AJP:
	case SERVICE_GIT:
	case SERVICE_ZABBIX:
	case SERVICE_ZABBIX_SERVER:
	case SERVICE_KAFKA:
	case SERVICE_CASSANDRA:
	case SERVICE_RMI:
	case SERVICE_SOCKS:
	case SERVICE_ISCSI:
	case SERVICE_AFP:
	case SERVICE_X11:
	case SERVICE_PPTP:
	case SERVICE_OPENVPN:
	case SERVICE_IPMI:
	case SERVICE_NETBIOS:
	case SERVICE_SSDP:
	case SERVICE_NTP_CONTROL:
	case SERVICE_NTP_MONLIST: return true;
	case SERVICE_HTTP:
	case SERVICE_HTTP_PAGE:
	case SERVICE_TLS:
	case SERVICE_SMTP:
	case SERVICE_LDAP:
	case SERVICE_MQTT:
	case SERVICE_REDIS:
	case SERVICE_RPC:
	case SERVICE_RTSP:
	case SERVICE_SIP:
	case SERVICE_TELNET:
	case SERVICE_AMQP:
	case SERVICE_ZOOKEEPER:
	case SERVICE_QUESTIONS: break;
	}
	return false;
}

/* It has said what it will say to this question. */
static void settle(struct service_port *p, struct talk *t, bool is_closed)
{
	if (!is_closed && service_follow_say(p, t))
		return;
	take_banner(p, service_talk_heard(t));
	service_talk_end(t);
	conclude(p);
}

/* For more of an answer that is one already. */
static int settle_ms(const struct service_port *p)
{
	int ms = p->is_followed ? SETTLE_MS * 3 : SETTLE_MS;
	return MAX(ms, service_key_wait_ms(p));
}

static void hear(struct service_port *p, struct talk *t, bool is_last, bool is_closed)
{
	struct arena *a = survey_arena(p->looks->survey);
	struct service_banner b = { .product = NULL };
	is_last |= service_next_ms(p) > WHOLE_MS + 2 * service_key_wait_ms(p);
	if (is_tls_answer(p, service_talk_heard(t))) {
		p->is_tls = true;
		p->how = "tls";
		service_talk_end(t);
		service_tls_begin(p);
	} else if (service_banner_read(p->asking, service_talk_heard(t), a, &b)) {
		p->banner = b;
		p->is_answered = true;
		if (b.is_cut && !is_last) {
			service_talk_wait(t, PIECES_MS);
			return;
		}
		bool goes_on = !is_last && is_whole(p) && service_key_goes_on(p, t);
		if (is_last || (is_whole(p) && !goes_on))
			settle(p, t, is_closed);
		else if (!goes_on)
			service_talk_wait(t, settle_ms(p));
	} else if (p->is_followed && is_last) {
		settle(p, t, is_closed);
	} else if (is_last) {
		service_talk_end(t);
		size_t n_heard = service_talk_heard(t).n;
		p->is_hopeless = p->asking == SERVICE_GREETING &&
				 ((is_closed && !n_heard) || n_heard >= SERVICE_MAX_ANSWER);
		/* What is recognised stays so, whatever the second question came to. */
		if (p->service)
			conclude(p);
		else
			service_next(p);
	}
}

/* Nothing came. Of a port that nobody knows the greeting was waited for: the first question can be
 * said on the same connection. */
static bool ask_here(struct service_port *p, struct talk *t)
{
	if (p->asking != SERVICE_GREETING || service_talk_heard(t).n ||
	    p->has_asked[SERVICE_HTTP] || p->service)
		return false;
	p->asking = SERVICE_HTTP;
	p->has_asked[SERVICE_HTTP] = true;
	service_talk_say(t, service_question_bytes(SERVICE_HTTP, p->protocol, p->ip,
						   survey_arena(p->looks->survey)));
	service_talk_wait(t, SERVICE_ANSWER_MS);
	return true;
}

static struct str bytes_of(struct service_port *p)
{
	struct arena *a = survey_arena(p->looks->survey);
	if (p->asking == SERVICE_POSTGRESQL && p->is_start_asked)
		return (struct str){ postgresql_start, sizeof(postgresql_start) };
	if (p->asking == SERVICE_TLS)
		return buf_view(&p->hello);
	if (p->asking == SERVICE_HTTP_PAGE)
		return service_question_page(service_question_second_page(p->port),
					     p->name ? p->name : p->ip, a);
	return service_question_bytes(p->asking, p->protocol, p->name ? p->name : p->ip, a);
}

/* No answer to a datagram: one of the two may be lost. */
static bool say_again(struct service_port *p, struct talk *t)
{
	if (p->protocol != DIAL_UDP || service_talk_heard(t).n || p->is_said_again)
		return false;
	p->is_said_again = true;
	service_talk_say(t, bytes_of(p));
	service_talk_wait(t, UDP_MS);
	return true;
}

static void not_seen(struct service_port *p, const char *why)
{
	service_unseen(p->looks->survey, arena_printf(survey_arena(p->looks->survey),
						      "%s port %u: %s", p->ip, p->port, tr(why)));
}

static const char *words_of(int code)
{
	return code == ETIMEDOUT      ? N_("no answer in time")
	       : code == ECONNREFUSED ? N_("it took connections and refuses them now")
	       : code == ECANCELED    ? N_("it may not be asked any more: the window closed")
				      : N_("no way to it");
}

/* Of a name's address that this machine has no way to nothing is claimed, and the others are
 * judged; that it was left out is told once. */
static void not_reached(struct service_port *p)
{
	struct survey *s = p->looks->survey;
	if (map_get(&p->looks->unreached, str_of(p->ip)))
		return;
	(void)!map_set(&p->looks->unreached, str_of(p->ip), p);
	survey_row(
		s, &table_net_net_scan_events,
		&(struct net_scan_event){
			.ip = p->ip,
			.kind = "no-way",
			.detail = tr("this machine has no way to it: its services were not seen"),
			.seen_at = clock_iso(survey_arena(s), clock_now()),
			.is_unseen = true });
}

static void on(struct talk *t, enum service_event event)
{
	struct service_port *p = t->order.arg;
	int64_t patience = p->protocol == DIAL_UDP ? UDP_MS : SERVICE_ANSWER_MS;
	switch (event) {
	case TALK_OPEN:
		p->talk_ms = clock_ms_exact();
		if (!p->is_open)
			p->begun_ms = p->talk_ms;
		/* A UDP socket says nothing of its peer. */
		p->is_open = p->protocol == DIAL_TCP;
		p->connections++;
		if (p->asking == SERVICE_GREETING)
			patience = service_question_of(p->port, p->protocol) == SERVICE_GREETING
					   ? KNOWN_GREETING_MS
					   : GREETING_MS;
		else
			service_talk_say(t, bytes_of(p));
		service_talk_wait(t, p->is_patient ? PATIENT_MS : patience);
		break;
	case TALK_HEARD:
		p->is_open = p->has_reacted = true;
		hear(p, t, false, false);
		break;
	case TALK_QUIET:
		if (!ask_here(p, t) && !say_again(p, t))
			hear(p, t, true, false);
		break;
	case TALK_CLOSED:
		p->is_refused = p->protocol == DIAL_UDP;
		p->has_reacted = true;
		hear(p, t, true, true);
		break;
	case TALK_FAILED:
		/* A port that is closed is no row; one that could not be asked is not seen. */
		if (p->is_spare && reach_is_without_way(t->code))
			not_reached(p);
		else if (!p->is_open && (p->is_found || t->code != ECONNREFUSED))
			not_seen(p, words_of(t->code));
		if (p->service)
			conclude(p);
		else
			service_finish(p);
		break;
	}
}

void service_ask(struct service_port *p, enum service_question q)
{
	service_next_pause(p);
	p->asking = q;
	p->has_asked[q] = true;
	p->is_followed = p->is_said_again = false;
	if (q == SERVICE_TLS) {
		/* The whole look follows if there is an answer; the hello is one of its own. */
		struct tls_hello h = { .version = TLS_1_2, .name = p->name };
		static const uint16_t suites[] = { 0xc02b, 0xc02f, 0xc030, 0xc013, 0x009c, 0x002f,
						   0x0035, 0x000a, 0x0005, 0x1301, 0x1302 };
		static const unsigned char random[32] = { 1 };
		h.suites = suites;
		h.n_suites = N(suites);
		h.random = random;
		p->hello = BUF(4 << 10);
		tls_hello_build(&h, &p->hello);
	}
	service_talk_add(p->looks->talks, &(struct talk_order){ .address = p->address,
								.port = p->port,
								.protocol = p->protocol,
								.connect_ms = SERVICE_CONNECT_MS,
								.rate = p->rate,
								.max_bytes = SERVICE_MAX_ANSWER,
								.on = on,
								.arg = p });
}

/* ---- the row ---- */

static int64_t confidence(const struct service_port *p)
{
	if (!p->service)
		return 0;
	if (strcmp(p->how, "port") == 0)
		return 20;
	return p->product && p->version ? 100 : p->product ? 90 : 75;
}

void service_finish(struct service_port *p)
{
	struct survey *s = p->looks->survey;
	const char *protocol = p->protocol == DIAL_UDP ? "udp" : "tcp";
	p->looks->n_done++;
	survey_progress(s, "services: %zu of %zu ports", p->looks->n_done, p->looks->n_ports);
	buf_free(&p->hello);
	service_next_finished(p);
	/* Nothing answers there (any more), or nobody can tell. */
	if (!p->is_open && strcmp(p->how, "port") != 0)
		return;
	if (!p->service && p->is_tls) {
		p->service = service_question_inside(p->port);
		p->service = p->service ? p->service : "tls";
	}
	survey_row(s, &table_net_net_services,
		   &(struct net_service){ .ip = p->ip,
					  .port = p->port,
					  .protocol = protocol,
					  .service = p->service,
					  .is_tls = p->is_tls || p->start != TLS_AT_ONCE,
					  .product = p->product,
					  .version = p->version,
					  .banner = p->text,
					  .device_class = p->device_class,
					  .confidence = confidence(p),
					  .how = p->service ? p->how : NULL,
					  .connections = p->connections,
					  .ms = p->connections
							? (int64_t)(clock_ms_exact() - p->begun_ms)
							: NO_INT });
	service_key_note_facts(p);
	service_key_missed(p);
	for (size_t i = 0; i < p->n_facts; i++)
		survey_row(s, &table_net_net_service_facts,
			   &(struct net_service_fact){ p->ip, p->port, protocol, p->service,
						       p->fact[i].name, p->fact[i].value });
}

/* ---- all of them ---- */

int service_plan(struct survey_plan *p, const char *ca, struct err *e)
{
	return tls_chain_trust_plan(p, ca, e);
}

bool service_is_wanted(const struct survey *s)
{
	for (size_t i = 0; i < N(tables); i++)
		if (survey_wants(s, tables[i]))
			return true;
	return false;
}

void service_not_asked(struct survey *s, const char *why)
{
	for (size_t i = 0; i < N(tables); i++)
		survey_failed(s, tables[i], "%s: nothing was asked", why);
}

bool service_is_yes(const struct survey *s, const char *setting)
{
	const char *value = survey_setting(s, setting);
	return value && strcmp(value, "yes") == 0;
}

struct service_looks *service_new(struct survey *s, const struct service_options *o)
{
	struct service_looks *l = arena_new(survey_arena(s), struct service_looks);
	l->survey = s;
	l->options = *o;
	l->talks = service_talk_new(s);
	service_talk_limit(l->talks, o->leave, o->arg);
	l->unreached = MAP(survey_arena(s));
	l->hosts = MAP(survey_arena(s));
	l->patterns = service_patterns_new(survey_arena(s));
	if (survey_wants(s, &table_net_net_certificates))
		l->trust = tls_chain_trust_open(s);
	return l;
}

void service_add(struct service_looks *l, const struct service_place *place)
{
	char text[ADDRESS_TEXT_SIZE];
	struct service_port *p = arena_new(survey_arena(l->survey), struct service_port);
	address_text(&place->address, text);
	*p = (struct service_port){ .looks = l,
				    .address = place->address,
				    .port = place->port,
				    .protocol = place->protocol,
				    .rate = place->rate,
				    .is_found = place->is_found,
				    .is_spare = place->is_spare,
				    .takes_all = place->takes_all,
				    .ip = arena_strdup(survey_arena(l->survey), text),
				    .device_class = place->device_class,
				    .name = place->name,
				    .how = "",
				    .begun_ms = clock_ms_exact() };
	enum service_question q = service_question_of(p->port, p->protocol);
	l->n_ports++;
	if (service_next_holds(p))
		return;
	if (p->protocol == DIAL_UDP && q == SERVICE_QUESTIONS) {
		not_seen(p, N_("no question is known to which this UDP port would have an answer"));
		l->n_done++;
		return;
	}
	if (!service_next_may_ask(p)) {
		/* Whoever names the class knows that nothing is said there. */
		if (!service_next_is_left_alone(p))
			not_seen(p, N_("what listens there may be fragile: nothing was asked"));
		p->service = service_question_usual(p->port, p->protocol);
		p->how = "port";
		service_finish(p);
		return;
	}
	service_ask(p, q == SERVICE_QUESTIONS ? SERVICE_GREETING : q);
}

int service_look(struct service_looks *l, struct err *e)
{
	service_next_begin(l);
	int r = service_talk_run(l->talks, e);
	service_next_tell(l);
	for (size_t i = 0; i < N(tables); i++) {
		if (l->n_done < l->n_ports)
			survey_partial(l->survey, tables[i], "time ran out for %zu of %zu ports",
				       l->n_ports - l->n_done, l->n_ports);
		if (tables[i] == &table_net_net_auth && !l->options.tries_auth)
			survey_absent(l->survey, tables[i],
				      "nothing was tried: that takes --set net.auth=yes");
		else
			survey_seen(l->survey, tables[i]);
	}
	service_talk_free(l->talks);
	service_patterns_free(l->patterns);
	tls_chain_trust_close(l->trust);
	service_inside_close(l);
	return r;
}
