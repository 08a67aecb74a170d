/* SPDX-License-Identifier: Apache-2.0 */
/* xlsx_book - what a workbook's sheets share: their names, texts, and which styles are dates. */
#include "parse/xlsx_private.h"

#include <string.h>

/* ---- texts ---- */

const char *xlsx_plain(struct arena *a, struct str raw)
{
	if (str_find(raw, '\r') == raw.n && !str_has(raw, "_x"))
		return str_text(a, raw);
	char *text = arena_alloc(a, raw.n + 1);
	size_t n = 0;
	while (raw.n) {
		int64_t c = 0;
		bool is_code = raw.n >= 7 && str_starts(raw, "_x") && raw.p[6] == '_' &&
			       str_int(str_head(str_from(raw, 2), 4), 16, &c) && c > 0 && c < 0x80;
		char put = is_code ? (char)c : raw.p[0];
		raw = str_from(raw, is_code ? 7 : 1);
		if (put == '\r' && raw.n && raw.p[0] == '\n')
			continue;
		text[n++] = put == '\r' ? '\n' : put;
	}
	return str_text(a, (struct str){ text, n });
}

void xlsx_text(struct xml *xml, const char *element, struct arena *a, struct buf *out)
{
	struct xml_token t;
	bool is_text = false, is_aid = false;
	while (xml_next(xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_CLOSE && str_is(t.name, element))
			return;
		if (t.kind != XML_TEXT) {
			is_aid = str_is(t.name, "rPh") ? t.kind == XML_OPEN : is_aid;
			is_text = str_is(t.name, "t") && t.kind == XML_OPEN;
		} else if (is_text && !is_aid) {
			if (t.is_literal)
				buf_str(out, t.text);
			else
				buf_puts(out, xml_text(a, t.text));
		}
	}
}

/* ---- parts ---- */

/* The bytes of a part; kept in *out. 1: there is none. */
static int read_part(const struct xlsx *x, const char *name, struct buf *out, struct err *e)
{
	const struct zip_part *p = zip_find(&x->zip, str_of(name));
	if (!p)
		return 1;
	return zip_read(p, out, e) < 0 ? err_wrap(e, "%s", name) : 0;
}

/* A relation's target seen from a part's folder: "worksheets/sheet1.xml" from "xl/". */
static const char *resolve(struct arena *a, const char *folder, const char *target)
{
	if (*target == '/')
		return target + 1;
	for (; strncmp(target, "./", 2) == 0; target += 2)
		;
	if (strncmp(target, "../", 3) == 0)
		return target + 3; /* from "xl/": the top */
	return arena_printf(a, "%s%s", folder, target);
}

/* The target of the relation with this id, or (id NULL) of this kind; NULL. */
static const char *related(struct str relations, struct arena *a, const char *id, const char *kind)
{
	struct xml xml = { .rest = relations };
	struct xml_token t;
	while (xml_next(&xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind != XML_OPEN || !str_is(t.name, "Relationship"))
			continue;
		const char *own = xml_attribute(a, &t, id ? "Id" : "Type");
		bool is_it = own && (id ? strcmp(own, id) == 0 : str_ends(str_of(own), kind));
		if (is_it)
			return xml_attribute(a, &t, "Target");
	}
	return NULL;
}

/* ---- sheets ---- */

struct place {
	const char *folder; /* "xl/" */
	struct str relations;
};

static void add_sheet(struct xlsx *x, const struct xml_token *t, const struct place *at)
{
	const char *name = xml_attribute(x->arena, t, "name");
	const char *state = xml_attribute(x->arena, t, "state");
	const char *id = NULL;
	struct str rest = t->attributes, key, value;
	/* r:id, whatever the prefix: not sheetId. */
	while (xml_next_attribute(&rest, &key, &value))
		if (str_is(key, "id"))
			id = xml_text(x->arena, value);
	const char *target = id ? related(at->relations, x->arena, id, "") : NULL;
	x->sheet = arena_grow(x->arena, x->sheet, &x->sheet_capacity, x->n_sheets + 1,
			      sizeof(*x->sheet));
	x->sheet[x->n_sheets++] = (struct xlsx_sheet){
		.name = name ? name : "",
		.is_hidden = state && strcmp(state, "visible") != 0,
		.part = target ? zip_find(&x->zip, str_of(resolve(x->arena, at->folder, target)))
			       : NULL,
	};
}

static bool is_true(const char *value)
{
	return value && (strcmp(value, "1") == 0 || strcmp(value, "true") == 0);
}

static int read_workbook(struct xlsx *x, struct str bytes, const struct place *at, struct err *e)
{
	struct xml xml = { .rest = bytes };
	struct xml_token t;
	while (xml_next(&xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind == XML_OPEN && str_is(t.name, "workbookPr"))
			x->is_1904 = is_true(xml_attribute(x->arena, &t, "date1904"));
		if (t.kind == XML_OPEN && str_is(t.name, "sheet"))
			add_sheet(x, &t, at);
		if (arena_is_over(x->arena))
			return err_set(e, "the workbook is too large");
	}
	return x->n_sheets ? 0 : err_set(e, "a workbook without sheets");
}

/* ---- styles ---- */

/* The formats that are built in and show dates or times (18.8.30), also those of Chinese and
 * Japanese editions. */
static bool is_built_in_date(int64_t id)
{
	return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
	       (id >= 50 && id <= 58);
}

/* Whether a format code shows a date or a time: y, m, d, h or s outside of quotes, escapes and
 * brackets, but for the elapsed time [h]. */
