/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_look - what the first payloads of a flow tell: what speaks, whom it asks for, and whether
 * a password stands there in the clear. */
#include "survey/net/traffic.h"

#include "parse/wire.h"
#include "parse/wire_login.h"
#include "parse/wire_payload.h"
#include "parse/wire_tls.h"

#include <string.h>

void traffic_set_app(struct traffic *t, struct traffic_flow *f, uint16_t app,
		     enum traffic_evidence evidence)
{
	const struct traffic_app *x = &t->apps->app[app];
	if (!app)
		return;
	if (x->is_ground && (evidence == BY_PAYLOAD || evidence == BY_NDPI))
		evidence = BY_GROUND;
	if (evidence < f->evidence || (evidence == f->evidence && f->app))
		return;
	f->app = app;
	f->evidence = (uint8_t)evidence;
	if (x->is_notable && !f->is_told && evidence > BY_PORT) {
		bool is_server = !f->is_inside[0] && f->is_inside[1];
		f->is_told = true;
		traffic_event(t, "application", traffic_flow_side(f, is_server),
			      traffic_flow_side(f, !is_server), "%s (%s)%s%s", x->name, x->category,
			      f->name[0] ? " " : "", f->name);
	}
}

static void set_name(struct traffic *t, struct traffic_flow *f, struct str name)
{
	name = str_head(name, str_find(name, ':'));
	if (!name.n || str_has(name, " "))
		return;
	traffic_name(f->name, name);
	traffic_set_app(t, f, traffic_apps_name(t->apps, str_of(f->name)), BY_NAME);
}

/* ---- TLS and QUIC: a hello may come in pieces ---- */

static void take_hello(struct traffic *t, struct traffic_flow *f, const struct wire_tls *hello)
{
	if (hello->is_whole)
		f->fingerprint = hello->fingerprint;
	for (size_t i = 0; i < MIN(hello->alpn.n, sizeof(f->alpn) - 1); i++)
		f->alpn[i] = hello->alpn.p[i];
	if (hello->name.p && !f->name[0])
		set_name(t, f, hello->name);
}

static struct traffic_stream *stream_of(struct traffic *t, const struct traffic_flow *f,
					const struct wire_frame *p)
{
	bool is_new;
	struct traffic_stream *s = traffic_pool_make(&t->streams, &f->key, &is_new);
	if (is_new)
		s->begin = f->tcp & TCP_ASKED ? f->begin : p->sequence;
	return s;
}

/* Segments come in any order, and more than once. */
static void look_at_tls(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p)
{
	struct wire_tls hello;
	size_t length;
	struct traffic_stream *s = traffic_pool_find(&t->streams, &f->key);
	bool is_first = !(f->tcp & TCP_ASKED) || p->sequence == f->begin;
	if (!s && is_first) {
		if (!wire_tls_read(p->payload, &hello, &length)) {
			f->is_stream_over = true;
			return;
		}
		take_hello(t, f, &hello);
		f->is_stream_over = length <= p->payload.n || length > sizeof(s->hello.bytes);
		if (f->is_stream_over)
			return;
	}
	s = stream_of(t, f, p);
	wire_quic_put(&s->hello, p->sequence - s->begin, p->payload);
	struct str all = wire_quic_view(&s->hello);
	if (!all.n)
		return;
	bool is_tls = wire_tls_read(all, &hello, &length);
	if (is_tls)
		take_hello(t, f, &hello);
	if (!is_tls || all.n >= MIN(length, sizeof(s->hello.bytes))) {
		f->is_stream_over = true;
		traffic_pool_remove(&t->streams, s);
	}
}

static void look_at_quic(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p)
{
	uint32_t version;
	struct wire_tls hello;
	bool is_new;
	if (f->is_stream_over || !wire_quic_is(p->payload, &version))
		return;
	traffic_set_app(t, f, traffic_apps_payload(t->apps, "quic"), BY_PAYLOAD);
	struct str name = wire_quic_google_name(p->payload);
	if (name.n) {
		f->is_stream_over = true;
		set_name(t, f, name);
		return;
	}
	struct traffic_stream *s = traffic_pool_make(&t->streams, &f->key, &is_new);
	if (wire_quic_open(p->payload, &s->hello) &&
	    wire_tls_hello(wire_quic_view(&s->hello), &hello)) {
		take_hello(t, f, &hello);
		f->is_stream_over = hello.is_whole;
	}
	if (f->is_stream_over)
		traffic_pool_remove(&t->streams, s);
}

