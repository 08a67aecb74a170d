/* SPDX-License-Identifier: Apache-2.0 */
/* service_key - what only one machine should have: the key of an SSH server, a certificate, an
 * engine of SNMP. Who has it twice is one machine with two addresses, or two with one disk. */
#include "base/crypto.h"
#include "parse/ssh_kex.h"
#include "survey/net/service_private.h"

#include <string.h>

enum { KEY_MS = 1500, MAX_SAID = 64 << 10 };

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
		service_talk_wait(t, KEY_MS);
		return true;
	}
	if (!ssh_kex_key(heard, &key))
		return true;
	crypto_sha256_base64(key, digest);
	digest[strcspn(digest, "=")] = 0;
	service_add_fact(p, "ssh.key",
			 arena_printf(survey_arena(p->looks->survey), "SHA256:%s", digest));
	return false;
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
