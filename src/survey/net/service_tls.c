/* SPDX-License-Identifier: Apache-2.0 */
/* service_tls - the TLS of a port: drives tls_look over conversations, and gives its rows. */
#include "survey/net/service_private.h"
#include "table/net/net_tls_rows.h"

#include <string.h>

enum { TLS_CONNECT_MS = 1500, TLS_ANSWER_MS = 1500 };

static void on(struct talk *t, enum service_event event);

/* ---- rows ---- */

static int64_t known(enum tls_state s)
{
	return s == TLS_UNKNOWN ? NO_INT : s == TLS_YES;
}

static int64_t speaks(const struct service_port *p, int version)
{
	for (size_t i = 0; i < TLS_PROTOCOLS; i++)
		if (p->tls.protocol[i].version == version)
			return known(p->tls.protocol[i].state);
	return NO_INT;
}

static int64_t takes(const struct tls_facts *f, unsigned class)
{
	return f->classes_yes & class ? 1 : f->classes_no & class ? 0 : NO_INT;
}

/* Nothing up to TLS 1.2: then there are no suites to be weak. */
static void settle_classes(struct tls_facts *f)
{
	for (size_t i = 0; i < TLS_PROTOCOLS; i++) {
		int v = f->protocol[i].version;
		if (v != TLS_1_3 && v != TLS_TLCP && f->protocol[i].state != TLS_NO)
			return;
	}
	f->classes_no = TLS_CLASS_WEAK & ~f->classes_yes;
}

/* Of each weak kind of suites, the column that says whether it is taken. */
static const struct {
	unsigned class;
	const char *column;
} weak[] = {
	{ TLS_CLASS_NULL, "null_cipher" },
	{ TLS_CLASS_ANON, "anonymous" },
	{ TLS_CLASS_EXPORT, "export_cipher" },
	{ TLS_CLASS_DES, "des" },
	{ TLS_CLASS_RC4, "rc4" },
	{ TLS_CLASS_3DES, "triple_des" },
};

/* The column of each protocol, as tls_look has them. */
static const char *column_of(int version)
{
	switch (version) {
	case TLS_SSL2: return "ssl2";
	case TLS_SSL3: return "ssl3";
	case TLS_1_0: return "tls10";
	case TLS_1_1: return "tls11";
	case TLS_1_2: return "tls12";
	case TLS_1_3: return "tls13";
	default: return "tlcp";
	}
}

static void port_unseen(struct service_port *p, const char *column)
{
	survey_unseen(p->looks->survey, &table_net_net_tls, column,
		      N_("%s port %u: %u connections did not show %s"), p->ip, p->port,
		      p->tls.n_connections, column);
}

/* What could not be seen of a port: its columns, one by one. */
static void tell_unseen(struct service_port *p)
{
	const struct tls_facts *f = &p->tls;
	bool is_older = false;
	for (size_t i = 0; i < TLS_PROTOCOLS; i++) {
		int v = f->protocol[i].version;
		is_older |= f->protocol[i].state == TLS_YES && v >= TLS_SSL3 && v <= TLS_1_2;
		if (f->protocol[i].state == TLS_UNKNOWN)
			port_unseen(p, column_of(v));
	}
	for (size_t i = 0; i < N(weak); i++)
		if (!((f->classes_yes | f->classes_no) & weak[i].class))
			port_unseen(p, weak[i].column);
	if (f->has_sm_tls13 == TLS_UNKNOWN)
		port_unseen(p, "sm_tls13");
	/* Of TLS 1.3 alone there is nothing of these to be told. */
	if (is_older && f->has_secure_renegotiation == TLS_UNKNOWN)
		port_unseen(p, "secure_renegotiation");
	if (is_older && f->has_compression == TLS_UNKNOWN)
		port_unseen(p, "compression");
}

