/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_agent WALK COMMUNITY [ADDRESS PORT] - a fast agent of SNMP version 2c for bench/snmp and bench/network: prints
 * its port (a free one of 127.0.0.1) and answers out of a walk (see tests/peer/snmp_walks.py), of which everything is encoded beforehand. */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct entry {
	uint32_t oid[64];
	size_t n;
	unsigned char bytes[512]; /* the whole binding */
	size_t size;
};
static struct entry *entries;
static size_t n_entries;

static size_t put(unsigned char *to, int tag, const unsigned char *content, size_t n)
{
	size_t head = n < 128 ? 2 : 4;
	memmove(to + head, content, n);
	to[0] = (unsigned char)tag;
	to[1] = n < 128 ? (unsigned char)n : 0x82;
	if (n >= 128) {
		to[2] = (unsigned char)(n >> 8);
		to[3] = (unsigned char)n;
	}
	return head + n;
}

static size_t put_oid(unsigned char *to, const uint32_t *oid, size_t n)
{
	unsigned char content[400];
	size_t at = 0;
	content[at++] = (unsigned char)(40 * oid[0] + oid[1]);
	for (size_t i = 2; i < n; i++) {
		for (int shift = 28; shift > 0; shift -= 7)
			if (oid[i] >> shift)
				content[at++] = (unsigned char)(0x80 | (oid[i] >> shift & 0x7f));
		content[at++] = oid[i] & 0x7f;
	}
	return put(to, 6, content, at);
}

static size_t put_int(unsigned char *to, int tag, uint64_t value)
{
	unsigned char content[600];
	size_t n = 0;
	for (int shift = 56; shift >= 0; shift -= 8)
		if (n || value >> shift || !shift) {
			if (!n && (value >> shift & 0x80))
				content[n++] = 0;
			content[n++] = (unsigned char)(value >> shift);
		}
	return put(to, tag, content, n);
}

static size_t parse_oid(const char *text, uint32_t *oid)
{
	size_t n = 0;
	for (char *end; *text && n < 64; text = *end ? end + 1 : end)
		oid[n++] = (uint32_t)strtoul(text + (*text == '.'), &end, 10);
	return n;
}

static size_t put_value(unsigned char *to, const char *kind, const char *value)
{
	static const struct {
		const char *kind;
		int tag;
	} numbers[] = { { "integer", 2 }, { "counter", 0x41 }, { "gauge", 0x42 }, { "timeticks", 0x43 }, { "counter64", 0x46 } };
	unsigned char content[256];
	size_t n = 0;
	uint32_t oid[64];
	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
		if (!strcmp(kind, numbers[i].kind))
			return put_int(to, numbers[i].tag, strtoull(value, NULL, 10));
	if (!strcmp(kind, "objectid"))
		return put_oid(to, oid, parse_oid(value, oid));
	if (!strcmp(kind, "string"))
		return put(to, 4, (const unsigned char *)value, strlen(value) < 250 ? strlen(value) : 250);
	for (char *end; *value && n < sizeof(content); value = end)
		content[n++] = (unsigned char)strtoul(value, &end, 16);
	return put(to, 4, content, n);
}

static int compare(const struct entry *e, const uint32_t *oid, size_t n)
{
	for (size_t i = 0; i < e->n && i < n; i++)
		if (e->oid[i] != oid[i])
			return e->oid[i] < oid[i] ? -1 : 1;
	return (e->n > n) - (e->n < n);
}

