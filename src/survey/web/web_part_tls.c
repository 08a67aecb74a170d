/* SPDX-License-Identifier: Apache-2.0 */
/* web_part_tls - the TLS of the site, and what its other door, without TLS, leads to.
 *
 * Its connections keep the distance that web.rate asks for, and none is made once the site is to
 * be left alone. */
#include "survey/tls/survey_tls.h"
#include "survey/web/web_site.h"

#include <errno.h>
#include <string.h>

static const struct table *const tables[] = { &table_web_web_tls_protocols,
					      &table_web_web_tls_ciphers,
					      &table_web_web_tls_certificates, &table_web_web_tls,
					      NULL };
static const struct table *const scans[] = { &table_web_web_scans, NULL };

enum { MAX_ADDRESSES = 8 };

struct tls {
	const char *hsts; /* of the first page that is one, or of what led to it */
	bool has_answer, has_page;
};

/* Addresses of the site. */
struct looked {
	size_t n_seen;
	const char *unseen;    /* the first that could not be, and why */
	const char *unreached; /* those that this machine has no way to */
};

static int prepare(struct web_site *w, void **state, struct err *e)
{
	*state = arena_new(w->arena, struct tls);
	return 0;
}

static void page(struct web_site *w, void *state, const struct web_view *v)
{
	struct tls *t = state;
	if (t->has_page || !v->answer || !v->url.is_https)
		return;
	struct str hsts = http_head_field(v->answer->head, "strict-transport-security");
	t->has_answer = true;
	t->has_page = v->answer->status < 300;
	if (hsts.p)
		t->hsts = str_text(w->arena, hsts);
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
}

/* What of a certificate the checks need and was not found out. Name and trust are judged of the
 * site's own only. */
static void tell_unknown(struct web_site *w, const struct web_tls_certificate *c)
{
	const struct {
		const char *column;
		bool is_unknown;
	} columns[] = {
		{ "days_left", c->days_left == NO_INT },
		{ "key_bits", c->key_bits == NO_INT },
		{ "signature", !c->signature },
		{ "is_name_right", c->position == 1 && c->is_name_right == NO_INT },
		{ "is_trusted", c->position == 1 && c->is_trusted == NO_INT },
	};
	for (size_t i = 0; i < N(columns); i++)
		if (columns[i].is_unknown)
			survey_unseen(w->survey, &table_web_web_tls_certificates, columns[i].column,
				      "%s: certificate %lld of chain %lld does not tell it",
				      c->address, (long long)c->position, (long long)c->chain);
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
	tell_unknown(w, &row);
}

/* Whether nothing up to TLS 1.2 is spoken: then no suite is weak. */
static bool is_only_13(const struct tls_facts *f)
{
	for (size_t i = 0; i < TLS_PROTOCOLS; i++)
		if (f->protocol[i].version != TLS_1_3 && f->protocol[i].version != TLS_TLCP &&
		    f->protocol[i].state != TLS_NO)
			return false;
	return true;
}

static void tell_ciphers(struct web_site *w, const char *address, const struct tls_facts *f)
{
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
		if (!c->dh_bits && c->name && strstr(c->name, "_DHE_"))
			survey_unseen(w->survey, &table_web_web_tls_ciphers, "dh_bits",
				      "%s: the group of %s was not told", address, c->name);
	}
	if ((f->classes_yes | f->classes_no) != TLS_CLASS_WEAK && !is_only_13(f))
		survey_partial(w->survey, &table_web_web_tls_ciphers,
			       "%s: %u connections did not show all kinds of weak suites", address,
			       f->n_connections);
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
	if (!t->has_answer || (!w->has_page && !t->hsts))
		survey_unseen(w->survey, &table_web_web_tls, "hsts_seconds",
			      "%s: no page came over TLS", address);
	/* TLS 1.3 has neither. */
	static const char *const columns[] = { "has_compression", "has_secure_renegotiation" };
	const int64_t values[] = { row.has_compression, row.has_secure_renegotiation };
	for (size_t i = 0; i < N(columns) && !is_only_13(f); i++)
		if (values[i] == NO_INT)
			survey_unseen(w->survey, &table_web_web_tls, columns[i],
				      "%s: no answer told it", address);
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
	if (!n && !strange)
		survey_partial(w->survey, &table_web_web_tls_certificates,
			       "%s: no certificate was shown", address);
	if (strange)
		survey_partial(w->survey, &table_web_web_tls_certificates,
			       N_N("%s: %zu certificate cannot be understood",
				   "%s: %zu certificates cannot be understood", strange),
			       address, strange);
	tell_protocols(w, address, f);
	tell_ciphers(w, address, f);
	tell_rest(w, address, f, t);
	tls_chain_trust_close(trust);
}

