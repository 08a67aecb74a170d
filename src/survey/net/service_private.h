/* SPDX-License-Identifier: Apache-2.0 */
/* service_private - what the parts of service know together; for this folder only. */
#ifndef ZICHA_SURVEY_NET_SERVICE_PRIVATE_H
#define ZICHA_SURVEY_NET_SERVICE_PRIVATE_H

#include "base/map.h"
#include "survey/net/service.h"
#include "survey/net/service_pattern.h"
#include "survey/net/service_question.h"
#include "survey/net/service_talk.h"
#include "survey/tls/survey_tls.h"

enum { SERVICE_CONNECT_MS = 1000, SERVICE_ANSWER_MS = 700, SERVICE_PORT_MS = 1500 };

struct service_looks {
	struct survey *survey;
	struct service_options options;
	struct talks *talks;
	struct service_patterns *patterns;
	struct tls_trust *trust;
	size_t n_ports, n_done;
	struct map unreached; /* addresses that were told */
	struct map hosts;     /* struct service_host, see service_next.c */
	struct service_host *first_host;
	void *inside; /* SSL_CTX */
};

struct service_port {
	struct service_looks *looks;
	struct service_host *host;
	struct address address;
	uint16_t port;
	enum dial_protocol protocol;
	double rate;
	const char *ip, *device_class, *name;
	/* which question, and those that come if it has no answer */
	enum service_question asking;
	size_t next_other;
	bool has_asked[SERVICE_QUESTIONS];
	bool is_found, is_spare, is_refused;	 /* before it was asked; by an answer of ICMP */
	bool takes_all, has_reacted, is_patient; /* asked a second time, with more time */
	bool is_said_again;			 /* this datagram */
	bool is_hopeless; /* it ended what it was to begin, or spoke without an end */
	bool is_open, is_answered, is_tls, is_start_asked, is_followed;
	bool is_key_asked, is_key_awaited;
	struct service_banner banner; /* the best */
	const char *how;
	const char *service, *product, *version, *text;
	struct service_fact *fact;
	size_t n_facts, fact_capacity;
	unsigned connections;
	double begun_ms;
	double talk_ms, spent_ms; /* when this conversation began; that of those before */
	/* TLS */
	struct tls_look *look;
	struct tls_facts tls;
	enum tls_start start;
	unsigned start_step;
	bool is_hello_said;
	struct buf hello;
	double tls_begun_ms;
	struct service_inside *inside;
	/* sign-ins */
	unsigned try;
};

void service_add_fact(struct service_port *p, const char *name, const char *value);
const char *service_fact_value(const struct service_port *p, const char *name);

/* Says the second thing on the same connection. False: there is none. */
bool service_follow_say(struct service_port *p, struct talk *t);
/* Whether a service of lines can begin TLS, as its answer to that tells. */
void service_follow_starttls(struct service_port *p, struct str heard);

/* Begins a conversation with a question. */
void service_ask(struct service_port *p, enum service_question q);

/* Whether anything may be said there at all; and whether its class alone says no. */
bool service_next_may_ask(const struct service_port *p);
bool service_next_is_left_alone(const struct service_port *p);
/* The next question to what gave no answer, or the end. */
void service_next(struct service_port *p);
/* How long this conversation has lasted; and it is none any more. */
double service_next_ms(const struct service_port *p);
void service_next_pause(struct service_port *p);
/* Whether a port waits until service_next_begin(), which begins with all that do. */
bool service_next_holds(struct service_port *p);
void service_next_begin(struct service_looks *l);
void service_next_finished(struct service_port *p);
/* What was left out. */
void service_next_tell(struct service_looks *l);

/* Each goes on by itself, and calls the next when it is done. */
void service_tls_begin(struct service_port *p);
void service_inside_begin(struct service_port *p);
void service_inside_close(struct service_looks *l);
void service_auth_begin(struct service_port *p);
void service_finish(struct service_port *p);

/* Asks an SSH server for its key. True: the conversation goes on. */
bool service_key_goes_on(struct service_port *p, struct talk *t);
/* How long an SSH server is waited for that has greeted and has not shown its algorithms or its
 * key; 0: it has, or shows none. */
int service_key_wait_ms(const struct service_port *p);
/* Tells what of these did not come. */
void service_key_missed(struct service_port *p);
/* Tells whoever wants to know what only one machine should have. */
void service_key_note(struct service_port *p, const char *kind, const char *value);
void service_key_note_facts(struct service_port *p);

#endif