/* The first that is not before the object id, or that is behind it. */
static size_t find(const uint32_t *oid, size_t n, int is_behind)
{
	size_t low = 0, high = n_entries;
	while (low < high) {
		size_t middle = (low + high) / 2;
		int c = compare(&entries[middle], oid, n);
		if (c < 0 || (is_behind && c == 0))
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void load(const char *path)
{
	char line[2048];
	FILE *f = fopen(path, "r");
	while (f && fgets(line, sizeof(line), f)) {
		unsigned char content[512];
		char *oid = line, *kind = strchr(line, ' '), *value;
		line[strcspn(line, "\n")] = 0;
		*kind++ = 0;
		value = strchr(kind, ' ');
		*value++ = 0;
		if (n_entries % 1024 == 0)
			entries = realloc(entries, (n_entries + 1024) * sizeof(*entries));
		struct entry *e = &entries[n_entries++];
		e->n = parse_oid(oid, e->oid);
		size_t n = put_oid(content, e->oid, e->n);
		n += put_value(content + n, kind, value);
		e->size = put(e->bytes, 0x30, content, n);
	}
}

static const unsigned char *element(const unsigned char *p, size_t *n)
{
	*n = p[1] < 128 ? p[1] : p[1] == 0x81 ? p[2] : (size_t)(p[2] << 8 | p[3]);
	return p + (p[1] < 128 ? 2 : p[1] == 0x81 ? 3 : 4);
}

static size_t read_oid(const unsigned char *p, size_t n, uint32_t *oid)
{
	size_t at = 0;
	uint32_t part = 0;
	oid[at++] = p[0] / 40;
	oid[at++] = p[0] % 40;
	for (size_t i = 1; i < n && at < 64; i++) {
		part = part << 7 | (p[i] & 0x7f);
		if (p[i] & 0x80)
			continue;
		oid[at++] = part;
		part = 0;
	}
	return at;
}

/* What stands between the request's version and its bindings is taken over as it is. */
static size_t answer(const unsigned char *in, unsigned char *out)
{
	static unsigned char bindings[60000], pdu[61000];
	size_t n, size = 0, at = 0;
	uint32_t oid[64];
	const unsigned char *p = element(in, &n), *head = p;
	p = element(p, &n) + n; /* version */
	p = element(p, &n) + n; /* community */
	size_t n_head = (size_t)(p - head);
	int kind = p[0];
	p = element(p, &n);
	const unsigned char *id = p;
	p = element(p, &n) + n;
	size_t n_id = (size_t)(p - id), repetitions = 0;
	p = element(p, &n) + n;
	p = element(p, &n);
	for (size_t i = 0; i < n; i++)
		repetitions = repetitions << 8 | p[i];
	p = element(p + n, &n);
	for (const unsigned char *end = p + n; p < end;) {
		const unsigned char *binding = element(p, &n);
		p = binding + n;
		binding = element(binding, &n);
		size_t n_oid = read_oid(binding, n, oid), place = find(oid, n_oid, kind != 0xa0);
		for (size_t i = 0; i < (kind == 0xa5 ? repetitions : 1) && size < 50000; i++, place++) {
			if (place < n_entries && (kind != 0xa0 || !compare(&entries[place], oid, n_oid))) {
				memcpy(bindings + size, entries[place].bytes, entries[place].size);
				size += entries[place].size;
				continue;
			}
			unsigned char none[400];
			size_t k = put_oid(none, oid, n_oid);
			none[k++] = kind == 0xa0 ? 0x80 : 0x82;
			none[k++] = 0;
			size += put(bindings + size, 0x30, none, k);
			break;
		}
	}
	memcpy(pdu, id, n_id);
	at = n_id;
	at += put_int(pdu + at, 2, 0);
	at += put_int(pdu + at, 2, 0);
	at += put(pdu + at, 0x30, bindings, size);
	memcpy(bindings, head, n_head);
	size = n_head + put(bindings + n_head, 0xa2, pdu, at);
	return put(out, 0x30, bindings, size);
}

int main(int argc, char **argv)
{
	static unsigned char in[65536], out[65536];
	struct sockaddr_in self = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n_self = sizeof(self);
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	load(argv[1]);
	if (argc > 4) {
		self.sin_addr.s_addr = inet_addr(argv[3]);
		self.sin_port = htons((uint16_t)atoi(argv[4]));
	}
	if (bind(fd, (struct sockaddr *)&self, sizeof(self)) || getsockname(fd, (struct sockaddr *)&self, &n_self))
		return 1;
	printf("%d\n", ntohs(self.sin_port));
	fflush(stdout);
	for (;;) {
		struct sockaddr_storage peer;
		socklen_t n_peer = sizeof(peer);
		ssize_t n = recvfrom(fd, in, sizeof(in), 0, (struct sockaddr *)&peer, &n_peer);
		if (n > 0 && memmem(in, (size_t)n, argv[2], strlen(argv[2])))
			sendto(fd, out, answer(in, out), 0, (struct sockaddr *)&peer, n_peer);
	}
}