/* ---- HTTP ---- */

static void look_at_http(struct traffic *t, struct traffic_flow *f, struct str s)
{
	struct str rest = s, line, word;
	bool is_request = str_line(&rest, &line);
	if (is_request && str_starts(line, "CONNECT ")) {
		line = str_from(line, 8);
		if (str_word(&line, &word))
			set_name(t, f, word);
		return;
	}
	if (!is_request || str_starts(line, "HTTP/"))
		return;
	for (int i = 0; i < 40 && str_line(&rest, &line) && line.n; i++) {
		if (line.n < 6 || strncasecmp(line.p, "Host:", 5) != 0)
			continue;
		set_name(t, f, str_trim(str_from(line, 5)));
		return;
	}
}

/* ---- all ---- */

/* Some protocols tell the account first, and the password in a packet of its own. */
static void look_for_logins(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p)
{
	struct wire_login login;
	bool is_new;
	if (!wire_login_read(p->payload, p->protocol == WIRE_TCP, traffic_flow_port(f, true),
			     &f->login, &login))
		return;
	struct str account = { login.account, login.account_n };
	struct traffic_account *told = traffic_pool_find(&t->accounts, &f->key);
	if (login.is_account_only) {
		told = traffic_pool_make(&t->accounts, &f->key, &is_new);
		memset(told->name, 0, sizeof(told->name));
		memcpy(told->name, account.p, MIN(account.n, sizeof(told->name) - 1));
		return;
	}
	traffic_login_seen(t, f, login.protocol, told && !account.n ? str_of(told->name) : account);
	if (told)
		traffic_pool_remove(&t->accounts, told);
}

static void look_at_what_speaks(struct traffic *t, struct traffic_flow *f,
				const struct wire_frame *p, bool is_server)
{
	struct wire_payload payload = {
		.is_tcp = p->protocol == WIRE_TCP,
		.is_from_client = !is_server,
		.server_port = traffic_flow_port(f, true),
		.length = p->payload_length,
		.bytes = p->payload,
		.hint = &f->hint,
	};
	const char *word = wire_payload_name(&payload);
	if (!word)
		return;
	if (strcmp(word, "http") == 0 || strcmp(word, "http-connect") == 0)
		look_at_http(t, f, p->payload);
	traffic_set_app(t, f, traffic_apps_payload(t->apps, word), BY_PAYLOAD);
}

void traffic_look(struct traffic *t, struct traffic_flow *f, const struct wire_frame *p,
		  bool is_server)
{
	bool is_tcp = p->protocol == WIRE_TCP;
	bool is_request = is_tcp && !is_server && p->payload.n > 8 &&
			  (memcmp(p->payload.p, "POST", 4) == 0 ||
			   memcmp(p->payload.p, "GET ", 4) == 0);
	if (f->looked[is_server] >= TRAFFIC_LOOKS && !is_request)
		return;
	f->looked[is_server] += f->looked[is_server] < TRAFFIC_LOOKS;
	if (p->is_cut)
		t->n_cut++;
	if (f->evidence < BY_PAYLOAD)
		look_at_what_speaks(t, f, p, is_server);
	bool is_late = is_tcp && f->tcp & TCP_ASKED && p->sequence != f->begin;
	if (is_tcp && !is_server && !f->is_stream_over &&
	    (wire_u8(p->payload, 0) == 22 || f->looked[0] > 1 || is_late))
		look_at_tls(t, f, p);
	if (!is_tcp && !is_server)
		look_at_quic(t, f, p);
	if (!is_server)
		look_for_logins(t, f, p);
	if (is_tcp && is_server && f->looked[0] >= 3 && f->looked[1] == 3 && f->app &&
	    strcmp(t->apps->app[f->app].name, "Telnet") == 0)
		traffic_login_seen(t, f, "telnet", STR(""));
}
