/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_client - asking SNMP agents, one question to each at a time, many agents side by side. */
#include "survey/device/snmp_client.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>

enum { MAX_ARENA_BYTES = 256 << 20, MAX_TURNS = 5, MAX_SIDE_BY_SIDE = 256, CLOCK_WINDOW_S = 150 };

struct snmp_session {
	struct survey *survey;
	const struct snmp_credentials *credentials;
	struct snmp_manners manners;
	int fd;
	char peer[ADDRESS_TEXT_SIZE + 8];
	struct str community, context; /* as they are now, with a VLAN perhaps */
	int64_t next_id, next_ms, last_ms;
	uint64_t salt;
	bool is_silent;

	/* of version 3 */
	struct snmp_usm_keys keys;
	bool has_keys;
	uint8_t engine_id[64];
	size_t engine_id_n;
	int64_t boots, time, time_at_ms;

	/* the question that is under way */
	struct snmp_request request;
	int64_t first_id;
	int n_tries, n_turns;
	int64_t deadline_ms;
	bool is_waiting; /* to be sent: the agent is not asked faster than it was agreed */
	struct ber_out out;
	struct str answer; /* in `in` */
	uint8_t in[64 << 10];
};

static int64_t otherwise(int64_t value, int64_t usual)
{
	return value > 0 ? value : usual;
}

struct snmp_session *snmp_client_open(struct survey *s, const struct address *a, uint16_t port,
				      const struct snmp_credentials *c,
				      const struct snmp_manners *manners, struct err *e)
{
	char text[ADDRESS_TEXT_SIZE];
	int fd = survey_dial(s, a, port, DIAL_UDP, e);
	if (fd < 0)
		return NULL;
	struct snmp_session *session = arena_new(survey_arena(s), struct snmp_session);
	session->survey = s;
	session->credentials = c;
	session->fd = fd;
	session->community = c->community;
	session->context = c->context;
	session->keys.signing = c->signing;
	session->keys.cipher = c->cipher;
	session->manners = (struct snmp_manners){
		.timeout_ms = otherwise(manners->timeout_ms, 2000),
		.retries = manners->retries,
		.per_second = otherwise(manners->per_second, 500),
		.repetitions = otherwise(manners->repetitions, 40),
		.max_values = otherwise(manners->max_values, 400 * 1000),
	};
	address_text(a, text);
	snprintf(session->peer, sizeof(session->peer), "%s:%u", text, port);
	/* What nobody guesses, so that nobody else answers. */
	uint32_t start = 1;
	(void)!getrandom(&start, sizeof(start), 0);
	(void)!getrandom(&session->salt, sizeof(session->salt), 0);
	session->next_id = start & 0x3fffffff;
	return session;
}

void snmp_client_close(struct snmp_session *session)
{
	if (session->fd >= 0)
		close(session->fd);
	session->fd = -1;
}

void snmp_client_set_vlan(struct snmp_session *s, const char *vlan)
{
	struct arena *a = survey_arena(s->survey);
	const struct snmp_credentials *c = s->credentials;
	s->community = vlan ? str_of(arena_printf(a, "%.*s@%s", (int)c->community.n, c->community.p,
						  vlan))
			    : c->community;
	s->context = vlan ? str_of(arena_printf(a, "vlan-%s", vlan)) : c->context;
	/* Who says nothing of one VLAN may still speak of the rest. */
	s->is_silent = false;
}

struct str snmp_client_engine(const struct snmp_session *s)
{
	return (struct str){ (const char *)s->engine_id, s->engine_id_n };
}

int64_t snmp_client_boots(const struct snmp_session *s)
{
	return s->boots;
}

static int64_t engine_time(const struct snmp_session *s)
{
	return s->time_at_ms ? s->time + (clock_ms() - s->time_at_ms) / 1000 : s->time;
}

int64_t snmp_client_engine_seconds(const struct snmp_session *s)
{
	return s->has_keys ? engine_time(s) : NO_INT;
}

bool snmp_client_has_answered(const struct snmp_session *s)
{
	return s->last_ms != 0;
}

/* ---- writing a question ---- */

