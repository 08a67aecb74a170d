/* SPDX-License-Identifier: Apache-2.0 */
/* tls_look - which questions to ask a TLS server, one a connection, and what the answers tell.
 *
 * A server names one suite a connection, and busy servers suffer from hundreds of handshakes. So
 * each hello offers what is weak first and what was seen last: a server that takes the client's
 * order shows something weak with every answer, and one that has an order of its own is asked
 * for the weak ones alone, until it refuses what is left. A verdict on what is weak takes eight
 * to thirteen connections; all suites only who asks for them. */
#include "survey/tls/tls_look.h"

#include <openssl/rand.h>
#include <string.h>

enum { MAX_OFFERED = 200, MAX_HELLO = 4 << 10, MAX_SILENT = 2 };

/* What a hello is for. */
enum purpose { FOR_PROTOCOL, FOR_SM, FOR_CERTIFICATE, FOR_WEAK, FOR_DH, FOR_ALL };

struct tls_look {
	struct arena *arena;
	struct tls_facts *facts;
	struct tls_look_options options;
	struct tls_secret secret;
	unsigned char random[32];
	/* the present connection */
	enum purpose purpose;
	size_t protocol; /* its place */
	uint16_t offered[MAX_OFFERED];
	size_t n_offered;
	struct buf hello, handshake, deciphered;
	struct tls_answer answer;
	/* all of them */
	size_t next_protocol;
	bool asked_sm, asked_certificate, asked_dh, is_weak_done, is_over;
	unsigned n_silent;
};

static const int versions[TLS_PROTOCOLS] = { TLS_1_2,  TLS_1_3,	 TLS_1_1, TLS_1_0,
					     TLS_SSL3, TLS_SSL2, TLS_TLCP };

struct tls_look *tls_look_begin(struct arena *a, const struct tls_look_options *o,
				struct tls_facts *facts)
{
	struct tls_look *l = arena_new(a, struct tls_look);
	*facts = (struct tls_facts){ .n_ciphers = 0 };
	*l = (struct tls_look){ .arena = a,
				.facts = facts,
				.options = *o,
				.hello = BUF(MAX_HELLO),
				.handshake = BUF(TLS_MAX_ANSWER),
				.deciphered = BUF(TLS_MAX_ANSWER) };
	for (size_t i = 0; i < TLS_PROTOCOLS; i++)
		facts->protocol[i].version = versions[i];
	if (!l->options.max_connections)
		l->options.max_connections = TLS_CONNECTIONS;
	if (RAND_bytes(l->random, sizeof(l->random)) == 1 && tls_secret_make(&l->secret))
		return l;
	tls_secret_free(&l->secret);
	return NULL;
}

/* ---- what to ask next ---- */

static const struct tls_cipher *cipher_of(const struct tls_facts *f, int version, int suite)
{
	for (size_t i = 0; i < f->n_ciphers; i++)
		if (f->cipher[i].version == version && f->cipher[i].suite == suite)
			return &f->cipher[i];
	return NULL;
}

/* The order in which suites are offered; -1: not at all. */
static int rank(const struct tls_look *l, int version, const struct tls_suite *s)
{
	const struct tls_facts *f = l->facts;
	unsigned classes = tls_suite_classes(s->name), weak = classes & TLS_CLASS_WEAK;
	bool is_sm13 = version == TLS_1_3 && (classes & TLS_CLASS_SM);
	if (!tls_suite_fits(s, version) || is_sm13 != (l->purpose == FOR_SM))
		return -1;
	switch (l->purpose) {
	case FOR_SM: return 0;
	case FOR_PROTOCOL: return weak && !(weak & f->classes_yes) ? 0 : weak ? 2 : 1;
	case FOR_CERTIFICATE: return weak & (TLS_CLASS_ANON | TLS_CLASS_NULL) ? -1 : 0;
	case FOR_WEAK: return weak && !(weak & f->classes_yes) ? 0 : -1;
	case FOR_DH: return strncmp(s->name, "TLS_DHE_", 8) ? -1 : weak != 0;
	case FOR_ALL: return cipher_of(f, version, s->id) ? -1 : 0;
	}
	return -1;
}

