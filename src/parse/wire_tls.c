/* SPDX-License-Identifier: Apache-2.0 */
/* wire_tls - what a TLS client says in the clear (RFC 8446, 6066, 7301). */
#include "parse/wire_tls.h"

#include "parse/wire.h"

enum { HANDSHAKE = 22, CLIENT_HELLO = 1, NAME = 0, ALPN = 16 };

static void mix(struct wire_tls *t, uint16_t value)
{
	/* GREASE (RFC 8701) differs each time. */
	if ((value & 0x0f0f) == 0x0a0a && value >> 8 == (value & 0xff))
		return;
	t->fingerprint = (t->fingerprint ^ value) * 16777619u;
}

static void take_name(struct wire_tls *t, struct str body)
{
	struct str list, kind;
	if (!wire_take_sized(&body, 2, &list) || !wire_take(&list, 1, &kind) || wire_u8(kind, 0))
		return;
	if (!wire_take_sized(&list, 2, &t->name) || !t->name.n)
		t->name = (struct str){ NULL, 0 };
}

static void take_alpn(struct wire_tls *t, struct str body)
{
	struct str list;
	if (wire_take_sized(&body, 2, &list) && !wire_take_sized(&list, 1, &t->alpn))
		t->alpn = (struct str){ NULL, 0 };
}

/* What is left when the message was cut: true if it all was there. */
static bool read_extensions(struct wire_tls *t, struct str rest)
{
	struct str head, body;
	while (wire_take(&rest, 2, &head)) {
		uint16_t kind = wire_u16(head, 0);
		if (!wire_take_sized(&rest, 2, &body))
			return false;
		mix(t, kind);
		if (kind == NAME)
			take_name(t, body);
		else if (kind == ALPN)
			take_alpn(t, body);
	}
	return !rest.n;
}

bool wire_tls_hello(struct str message, struct wire_tls *ret)
{
	struct str rest = message, head, session, suites, compression;
	*ret = (struct wire_tls){ .fingerprint = 2166136261u };
	if (!wire_take(&rest, 38, &head) || wire_u8(head, 0) != CLIENT_HELLO)
		return false;
	size_t length = wire_u32(head, 0) & 0xffffff;
	ret->version = wire_u16(head, 4);
	mix(ret, ret->version);
	if (!wire_take_sized(&rest, 1, &session) || session.n > 32 ||
	    !wire_take_sized(&rest, 2, &suites) || suites.n % 2 || !suites.n ||
	    !wire_take_sized(&rest, 1, &compression))
		return false;
	for (size_t i = 0; i < suites.n; i += 2)
		mix(ret, wire_u16(suites, i));
	size_t n = 4 + length - MIN(4 + length, (size_t)(rest.p - message.p));
	if (rest.n >= 2 && n >= 2)
		n = MIN(n - 2, wire_u16(rest, 0));
	else
		n = 0;
	rest = str_from(rest, MIN(2, rest.n));
	bool is_all = rest.n >= n;
	bool is_good = read_extensions(ret, str_head(rest, MIN(n, rest.n)));
	ret->is_whole = is_all && is_good;
	return true;
}

bool wire_tls_read(struct str stream, struct wire_tls *ret, size_t *ret_length)
{
	struct str rest = stream, head;
	if (!wire_take(&rest, 5, &head) || wire_u8(head, 0) != HANDSHAKE || wire_u8(head, 1) > 3 ||
	    (wire_u8(head, 1) != 3 && wire_u16(head, 1) != 0x0101))
		return false;
	/* A hello in several records is rare, and then cut here. */
	*ret_length = 5 + (size_t)wire_u16(head, 3);
	return wire_tls_hello(str_head(rest, MIN(rest.n, wire_u16(head, 3))), ret);
}