static void give_port(struct service_port *p)
{
	struct survey *s = p->looks->survey;
	struct tls_facts *f = &p->tls;
	settle_classes(f);
	tell_unseen(p);
	survey_row(s, &table_net_net_tls,
		   &(struct net_tls){ .ip = p->ip,
				      .port = p->port,
				      .name = p->name,
				      .service = p->service ? p->service
							    : service_question_inside(p->port),
				      .starttls = p->start != TLS_AT_ONCE,
				      .ssl2 = speaks(p, TLS_SSL2),
				      .ssl3 = speaks(p, TLS_SSL3),
				      .tls10 = speaks(p, TLS_1_0),
				      .tls11 = speaks(p, TLS_1_1),
				      .tls12 = speaks(p, TLS_1_2),
				      .tls13 = speaks(p, TLS_1_3),
				      .tlcp = speaks(p, TLS_TLCP),
				      .sm_tls13 = known(f->has_sm_tls13),
				      .null_cipher = takes(f, TLS_CLASS_NULL),
				      .anonymous = takes(f, TLS_CLASS_ANON),
				      .export_cipher = takes(f, TLS_CLASS_EXPORT),
				      .des = takes(f, TLS_CLASS_DES),
				      .rc4 = takes(f, TLS_CLASS_RC4),
				      .triple_des = takes(f, TLS_CLASS_3DES),
				      .compression = known(f->has_compression),
				      .secure_renegotiation = known(f->has_secure_renegotiation),
				      .heartbeat = known(f->has_heartbeat),
				      .client_certificate = known(f->wants_client_certificate),
				      .connections = f->n_connections,
				      .ms = (int64_t)(clock_ms_exact() - p->tls_begun_ms) });
}

static void give_ciphers(struct service_port *p)
{
	if (p->tls.dh_state == TLS_UNKNOWN)
		survey_unseen(p->looks->survey, &table_net_net_tls_ciphers, "dh_bits",
			      N_("%s port %u: which prime it takes for Diffie-Hellman could not be "
				 "seen"),
			      p->ip, p->port);
	for (size_t i = 0; i < p->tls.n_ciphers; i++) {
		const struct tls_cipher *c = &p->tls.cipher[i];
		survey_row(p->looks->survey, &table_net_net_tls_ciphers,
			   &(struct net_tls_cipher){
				   .ip = p->ip,
				   .port = p->port,
				   .protocol = tls_suite_version(c->version),
				   .suite = c->name,
				   .number = c->suite,
				   .bits = tls_suite_bits(c->name),
				   .is_weak = c->classes & TLS_CLASS_WEAK,
				   .is_sm = c->classes & TLS_CLASS_SM,
				   .has_forward_secrecy = !(c->classes & TLS_CLASS_STATIC),
				   .dh_bits = c->dh_bits ? c->dh_bits : NO_INT,
				   .curve = c->group ? c->group : NO_INT });
	}
}

static const char *moment(struct arena *a, int64_t seconds)
{
	return seconds == INT64_MIN ? NULL : clock_iso(a, seconds);
}

static void give_certificates(struct service_port *p)
{
	struct survey *s = p->looks->survey;
	struct arena *a = survey_arena(s);
	size_t n, strange;
	const struct tls_certificate *all = tls_chain_read(&p->tls, p->looks->trust, p->name,
							   survey_now(s), a, &n, &strange);
	if (strange)
		survey_partial(s, &table_net_net_certificates,
			       "%s port %u: a certificate that cannot be understood", p->ip,
			       p->port);
	if (!p->tls.n_chains && p->tls.is_tls)
		survey_partial(s, &table_net_net_certificates,
			       "%s port %u: no certificate was shown", p->ip, p->port);
	for (size_t i = 0; i < n; i++) {
		const struct certificate *c = &all[i].certificate;
		bool has_bits = c->key_kind &&
				(strcmp(c->key_kind, "rsa") == 0 || strcmp(c->key_kind, "ec") == 0);
		if (has_bits && !c->key_bits)
			survey_unseen(s, &table_net_net_certificates, "key_bits",
				      N_("%s port %u: the size of a key could not be seen"), p->ip,
				      p->port);
		if (all[i].position == 1 && all[i].is_trusted == TLS_UNKNOWN)
			survey_unseen(s, &table_net_net_certificates, "is_trusted",
				      N_("%s port %u: there is no list of authorities here, or "
					 "the certificate cannot be compared with it"),
				      p->ip, p->port);
		/* One that many servers share is no machine's own. */
		if (all[i].position == 1 && (!c->names || !strchr(c->names, '*')))
			service_key_note(p,
					 c->is_self_signed ? "certificate" : "shared certificate",
					 c->sha256);
		survey_row(
			s, &table_net_net_certificates,
			&(struct net_certificate){ .ip = p->ip,
						   .port = p->port,
						   .chain = (int64_t)all[i].chain,
						   .position = (int64_t)all[i].position,
						   .subject = c->subject,
						   .issuer = c->issuer,
						   .names = c->names,
						   .serial = c->serial,
						   .sha256 = c->sha256,
						   .not_before = moment(a, c->not_before),
						   .not_after = moment(a, c->not_after),
						   .days_left = all[i].days_left,
						   .key_kind = c->key_kind,
						   .key_bits = c->key_bits ? c->key_bits : NO_INT,
						   .signature = c->signature,
						   .is_weak_signature = all[i].is_weak_signature,
						   .is_self_signed = c->is_self_signed,
						   .is_ca = c->is_ca,
						   .asked_name = p->name,
						   .name_fits = known(all[i].is_name_right),
						   .is_trusted = known(all[i].is_trusted),
						   .trust_problem = all[i].trust_words });
	}
}

