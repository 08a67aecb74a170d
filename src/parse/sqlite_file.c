/* SPDX-License-Identifier: Apache-2.0 */
/* sqlite_file - the rows of a table in a stranger's SQLite database. */
#include "parse/sqlite_file.h"

enum {
	HEAD_BYTES = 100,
	PAGE_INNER = 5,
	PAGE_LEAF = 13,
	MAX_DEPTH = 20,
	SCHEMA_MAX = 1 << 20,
	PAGE_MAX = 64 << 10,
};

static uint64_t number(const char *p, size_t n)
{
	uint64_t value = 0;
	for (size_t i = 0; i < n; i++)
		value = value << 8 | (unsigned char)p[i];
	return value;
}

/* Takes a number of 1 to 9 bytes off the front. */
static bool varint(struct str *s, uint64_t *ret)
{
	uint64_t value = 0;
	for (size_t i = 0; i < s->n && i < 9; i++) {
		unsigned char byte = (unsigned char)s->p[i];
		value = i == 8 ? value << 8 | byte : value << 7 | (byte & 0x7f);
		if (i == 8 || !(byte & 0x80)) {
			*s = str_from(*s, i + 1);
			*ret = value;
			return true;
		}
	}
	return false;
}

int sqlite_file_open(struct sqlite_file *f, struct source *s, struct err *e)
{
	struct str head;
	if (s->read(s, 0, HEAD_BYTES, &head, e) < 0)
		return -1;
	if (!str_starts(head, "SQLite format 3"))
		return err_set(e, "not an SQLite database");
	uint64_t page = number(head.p + 16, 2), reserved = (unsigned char)head.p[20];
	page = page == 1 ? PAGE_MAX : page;
	if (page < 512 || (page & (page - 1)) || reserved > page - 480)
		return err_set(e, "pages of %llu bytes", (unsigned long long)page);
	f->source = s;
	f->page_bytes = (uint32_t)page;
	f->usable_bytes = (uint32_t)(page - reserved);
	f->n_pages = (uint32_t)MIN(s->size_bytes / page, (uint64_t)UINT32_MAX);
	return 0;
}

static int page(struct sqlite_file *f, uint32_t n, struct str *ret, struct err *e)
{
	if (!n || n > f->n_pages)
		return err_set(e, "page %u is outside of the file", n);
	return f->source->read(f->source, (uint64_t)(n - 1) * f->page_bytes, f->page_bytes, ret, e);
}

/* The head of a b-tree's page, which page 1 has behind the file's. */
struct node {
	struct str page;
	size_t at; /* of the head */
	size_t n_cells;
	bool is_leaf;
};

static int node_read(struct sqlite_file *f, uint32_t n, struct node *ret, struct err *e)
{
	if (page(f, n, &ret->page, e) < 0)
		return -1;
	ret->at = n == 1 ? HEAD_BYTES : 0;
	int type = (unsigned char)ret->page.p[ret->at];
	ret->is_leaf = type == PAGE_LEAF;
	ret->n_cells = number(ret->page.p + ret->at + 3, 2);
	size_t head = ret->at + (ret->is_leaf ? 8 : 12);
	if ((type != PAGE_LEAF && type != PAGE_INNER) || head + 2 * ret->n_cells > ret->page.n)
		return err_set(e, "page %u is not of a table", n);
	return 0;
}

static bool node_cell(const struct node *n, size_t i, struct str *ret)
{
	size_t head = n->at + (n->is_leaf ? 8 : 12);
	size_t at = number(n->page.p + head + 2 * i, 2);
	if (at < head || at >= n->page.n)
		return false;
	*ret = str_from(n->page, at);
	return true;
}

/* The page below an inner one: of cell i, behind the last cell the rightmost. */
static int child(struct sqlite_file *f, uint32_t n, size_t i, uint32_t *ret, struct err *e)
{
	struct node node;
	struct str cell;
	if (node_read(f, n, &node, e) < 0)
		return -1;
	if (i >= node.n_cells) {
		*ret = (uint32_t)number(node.page.p + node.at + 8, 4);
		return 0;
	}
	if (!node_cell(&node, i, &cell) || cell.n < 4)
		return err_set(e, "page %u is damaged", n);
	*ret = (uint32_t)number(cell.p, 4);
	return 0;
}

/* How much of a row of `n` bytes lies on its leaf. */
static size_t local_bytes(const struct sqlite_file *f, uint64_t n)
{
	uint64_t most = f->usable_bytes - 35, least = (f->usable_bytes - 12) * 32 / 255 - 23;
	if (n <= most)
		return n;
	uint64_t local = least + (n - least) % (f->usable_bytes - 4);
	return local <= most ? local : least;
}

