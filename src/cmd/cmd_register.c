/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_register - what the unit has written down of its addresses, given to a survey of its network.
 */
#include "cmd/cmd_register.h"

#include "base/charset.h"
#include "base/file.h"
#include "fact/target.h"
#include "parse/address.h"
#include "parse/csv.h"
#include "parse/net_target.h"
#include "table/net/net.h"
#include "table/net/net_fuse.h"
#include "unit/unit_query.h"

#include <string.h>

enum { MAX_BYTES = 64 << 20 };

static struct cell text_cell(const char *text)
{
	return rows_cell_text(text && text[0] ? text : NULL);
}

/* Notations of a MAC are many; that of what is seen is one. */
static void add_row(struct rows *to, const struct table *t, struct cell *cells)
{
	char text[18];
	uint8_t m[6];
	int place = table_column(t, "mac");
	if (place >= 0 && cells[place].type == CELL_TEXT &&
	    net_target_mac(str_of(cells[place].text), m)) {
		snprintf(text, sizeof(text), "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2],
			 m[3], m[4], m[5]);
		cells[place] = text_cell(text);
	}
	if (!to->n_columns)
		rows_init(to, t->n_columns, MAX_BYTES);
	rows_add(to, cells);
}

/* ---- from a file ---- */

/* What a column of the file is called, in either language, and where it goes. */
static const struct heading {
	const char *english, *chinese, *address, *subnet;
} headings[] = {
	{ "ip", "IP 地址", "ip", "cidr" },
	{ "mac", "MAC 地址", "mac", NULL },
	{ "name", "名称", "name", NULL },
	{ "switch", "交换机", "switch_name", NULL },
	{ "port", "端口", "switch_port", NULL },
	{ "vlan", "VLAN", "vlan", "vlan" },
	{ "owner", "责任人", "owner", NULL },
	{ "department", "部门", "department", NULL },
	{ "zone", "区域", "zone", "zone" },
	{ "device_class", "类别", "device_class", NULL },
	{ "fragile", "脆弱设备", "is_fragile", NULL },
	{ "allowed_ports", "允许端口", "allowed_ports", NULL },
	{ "hours", "检查时段", "hours", NULL },
	{ "gateway", "网关", NULL, "gateway" },
	{ "network", "网络", NULL, "network" },
	{ "fixed", "固定地址", NULL, "is_fixed" },
};

static const struct heading *heading_named(const char *text)
{
	struct str name = str_trim(str_of(text));
	for (size_t i = 0; i < N(headings); i++)
		if (str_is_nocase(name, headings[i].english) || str_is(name, headings[i].chinese))
			return &headings[i];
	return NULL;
}

static bool is_yes(const char *text)
{
	static const char *const words[] = { "1", "yes", "true", "x", "是" };
	struct str word = str_trim(str_of(text));
	for (size_t i = 0; i < N(words); i++)
		if (str_is_nocase(word, words[i]))
			return true;
	return false;
}

static void take_row(struct rows *to, const struct table *t, const struct csv_row *row,
		     const struct heading *const *columns, size_t n_columns, bool is_subnet)
{
	struct cell cells[TABLE_MAX_COLUMNS] = { { .type = CELL_NULL } };
	for (size_t i = 0; i < t->n_columns; i++)
		if (t->columns[i].type == COLUMN_BOOL)
			cells[i] = (struct cell){ .type = CELL_INT };
	for (size_t i = 0; i < MIN(row->n, n_columns); i++) {
		const char *name = !columns[i] ? NULL
				   : is_subnet ? columns[i]->subnet
					       : columns[i]->address;
		int place = name ? table_column(t, name) : -1;
		if (place < 0)
			continue;
		if (t->columns[place].type == COLUMN_BOOL)
			cells[place].integer = is_yes(row->field[i]);
		else
			cells[place] = text_cell(row->field[i]);
	}
	add_row(to, t, cells);
}

