/* SPDX-License-Identifier: Apache-2.0 */
/* device_fetch - columns of many agents, walked side by side before device_read() wants them: no
 * agent waits for another, and those that are silent cost their time once. */
#include "survey/device/device.h"

struct fetched_value {
	struct str index; /* numbers */
	struct snmp_value value;
};

/* One column of one agent. */
struct fetched {
	struct device *device;
	int status;
	struct err e;
	struct fetched_value *values;
	size_t n, capacity;
};

static int keep(void *arg, const uint32_t *index, size_t n_index, const struct snmp_value *v)
{
	struct fetched *f = arg;
	struct arena *a = f->device->arena;
	const size_t n = n_index * sizeof(*index);
	f->values = arena_grow(a, f->values, &f->capacity, f->n + 1, sizeof(*f->values));
	struct fetched_value *to = &f->values[f->n++];
	*to = (struct fetched_value){ { arena_strndup(a, (const char *)index, n), n }, *v };
	if (v->bytes.n)
		to->value.bytes.p = arena_strndup(a, v->bytes.p, v->bytes.n);
	return 0;
}

static void fetch_column(struct device *const *devices, size_t n, const char *oid,
			 const char *if_any_of)
{
	struct arena *a = devices[0]->arena;
	struct snmp_walk *walks = arena_alloc(a, n * sizeof(*walks));
	size_t n_walks = 0;
	for (size_t i = 0; i < n; i++) {
		struct device *d = devices[i];
		const struct fetched *first = map_get(&d->fetched, str_of(if_any_of));
		if (map_get(&d->fetched, str_of(oid)) || (first && !first->n))
			continue;
		struct fetched *f = arena_new(a, struct fetched);
		f->device = d;
		walks[n_walks] = (struct snmp_walk){ .session = d->session,
						     .each = keep,
						     .arg = f };
		if (ber_oid_parse(str_of(oid), &walks[n_walks].base))
			n_walks++;
	}
	snmp_client_walk(walks, n_walks);
	for (size_t i = 0; i < n_walks; i++) {
		struct fetched *f = walks[i].arg;
		f->status = walks[i].status;
		f->e = walks[i].e;
		(void)!map_set(&f->device->fetched, str_of(oid), f);
	}
}

void device_fetch(struct device *const *devices, size_t n, const struct device_field *fields,
		  size_t n_fields)
{
	for (size_t i = 0; i < n_fields && n; i++)
		fetch_column(devices, n, fields[i].oid, fields[0].oid);
}

void device_walk(struct device *d, struct snmp_walk *w, const char *oid)
{
	const struct fetched *f = d->is_one_vlan ? NULL : map_get(&d->fetched, str_of(oid));
	if (!f) {
		snmp_client_walk(w, 1);
		return;
	}
	w->status = f->status;
	w->e = f->e;
	w->n = f->n;
	for (size_t i = 0; i < f->n && w->status >= 0; i++) {
		const struct fetched_value *v = &f->values[i];
		w->status = w->each(w->arg, (const uint32_t *)(const void *)v->index.p,
				    v->index.n / sizeof(uint32_t), &v->value);
	}
}