static void offer(struct tls_look *l, int version)
{
	l->n_offered = 0;
	for (int r = 0; r <= 2; r++)
		for (size_t i = 0; i < tls_suite_n; i++)
			if (l->n_offered < MAX_OFFERED && rank(l, version, &tls_suite_all[i]) == r)
				l->offered[l->n_offered++] = tls_suite_all[i].id;
}

/* The place of the best protocol up to TLS 1.2 that the server speaks, or TLS_PROTOCOLS. */
static size_t best_legacy(const struct tls_facts *f)
{
	for (size_t i = 0; i < TLS_PROTOCOLS; i++)
		if (f->protocol[i].state == TLS_YES && versions[i] >= TLS_SSL3 &&
		    versions[i] <= TLS_1_2)
			return i;
	return TLS_PROTOCOLS;
}

static bool choose_protocol(struct tls_look *l)
{
	while (l->next_protocol < TLS_PROTOCOLS) {
		l->protocol = l->next_protocol++;
		if (l->facts->protocol[l->protocol].state == TLS_UNKNOWN) {
			l->purpose = FOR_PROTOCOL;
			return true;
		}
	}
	return false;
}

static bool choose_all(struct tls_look *l)
{
	l->purpose = FOR_ALL;
	for (size_t i = 0; i < TLS_PROTOCOLS; i++) {
		const struct tls_protocol *p = &l->facts->protocol[i];
		l->protocol = i;
		if (p->state == TLS_YES && !p->has_all_suites && p->version != TLS_SSL2)
			return true;
	}
	return false;
}

static bool choose(struct tls_look *l)
{
	size_t best;
	if (choose_protocol(l))
		return true;
	best = best_legacy(l->facts);
	if (!l->asked_sm && l->facts->is_tls) {
		l->asked_sm = true;
		l->purpose = FOR_SM;
		l->protocol = 1;
		return true;
	}
	l->protocol = best;
	if (best < TLS_PROTOCOLS && !l->facts->n_chains && !l->asked_certificate) {
		l->asked_certificate = true;
		l->purpose = FOR_CERTIFICATE;
		return true;
	}
	l->purpose = FOR_WEAK;
	if (best < TLS_PROTOCOLS && !l->is_weak_done)
		return true;
	l->purpose = FOR_DH;
	if (best < TLS_PROTOCOLS && l->facts->dh_state == TLS_UNKNOWN && !l->asked_dh) {
		l->asked_dh = true;
		return true;
	}
	return l->options.wants_all_suites && choose_all(l);
}

bool tls_look_next(struct tls_look *l, struct buf *ret_hello)
{
	const struct tls_facts *f = l->facts;
	if (l->is_over || f->n_connections >= l->options.max_connections)
		return false;
	do {
		if (!choose(l))
			return false;
		offer(l, versions[l->protocol]);
		/* Nothing is left of these. */
		if (!l->n_offered && l->purpose == FOR_WEAK)
			l->is_weak_done = true;
		else if (!l->n_offered && l->purpose == FOR_ALL)
			l->facts->protocol[l->protocol].has_all_suites = true;
	} while (!l->n_offered && versions[l->protocol] != TLS_SSL2);
	struct tls_hello h = { .version = versions[l->protocol],
			       .name = l->options.name,
			       .is_only_sm = l->purpose == FOR_SM,
			       .suites = l->offered,
			       .n_suites = l->n_offered,
			       .random = l->random,
			       .x25519 = l->secret.x25519,
			       .p256 = l->secret.p256 };
	buf_clear(&l->hello);
	tls_hello_build(&h, &l->hello);
	buf_clear(ret_hello);
	buf_str(ret_hello, buf_view(&l->hello));
	l->facts->n_connections++;
	l->answer = (struct tls_answer){ .kind = TLS_ANSWER_NONE };
	return true;
}

/* ---- what the answers tell ---- */