/* A copy of the question's scoped PDU, encrypted, in `room`; absent: it is not encrypted. */
static struct str encrypt(struct snmp_session *s, struct snmp_request *r, uint8_t *room,
			  size_t room_n, uint8_t *salt)
{
	if (!(r->flags & SNMP_ENCRYPTED) || !snmp_write_scoped(r, &s->out))
		return (struct str){ NULL, 0 };
	struct str plain = ber_out_view(&s->out);
	if (plain.n + 8 > room_n)
		return (struct str){ NULL, 0 };
	memcpy(room, plain.p, plain.n);
	size_t n = snmp_usm_encrypt(&s->keys, r->boots, r->time, s->salt++, room, plain.n, salt);
	r->privacy = (struct str){ (const char *)salt, SNMP_USM_SALT_BYTES };
	return (struct str){ (const char *)room, n };
}

static void fill_v3(struct snmp_session *s, struct snmp_request *r)
{
	const struct snmp_credentials *c = s->credentials;
	r->flags = SNMP_REPORTABLE;
	if (!s->engine_id_n) {
		/* The agent answers with who it is (RFC 3414, 4). */
		r->pdu = SNMP_GET;
		r->n_oids = 0;
		return;
	}
	r->engine_id = snmp_client_engine(s);
	r->user = c->user;
	r->context = s->context;
	r->boots = s->boots;
	r->time = engine_time(s);
	if (c->signing) {
		r->flags |= SNMP_AUTHENTICATED;
		r->authentication_bytes = snmp_usm_signature_bytes(c->signing);
	}
	if (c->cipher)
		r->flags |= SNMP_ENCRYPTED;
}

static int send_question(struct snmp_session *s, struct err *e)
{
	struct snmp_request r = s->request;
	uint8_t room[BER_MAX_OUT], salt[SNMP_USM_SALT_BYTES];
	size_t signature = 0;
	r.version = s->credentials->version;
	r.community = s->community;
	r.request_id = s->next_id++;
	if (!s->n_tries++)
		s->first_id = r.request_id;
	if (r.version == SNMP_V1 && r.pdu == SNMP_GETBULK)
		r.pdu = SNMP_GETNEXT;
	if (r.version == SNMP_V3)
		fill_v3(s, &r);
	struct str encrypted = encrypt(s, &r, room, sizeof(room), salt);
	if (((r.flags & SNMP_ENCRYPTED) && !encrypted.n) ||
	    !snmp_write(&r, encrypted, &s->out, &signature))
		return err_set(e, "%s: the question is too long", s->peer);
	if (r.flags & SNMP_AUTHENTICATED) {
		uint8_t *at = s->out.bytes + s->out.at + signature;
		uint8_t digest[SNMP_USM_MAX_SIGNATURE];
		snmp_usm_sign(&s->keys, ber_out_view(&s->out), digest);
		memcpy(at, digest, r.authentication_bytes);
	}
	struct str bytes = ber_out_view(&s->out);
	/* A port that is closed says so at once, by an error of the next call. */
	if (send(s->fd, bytes.p, bytes.n, MSG_NOSIGNAL) < 0 && errno != EAGAIN &&
	    errno != ECONNREFUSED)
		return err_sys(e, "%s: send", s->peer);
	s->deadline_ms = clock_ms() + s->manners.timeout_ms;
	s->next_ms = clock_ms() + 1000 / MIN(s->manners.per_second, 1000);
	return 0;
}

/* ---- reading an answer ---- */

/* usmStats (RFC 3414, 5): what an agent has against a question. */
static const char *const objections[] = {
	NULL,
	N_("it does not know this kind of signature or encryption"),
	N_("its clock and ours do not agree"),
	N_("it does not know this user"),
	N_("it has another engine id than it said"),
	N_("the signing password or its algorithm is wrong"),
	N_("the encryption password or its algorithm is wrong"),
};
enum { OBJECTION_CLOCK = 2, OBJECTION_ENGINE = 4 };

static size_t objection_of(const struct snmp_message *m)
{
	static const struct ber_oid stats = { 10, { 1, 3, 6, 1, 6, 3, 15, 1, 1, 0 } };
	struct str bindings = m->bindings;
	struct snmp_binding b;
	if (snmp_next(&bindings, &b) <= 0 || b.oid.n < stats.n ||
	    memcmp(b.oid.part, stats.part, 9 * sizeof(uint32_t)) != 0)
		return 0;
	return b.oid.part[9] < N(objections) ? b.oid.part[9] : 0;
}

