/* SPDX-License-Identifier: Apache-2.0 */
/* service_inside - what is spoken inside TLS: one question through a connection of OpenSSL's.
 *
 * Who is at the other end does not matter here, so nothing is verified; the bytes go through the
 * same conversation as all others, by BIOs in memory. */
#include "survey/net/service_private.h"
#include "table/net/net_service.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <string.h>

enum { INSIDE_MS = 1200, GREETING_INSIDE_MS = 600, SETTLE_INSIDE_MS = 60 };

struct service_inside {
	SSL *ssl;
	BIO *in, *out; /* the connection's own */
	bool is_asked; /* the handshake is done */
	struct buf heard;
};

static SSL_CTX *context(struct service_looks *l)
{
	if (!l->inside) {
		SSL_CTX *c = SSL_CTX_new(TLS_client_method());
		if (!c)
			return NULL;
		SSL_CTX_set_verify(c, SSL_VERIFY_NONE, NULL);
		SSL_CTX_set_min_proto_version(c, TLS1_VERSION);
		SSL_CTX_set_cipher_list(c, "ALL:@SECLEVEL=0");
		SSL_CTX_set_options(c, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF);
		l->inside = c;
	}
	return l->inside;
}

static void flush(struct service_inside *x, struct talk *t)
{
	char bytes[4 << 10];
	int n;
	while ((n = BIO_read(x->out, bytes, sizeof(bytes))) > 0)
		service_talk_say(t, (struct str){ bytes, (size_t)n });
}

static void not_seen(struct service_port *p)
{
	static const struct table *const tables[] = { &table_net_net_services,
						      &table_net_net_service_facts,
						      &table_net_net_auth };
	for (size_t i = 0; i < N(tables); i++)
		survey_partial(p->looks->survey, tables[i],
			       N_("%s port %u: what is spoken inside of its TLS could not be seen"),
			       p->ip, p->port);
}

static void end(struct service_port *p, struct talk *t)
{
	struct service_inside *x = p->inside;
	if (t)
		service_talk_end(t);
	p->inside = NULL;
	/* Who wants a certificate of ours speaks with nobody who has none. */
	if (!x->is_asked && p->tls.wants_client_certificate != TLS_YES)
		not_seen(p);
	SSL_free(x->ssl);
	buf_free(&x->heard);
	free(x);
	ERR_clear_error();
	service_auth_begin(p);
}

static void ask(struct service_port *p, struct service_inside *x, struct talk *t)
{
	const char *inside = service_question_inside(p->port);
	bool greets = inside && (strcmp(inside, "smtp") == 0 || strcmp(inside, "imap") == 0 ||
				 strcmp(inside, "pop3") == 0 || strcmp(inside, "ftp") == 0);
	x->is_asked = true;
	p->asking = greets ? SERVICE_GREETING : SERVICE_HTTP;
	if (inside && strcmp(inside, "ldap") == 0)
		p->asking = SERVICE_LDAP;
	struct str q = service_question_bytes(p->asking, DIAL_TCP, p->name ? p->name : p->ip,
					      survey_arena(p->looks->survey));
	if (q.n)
		(void)!SSL_write(x->ssl, q.p, (int)q.n);
	service_talk_wait(t, greets ? GREETING_INSIDE_MS : INSIDE_MS);
}

static void take_answer(struct service_port *p, struct service_inside *x, struct talk *t,
			bool is_last)
{
	struct arena *a = survey_arena(p->looks->survey);
	struct service_banner b;
	if (!service_banner_read(p->asking, buf_view(&x->heard), a, &b)) {
		if (is_last)
			end(p, t);
		return;
	}
	if (!is_last) {
		service_talk_wait(t, SETTLE_INSIDE_MS);
		return;
	}
	for (size_t i = 0; i < b.n_facts; i++)
		service_add_fact(p, b.fact[i].name, b.fact[i].value);
	service_patterns_apply(p->looks->patterns, &b, a);
	p->service = b.service;
	p->text = b.text;
	p->product = b.product;
	p->version = b.version;
	end(p, t);
}

static void hear(struct service_port *p, struct service_inside *x, struct talk *t)
{
	char bytes[4 << 10];
	struct str heard = service_talk_heard(t);
	int n = BIO_write(x->in, heard.p, (int)heard.n);
	(void)n;
	service_talk_forget(t);
	int done = SSL_do_handshake(x->ssl);
	flush(x, t);
	if (done != 1) {
		int why = SSL_get_error(x->ssl, done);
		if (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_WANT_WRITE)
			end(p, t);
		return;
	}
	if (!x->is_asked)
		ask(p, x, t);
	flush(x, t);
	size_t before = x->heard.n;
	while ((n = SSL_read(x->ssl, bytes, sizeof(bytes))) > 0)
		buf_add(&x->heard, bytes, (size_t)n);
	flush(x, t);
	if (x->heard.n > before)
		take_answer(p, x, t, buf_is_over(&x->heard));
}

static void on(struct talk *t, enum service_event event)
{
	struct service_port *p = t->order.arg;
	struct service_inside *x = p->inside;
	switch (event) {
	case TALK_OPEN:
		p->connections++;
		(void)!SSL_do_handshake(x->ssl);
		flush(x, t);
		service_talk_wait(t, INSIDE_MS);
		break;
	case TALK_HEARD: hear(p, x, t); break;
	case TALK_QUIET:
	case TALK_CLOSED:
		/* What came with the end. */
		take_answer(p, x, t, true);
		break;
	case TALK_FAILED: end(p, NULL); break;
	}
}

void service_inside_begin(struct service_port *p)
{
	SSL_CTX *c = context(p->looks);
	struct service_inside *x = base_alloc(sizeof(*x));
	*x = (struct service_inside){ .ssl = c ? SSL_new(c) : NULL,
				      .heard = BUF(SERVICE_MAX_ANSWER) };
	p->inside = x;
	x->in = BIO_new(BIO_s_mem());
	x->out = BIO_new(BIO_s_mem());
	if (!x->ssl || !x->in || !x->out) {
		BIO_free(x->in);
		BIO_free(x->out);
		end(p, NULL);
		return;
	}
	SSL_set_bio(x->ssl, x->in, x->out);
	SSL_set_connect_state(x->ssl);
	if (p->name)
		SSL_set_tlsext_host_name(x->ssl, p->name);
	p->text = NULL;
	service_talk_add(p->looks->talks, &(struct talk_order){ .address = p->address,
								.port = p->port,
								.protocol = DIAL_TCP,
								.connect_ms = SERVICE_CONNECT_MS,
								.rate = p->rate,
								.max_bytes = 64 << 10,
								.on = on,
								.arg = p });
}

void service_inside_close(struct service_looks *l)
{
	SSL_CTX_free(l->inside);
}
