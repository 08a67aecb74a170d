/* SPDX-License-Identifier: Apache-2.0 */
/* service_follow - the second thing that is said to what greets: what can it do, and does it begin
 * TLS? */
#include "survey/net/service_private.h"
#include "table/net/net_service.h"

#include <string.h>

enum { FOLLOW_MS = 500 };

/* Refuses whatever telnet offers and wants, so that the prompt comes. */
static void refuse_telnet(struct talk *t)
{
	struct str s = service_talk_heard(t);
	autobuf out = BUF(300);
	for (size_t i = 0; i + 2 < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i], verb = (unsigned char)s.p[i + 1];
		if (c != 255 || verb < 251 || verb > 254)
			continue;
		/* WILL and WONT are answered by DONT, DO and DONT by WONT. */
		const char answer[3] = { (char)255, (char)(verb < 253 ? 254 : 252), s.p[i + 2] };
		buf_add(&out, answer, sizeof(answer));
		i += 2;
	}
	service_talk_say(t, buf_view(&out));
}

struct follow {
	const char *service;
	enum service_question question; /* that the answer is then one to */
	const char *say;
};
static const struct follow follows[] = {
	{ "ssh", SERVICE_SSH, "SSH-2.0-zicha\r\n" },
	{ "vnc", SERVICE_VNC, "RFB 003.008\n" },
	{ "smtp", SERVICE_SMTP, "EHLO zicha.invalid\r\n" },
	{ "ftp", SERVICE_GREETING, "FEAT\r\n" },
	{ "pop3", SERVICE_GREETING, "CAPA\r\n" },
	{ "imap", SERVICE_GREETING, "a CAPABILITY\r\n" },
	{ "telnet", SERVICE_TELNET, NULL },
};

bool service_follow_say(struct service_port *p, struct talk *t)
{
	const char *service = p->service ? p->service : p->banner.service;
	if (p->is_followed || p->protocol == DIAL_UDP)
		return false;
	p->is_followed = true;
	for (size_t i = 0; i < N(follows); i++) {
		const struct follow *f = &follows[i];
		if (strcmp(f->service, service) != 0)
			continue;
		bool is_smtp = (p->banner.is_ambiguous && !p->service) ||
			       f->question == SERVICE_SMTP;
		if (is_smtp)
			service_talk_say(t, STR("EHLO zicha.invalid\r\n"));
		else if (f->say)
			service_talk_say(t, str_of(f->say));
		else
			refuse_telnet(t);
		p->asking = is_smtp ? SERVICE_SMTP : f->question;
		service_talk_wait(t, MAX((int)FOLLOW_MS, service_key_wait_ms(p)));
		return true;
	}
	return false;
}

/* ---- what came of it ---- */

static bool has(struct str s, const char *what)
{
	size_t n = strlen(what);
	for (size_t i = 0; i + n <= s.n; i++)
		if (memcmp(s.p + i, what, n) == 0)
			return true;
	return false;
}

/* What an answer to the second question begins with, where it tells of TLS. */
static const struct {
	const char *service, *answers[4];
} lines_of[] = {
	{ "ftp", { "\n211", "\n500", "\n502", NULL } },
	{ "pop3", { "\n+OK", "\n-ERR", NULL } },
	{ "imap", { "\na ", NULL } },
	{ "smtp", { "\n250", "\n500", "\n502", NULL } },
};

void service_follow_starttls(struct service_port *p, struct str heard)
{
	/* Who was asked in the other protocol's words did not say. */
	bool is_right = strcmp(p->service, "ftp") != 0 || p->asking != SERVICE_SMTP;
	bool is_yes = has(heard, "STARTTLS") || has(heard, "STLS") || has(heard, "AUTH TLS");
	for (size_t i = 0; i < N(lines_of) && is_right && p->is_followed && !p->is_tls; i++) {
		bool is_answer = is_yes;
		if (strcmp(lines_of[i].service, p->service) != 0)
			continue;
		for (size_t k = 0; !is_answer && lines_of[i].answers[k]; k++)
			is_answer = has(heard, lines_of[i].answers[k]);
		if (is_answer)
			service_add_fact(p, "starttls", is_yes ? "yes" : "no");
		else
			survey_partial(p->looks->survey, &table_net_net_service_facts,
				       N_("%s port %u: it did not say whether it can begin TLS"),
				       p->ip, p->port);
	}
}