static int read_row(struct sqlite_file *f, uint32_t n, size_t i, struct buf *row, int64_t *ret_id,
		    struct err *e)
{
	struct node node;
	struct str cell, more;
	uint64_t size, id;
	if (node_read(f, n, &node, e) < 0)
		return -1;
	if (!node_cell(&node, i, &cell) || !varint(&cell, &size) || !varint(&cell, &id))
		return err_set(e, "page %u: row %zu is damaged", n, i);
	if (size > row->max)
		return err_set(e, "a row of %llu bytes", (unsigned long long)size);
	size_t local = local_bytes(f, size);
	if (cell.n < local || (local < size && cell.n < local + 4))
		return err_set(e, "page %u: row %zu is cut short", n, i);
	*ret_id = (int64_t)id;
	buf_clear(row);
	buf_str(row, str_head(cell, local));
	uint32_t next = local < size ? (uint32_t)number(cell.p + local, 4) : 0;
	while (row->n < size) {
		if (page(f, next, &more, e) < 0)
			return -1;
		next = (uint32_t)number(more.p, 4);
		more = str_head(str_from(more, 4), f->usable_bytes - 4);
		buf_str(row, str_head(more, MIN(more.n, size - row->n)));
	}
	return 0;
}

int sqlite_file_each(struct sqlite_file *f, uint32_t root, struct buf *row,
		     int (*see)(void *context, int64_t id, struct str row, struct err *e),
		     void *context, struct err *e)
{
	struct {
		uint32_t page;
		size_t next; /* child */
	} way[MAX_DEPTH] = { { root, 0 } };
	size_t depth = 1, n_seen = 0;
	while (depth) {
		uint32_t at = way[depth - 1].page;
		struct node node;
		if (node_read(f, at, &node, e) < 0)
			return -1;
		size_t n_children = node.is_leaf ? 0 : node.n_cells + 1;
		for (size_t i = 0; node.is_leaf && i < node.n_cells; i++) {
			int64_t id;
			if (read_row(f, at, i, row, &id, e) < 0)
				return -1;
			int r = see(context, id, buf_view(row), e);
			if (r)
				return r;
			/* The page's bytes are gone, its head is known. */
		}
		if (way[depth - 1].next >= n_children) {
			depth--;
			continue;
		}
		/* No page stands in a tree twice: more than there are is a circle. */
		if (depth == MAX_DEPTH || n_seen++ > f->n_pages)
			return err_set(e, "page %u: the tree goes round in circles", at);
		if (child(f, at, way[depth - 1].next++, &way[depth].page, e) < 0)
			return -1;
		way[depth++].next = 0;
	}
	return 0;
}

static size_t bytes_of_type(uint64_t type)
{
	static const size_t bytes[] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0 };
	return type < N(bytes) ? bytes[type] : (size_t)((type - 12) / 2);
}

bool sqlite_file_column(struct str row, size_t i, struct sqlite_value *ret)
{
	struct str types = row;
	uint64_t head, type;
	if (!varint(&types, &head) || head > row.n || head < row.n - types.n)
		return false;
	types = str_head(types, head - (row.n - types.n));
	struct str values = str_from(row, head);
	for (;;) {
		if (!varint(&types, &type))
			return false;
		size_t n = bytes_of_type(type);
		if (n > values.n)
			return false;
		struct str value = str_head(values, n);
		values = str_from(values, n);
		if (i--)
			continue;
		*ret = (struct sqlite_value){ .type = SQLITE_NONE };
		if (type >= 12) {
			ret->type = SQLITE_BYTES;
			ret->bytes = value;
		} else if (type == 7) {
			ret->type = SQLITE_REAL;
		} else if (type) {
			/* The sign is in the highest bit of what is there. */
			uint64_t raw = n ? number(value.p, n) : type == 9;
			uint64_t sign = n ? (uint64_t)1 << (8 * n - 1) : 0;
			ret->type = SQLITE_NUMBER;
			ret->number = (int64_t)((raw ^ sign) - sign);
		}
		return true;
	}
}

struct search {
	const char *name;
	uint32_t root;
};

enum { FOUND = 2 };

static int look_at_schema(void *context, int64_t id, struct str row, struct err *e)
{
	struct search *search = context;
	struct sqlite_value type, name, root;
	if (!sqlite_file_column(row, 0, &type) || !sqlite_file_column(row, 1, &name) ||
	    !sqlite_file_column(row, 3, &root) || !str_is(type.bytes, "table") ||
	    !str_is(name.bytes, search->name) || root.type != SQLITE_NUMBER)
		return 0;
	search->root = (uint32_t)root.number;
	return FOUND;
}

int sqlite_file_table(struct sqlite_file *f, const char *name, uint32_t *ret_root, struct err *e)
{
	struct search search = { .name = name };
	autobuf row = BUF(SCHEMA_MAX);
	int r = sqlite_file_each(f, 1, &row, look_at_schema, &search, e);
	if (r < 0)
		return r;
	if (r != FOUND)
		return SQLITE_FILE_ABSENT;
	*ret_root = search.root;
	return 0;
}
