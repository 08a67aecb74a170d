/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_ndpi - libndpi, where it is installed: what our own rules do not know, it may.
 *
 * Loaded by the role that listens, before it is confined; nothing of it is needed to build. Only
 * the functions below are used, as of its version 4.2, and another version is left alone. It looks
 * at the first packets of a flow, and at so many flows at once and no more. */
#include "survey/net/traffic.h"

#include <dlfcn.h>
#include <string.h>

#define LIBRARY "libndpi.so.4.2"
#define VERSION "4.2"
enum { SLOTS = 4096, MAX_FLOW_BYTES = 4096, MAX_PACKETS = 12, BITMASK_BYTES = 1024 };

struct ndpi_protocol {
	uint16_t master, application;
	int category;
};

#define FUNCTIONS(X) \
	X(const char *, ndpi_revision, (void)) \
	X(void *, ndpi_init_detection_module, (uint32_t preferences)) \
	X(int, ndpi_set_protocol_detection_bitmask2, (void *module, const void *bitmask)) \
	X(void, ndpi_finalize_initialization, (void *module)) \
	X(uint32_t, ndpi_detection_get_sizeof_ndpi_flow_struct, (void)) \
	X(struct ndpi_protocol, ndpi_detection_process_packet, \
	  (void *module, void *flow, const unsigned char *packet, unsigned short n, uint64_t ms)) \
	X(void, ndpi_free_flow_data, (void *flow)) \
	X(char *, ndpi_get_proto_name, (void *module, uint16_t protocol))

struct functions {
/* The parts of a declaration. NOLINTNEXTLINE(bugprone-macro-parentheses) */
#define MEMBER(result, name, arguments) result(*name) arguments;
	FUNCTIONS(MEMBER)
};

/* One flow that it looks at. */
struct slot {
	struct traffic_flow *flow;
	uint32_t n_packets;
	char *state;
};

struct traffic_ndpi {
	struct functions f;
	void *module;
	size_t flow_bytes;
	struct slot slots[SLOTS];
	uint32_t next;
};

static bool load(struct functions *ret)
{
#define NAME(result, name, arguments) #name,
	static const char *const names[] = { FUNCTIONS(NAME) };
	void *addresses[N(names)];
	_Static_assert(sizeof(addresses) == sizeof(*ret), "one address for each function");
	void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
	for (size_t i = 0; library && i < N(names); i++) {
		addresses[i] = dlsym(library, names[i]);
		if (!addresses[i])
			return false;
	}
	if (library)
		memcpy(ret, addresses, sizeof(*ret));
	return library != NULL;
}

struct traffic_ndpi *traffic_ndpi_open(struct arena *a)
{
	char everything[BITMASK_BYTES];
	struct functions f;
	if (!load(&f) || strncmp(f.ndpi_revision(), VERSION, strlen(VERSION)) != 0 ||
	    f.ndpi_detection_get_sizeof_ndpi_flow_struct() > MAX_FLOW_BYTES)
		return NULL;
	void *module = f.ndpi_init_detection_module(0);
	if (!module)
		return NULL;
	memset(everything, 0xff, sizeof(everything));
	f.ndpi_set_protocol_detection_bitmask2(module, everything);
	f.ndpi_finalize_initialization(module);
	struct traffic_ndpi *x = arena_new(a, struct traffic_ndpi);
	x->f = f;
	x->module = module;
	x->flow_bytes = f.ndpi_detection_get_sizeof_ndpi_flow_struct();
	char *states = arena_alloc(a, SLOTS * MAX_FLOW_BYTES);
	for (size_t i = 0; i < SLOTS; i++)
		x->slots[i].state = states + i * MAX_FLOW_BYTES;
	return x;
}

static void release(struct traffic_ndpi *x, struct slot *s)
{
	x->f.ndpi_free_flow_data(s->state);
	memset(s->state, 0, x->flow_bytes);
	s->flow->ndpi = NULL;
	s->flow = NULL;
}

/* The next in turn: whoever has it by now has had its packets. */
static struct slot *take_slot(struct traffic_ndpi *x, struct traffic_flow *f)
{
	struct slot *s = &x->slots[x->next++ % SLOTS];
	if (s->flow)
		release(x, s);
	s->flow = f;
	s->n_packets = 0;
	f->ndpi = s;
	return s;
}

const char *traffic_ndpi_look(struct traffic_ndpi *x, struct traffic_flow *f, struct str ip,
			      int64_t time_us, bool is_server)
{
	struct slot *s = f->ndpi;
	if (!s && f->packets[0] + f->packets[1] > 1)
		return NULL; /* not from its begin, or done */
	if (!s)
		s = take_slot(x, f);
	struct ndpi_protocol p = x->f.ndpi_detection_process_packet(
		x->module, s->state, (const unsigned char *)ip.p,
		(unsigned short)MIN(ip.n, UINT16_MAX), (uint64_t)time_us / 1000);
	uint16_t number = p.application ? p.application : p.master;
	const char *name = number ? x->f.ndpi_get_proto_name(x->module, number) : NULL;
	if (++s->n_packets >= MAX_PACKETS)
		release(x, s);
	return name;
}

void traffic_ndpi_end(struct traffic_ndpi *x, struct traffic_flow *f)
{
	if (f->ndpi)
		release(x, f->ndpi);
}