static int read_head(struct csv *c, struct arena *a, const struct heading ***ret, size_t *ret_n,
		     size_t *ret_ip, struct err *e)
{
	struct csv_row row;
	int r = csv_next(c, a, &row, e);
	if (r != CSV_ROW)
		return r < 0 ? r : err_set(e, "it is empty");
	*ret = arena_alloc(a, (row.n + 1) * sizeof(**ret));
	*ret_n = *ret_ip = row.n;
	for (size_t i = 0; i < row.n; i++) {
		(*ret)[i] = heading_named(row.field[i]);
		if ((*ret)[i] == &headings[0])
			*ret_ip = i;
	}
	return *ret_ip < row.n ? 0 : err_set(e, "no column is called ip");
}

static int read_file(struct cmd_register *r, const char *path, struct err *e)
{
	autobuf bytes = BUF(MAX_BYTES), text = BUF(MAX_BYTES);
	autoarena a = ARENA((size_t)MAX_BYTES * 4);
	const struct heading **columns = NULL;
	size_t n = 0, ip = 0;
	struct csv_row row;
	int got;
	if (file_read(path, &bytes, e) < 0)
		return -1;
	if (charset_utf8(buf_view(&bytes), &text, e) < 0)
		return err_wrap(e, "%s", path);
	struct csv c = csv_of(buf_view(&text));
	if (read_head(&c, &a, &columns, &n, &ip, e) < 0)
		return err_wrap(e, "%s", path);
	while ((got = csv_next(&c, &a, &row, e)) == CSV_ROW) {
		struct address_cidr cidr;
		struct str field = str_trim(str_of(ip < row.n ? row.field[ip] : ""));
		if (!address_cidr_parse(field, &cidr))
			return err_set(e, "%s:%lld: %.60s is neither an address nor a range", path,
				       (long long)row.line, ip < row.n ? row.field[ip] : "");
		bool is_subnet = str_find(field, '/') < field.n;
		take_row(is_subnet ? &r->subnets : &r->addresses,
			 is_subnet ? &table_net_net_subnets : &table_net_net_register, &row,
			 columns, n, is_subnet);
	}
	return got < 0 ? err_wrap(e, "%s", path) : 0;
}

/* ---- from the records ---- */

/* Columns as in net_register and net_subnets. */
static const char addresses_sql[] = "SELECT a.ip, a.mac, t.name, s.name, a.port, z.vlan, NULL, "
				    "d.name, z.name, t.class, 0,"
				    " a.ports, NULL FROM addresses a LEFT JOIN assets t ON t.id = "
				    "a.asset"
				    " LEFT JOIN assets s ON s.id = a.switch LEFT JOIN zones z ON "
				    "z.id = a.zone"
				    " LEFT JOIN departments d ON d.id = a.department"
				    " WHERE coalesce(a.released_on, '9999') > date('now')"
				    " UNION ALL"
				    " SELECT t.ip, t.mac, t.name, NULL, NULL, z.vlan, NULL, "
				    "d.name, z.name, t.class, 0, NULL, NULL"
				    " FROM assets t LEFT JOIN zones z ON z.id = t.zone"
				    " LEFT JOIN departments d ON d.id = t.department"
				    " WHERE t.ip IS NOT NULL AND coalesce(t.status, 'used') = "
				    "'used'"
				    " AND NOT EXISTS (SELECT 1 FROM addresses a WHERE a.ip = t.ip"
				    " AND coalesce(a.released_on, '9999') > date('now'))";
static const char subnets_sql[] = "SELECT range, vlan, gateway, name, network, coalesce(is_fixed, "
				  "0) FROM zones"
				  " WHERE range IS NOT NULL";

/* A zone's ranges stand in one field. */
static void add_subnets(struct rows *to, struct cell *cells, size_t n_columns)
{
	struct str rest = str_of(cells[0].type == CELL_TEXT ? cells[0].text : NULL), word;
	autoarena a = ARENA(1 << 20);
	char *text = str_text(&a, rest);
	for (char *p = text; p && *p; p++)
		if (*p == ',' || *p == ';')
			*p = ' ';
	rest = str_of(text);
	while (str_word(&rest, &word)) {
		struct address_cidr c;
		if (!address_cidr_parse(word, &c))
			continue;
		cells[0] = text_cell(str_text(&a, word));
		if (!to->n_columns)
			rows_init(to, n_columns, MAX_BYTES);
		rows_add(to, cells);
	}
}