static void learn_engine(struct snmp_session *s, const struct snmp_message *m)
{
	const struct snmp_credentials *c = s->credentials;
	if (m->engine_id.n && m->engine_id.n <= sizeof(s->engine_id) && !s->has_keys) {
		memcpy(s->engine_id, m->engine_id.p, m->engine_id.n);
		s->engine_id_n = m->engine_id.n;
		snmp_usm_keys(&s->keys, c->password, c->cipher_password, m->engine_id);
		s->has_keys = true;
	}
	s->boots = m->boots;
	s->time = m->time;
	s->time_at_ms = clock_ms();
}

/* Whether the message is signed by the agent: over itself with zeros in the signature's place. */
static bool is_signed(struct snmp_session *s, const struct snmp_message *m)
{
	size_t n = snmp_usm_signature_bytes(s->keys.signing);
	uint8_t given[SNMP_USM_MAX_SIGNATURE], digest[SNMP_USM_MAX_SIGNATURE];
	if (m->authentication.n != n)
		return false;
	uint8_t *at = s->in + (m->authentication.p - (const char *)s->in);
	memcpy(given, at, n);
	memset(at, 0, n);
	snmp_usm_sign(&s->keys, s->answer, digest);
	memcpy(at, given, n);
	uint8_t difference = 0;
	for (size_t i = 0; i < n; i++)
		difference |= given[i] ^ digest[i];
	return !difference;
}

static bool is_timely(const struct snmp_session *s, const struct snmp_message *m)
{
	int64_t difference = m->time - engine_time(s);
	return m->boots == s->boots && difference >= -CLOCK_WINDOW_S;
}

/* Of version 3: 1 it is the answer; 0 it is none, wait on; 2 ask again; <0. */
static int judge_v3(struct snmp_session *s, struct snmp_message *m, struct err *e)
{
	const struct snmp_credentials *c = s->credentials;
	if (!(m->flags & SNMP_ENCRYPTED) && m->pdu == SNMP_REPORT) {
		size_t objection = objection_of(m);
		bool is_new = objection == OBJECTION_ENGINE && !s->has_keys;
		bool is_clock = objection == OBJECTION_CLOCK && (!c->signing || is_signed(s, m));
		if ((is_new || is_clock) && ++s->n_turns < MAX_TURNS) {
			learn_engine(s, m);
			return s->has_keys ? 2 : 0;
		}
		return objection ? err_set(e, "%s refuses: %s", s->peer, objections[objection])
				 : err_set(e, "%s refuses the question", s->peer);
	}
	if (!str_eq(m->engine_id, snmp_client_engine(s)) || !str_eq(m->user, c->user))
		return 0;
	if (c->signing &&
	    (!(m->flags & SNMP_AUTHENTICATED) || !is_signed(s, m) || !is_timely(s, m)))
		return 0;
	if (!c->cipher)
		return !(m->flags & SNMP_ENCRYPTED);
	uint8_t *scoped = s->in + (m->scoped.p - (const char *)s->in);
	return (m->flags & SNMP_ENCRYPTED) &&
	       snmp_usm_decrypt(&s->keys, m->boots, m->time, m->privacy, scoped, m->scoped.n) &&
	       snmp_read_scoped(m->scoped, m);
}

/* What is none of the answers that we wait for is passed over, as if it had not come. */
static int judge(struct snmp_session *s, struct snmp_message *m, struct err *e)
{
	const struct snmp_credentials *c = s->credentials;
	if (!snmp_read(s->answer, m) || m->version != c->version)
		return 0;
	int r = c->version == SNMP_V3 ? judge_v3(s, m, e) : str_eq(m->community, s->community);
	if (r != 1)
		return r;
	return m->pdu == SNMP_RESPONSE && m->request_id >= s->first_id &&
	       m->request_id < s->next_id;
}

