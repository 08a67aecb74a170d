/* SPDX-License-Identifier: Apache-2.0 */
/* service_auth - what lets somebody in without a password or with one that everybody knows.
 *
 * Only where the operator asked for it (net.auth). One try for each kind, never a second password
 * for one account: nothing can be locked out by it. */
#include "survey/net/service_private.h"
#include "table/net/net_service.h"

#include <string.h>

/* Who refuses a password takes his time over it. */
enum { AUTH_MS = 1200, PASSWORD_MS = 5000 };

static void on(struct talk *t, enum service_event event);

static void give(struct service_port *p, const char *kind, const char *account, bool is_accepted,
		 const char *answer)
{
	survey_row(p->looks->survey, &table_net_net_auth,
		   &(struct net_auth){ .ip = p->ip,
				       .port = p->port,
				       .protocol = p->protocol == DIAL_UDP ? "udp" : "tcp",
				       .service = p->service,
				       .kind = kind,
				       .account = account,
				       .is_accepted = is_accepted,
				       .answer = answer });
}

static void not_seen(struct service_port *p)
{
	survey_partial(p->looks->survey, &table_net_net_auth,
		       N_("%s port %u: it said neither yes nor no"), p->ip, p->port);
}

/* ---- SNMP: GET sysDescr.0 of version 2c ---- */

static const char *const communities[] = { "public", "private" };

static void say_community(struct talk *t, const char *community)
{
	static const char request[] = "\xa0\x1c\2\4\x7a\x69\x63\x62\2\1\0\2\1\0\x30\x0e\x30\x0c\6"
				      "\x08\x2b\6\1\2\1\1\1\0\5\0";
	autobuf b = BUF(200);
	size_t n = strlen(community);
	buf_putc(&b, 0x30);
	buf_putc(&b, (char)(3 + 2 + n + sizeof(request) - 1));
	buf_add(&b, "\2\1\1\4", 4);
	buf_putc(&b, (char)n);
	buf_puts(&b, community);
	buf_add(&b, request, sizeof(request) - 1);
	service_talk_say(t, buf_view(&b));
}

static void hear_community(struct service_port *p, struct talk *t, bool is_late)
{
	struct service_banner b;
	struct arena *a = survey_arena(p->looks->survey);
	bool is_in = service_banner_read(SERVICE_SNMP, service_talk_heard(t), a, &b) && b.service;
	const char *version = is_in ? service_banner_fact(&b, "snmp.version") : NULL;
	is_in = version && strcmp(version, "2c") == 0;
	if (!is_in && !is_late)
		return;
	if (is_in && !p->service) {
		p->service = p->how = "snmp";
		p->is_open = true;
	}
	/* Where nothing answers at all there is nothing to be let in to. */
	if (p->service)
		give(p, "community", communities[p->try], is_in, is_in ? b.text : NULL);
	if (is_in && !p->product) {
		service_patterns_apply(p->looks->patterns, &b, a);
		p->text = b.text;
		p->product = b.product;
		p->version = b.version;
	}
	service_talk_end(t);
	p->try++;
	service_auth_begin(p);
}

/* ---- FTP: as everybody ---- */

/* The number of the last whole answer, or 0. */
static int answer_of(struct str heard)
{
	int64_t n = 0;
	struct str line;
	int last = 0;
	while (str_find(heard, '\n') < heard.n && str_line(&heard, &line))
		if (line.n > 3 && line.p[3] == ' ' && str_int(str_head(line, 3), 10, &n))
			last = (int)n;
	return last;
}

static void hear_ftp(struct service_port *p, struct talk *t, bool is_late)
{
	int answer = answer_of(service_talk_heard(t));
	if (!answer && !is_late)
		return;
	bool is_over = is_late || answer >= 400 || answer == 230;
	bool is_decided = answer >= 400 || answer == 230;
	if (is_over) {
		const char *words = str_text(
			survey_arena(p->looks->survey),
			str_trim(str_head(service_talk_heard(t),
					  MIN(service_talk_heard(t).n, (size_t)100))));
		if (is_decided)
			give(p, "anonymous", "anonymous", answer == 230, words);
		else
			not_seen(p);
		service_talk_say(t, STR("QUIT\r\n"));
		service_talk_end(t);
		service_finish(p);
		return;
	}
	if (answer == 220 && !p->start_step++)
		service_talk_say(t, STR("USER anonymous\r\n"));
	else if (answer == 331)
		service_talk_say(t, STR("PASS zicha@zicha.invalid\r\n"));
	service_talk_forget(t);
	service_talk_wait(t, answer == 331 ? PASSWORD_MS : AUTH_MS);
}

/* ---- all ---- */

static void hear(struct service_port *p, struct talk *t, bool is_late)
{
	if (p->protocol == DIAL_UDP)
		hear_community(p, t, is_late);
	else
		hear_ftp(p, t, is_late);
}

static void on(struct talk *t, enum service_event event)
{
	struct service_port *p = t->order.arg;
	switch (event) {
	case TALK_OPEN:
		p->connections++;
		if (p->protocol == DIAL_UDP)
			say_community(t, communities[p->try]);
		service_talk_wait(t, AUTH_MS);
		break;
	case TALK_HEARD: hear(p, t, false); break;
	case TALK_QUIET:
		/* A datagram may have been lost. */
		if (p->protocol == DIAL_UDP && !p->start_step++) {
			say_community(t, communities[p->try]);
			service_talk_wait(t, AUTH_MS);
			break;
		}
		hear(p, t, true);
		break;
	case TALK_CLOSED: hear(p, t, true); break;
	case TALK_FAILED:
		not_seen(p);
		service_finish(p);
		break;
	}
}

void service_auth_begin(struct service_port *p)
{
	const char *auth = service_fact_value(p, "auth");
	bool is_ftp = p->service && strcmp(p->service, "ftp") == 0;
	bool is_snmp = p->protocol == DIAL_UDP &&
		       (p->service ? strcmp(p->service, "snmp") == 0
				   : service_question_of(p->port, DIAL_UDP) == SERVICE_SNMP);
	if (p->looks->options.tries_auth && auth && strcmp(auth, "none") == 0)
		give(p, "no-password", NULL, true, p->text);
	p->start_step = 0;
	if (p->looks->options.tries_auth && (is_ftp || (is_snmp && p->try < N(communities))))
		service_talk_add(p->looks->talks,
				 &(struct talk_order){ .address = p->address,
						       .port = p->port,
						       .protocol = p->protocol,
						       .connect_ms = SERVICE_CONNECT_MS,
						       .rate = p->rate,
						       .max_bytes = 4 << 10,
						       .on = on,
						       .arg = p });
	else
		service_finish(p);
}
