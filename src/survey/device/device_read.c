/* SPDX-License-Identifier: Apache-2.0 */
/* device_read - an agent's tables and objects as C structs, by lists of object ids. */
#include "base/charset.h"
#include "survey/device/device.h"

#include <string.h>

/* What is no UTF-8 in a Chinese device is GB 18030. Spaces and NULs at the end are padding; lines
 * end as a terminal wants them. */
static const char *text_of(struct arena *a, struct str s)
{
	autobuf lines = BUF(256 << 10);
	while (s.n && (!s.p[s.n - 1] || s.p[s.n - 1] == ' '))
		s.n--;
	s = str_trim(s);
	struct err ignored;
	autobuf utf8 = BUF(256 << 10);
	if (charset_utf8(s, &utf8, &ignored) == 0)
		s = buf_view(&utf8);
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\r')
			buf_putc(&lines, s.p[i]);
	s = lines.is_over ? s : buf_view(&lines);
	return s.n ? str_text(a, s) : NULL;
}

static int hex_digit(char c)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	const char *at = c ? strchr(digits, c) : NULL;
	int n = at ? (int)(at - digits) : -1;
	return n > 15 ? n - 6 : n;
}

/* Some agents give the address in text, of which some leave out noughts: 0:2:63:6:65:d8. */
static const char *mac_of(struct arena *a, struct str s)
{
	char bytes[6] = { 0 };
	size_t n = 0, n_digits = 0;
	if (s.n == sizeof(bytes))
		return device_mac_text(a, s);
	for (size_t i = 0; i < s.n; i++) {
		int digit = hex_digit(s.p[i]);
		bool is_between = (s.p[i] == ':' || s.p[i] == '-') && n_digits;
		if (is_between ? ++n == sizeof(bytes) : digit < 0 || ++n_digits > 2)
			return NULL;
		if (is_between)
			n_digits = 0;
		else
			bytes[n] = (char)((uint8_t)bytes[n] << 4 | digit);
	}
	return n == sizeof(bytes) - 1 && n_digits
		       ? device_mac_text(a, (struct str){ bytes, sizeof(bytes) })
		       : NULL;
}

static void put(struct device *d, const struct device_field *f, const struct snmp_value *v,
		void *row)
{
	void *member = (char *)row + f->offset;
	struct arena *a = d->arena;
	struct ber_oid oid;
	bool is_bytes = v->type == SNMP_OCTETS || v->type == SNMP_OPAQUE ||
			v->type == SNMP_IP_ADDRESS;
	bool is_number = v->type == SNMP_INTEGER || v->type == SNMP_COUNTER32 ||
			 v->type == SNMP_GAUGE32 || v->type == SNMP_TIME_TICKS ||
			 v->type == SNMP_COUNTER64;
	switch (f->kind) {
	case DEVICE_INT: *(int64_t *)member = is_number ? v->number : NO_INT; break;
	case DEVICE_TEXT: *(const char **)member = is_bytes ? text_of(a, v->bytes) : NULL; break;
	case DEVICE_MAC: *(const char **)member = is_bytes ? mac_of(a, v->bytes) : NULL; break;
	case DEVICE_OID:
		*(const char **)member = v->type == SNMP_OID && ber_oid(v->bytes, &oid)
						 ? ber_oid_text(a, &oid)
						 : NULL;
		break;
	case DEVICE_BYTES:
		if (is_bytes)
			*(struct str *)member = (struct str){
				arena_strndup(a, v->bytes.p, v->bytes.n), v->bytes.n
			};
		break;
	}
}

static void put_none(const struct device_field *fields, size_t n, void *row)
{
	for (size_t i = 0; i < n; i++)
		if (fields[i].kind == DEVICE_INT)
			*(int64_t *)(void *)((char *)row + fields[i].offset) = NO_INT;
}

struct reading {
	struct device *device;
	const struct device_field *fields, *field;
	size_t n_fields, row_bytes;
	struct device_rows *rows;
	struct map by_index;
};

static int take_value(void *arg, const uint32_t *index, size_t n_index, const struct snmp_value *v)
{
	struct reading *r = arg;
	struct arena *a = r->device->arena;
	const struct str key = { (const char *)index, n_index * sizeof(*index) };
	void *row = map_get(&r->by_index, key);
	if (!row && r->field == r->fields) {
		struct device_row *made = row = arena_alloc(a, r->row_bytes);
		made->index = (const uint32_t *)(const void *)arena_strndup(a, key.p, key.n);
		made->n_index = n_index;
		put_none(r->fields, r->n_fields, row);
		(void)!map_set(&r->by_index, key, row);
		r->rows->row = arena_grow(a, r->rows->row, &r->rows->capacity, r->rows->n + 1,
					  sizeof(*r->rows->row));
		r->rows->row[r->rows->n++] = row;
	}
	if (row)
		put(r->device, r->field, v, row);
	return 0;
}

int device_read(struct device *d, const struct device_field *fields, size_t n, size_t row_bytes,
		struct device_rows *ret, struct err *e)
{
	struct reading r = { .device = d,
			     .fields = fields,
			     .n_fields = n,
			     .row_bytes = row_bytes,
			     .rows = ret,
			     .by_index = MAP(d->arena) };
	*ret = (struct device_rows){ .n = 0 };
	for (size_t i = 0; i < n && (i == 0 || ret->n); i++) {
		struct snmp_walk w = { .session = d->session, .each = take_value, .arg = &r };
		r.field = &fields[i];
		if (!ber_oid_parse(str_of(fields[i].oid), &w.base))
			return err_set(e, "no object id: %s", fields[i].oid);
		device_walk(d, &w, fields[i].oid);
		if (w.status < 0) {
			*e = w.e;
			if (!d->has_failed)
				d->failure = w.e;
			d->has_failed = true;
			return -1;
		}
	}
	return 0;
}

int device_get(struct device *d, const struct device_field *fields, size_t n, void *into,
	       struct err *e)
{
	struct ber_oid oids[SNMP_CLIENT_MAX_GET];
	struct snmp_value values[SNMP_CLIENT_MAX_GET];
	for (size_t i = 0; i < n; i += N(oids)) {
		size_t some = MIN(n - i, N(oids));
		for (size_t k = 0; k < some; k++)
			if (!ber_oid_parse(str_of(fields[i + k].oid), &oids[k]))
				return err_set(e, "no object id: %s", fields[i + k].oid);
		put_none(fields + i, some, into);
		if (snmp_client_get(d->session, oids, some, values, e) < 0)
			return -1;
		for (size_t k = 0; k < some; k++)
			put(d, &fields[i + k], &values[k], into);
	}
	return 0;
}