/* 1: an answer in *ret; 0: not yet; <0: there will be none. Never waits. */
static int hear(struct snmp_session *s, struct snmp_message *ret, struct err *e)
{
	if (s->is_waiting) {
		s->is_waiting = clock_ms() < s->next_ms;
		return s->is_waiting ? 0 : send_question(s, e);
	}
	for (int i = 0; i < 64; i++) {
		ssize_t n = recv(s->fd, s->in, sizeof(s->in), 0);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno == ECONNREFUSED) {
			s->is_silent = true;
			return err_set(e, "%s: nothing listens at this port", s->peer);
		}
		if (n < 0)
			break;
		s->answer = (struct str){ (const char *)s->in, (size_t)n };
		int r = judge(s, ret, e);
		if (r == 2) {
			s->n_tries = 0;
			r = send_question(s, e);
		}
		if (r)
			return r;
	}
	if (clock_ms() < s->deadline_ms && !survey_is_late(s->survey))
		return 0;
	if (s->n_tries <= s->manners.retries && !survey_is_late(s->survey))
		return send_question(s, e);
	s->is_silent = true;
	return err_set(e, s->last_ms ? "%s stopped to answer" : "%s does not answer", s->peer);
}

static int begin(struct snmp_session *s, enum snmp_pdu_type pdu, const struct ber_oid *oids,
		 size_t n, int64_t repetitions, struct err *e)
{
	if (s->is_silent)
		return err_set(e, s->last_ms ? "%s stopped to answer" : "%s does not answer",
			       s->peer);
	s->request = (struct snmp_request){
		.pdu = pdu, .oids = oids, .n_oids = n, .repetitions = repetitions
	};
	s->n_tries = s->n_turns = 0;
	s->is_waiting = clock_ms() < s->next_ms;
	s->deadline_ms = s->next_ms;
	return s->is_waiting ? 0 : send_question(s, e);
}

/* ---- one question ---- */

static int wait_for(struct snmp_session *s, struct snmp_message *ret, struct err *e)
{
	int r;
	while ((r = hear(s, ret, e)) == 0)
		if (survey_wait(s->survey, s->fd, false, s->deadline_ms, e) < 0)
			return -1;
	if (r > 0)
		s->last_ms = clock_ms();
	return r;
}

static int take_values(const struct snmp_session *s, struct snmp_message *m,
		       const struct ber_oid *oids, size_t n, struct snmp_value *ret, struct err *e)
{
	struct snmp_binding b;
	for (size_t i = 0; i < n; i++) {
		if (snmp_next(&m->bindings, &b) <= 0 || ber_oid_compare(&b.oid, &oids[i]) != 0)
			return err_set(e, "%s answers what it was not asked", s->peer);
		ret[i] = b.value;
	}
	return 0;
}

/* Version 1 refuses all of a question for one object that it does not have; an agent may find
 * the answer too long: so one by one. */
static int get_each(struct snmp_session *s, const struct ber_oid *oids, size_t n,
		    struct snmp_value *ret, struct err *e)
{
	struct arena *a = survey_arena(s->survey);
	for (size_t i = 0; i < n; i++) {
		struct snmp_message m;
		if (begin(s, SNMP_GET, &oids[i], 1, 0, e) < 0 || wait_for(s, &m, e) < 0)
			return -1;
		ret[i] = (struct snmp_value){ .type = SNMP_NO_OBJECT };
		if (m.error == SNMP_ERROR_NO_SUCH_NAME)
			continue;
		if (m.error)
			return err_set(e, "%s refuses: error %lld", s->peer, (long long)m.error);
		if (take_values(s, &m, &oids[i], 1, &ret[i], e) < 0)
			return -1;
		ret[i].bytes.p = arena_strndup(a, ret[i].bytes.p, ret[i].bytes.n);
	}
	return 0;
}

int snmp_client_get(struct snmp_session *s, const struct ber_oid *oids, size_t n,
		    struct snmp_value *ret, struct err *e)
{
	struct snmp_message m;
	if (begin(s, SNMP_GET, oids, n, 0, e) < 0 || wait_for(s, &m, e) < 0)
		return -1;
	if (!m.error)
		return take_values(s, &m, oids, n, ret, e);
	if (m.error == SNMP_ERROR_NO_SUCH_NAME || m.error == SNMP_ERROR_TOO_BIG)
		return get_each(s, oids, n, ret, e);
	return err_set(e, "%s refuses: error %lld", s->peer, (long long)m.error);
}

/* ---- walks ---- */

static bool is_end(const struct snmp_value *v)
{
	return v->type == SNMP_END_OF_VIEW || v->type == SNMP_NO_OBJECT ||
	       v->type == SNMP_NO_INSTANCE;
}