static bool is_date_code(const char *code)
{
	if (strcasecmp(code, "general") == 0 || strcasecmp(code, "standard") == 0)
		return false;
	for (const char *p = code; *p && *p != ';'; p++) {
		const char *end = *p == '"'   ? strchr(p + 1, '"')
				  : *p == '[' ? strchr(p, ']')
					      : NULL;
		if (*p == '[' && end && strchr("hHmMsS", p[1]))
			return true;
		if (end)
			p = end;
		else if ((*p == '\\' || *p == '_' || *p == '*') && p[1])
			p++;
		else if (strchr("ymdhsYMDHS", *p))
			return true;
	}
	return false;
}

/* The formats that a workbook defines itself and that are dates. */
struct formats {
	int64_t *id;
	size_t n, capacity;
};

static void add_style(struct xlsx *x, const struct formats *own, const struct xml_token *t)
{
	const char *text = xml_attribute(x->arena, t, "numFmtId");
	int64_t id = 0;
	if (!text || !str_int(str_of(text), 10, &id))
		id = 0;
	bool is_date = is_built_in_date(id);
	for (size_t i = 0; i < own->n; i++)
		is_date = is_date || own->id[i] == id;
	x->is_date = arena_grow(x->arena, x->is_date, &x->style_capacity, x->n_styles + 1,
				sizeof(*x->is_date));
	x->is_date[x->n_styles++] = is_date;
}

static void read_styles(struct xlsx *x, struct str bytes)
{
	enum { MOST = 4096 }; /* formats of its own, each looked at for each style */
	struct xml xml = { .rest = bytes };
	struct xml_token t;
	struct formats own = { 0 };
	bool is_cells = false;
	int64_t id;
	while (xml_next(&xml, &t) != XML_END && t.kind != XML_BAD) {
		if (str_is(t.name, "cellXfs"))
			is_cells = t.kind == XML_OPEN;
		if (t.kind != XML_OPEN)
			continue;
		if (is_cells && str_is(t.name, "xf") && x->n_styles < UINT16_MAX)
			add_style(x, &own, &t);
		if (!str_is(t.name, "numFmt") || own.n == MOST)
			continue;
		const char *number = xml_attribute(x->arena, &t, "numFmtId");
		const char *code = xml_attribute(x->arena, &t, "formatCode");
		if (!number || !code || !str_int(str_of(number), 10, &id) || !is_date_code(code))
			continue;
		own.id = arena_grow(x->arena, own.id, &own.capacity, own.n + 1, sizeof(*own.id));
		own.id[own.n++] = id;
	}
}

/* ---- shared strings ---- */

static int read_strings(struct xlsx *x, struct str bytes, struct err *e)
{
	struct xml xml = { .rest = bytes };
	struct xml_token t;
	autobuf text = BUF(XLSX_PART_MAX);
	while (xml_next(&xml, &t) != XML_END && t.kind != XML_BAD) {
		if (t.kind != XML_OPEN || !str_is(t.name, "si"))
			continue;
		buf_clear(&text);
		xlsx_text(&xml, "si", x->arena, &text);
		x->string = arena_grow(x->arena, x->string, &x->string_capacity, x->n_strings + 1,
				       sizeof(*x->string));
		x->string[x->n_strings++] = xlsx_plain(x->arena, buf_view(&text));
		if (arena_is_over(x->arena))
			return err_set(e, "the workbook is too large");
	}
	return 0;
}

/* ---- the whole ---- */

static int read_book(struct xlsx *x, const char *book, struct err *e)
{
	const char *name = str_file_name(book);
	const char *folder = arena_strndup(x->arena, book, (size_t)(name - book));
	autobuf bytes = BUF(XLSX_PART_MAX), relations = BUF(XLSX_PART_MAX),
		styles = BUF(XLSX_PART_MAX), strings = BUF(XLSX_PART_MAX);
	int r = read_part(x, book, &bytes, e);
	if (r)
		return r < 0 ? -1 : err_set(e, "not a workbook of Excel (.xlsx)");
	if (read_part(x, arena_printf(x->arena, "%s_rels/%s.rels", folder, name), &relations, e) <
	    0)
		return -1;
	struct place at = { folder, buf_view(&relations) };
	if (read_workbook(x, buf_view(&bytes), &at, e) < 0)
		return -1;
	const char *target = related(at.relations, x->arena, NULL, "/styles");
	if (target && read_part(x, resolve(x->arena, folder, target), &styles, e) < 0)
		return -1;
	read_styles(x, buf_view(&styles));
	target = related(at.relations, x->arena, NULL, "/sharedStrings");
	if (target && read_part(x, resolve(x->arena, folder, target), &strings, e) < 0)
		return -1;
	return read_strings(x, buf_view(&strings), e);
}

int xlsx_open(struct str bytes, struct arena *a, struct xlsx *ret, struct err *e)
{
	*ret = (struct xlsx){ .arena = a };
	/* The container of Excel 97, and of workbooks with a password. */
	if (str_starts(bytes, "\xd0\xcf\x11\xe0"))
		return err_set(e, "a workbook with a password, or of the old format (.xls): save "
				  "it as .xlsx without a password");
	if (zip_open(bytes, a, &ret->zip, e) < 0)
		return err_wrap(e, "not a workbook of Excel (.xlsx)");
	autobuf top = BUF(XLSX_PART_MAX);
	if (read_part(ret, "_rels/.rels", &top, e) < 0)
		return -1;
	const char *book = related(buf_view(&top), a, NULL, "/officeDocument");
	return read_book(ret, book ? resolve(a, "", book) : "xl/workbook.xml", e);
}
