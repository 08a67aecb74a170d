/* SPDX-License-Identifier: Apache-2.0 */
/* service_key - what only one machine should have: the key of an SSH server, a certificate, an
 * engine of SNMP. Who has it twice is one machine with two addresses, or two with one disk. */
#include "base/crypto.h"
#include "parse/ssh_kex.h"
#include "survey/net/service_private.h"
#include "table/net/net.h"
#include "table/net/net_service.h"

#include <string.h>

/* A server with much to do may take seconds for its algorithms, a switch for one exchange of keys.
 */
enum { ALGORITHMS_MS = 4000, KEY_MS = 6000, MAX_SAID = 64 << 10 };

/* Which every server of SSH 2 says without being asked (RFC 4253, 7). */
static bool awaits_algorithms(const struct service_port *p)
{
	const char *protocol = service_banner_fact(&p->banner, "ssh.protocol");
	return p->asking == SERVICE_SSH && protocol &&
	       (strcmp(protocol, "2.0") == 0 || strcmp(protocol, "1.99") == 0) &&
	       !service_banner_fact(&p->banner, "ssh.kex");
}

int service_key_wait_ms(const struct service_port *p)
{
	return p->is_key_awaited ? KEY_MS : awaits_algorithms(p) ? ALGORITHMS_MS : 0;
}

/* The same connection is asked to go on until the server shows its key; what it costs the server
 * is one signature. */
bool service_key_goes_on(struct service_port *p, struct talk *t)
{
	struct str key, heard = service_talk_heard(t);
	char digest[CRYPTO_BASE64_SIZE];
	if (p->asking != SERVICE_SSH)
		return false;
	if (!p->is_key_asked) {
		autobuf out = BUF(MAX_SAID);
		p->is_key_asked = true;
		if (!ssh_kex_answer(heard, &out))
			return false;
		service_talk_say(t, buf_view(&out));
		p->is_key_awaited = true;
		service_talk_wait(t, service_key_wait_ms(p));
		return true;
	}
	if (!ssh_kex_key(heard, &key))
		return true;
	p->is_key_awaited = false;
	crypto_sha256_base64(key, digest);
	digest[strcspn(digest, "=")] = 0;
	service_add_fact(p, "ssh.key",
			 arena_printf(survey_arena(p->looks->survey), "SHA256:%s", digest));
	return false;
}

void service_key_missed(struct service_port *p)
{
	struct survey *s = p->looks->survey;
	if (awaits_algorithms(p))
		survey_partial(s, &table_net_net_service_facts,
			       N_("%s port %u: it did not show its SSH algorithms in time"), p->ip,
			       p->port);
	if (p->looks->options.note_key && service_key_wait_ms(p))
		survey_partial(s, &table_net_net_multihomed,
			       N_("%s port %u: it did not show its SSH key in time"), p->ip,
			       p->port);
}

void service_key_note(struct service_port *p, const char *kind, const char *value)
{
	const struct service_options *o = &p->looks->options;
	if (o->note_key)
		o->note_key(o->key_arg, &p->address, kind, value);
}

void service_key_note_facts(struct service_port *p)
{
	static const struct {
		const char *fact, *kind;
	} kinds[] = { { "ssh.key", "SSH key" }, { "snmp.engine", "SNMP engine" } };
	for (size_t i = 0; i < p->n_facts; i++)
		for (size_t k = 0; k < N(kinds); k++)
			if (strcmp(p->fact[i].name, kinds[k].fact) == 0)
				service_key_note(p, kinds[k].kind, p->fact[i].value);
}