bool tls_look_heard(struct tls_look *l, struct str bytes)
{
	struct tls_answer *a = &l->answer;
	tls_answer_read(bytes, &l->handshake, a);
	if (a->kind != TLS_ANSWER_HELLO)
		return a->kind != TLS_ANSWER_NONE || bytes.n >= TLS_MAX_ANSWER;
	if (a->is_whole || a->is_retry || bytes.n >= TLS_MAX_ANSWER)
		return true;
	if (a->version == TLS_1_3) {
		/* The certificates of older protocols come unciphered, and are enough. */
		if (l->facts->n_chains || !a->encrypted.n)
			return l->facts->n_chains > 0;
		buf_clear(&l->deciphered);
		struct str message = str_from(buf_view(&l->hello), 5);
		if (!tls_secret_open(&l->secret, message, a, &l->deciphered))
			return true;
		tls_answer_deciphered(buf_view(&l->deciphered), a);
		return a->is_whole;
	}
	/* The key's exchange stands behind the certificates: wait for it. */
	return false;
}

static void add_cipher(struct tls_look *l, int version, int suite)
{
	struct tls_facts *f = l->facts;
	if (cipher_of(f, version, suite))
		return;
	const char *name = tls_suite_name(version, suite, l->arena);
	f->cipher = arena_grow(l->arena, f->cipher, &f->cipher_capacity, f->n_ciphers + 1,
			       sizeof(*f->cipher));
	f->cipher[f->n_ciphers++] = (struct tls_cipher){ .version = version,
							 .suite = suite,
							 .name = name,
							 .classes = tls_suite_classes(name),
							 .dh_bits = l->answer.dh_bits,
							 .group = l->answer.group };
	if (l->answer.dh_bits)
		f->dh_state = TLS_YES;
	f->classes_yes |= tls_suite_classes(name) & TLS_CLASS_WEAK;
}

static bool is_same_chain(const struct tls_chain *c, const struct tls_answer *a)
{
	return c->n && a->n_certificates && str_eq(c->certificate[0], a->certificate[0]);
}

static void add_chain(struct tls_look *l)
{
	struct tls_facts *f = l->facts;
	const struct tls_answer *a = &l->answer;
	for (size_t i = 0; i < f->n_chains; i++)
		if (is_same_chain(&f->chain[i], a))
			return;
	if (!a->n_certificates || f->n_chains == TLS_MAX_CHAINS)
		return;
	struct tls_chain *c = &f->chain[f->n_chains++];
	for (size_t i = 0; i < a->n_certificates; i++)
		c->certificate[c->n++] = (struct str){ arena_strndup(l->arena, a->certificate[i].p,
								     a->certificate[i].n),
						       a->certificate[i].n };
}

static void better(enum tls_state *s, bool is_yes)
{
	if (is_yes || *s == TLS_UNKNOWN)
		*s = is_yes ? TLS_YES : TLS_NO;
}

/* What a hello says beside its suite. */
static void take_features(struct tls_look *l)
{
	struct tls_facts *f = l->facts;
	const struct tls_answer *a = &l->answer;
	if (a->version >= TLS_SSL3 && a->version <= TLS_1_2) {
		better(&f->has_compression, a->compression != 0);
		/* It was not told of where there are no extensions. */
		if (a->version != TLS_SSL3)
			better(&f->has_secure_renegotiation, a->has_secure_renegotiation);
		if (a->version == TLS_1_2)
			better(&f->has_heartbeat, a->has_heartbeat);
	}
	if (a->is_whole && a->n_certificates)
		better(&f->wants_client_certificate, a->wants_client_certificate);
}

static size_t place_of(int version)
{
	size_t i = 0;
	while (i < TLS_PROTOCOLS && versions[i] != version)
		i++;
	return i;
}

static void set_state(struct tls_look *l, size_t place, enum tls_state state, int suite)
{
	struct tls_protocol *p = &l->facts->protocol[place];
	if (p->state != TLS_YES)
		*p = (struct tls_protocol){ .version = p->version, .state = state, .suite = suite };
}