static int fail(struct snmp_walk *w, int status)
{
	w->status = status;
	w->is_over = true;
	return status;
}

/* Asks for what stands behind the last. */
static int ask_on(struct snmp_walk *w)
{
	struct snmp_session *s = w->session;
	int r = begin(s, SNMP_GETBULK, &w->last, 1, s->manners.repetitions, &w->e);
	return r < 0 ? fail(w, r) : 0;
}

static int take_binding(struct snmp_walk *w, const struct snmp_binding *b)
{
	const struct snmp_session *s = w->session;
	bool is_after = ber_oid_compare(&b->oid, &w->last) > 0;
	if (!is_end(&b->value) && !is_after)
		return err_set(&w->e, "%s goes in circles: its object ids do not ascend", s->peer);
	if (is_end(&b->value) || !ber_oid_is_below(&b->oid, &w->base)) {
		w->is_over = true;
		return 0;
	}
	w->last = b->oid;
	if ((int64_t)w->n++ >= s->manners.max_values)
		return err_set(&w->e, "%s: stopped after %lld values", s->peer,
			       (long long)s->manners.max_values);
	if (survey_arena(s->survey)->used_bytes > MAX_ARENA_BYTES)
		return err_set(&w->e, "%s: more than %d MiB of answers", s->peer,
			       MAX_ARENA_BYTES >> 20);
	return w->each(w->arg, b->oid.part + w->base.n, b->oid.n - w->base.n, &b->value);
}

static int take_answer(struct snmp_walk *w, struct snmp_message *m)
{
	struct snmp_session *s = w->session;
	struct snmp_binding b;
	size_t before = w->n;
	int r = 0, got = 0;
	s->last_ms = clock_ms();
	if (m->error == SNMP_ERROR_TOO_BIG && s->manners.repetitions > 1) {
		s->manners.repetitions /= 2;
		return ask_on(w);
	}
	if (m->error == SNMP_ERROR_NO_SUCH_NAME && s->credentials->version == SNMP_V1) {
		w->is_over = true;
		return 0;
	}
	if (m->error)
		r = err_set(&w->e, "%s refuses: error %lld", s->peer, (long long)m->error);
	while (r >= 0 && !w->is_over && (got = snmp_next(&m->bindings, &b)) > 0)
		r = take_binding(w, &b);
	if (r >= 0 && !w->is_over && (got < 0 || w->n == before))
		r = err_set(&w->e, "%s: an answer that cannot be read", s->peer);
	if (r < 0)
		return fail(w, r);
	return w->is_over ? 0 : ask_on(w);
}

static void step(struct snmp_walk *w)
{
	struct snmp_message m;
	int r = hear(w->session, &m, &w->e);
	if (r > 0)
		take_answer(w, &m);
	else if (r < 0)
		fail(w, r);
}

/* Until one of them has an answer or one's time is over. */
static void wait_for_any(struct snmp_walk *walks, size_t n)
{
	struct pollfd fds[MAX_SIDE_BY_SIDE];
	nfds_t n_fds = 0;
	int64_t first_ms = INT64_MAX;
	for (size_t i = 0; i < n; i++) {
		if (walks[i].is_over)
			continue;
		fds[n_fds++] = (struct pollfd){ .fd = walks[i].session->fd, .events = POLLIN };
		first_ms = MIN(first_ms, walks[i].session->deadline_ms);
	}
	if (n_fds)
		poll(fds, n_fds, (int)MAX(MIN(first_ms - clock_ms(), 60 * 1000), 0));
}

static void walk_some(struct snmp_walk *walks, size_t n)
{
	size_t n_open = n;
	for (size_t i = 0; i < n; i++) {
		struct snmp_walk *w = &walks[i];
		w->last = w->base;
		w->n = 0;
		w->status = 0;
		w->is_over = false;
		ask_on(w);
	}
	while (n_open) {
		wait_for_any(walks, n);
		n_open = 0;
		for (size_t i = 0; i < n; i++) {
			if (!walks[i].is_over)
				step(&walks[i]);
			n_open += !walks[i].is_over;
		}
	}
}

void snmp_client_walk(struct snmp_walk *walks, size_t n)
{
	for (size_t i = 0; i < n; i += MAX_SIDE_BY_SIDE)
		walk_some(walks + i, MIN(n - i, MAX_SIDE_BY_SIDE));
}
