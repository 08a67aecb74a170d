/* SPDX-License-Identifier: Apache-2.0 */
/* rpm_header - what rpm knows of one package: tags and their values. */
#include "parse/rpm_header.h"

enum { ENTRY_BYTES = 16, MAX_ENTRIES = 64 << 10 };
enum {
	TYPE_INT8 = 2,
	TYPE_INT16,
	TYPE_INT32,
	TYPE_INT64,
	TYPE_TEXT,
	TYPE_BYTES,
	TYPE_TEXTS,
	TYPE_I18N
};

static uint64_t number(const char *p, size_t width)
{
	uint64_t value = 0;
	for (size_t i = 0; i < width; i++)
		value = value << 8 | (unsigned char)p[i];
	return value;
}

bool rpm_header_open(struct str bytes, struct rpm_header *ret)
{
	if (bytes.n < 8)
		return false;
	uint64_t n_entries = number(bytes.p, 4), n_bytes = number(bytes.p + 4, 4);
	struct str rest = str_from(bytes, 8);
	if (!n_entries || n_entries > MAX_ENTRIES || rest.n < n_entries * ENTRY_BYTES ||
	    rest.n - n_entries * ENTRY_BYTES < n_bytes)
		return false;
	ret->entries = str_head(rest, n_entries * ENTRY_BYTES);
	ret->values = str_head(str_from(rest, n_entries * ENTRY_BYTES), n_bytes);
	return true;
}

static size_t width_of(uint64_t type)
{
	switch (type) {
	case TYPE_INT8: return 1;
	case TYPE_INT16: return 2;
	case TYPE_INT32: return 4;
	case TYPE_INT64: return 8;
	}
	return 0;
}

bool rpm_header_get(const struct rpm_header *h, enum rpm_tag tag, struct rpm_values *ret)
{
	for (size_t at = 0; at < h->entries.n; at += ENTRY_BYTES) {
		const char *p = h->entries.p + at;
		if (number(p, 4) != (uint64_t)tag)
			continue;
		uint64_t type = number(p + 4, 4), offset = number(p + 8, 4), n = number(p + 12, 4);
		struct rpm_values v = { .n = n, .width = width_of(type) };
		if (offset >= h->values.n || !n)
			return false;
		v.bytes = str_from(h->values, offset);
		bool is_text = type == TYPE_TEXT || type == TYPE_TEXTS || type == TYPE_I18N;
		if (is_text ? n > v.bytes.n : !v.width || v.bytes.n / v.width < n)
			return false;
		*ret = v;
		return true;
	}
	return false;
}

bool rpm_header_next(struct rpm_values *v, struct str *ret_text)
{
	size_t end = str_find(v->bytes, 0);
	if (v->width || !v->n || end == v->bytes.n)
		return false;
	*ret_text = str_head(v->bytes, end);
	v->bytes = str_from(v->bytes, end + 1);
	v->n--;
	return true;
}

int64_t rpm_header_number(const struct rpm_values *v, size_t i)
{
	return v->width && i < v->n ? (int64_t)number(v->bytes.p + i * v->width, v->width) : 0;
}

struct str rpm_header_text(const struct rpm_header *h, enum rpm_tag tag)
{
	struct rpm_values v;
	struct str text;
	if (!rpm_header_get(h, tag, &v) || !rpm_header_next(&v, &text))
		return (struct str){ NULL, 0 };
	return text;
}

int64_t rpm_header_int(const struct rpm_header *h, enum rpm_tag tag, int64_t none)
{
	struct rpm_values v;
	return rpm_header_get(h, tag, &v) && v.width ? rpm_header_number(&v, 0) : none;
}