/* ---- conversations ---- */

static void after(struct service_port *p)
{
	/* Inside of what was begun by STARTTLS is what began it. */
	if (p->is_tls && p->start == TLS_AT_ONCE)
		service_inside_begin(p);
	else
		service_auth_begin(p);
}

static const struct table *const tls_tables[] = { &table_net_net_tls, &table_net_net_tls_ciphers,
						  &table_net_net_certificates };

static void not_looked_at(struct service_port *p)
{
	for (size_t i = 0; i < N(tls_tables); i++)
		survey_partial(p->looks->survey, tls_tables[i],
			       N_("%s port %u: its TLS could not be looked at"), p->ip, p->port);
}

static void next(struct service_port *p)
{
	p->start_step = 0;
	p->is_hello_said = false;
	if (tls_look_next(p->look, &p->hello)) {
		service_talk_add(p->looks->talks,
				 &(struct talk_order){ .address = p->address,
						       .port = p->port,
						       .protocol = DIAL_TCP,
						       .connect_ms = TLS_CONNECT_MS,
						       .rate = p->rate,
						       .max_bytes = TLS_MAX_ANSWER,
						       .on = on,
						       .arg = p });
		return;
	}
	tls_look_finish(p->look);
	p->look = NULL;
	if (p->tls.is_tls) {
		p->is_tls = true;
		give_port(p);
		give_ciphers(p);
		give_certificates(p);
	} else {
		not_looked_at(p);
	}
	after(p);
}

static void end(struct service_port *p, struct talk *t, enum tls_end how)
{
	service_talk_end(t);
	tls_look_end(p->look, how);
	next(p);
}

/* What comes before the hello, and the hello. */
static void go_on(struct service_port *p, struct talk *t)
{
	struct str say;
	switch (tls_start_next(p->start, &p->start_step, service_talk_heard(t), &say)) {
	case TLS_START_NOW:
		service_talk_forget(t);
		p->is_hello_said = true;
		service_talk_say(t, buf_view(&p->hello));
		service_talk_wait(t, TLS_ANSWER_MS);
		break;
	case TLS_START_SAY:
		service_talk_forget(t);
		service_talk_say(t, say);
		service_talk_wait(t, TLS_ANSWER_MS);
		break;
	case TLS_START_WAIT: service_talk_wait(t, TLS_ANSWER_MS); break;
	case TLS_START_REFUSED: end(p, t, TLS_END_UNREACHABLE); break;
	}
}

static void on(struct talk *t, enum service_event event)
{
	struct service_port *p = t->order.arg;
	switch (event) {
	case TALK_OPEN:
		p->connections++;
		go_on(p, t);
		break;
	case TALK_HEARD:
		if (!p->is_hello_said)
			go_on(p, t);
		else if (tls_look_heard(p->look, service_talk_heard(t)))
			end(p, t, TLS_END_ANSWERED);
		break;
	case TALK_QUIET: end(p, t, TLS_END_SILENT); break;
	case TALK_CLOSED: end(p, t, p->is_hello_said ? TLS_END_CLOSED : TLS_END_UNREACHABLE); break;
	case TALK_FAILED: end(p, t, TLS_END_UNREACHABLE); break;
	}
}

void service_tls_begin(struct service_port *p)
{
	struct tls_look_options o = { .name = p->name,
				      .max_connections = p->looks->options.wants_all_suites ? 300
											    : 0,
				      .wants_all_suites = p->looks->options.wants_all_suites };
	struct survey *s = p->looks->survey;
	bool is_wanted = false;
	for (size_t i = 0; i < N(tls_tables); i++)
		is_wanted |= survey_wants(s, tls_tables[i]);
	p->look = is_wanted ? tls_look_begin(survey_arena(s), &o, &p->tls) : NULL;
	p->tls_begun_ms = clock_ms_exact();
	if (!p->hello.max)
		p->hello = BUF(8 << 10);
	if (!p->look && is_wanted)
		not_looked_at(p);
	if (p->look)
		next(p);
	else
		after(p);
}