static void take_hello(struct tls_look *l)
{
	const struct tls_answer *a = &l->answer;
	int asked = versions[l->protocol];
	size_t place = place_of(a->version);
	for (size_t i = 0; i < a->n_ssl2_suites; i++)
		add_cipher(l, TLS_SSL2, a->ssl2_suite[i]);
	if (l->purpose == FOR_SM) {
		bool is_sm = tls_suite_classes(tls_suite_name(a->version, a->suite, l->arena)) &
			     TLS_CLASS_SM;
		l->facts->has_sm_tls13 = is_sm ? TLS_YES : TLS_NO;
		if (!is_sm)
			return;
	}
	/* One that answers and names no suite speaks with nobody. */
	if (a->version == TLS_SSL2)
		set_state(l, place, a->n_ssl2_suites ? TLS_YES : TLS_NO, a->ssl2_suite[0]);
	if (place == TLS_PROTOCOLS || asked == TLS_SSL2)
		return;
	set_state(l, place, TLS_YES, a->suite);
	add_cipher(l, a->version, a->suite);
	add_chain(l);
	take_features(l);
	/* A server takes the best that both speak: what is between is not spoken. */
	if (asked >= TLS_1_0 && asked <= TLS_1_2)
		for (size_t i = 0; i < TLS_PROTOCOLS; i++)
			if (versions[i] > a->version && versions[i] <= asked)
				set_state(l, i, TLS_NO, 0);
}

/* The server would have none of what was offered. */
static void take_refusal(struct tls_look *l)
{
	struct tls_facts *f = l->facts;
	switch (l->purpose) {
	case FOR_PROTOCOL: set_state(l, l->protocol, TLS_NO, 0); break;
	case FOR_SM: f->has_sm_tls13 = TLS_NO; break;
	case FOR_CERTIFICATE: break;
	case FOR_WEAK:
		f->classes_no = TLS_CLASS_WEAK & ~f->classes_yes;
		l->is_weak_done = true;
		break;
	case FOR_DH: f->dh_state = TLS_NO; break;
	case FOR_ALL: f->protocol[l->protocol].has_all_suites = true; break;
	}
}

/* Where the server named something that was not offered, it would do so again. */
static bool was_offered(const struct tls_look *l)
{
	for (size_t i = 0; i < l->n_offered; i++)
		if (l->offered[i] == l->answer.suite)
			return true;
	return versions[l->protocol] == TLS_SSL2;
}

void tls_look_end(struct tls_look *l, enum tls_end how)
{
	struct tls_facts *f = l->facts;
	enum tls_answer_kind kind = l->answer.kind;
	bool has_answered = kind == TLS_ANSWER_HELLO || kind == TLS_ANSWER_ALERT;
	f->is_tls |= has_answered;
	if (kind == TLS_ANSWER_OTHER && !f->is_tls)
		l->is_over = true;
	if (how == TLS_END_SILENT || how == TLS_END_UNREACHABLE)
		l->n_silent += !has_answered;
	else
		l->n_silent = 0;
	/* Two in a row, and what does not answer is left alone. */
	if (l->n_silent >= MAX_SILENT && (!f->is_tls || how == TLS_END_UNREACHABLE))
		l->is_over = true;
	if (kind == TLS_ANSWER_HELLO)
		take_hello(l);
	bool is_refused = kind == TLS_ANSWER_ALERT || kind == TLS_ANSWER_OTHER ||
			  (kind == TLS_ANSWER_NONE && how == TLS_END_CLOSED) ||
			  (kind == TLS_ANSWER_HELLO && !was_offered(l));
	/* It can hang on a hello that it does not know; what is weak stays open then. */
	if (is_refused)
		take_refusal(l);
	else if (kind == TLS_ANSWER_NONE && l->purpose == FOR_WEAK)
		l->is_weak_done = true;
	else if (kind == TLS_ANSWER_NONE && l->purpose == FOR_ALL)
		l->is_over = true;
}

/* Up to TLS 1.2 it speaks nothing, so no prime of its own either; TLS 1.3 names them. */
static void settle_dh(struct tls_facts *f)
{
	bool is_asked = true;
	for (size_t i = 0; i < TLS_PROTOCOLS; i++)
		is_asked &= f->protocol[i].version < TLS_SSL3 || f->protocol[i].version > TLS_1_2 ||
			    f->protocol[i].state == TLS_NO;
	if (is_asked && f->is_tls)
		f->dh_state = TLS_NO;
}

void tls_look_finish(struct tls_look *l)
{
	settle_dh(l->facts);
	tls_secret_free(&l->secret);
	buf_free(&l->hello);
	buf_free(&l->handshake);
	buf_free(&l->deciphered);
}