/* Of all addresses of the site: any of them may be the one that was forgotten. One that this
 * machine has no way to is told in web_scans, and does not keep the others from being judged. */
static void tell_address(struct web_site *w, const struct tls *t, const struct address *a,
			 struct looked *l)
{
	struct err e = { .code = 0 };
	struct tls_facts facts = { .is_tls = false };
	char text[ADDRESS_TEXT_SIZE];
	address_text(a, text);
	const char *address = arena_printf(w->arena, strchr(text, ':') ? "[%s]:%u" : "%s:%u", text,
					   w->start.port);
	const struct survey_tls_options options = {
		.name = w->start.host, .between_ms = 1000 / survey_number(w->survey, "rate")
	};
	const char *stopped = web_fetch_stopped(w->fetch);
	const char *why = NULL;
	if (stopped)
		why = stopped;
	else if (survey_tls_look(w->survey, a, w->start.port, &options, &facts, &e) < 0)
		why = e.said;
	else if (!facts.is_tls)
		why = tr("does not speak TLS");
	if (!why) {
		tell_all(w, address, &facts, t);
		l->n_seen++;
	} else if (reach_is_without_way(e.code)) {
		l->unreached = l->unreached ? arena_printf(w->arena, "%s %s", l->unreached, text)
					    : arena_strdup(w->arena, text);
	} else if (!l->unseen) {
		l->unseen = arena_printf(w->arena, "%s: %s", address, why);
	}
}

static void tell_tls(struct web_site *w, const struct tls *t)
{
	struct looked l = { .n_seen = 0 };
	const struct address *a;
	for (size_t n = 0; (a = web_fetch_address(w->fetch, n)); n++)
		if (n < MAX_ADDRESSES)
			tell_address(w, t, a, &l);
		else
			l.unseen = arena_printf(w->arena, tr("%s: more than %d addresses"),
						w->start.host, MAX_ADDRESSES);
	w->scan.unreached = l.unreached;
	for (size_t i = 0; tables[i]; i++) {
		if (!l.n_seen && !l.unseen)
			survey_failed(w->survey, tables[i], N_("%s: this machine has no way there"),
				      l.unreached);
		else if (!l.n_seen)
			survey_failed(w->survey, tables[i], "%s", l.unseen);
		else if (l.unseen)
			survey_partial(w->survey, tables[i], "%s", l.unseen);
		survey_seen(w->survey, tables[i]);
	}
}

/* ---- the other door ---- */

static void try_plain(struct web_site *w, struct web_scan *row)
{
	static const char *const columns[] = { "plain_status", "plain_location", "is_plain_open" };
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
		      &answer, &e) < 0) {
		/* One that does not answer gives nothing away; one that was not asked may. */
		for (size_t i = 0; i < N(columns) && e.code == ECANCELED; i++)
			survey_unseen(w->survey, &table_web_web_scans, columns[i], "%s", e.said);
		return;
	}
	row->plain_status = answer.status;
	row->plain_location = answer.location ? arena_strdup(w->arena, answer.location) : NULL;
	row->is_plain_open = answer.status < 300 && answer.body.n > 0;
}

static void end(struct web_site *w, void *state)
{
	if (!w->start.is_https)
		for (size_t i = 0; tables[i]; i++)
			survey_absent(w->survey, tables[i], "the site is inspected without TLS");
	else if (web_site_wants(w, tables))
		tell_tls(w, state);
	if (w->has_page && web_site_wants(w, scans))
		try_plain(w, &w->scan);
}

/* Who wants a visitor's certificate, or speaks another HTTP, gives no page, and has TLS. */
const struct web_part web_part_tls = {
	.prepare = prepare, .page = page, .end = end, .has_end_without_page = true
};
