/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_tls - the TLS of the site, and what its other door, without TLS, leads to. */
#include "survey/tls/survey_tls.h"
#include "survey/web/web_site.h"

#include <string.h>

static const struct table *const tables[] = { &table_web_web_tls_protocols,
					      &table_web_web_tls_ciphers,
					      &table_web_web_tls_certificates, &table_web_web_tls,
					      NULL };
static const struct table *const scans[] = { &table_web_web_scans, NULL };

struct tls {
	const char *hsts; /* of the first page that is one */
	bool has_page;
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	*state = arena_new(w->arena, struct tls);
	return 0;
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct tls *t = state;
	if (t->has_page || !v->answer || v->answer->status >= 300 || !v->url.is_https)
		return;
	t->has_page = true;
	t->hsts = str_text(w->arena, http_head_field(v->answer->head, "strict-transport-security"));
}

/* ---- TLS ---- */

static int64_t known(enum tls_state s)
{
	return s == TLS_UNKNOWN ? NO_INT : s == TLS_YES;
}

static void tell_protocols(struct web_site *w, const char *address, const struct tls_facts *f)
{
	for (size_t i = 0; i < TLS_PROTOCOLS; i++) {
		const struct tls_protocol *p = &f->protocol[i];
		struct web_tls_protocol row = {
			.address = address,
			.protocol = tls_suite_version(p->version),
			.is_offered = p->state == TLS_YES,
			.suite = p->state == TLS_YES
					 ? tls_suite_name(p->version, p->suite, w->arena)
					 : NULL
		};
		if (p->state == TLS_UNKNOWN)
			survey_partial(w->survey, &table_web_web_tls_protocols,
				       "%s: no clear answer to %s", address, row.protocol);
		else
			survey_row(w->survey, &table_web_web_tls_protocols, &row);
	}
	for (size_t i = 0; i < f->n_ciphers; i++) {
		const struct tls_cipher *c = &f->cipher[i];
		struct web_tls_cipher row = { .address = address,
					      .protocol = tls_suite_version(c->version),
					      .suite = c->name,
					      .key_bits = tls_suite_bits(c->name),
					      .dh_bits = c->dh_bits ? c->dh_bits : NO_INT,
					      .is_weak = (c->classes & TLS_CLASS_WEAK) != 0,
					      .is_sm = (c->classes & TLS_CLASS_SM) != 0,
					      .has_forward_secrecy = !(c->classes &
								       TLS_CLASS_STATIC) };
		survey_row(w->survey, &table_web_web_tls_ciphers, &row);
	}
}

static void tell_certificate(struct web_site *w, const char *address,
			     const struct tls_certificate *t)
{
	const struct certificate *c = &t->certificate;
	bool is_read = c->not_before != INT64_MIN && c->not_after != INT64_MIN;
	struct web_tls_certificate row = {
		.address = address,
		.chain = (int64_t)t->chain,
		.position = (int64_t)t->position,
		.subject = c->subject,
		.issuer = c->issuer,
		.names = c->names,
		.serial = c->serial,
		.sha256 = c->sha256,
		.not_before = is_read ? clock_iso(w->arena, c->not_before) : NULL,
		.not_after = is_read ? clock_iso(w->arena, c->not_after) : NULL,
		.days_left = t->days_left,
		.key_kind = c->key_kind,
		.key_bits = c->key_kind ? c->key_bits : NO_INT,
		.signature = c->signature,
		.is_self_signed = c->is_self_signed,
		.is_weak_signature = t->is_weak_signature,
		.is_name_right = known(t->is_name_right),
		.is_trusted = known(t->is_trusted),
		.trust_words = t->trust_words,
	};
	survey_row(w->survey, &table_web_web_tls_certificates, &row);
}

static void tell_rest(struct web_site *w, const char *address, const struct tls_facts *f,
		      const struct tls *t)
{
	struct str rest = str_of(t->hsts), name, value;
	struct web_tls_port row = { .address = address,
				    .is_tls = f->is_tls,
				    .has_compression = known(f->has_compression),
				    .has_secure_renegotiation = known(f->has_secure_renegotiation),
				    .has_heartbeat = known(f->has_heartbeat),
				    .wants_client_certificate = known(f->wants_client_certificate),
				    .hsts = t->hsts,
				    .hsts_seconds = NO_INT };
	while (http_head_parameter(&rest, ';', &name, &value)) {
		if (str_is_nocase(name, "max-age") && !str_int(value, 10, &row.hsts_seconds))
			row.hsts_seconds = NO_INT;
		row.hsts_has_subdomains |= str_is_nocase(name, "includesubdomains");
		row.hsts_is_preloading |= str_is_nocase(name, "preload");
	}
	survey_row(w->survey, &table_web_web_tls, &row);
}

