/* SPDX-License-Identifier: Apache-2.0 */
/* net_vendor - who made a network card, from the files of ieee-data that the plan handed over.
 *
 * The files have 45,000 lines and a network has a hundred vendors: so the prefixes of the MACs seen
 * are sorted, and the lines are gone through once, looking only at their prefix. */
#include "survey/net/net_vendor.h"

#include "table/net/net.h"

#include <string.h>

enum { MAX_FILE = 64 << 20, PREFIX_BITS = 36 };

/* The first 24, 28 or 36 bits, and who has them. */
struct net_vendors {
	struct prefix {
		uint64_t bits;
		int length;
		const char *name;
	} * prefix;
	size_t n, n_claims;
};

static uint64_t bits_of(const uint8_t *mac, int length)
{
	uint64_t v = 0;
	for (int i = 0; i < NET_MAC_BYTES; i++)
		v = v << 8 | mac[i];
	return v >> (48 - length);
}

static int compare(const void *left, const void *right)
{
	const struct prefix *a = left, *b = right;
	if (a->length != b->length)
		return a->length < b->length ? -1 : 1;
	return a->bits < b->bits ? -1 : a->bits > b->bits;
}

static struct prefix *find(const struct net_vendors *v, uint64_t bits, int length)
{
	const struct prefix wanted = { .bits = bits, .length = length };
	return v->n ? bsearch(&wanted, v->prefix, v->n, sizeof(*v->prefix), compare) : NULL;
}

static void want(struct net *n, struct net_vendors *v)
{
	static const int lengths[] = { 24, 28, 36 };
	size_t kept = 0;
	v->prefix = arena_alloc(n->arena, (n->n_claims * N(lengths) + 1) * sizeof(*v->prefix));
	v->n = 0;
	for (size_t i = 0; i < n->n_claims; i++)
		for (size_t k = 0; k < N(lengths); k++)
			v->prefix[v->n++] = (struct prefix){ bits_of(n->claims[i].mac, lengths[k]),
							     lengths[k], NULL };
	qsort(v->prefix, v->n, sizeof(*v->prefix), compare);
	for (size_t i = 0; i < v->n; i++)
		if (!kept || compare(&v->prefix[kept - 1], &v->prefix[i]) != 0)
			v->prefix[kept++] = v->prefix[i];
	v->n = kept;
}

/* "MA-L,002272,American Micro-Fuel Device Corp.,…": the name may be in quotes. */
static void take_line(struct net *n, struct net_vendors *v, struct str line)
{
	struct str rest = line, registry, prefix;
	int64_t bits;
	if (!str_split(&rest, ',', &registry) || !str_split(&rest, ',', &prefix) ||
	    !str_starts(registry, "MA-") || !str_int(prefix, 16, &bits))
		return;
	struct prefix *p = find(v, (uint64_t)bits, (int)prefix.n * 4);
	if (!p || p->name)
		return;
	bool is_quoted = str_starts(rest, "\"");
	struct str name = is_quoted ? str_from(rest, 1) : rest;
	name = str_head(name, str_find(name, is_quoted ? '"' : ','));
	p->name = str_text(n->arena, str_trim(name));
}

static void read_file(struct net *n, struct net_vendors *v, size_t file)
{
	struct err e;
	struct str rest, line;
	autobuf text = BUF(MAX_FILE);
	autofd int fd = survey_open(n->survey, file, &e);
	if (fd < 0)
		survey_unseen(n->survey, &table_net_net_hosts, "vendor", "%s", e.said);
	size_t room;
	ssize_t got = 1;
	while (fd >= 0 && got > 0 && (room = buf_room(&text, 1 << 20)) > 0) {
		got = read(fd, text.p + text.n, room);
		text.n += got > 0 ? (size_t)got : 0;
	}
	rest = buf_view(&text);
	while (str_line(&rest, &line))
		take_line(n, v, line);
}

void net_vendor_read(struct net *n)
{
	if (!n->vendors)
		n->vendors = arena_new(n->arena, struct net_vendors);
	if (n->vendors->n_claims == n->n_claims)
		return;
	n->vendors->n_claims = n->n_claims;
	want(n, n->vendors);
	for (size_t i = 0; i < survey_n_files(n->survey); i++)
		read_file(n, n->vendors, i);
}

const char *net_vendor(const struct net *n, const uint8_t *mac)
{
	static const char own_business[] = "IEEE Registration Authority";
	const struct prefix *best = NULL;
	/* A bit says that nobody gave it out. */
	if (!n->vendors || mac[0] & 2)
		return NULL;
	for (int length = 24; length <= PREFIX_BITS; length += 4) {
		const struct prefix *p = find(n->vendors, bits_of(mac, length), length);
		if (p && p->name && strcmp(p->name, own_business) != 0)
			best = p;
	}
	return best ? best->name : NULL;
}
