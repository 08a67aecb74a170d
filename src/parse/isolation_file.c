/* SPDX-License-Identifier: Apache-2.0 */
/* isolation_file - the operator's list of what a host must not reach.
 *
 *     zone office
 *     outside   203.0.113.7   tcp:443   must not
 *     servers   10.2.0.10     icmp      may
 *
 * One mistake and nothing of it is used: a line that was meant otherwise would send packets where
 * nobody wanted them. */
#include "parse/isolation_file.h"

struct reading {
	struct arena *arena;
	struct isolation_file *file;
	struct str line, word;
	int64_t number;
	struct err *e;
};

static int mistake(const struct reading *r, const char *words)
{
	size_t column = r->word.p ? (size_t)(r->word.p - r->line.p) + 1 : r->line.n + 1;
	return err_set(r->e, "line %lld, column %zu: %s", (long long)r->number, column, words);
}

/* Takes the next word; behind the last it is none. */
static bool next(struct reading *r, struct str *rest)
{
	if (str_word(rest, &r->word))
		return true;
	r->word = (struct str){ NULL, 0 };
	return false;
}

static bool is_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		if (c < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') &&
		    !(c >= 'a' && c <= 'z') && c != '-' && c != '_' && c != '.')
			return false;
	}
	return s.n && s.n <= 100;
}

static bool is_host_name(struct str s)
{
	struct str label;
	if (!is_name(s))
		return false;
	while (str_split(&s, '.', &label))
		if (!label.n || label.n > 63 || (unsigned char)label.p[0] >= 0x80)
			return false;
	return true;
}

static bool port_of(struct str s, uint16_t *ret)
{
	int64_t n;
	if (!str_int(s, 10, &n) || n < 1 || n > UINT16_MAX)
		return false;
	*ret = (uint16_t)n;
	return true;
}

/* "10.0.0.1:3128" or "[fd00::1]:3128" */
static bool proxy_of(struct str s, struct isolation_ask *ask)
{
	size_t colon = s.n;
	while (colon > 0 && s.p[colon - 1] != ':')
		colon--;
	if (!colon)
		return false;
	struct str host = str_head(s, colon - 1);
	if (str_starts(host, "[") && str_ends(host, "]"))
		host = str_head(str_from(host, 1), host.n - 2);
	return address_parse(host, &ask->proxy) && port_of(str_from(s, colon), &ask->port);
}

static int read_protocol(struct reading *r, struct isolation_ask *ask)
{
	struct str w = r->word;
	if (str_is(w, "icmp")) {
		ask->protocol = ISOLATION_ICMP;
	} else if (str_starts(w, "tcp:") || str_starts(w, "udp:")) {
		ask->protocol = w.p[0] == 't' ? ISOLATION_TCP : ISOLATION_UDP;
		if (!port_of(str_from(w, 4), &ask->port))
			return mistake(r, N_("not a port from 1 to 65535"));
	} else if (str_starts(w, "dns:")) {
		ask->protocol = ISOLATION_DNS;
		ask->port = 53;
		ask->name = str_text(r->arena, str_from(w, 4));
		if (!is_host_name(str_from(w, 4)))
			return mistake(r, N_("not a name that DNS can be asked for"));
	} else if (str_starts(w, "http-proxy:")) {
		ask->protocol = ISOLATION_PROXY;
		if (!proxy_of(str_from(w, 11), ask))
			return mistake(r, N_("not http-proxy:ADDRESS:PORT"));
	} else {
		return mistake(r, N_("not icmp, tcp:PORT, udp:PORT, dns:NAME or "
				     "http-proxy:ADDRESS:PORT"));
	}
	return 0;
}

static int read_expected(struct reading *r, struct str *rest, struct isolation_ask *ask)
{
	if (!next(r, rest))
		return mistake(r, N_("`must not` or `may` is missing"));
	ask->may_answer = str_is(r->word, "may");
	if (ask->may_answer)
		return 0;
	if (!str_is(r->word, "must"))
		return mistake(r, N_("neither `must not` nor `may`"));
	if (!next(r, rest) || !str_is(r->word, "not"))
		return mistake(r, N_("neither `must not` nor `may`"));
	return 0;
}

static int read_ask(struct reading *r, struct str *rest)
{
	struct isolation_file *f = r->file;
	struct isolation_ask ask = { .line = r->number };
	if (f->n == ISOLATION_MAX_ASKS)
		return mistake(r, N_("too many lines"));
	if (!is_name(r->word))
		return mistake(r, N_("not a zone's name"));
	ask.zone = str_text(r->arena, r->word);
	if (!next(r, rest) || !address_parse(r->word, &ask.to))
		return mistake(r, N_("not an address (names are not looked up here)"));
	char text[ADDRESS_TEXT_SIZE];
	address_text(&ask.to, text);
	ask.to_text = arena_strdup(r->arena, text);
	if (!next(r, rest))
		return mistake(r, N_("the protocol is missing"));
	if (read_protocol(r, &ask) < 0 || read_expected(r, rest, &ask) < 0)
		return -1;
	f->ask = arena_grow(r->arena, f->ask, &f->capacity, f->n + 1, sizeof(*f->ask));
	f->ask[f->n++] = ask;
	return 0;
}

static int read_line(struct reading *r)
{
	struct str rest = str_head(r->line, str_find(r->line, '#'));
	if (!next(r, &rest))
		return 0;
	if (str_is(r->word, "zone")) {
		if (r->file->zone)
			return mistake(r, N_("the zone of this host is named already"));
		if (!next(r, &rest) || !is_name(r->word))
			return mistake(r, N_("not a zone's name"));
		r->file->zone = str_text(r->arena, r->word);
	} else if (read_ask(r, &rest) < 0) {
		return -1;
	}
	return next(r, &rest) ? mistake(r, N_("too many words")) : 0;
}

int isolation_file_read(struct str text, struct arena *a, struct isolation_file *ret, struct err *e)
{
	struct reading r = { .arena = a, .file = ret, .e = e };
	*ret = (struct isolation_file){ NULL };
	while (str_line(&text, &r.line)) {
		r.number++;
		if (read_line(&r) < 0)
			return -1;
	}
	if (!ret->zone)
		return err_set(e, "it does not say in which zone this host is: zone NAME");
	if (!ret->n)
		return err_set(e, "it names nobody to ask");
	return 0;
}

const char *isolation_file_protocol(enum isolation_protocol p)
{
	switch (p) {
	case ISOLATION_ICMP: return "icmp";
	case ISOLATION_TCP: return "tcp";
	case ISOLATION_UDP: return "udp";
	case ISOLATION_DNS: return "dns";
	case ISOLATION_PROXY: return "http-proxy";
	}
	return "?";
}