static void tell_all(struct web_site *w, const char *address, const struct tls_facts *f,
		     const struct tls *t)
{
	size_t n, strange;
	struct tls_trust *trust = tls_chain_trust_open(w->survey);
	struct tls_certificate *c = tls_chain_read(f, trust, w->start.host, survey_now(w->survey),
						   w->arena, &n, &strange);
	for (size_t i = 0; i < n; i++)
		tell_certificate(w, address, &c[i]);
	if (strange)
		survey_partial(w->survey, &table_web_web_tls_certificates,
			       "%s: %zu certificates that cannot be understood", address, strange);
	tell_protocols(w, address, f);
	tell_rest(w, address, f, t);
	tls_chain_trust_close(trust);
}

static void tell_tls(struct web_site *w, const struct tls *t)
{
	struct err e;
	struct tls_facts facts = { .is_tls = false };
	char text[ADDRESS_TEXT_SIZE];
	const struct address *a = web_fetch_address(w->fetch);
	address_text(a, text);
	const char *address = arena_printf(w->arena, strchr(text, ':') ? "[%s]:%u" : "%s:%u", text,
					   w->start.port);
	int r = survey_tls_look(w->survey, a, w->start.port,
				&(struct survey_tls_options){ .name = w->start.host }, &facts, &e);
	if (r >= 0 && facts.is_tls)
		tell_all(w, address, &facts, t);
	for (size_t i = 0; tables[i]; i++) {
		if (r < 0)
			survey_failed(w->survey, tables[i], "%s", e.text);
		else if (!facts.is_tls)
			survey_failed(w->survey, tables[i], "%s: does not speak TLS", address);
		else
			survey_seen(w->survey, tables[i]);
	}
}

/* ---- the other door, and the last row ---- */

static void try_plain(struct web_site *w, struct web_scan *row)
{
	struct web_answer answer;
	struct err e;
	struct url u;
	const char *text = arena_printf(w->arena,
					strchr(w->start.host, ':') ? "http://[%s]/" : "http://%s/",
					w->start.host);
	if (!w->start.is_https || url_resolve(w->arena, NULL, str_of(text), &u) != URL_WEB ||
	    !web_fetch_may(w->fetch, &u))
		return;
	row->plain_url = u.text;
	if (web_fetch(w->fetch,
		      &(struct web_request){
			      .url = u.text, .has_no_cookies = true, .is_probe = true },
		      &answer, &e) < 0)
		return;
	row->plain_status = answer.status;
	row->plain_location = answer.location ? arena_strdup(w->arena, answer.location) : NULL;
	row->is_plain_open = answer.status < 300 && answer.body.n > 0;
}

static void tell_scan(struct web_site *w)
{
	struct web_scan row = { .start = w->start.text,
				.origin = url_origin(w->arena, &w->start),
				.final_url = w->final_url,
				.status = w->start_status,
				.plain_status = NO_INT };
	if (web_site_wants(w, scans))
		try_plain(w, &row);
	row.requests = (int64_t)web_fetch_n_requests(w->fetch);
	row.pages = w->n_pages;
	row.pages_waiting = (int64_t)web_queue_n_waiting(&w->queue);
	row.milliseconds = clock_ms() - w->began_ms;
	row.rate = survey_number(w->survey, "rate");
	row.stopped = w->incomplete ? w->incomplete : web_fetch_stopped(w->fetch);
	row.is_whole = !row.stopped;
	survey_row(w->survey, &table_web_web_scans, &row);
	survey_seen(w->survey, &table_web_web_scans);
}

static void end(struct web_site *w, void *state)
{
	if (!w->start.is_https)
		for (size_t i = 0; tables[i]; i++)
			survey_absent(w->survey, tables[i], "the site is inspected without TLS");
	else if (web_site_wants(w, tables))
		tell_tls(w, state);
	tell_scan(w);
}

const struct web_part web_part_tls = { .prepare = prepare, .page = page, .end = end };