static int read_records(struct facts *f, const char *sql, const struct table *t, struct rows *to,
			bool is_subnet, struct err *e)
{
	struct query *q;
	int r;
	if (unit_query(f, sql, &q, e) < 0)
		return -1;
	while ((r = query_step(q, e)) == QUERY_ROW) {
		struct cell cells[TABLE_MAX_COLUMNS] = { { .type = CELL_NULL } };
		for (size_t i = 0; i < t->n_columns; i++)
			cells[i] = query_cell(q, i);
		if (is_subnet) {
			add_subnets(to, cells, t->n_columns);
			continue;
		}
		add_row(to, t, cells);
	}
	query_free(q);
	return r;
}

static int read_unit(struct cmd_register *r, struct unit *u, struct err *e)
{
	struct facts *f;
	if (unit_facts(u, &f, e) < 0)
		return -1;
	int s = read_records(f, addresses_sql, &table_net_net_register, &r->addresses, false, e);
	if (s >= 0)
		s = read_records(f, subnets_sql, &table_net_net_subnets, &r->subnets, true, e);
	facts_close(f);
	return s;
}

/* ---- from the inspection before ---- */

/* Where each address was plugged in; that there was no such inspection is no mistake. */
static int read_before(struct cmd_register *r, struct unit *u, const char *target, struct err *e)
{
	const struct table *t = &table_net_net_fdb;
	struct err ignored;
	struct facts *f;
	struct query *q;
	autobuf sql = BUF(4 << 10);
	int s;
	buf_puts(&sql, "SELECT target");
	for (size_t i = 0; i < t->n_columns; i++)
		buf_printf(&sql, ", %s", t->columns[i].name);
	buf_puts(&sql, " FROM all_net_fdb WHERE is_edge");
	buf_putc(&sql, 0);
	if (unit_facts(u, &f, e) < 0)
		return -1;
	if (unit_query(f, buf_view(&sql).p, &q, &ignored) < 0) {
		facts_close(f);
		return 0;
	}
	while ((s = query_step(q, e)) == QUERY_ROW) {
		struct cell cells[TABLE_MAX_COLUMNS] = { { .type = CELL_NULL } };
		struct cell of = query_cell(q, 0);
		for (size_t i = 0; i < t->n_columns; i++)
			cells[i] = query_cell(q, i + 1);
		if (of.type == CELL_TEXT && strcmp(of.text, target) == 0)
			add_row(&r->before, t, cells);
	}
	query_free(q);
	facts_close(f);
	return s;
}

int cmd_register_read(const struct arguments *a, struct unit *u, struct cmd_register *r,
		      struct survey_run_options *options)
{
	struct err e;
	const char *path = cmd_option(a, "register");
	const struct target_scheme *s = target_scheme(options->target);
	*r = (struct cmd_register){ .given = { { &table_net_net_register, &r->addresses },
					       { &table_net_net_subnets, &r->subnets },
					       { &table_net_net_fdb, &r->before } } };
	if (!s || s->area != AREA_NET || (!path && !u))
		return 0;
	if ((path ? read_file(r, path, &e) : read_unit(r, u, &e)) < 0 ||
	    (u && read_before(r, u, options->target, &e) < 0))
		return cmd_fail(EXIT_CANNOT, &e);
	options->given = r->given;
	options->n_given = N(r->given);
	return 0;
}

void cmd_register_free(struct cmd_register *r)
{
	if (r->addresses.n_columns)
		rows_free(&r->addresses);
	if (r->subnets.n_columns)
		rows_free(&r->subnets);
	if (r->before.n_columns)
		rows_free(&r->before);
}
