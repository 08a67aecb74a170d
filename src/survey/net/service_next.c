/* SPDX-License-Identifier: Apache-2.0 */
/* service_next - what a port is asked next, and when it was asked enough.
 *
 * Of a host that takes connections at all its ports most are nobody's: something in front of it
 * answers. There only what is usual at a port is asked, first where most hosts have something; if
 * nothing speaks there, the rest is left alone, which is told. */
#include "survey/net/service_private.h"

#include <string.h>

enum { PATIENT_PORTS = 4, DOORS = 12 };

struct service_host {
	const char *ip;
	struct service_host *next;
	struct service_port **held; /* of a host that takes all */
	size_t n_held, capacity, n_doors, n_left;
	unsigned n_patient;
	bool has_spoken;
};

/* ---- may it be asked ---- */

static bool is_class(const struct service_port *p, const char *name)
{
	return p->device_class && strcmp(p->device_class, name) == 0;
}

/* Whether anything may be said there at all. */
bool service_next_may_ask(const struct service_port *p)
{
	if (is_class(p, "medical") || is_class(p, "plc") || is_class(p, "building"))
		return false;
	if (is_class(p, "printer"))
		return p->protocol == DIAL_UDP ||
		       service_question_of(p->port, DIAL_TCP) == SERVICE_HTTP ||
		       service_question_of(p->port, DIAL_TCP) == SERVICE_TLS;
	return !service_question_is_fragile(p->port) || is_class(p, "server") || is_class(p, "pc");
}

bool service_next_is_left_alone(const struct service_port *p)
{
	return is_class(p, "medical") || is_class(p, "plc") || is_class(p, "building") ||
	       is_class(p, "printer");
}

/* ---- how long ---- */

double service_next_ms(const struct service_port *p)
{
	return p->talk_ms > 0 ? clock_ms_exact() - p->talk_ms : 0;
}

void service_next_pause(struct service_port *p)
{
	p->spent_ms += service_next_ms(p);
	p->talk_ms = 0;
}

/* The time that a question waits for its turn is none that the port has had. */
static bool has_time(const struct service_port *p)
{
	return !p->is_open || p->spent_ms + service_next_ms(p) < SERVICE_PORT_MS;
}

/* Who kept silent to all is asked once more what is most likely there, and given time: of a host's
 * ports a few. */
static bool ask_patiently(struct service_port *p)
{
	enum service_question q = service_question_of(p->port, p->protocol);
	if (!p->is_open || p->has_reacted || p->is_patient || p->takes_all ||
	    p->host->n_patient == PATIENT_PORTS)
		return false;
	p->host->n_patient++;
	p->is_patient = true;
	service_ask(p, q == SERVICE_QUESTIONS ? SERVICE_GREETING : q);
	return true;
}

void service_next(struct service_port *p)
{
	enum service_question q;
	if (p->protocol == DIAL_UDP && !p->is_refused) {
		/* Who speaks no SNMP 3 keeps silent until it hears its community. */
		service_auth_begin(p);
		return;
	}
	if (p->protocol == DIAL_UDP || is_class(p, "printer") || p->takes_all || p->is_hopeless) {
		service_finish(p);
		return;
	}
	do
		q = has_time(p) ? service_question_other(p->next_other++) : SERVICE_QUESTIONS;
	while (q != SERVICE_QUESTIONS && p->has_asked[q]);
	if (q != SERVICE_QUESTIONS)
		service_ask(p, q);
	else if (!ask_patiently(p))
		service_finish(p);
}

/* ---- hosts that take all ---- */

static struct service_host *host_of(struct service_looks *l, const char *ip)
{
	struct service_host *h = map_get(&l->hosts, str_of(ip));
	if (h)
		return h;
	h = arena_new(survey_arena(l->survey), struct service_host);
	h->ip = ip;
	h->next = l->first_host;
	l->first_host = h;
	(void)!map_set(&l->hosts, str_of(ip), h);
	return h;
}

static void leave(struct service_host *h, struct service_looks *l)
{
	h->n_left++;
	l->n_done++;
}

bool service_next_holds(struct service_port *p)
{
	struct service_looks *l = p->looks;
	struct service_host *h = p->host = host_of(l, p->ip);
	if (!p->takes_all)
		return false;
	if (service_question_of(p->port, p->protocol) == SERVICE_QUESTIONS ||
	    !service_next_may_ask(p)) {
		leave(h, l);
		return true;
	}
	h->held = arena_grow(survey_arena(l->survey), h->held, &h->capacity, h->n_held + 1,
			     sizeof(struct service_port *));
	h->held[h->n_held++] = p;
	return true;
}

/* How early a port's turn is. */
static size_t rank(uint16_t port)
{
	static const uint16_t first[] = {
		443, 80, 22, 445, 3389, 3306, 1433, 5432, 21, 25, 8080, 23
	};
	size_t i = 0;
	while (i < N(first) && first[i] != port)
		i++;
	return i < N(first) ? i : N(first) + port;
}

static int by_rank(const void *left, const void *right)
{
	struct service_port *const *a = left, *const *b = right;
	size_t x = rank((*a)->port), y = rank((*b)->port);
	return (x > y) - (x < y);
}

void service_next_begin(struct service_looks *l)
{
	for (struct service_host *h = l->first_host; h; h = h->next) {
		if (h->n_held)
			qsort(h->held, h->n_held, sizeof(struct service_port *), by_rank);
		h->n_doors = MIN(h->n_held, (size_t)DOORS);
		for (size_t i = 0; i < h->n_doors; i++)
			service_ask(h->held[i],
				    service_question_of(h->held[i]->port, h->held[i]->protocol));
	}
}

void service_next_finished(struct service_port *p)
{
	struct service_host *h = p->host;
	if (!p->takes_all || !h->n_doors)
		return;
	h->has_spoken |= p->is_answered || p->is_tls;
	if (--h->n_doors)
		return;
	for (size_t i = DOORS; i < h->n_held; i++)
		if (h->has_spoken)
			service_ask(h->held[i],
				    service_question_of(h->held[i]->port, h->held[i]->protocol));
		else
			leave(h, p->looks);
}

void service_next_tell(struct service_looks *l)
{
	for (const struct service_host *h = l->first_host; h; h = h->next) {
		struct err words;
		if (!h->n_left)
			continue;
		err_set(&words,
			N_("%s: it takes connections at all its ports: what listens there was not "
			   "asked at %zu of them"),
			h->ip, h->n_left);
		service_unseen(l->survey, words.said);
	}
}
