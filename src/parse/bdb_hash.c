/* SPDX-License-Identifier: Apache-2.0 */
/* bdb_hash - a hash table of Berkeley DB, as rpm kept its Packages until RHEL 8. */
#include "parse/bdb_hash.h"

#include <string.h>

enum {
	META_BYTES = 72,
	MAGIC = 0x061561,
	MAGIC_SWAPPED = 0x61150600,
	PAGE_HEAD = 26,
	PAGE_MIN = 512,
	PAGE_HASH_UNSORTED = 2,
	PAGE_OVERFLOW = 7,
	PAGE_HASH = 13,
	ITEM_HERE = 1,
	ITEM_ELSEWHERE = 3,
	ITEM_ELSEWHERE_BYTES = 12,
};

struct table {
	struct source *source;
	bool is_swapped;
	uint32_t page_bytes, last_page;
};

static uint32_t number32(const struct table *t, const char *p)
{
	uint32_t value;
	memcpy(&value, p, sizeof(value));
	return t->is_swapped ? __builtin_bswap32(value) : value;
}

static uint16_t number16(const struct table *t, const char *p)
{
	uint16_t value;
	memcpy(&value, p, sizeof(value));
	return t->is_swapped ? __builtin_bswap16(value) : value;
}

static int page(const struct table *t, uint32_t number, struct str *ret, struct err *e)
{
	return t->source->read(t->source, (uint64_t)number * t->page_bytes, t->page_bytes, ret, e);
}

static int open_table(struct table *t, struct err *e)
{
	struct str meta;
	if (t->source->read(t->source, 0, META_BYTES, &meta, e) < 0)
		return -1;
	uint32_t magic = number32(t, meta.p + 12);
	t->is_swapped = magic == MAGIC_SWAPPED;
	if (magic != MAGIC && magic != MAGIC_SWAPPED)
		return err_set(e, "not a hash table of Berkeley DB");
	t->page_bytes = number32(t, meta.p + 20);
	t->last_page = number32(t, meta.p + 32);
	if (meta.p[24])
		return err_set(e, "encrypted");
	if (t->page_bytes < PAGE_MIN || t->page_bytes > SOURCE_MAX_READ ||
	    (t->page_bytes & (t->page_bytes - 1)))
		return err_set(e, "pages of %u bytes", t->page_bytes);
	return 0;
}

/* A value on overflow pages, each of which names the next. */
static int gather(const struct table *t, uint32_t number, uint32_t n, struct buf *value,
		  struct err *e)
{
	if (n > value->max)
		return err_set(e, "a value of %u bytes", n);
	buf_clear(value);
	while (value->n < n) {
		struct str p;
		if (page(t, number, &p, e) < 0)
			return -1;
		size_t here = number16(t, p.p + 22);
		if (p.p[25] != PAGE_OVERFLOW || !here || here > p.n - PAGE_HEAD)
			return err_set(e, "page %u does not hold the rest of a value", number);
		buf_str(value, str_head(str_from(p, PAGE_HEAD), MIN(here, n - value->n)));
		number = number32(t, p.p + 16);
	}
	return 0;
}

/* Item i of a hash page; items lie from the page's end towards its front. */
static bool item(const struct table *t, struct str p, size_t i, struct str *ret)
{
	size_t end = i ? number16(t, p.p + PAGE_HEAD + 2 * (i - 1)) : p.n;
	size_t begin = number16(t, p.p + PAGE_HEAD + 2 * i);
	if (begin >= end || end > p.n || begin < PAGE_HEAD + 2 * i + 2)
		return false;
	*ret = str_head(str_from(p, begin), end - begin);
	return true;
}

/* The value of pair i, in `value`. False: no value to be seen. */
static int read_pair(const struct table *t, uint32_t number, size_t i, struct buf *value,
		     bool *ret_has_value, struct err *e)
{
	struct str p, k, v;
	*ret_has_value = false;
	if (page(t, number, &p, e) < 0)
		return -1;
	if (!item(t, p, 2 * i, &k) || !item(t, p, 2 * i + 1, &v))
		return err_set(e, "page %u: pair %zu is damaged", number, i);
	/* In rpm's database: the highest number given so far. */
	if (k.n == 5 && memcmp(k.p + 1, "\0\0\0", 4) == 0)
		return 0;
	*ret_has_value = true;
	if (v.p[0] == ITEM_HERE) {
		buf_clear(value);
		buf_str(value, str_from(v, 1));
		return 0;
	}
	if (v.p[0] != ITEM_ELSEWHERE || v.n < ITEM_ELSEWHERE_BYTES)
		return err_set(e, "page %u: pair %zu is of an unknown kind", number, i);
	return gather(t, number32(t, v.p + 4), number32(t, v.p + 8), value, e);
}

int bdb_hash_each(struct source *s, struct buf *value,
		  int (*see)(void *context, struct str value, struct err *e), void *context,
		  struct err *e)
{
	struct table t = { .source = s };
	if (open_table(&t, e) < 0)
		return -1;
	for (uint32_t number = 1; number <= t.last_page && number; number++) {
		struct str p;
		if (page(&t, number, &p, e) < 0)
			return -1;
		size_t n_items = number16(&t, p.p + 20);
		if (p.p[25] != PAGE_HASH && p.p[25] != PAGE_HASH_UNSORTED)
			continue;
		if (n_items > (p.n - PAGE_HEAD) / 2)
			return err_set(e, "page %u is damaged", number);
		for (size_t i = 0; i < n_items / 2; i++) {
			bool has_value;
			if (read_pair(&t, number, i, value, &has_value, e) < 0)
				return -1;
			int r = has_value ? see(context, buf_view(value), e) : 0;
			if (r)
				return r;
		}
	}
	return 0;
}
