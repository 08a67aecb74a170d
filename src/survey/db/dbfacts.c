/* SPDX-License-Identifier: Apache-2.0 */
/* dbfacts - what a DBA's run of collect/db/ENGINE.sql has printed: dbfacts:FILE.
 *
 * The file answers in the place of a server: each query of the engine is looked up in it. One that
 * did not come to its end there could not be asked, with the right in the words that it takes. */
#include "base/charset.h"
#include "base/file.h"
#include "parse/fact_line.h"
#include "survey/db/db_facts.h"
#include "survey/db/db_query.h"
#include "survey/db/db_target.h"

#include <string.h>

enum { MAX_BYTES = 256 << 20 };

struct facts_file {
	struct survey *survey;
	struct str bytes;
	const char *engine, *version;
	size_t n_begun, n_ended, n_broken;
	struct str *visited; /* databases in which it was run, of an engine that must be asked in
				each */
	size_t n_visited, capacity;
};

static int plan(struct survey_plan *p, struct err *e)
{
	return survey_plan_file(p, survey_plan_rest(p), e);
}

static int ready(struct survey *s, struct err *e)
{
	charset_load_all(survey_arena(s));
	return 0;
}

struct replay {
	const struct db_query *query;
	const char *kind; /* of its lines: the query's own, or those that answer a guard */
	bool is_seen, is_torn;
	const char *names[DB_LINK_COLUMNS];
	size_t n_names;
	void (*row)(void *arg, const struct db_cells *c);
	void *arg;
};

static void take_columns(struct replay *r, struct arena *a, const struct fact_line *l)
{
	r->n_names = 0;
	for (size_t i = 2; i < l->n && r->n_names < DB_LINK_COLUMNS; i++)
		r->names[r->n_names++] = l->field[i].p ? str_text(a, l->field[i]) : "";
}

/* A cell more or less is what a client has cut or wrapped, or another version's line. */
static void take_line(struct replay *r, struct arena *a, const struct fact_line *l)
{
	static const char *const one[] = { "guard" };
	if (r->kind) {
		if (!str_is(l->field[0], r->kind) || l->n < 3)
			return;
		r->is_seen = true;
		r->row(r->arg, &(struct db_cells){ 1, one, &l->field[2] });
	} else if (str_is(l->field[0], "columns")) {
		take_columns(r, a, l);
	} else if (str_is(l->field[0], "row")) {
		r->is_torn |= l->n != r->n_names + 2;
		if (l->n == r->n_names + 2)
			r->row(r->arg, &(struct db_cells){ r->n_names, r->names, &l->field[2] });
	} else if (str_is(l->field[0], "seen")) {
		r->is_seen = true;
	}
}

static int ask(struct db_link *link, const char *sql,
	       void (*row)(void *arg, const struct db_cells *c), void *arg, struct err *e)
{
	struct facts_file *f = link->own;
	struct replay r = { .query = link->query, .row = row, .arg = arg };
	struct str rest = f->bytes, text;
	if (r.query && r.query->as)
		return err_set(e, "a script cannot print what SHOW says");
	/* The lines of both guards have one name. */
	if (r.query && sql != r.query->sql)
		r.kind = sql == r.query->when ? "when" : "guard";
	autoarena names = ARENA(16 << 20);
	while (r.query && str_line(&rest, &text)) {
		autoarena a = ARENA(16 << 20);
		struct fact_line l;
		/* Cheap first: most lines are of other queries. */
		if (!str_has(text, r.query->name) || fact_line_read(text, &a, &l) <= 0)
			continue;
		/* What is the same in all databases is taken once, however often it was run. */
		if (l.n >= 2 && str_is(l.field[1], r.query->name) &&
		    (r.query->is_each || !r.is_seen))
			take_line(&r, &names, &l);
	}
	if (r.is_torn)
		return err_set(e, "the file has rows of it that are not whole");
	if (r.is_seen)
		return 0;
	err_set(e, "the file does not have it");
	e->code = DB_LINK_DENIED;
	return -1;
}

/* Of one server, however often the script was run. */
static int begin(struct facts_file *f, struct str engine, struct str version, struct err *e)
{
	struct arena *a = survey_arena(f->survey);
	if (f->n_begun++ && (!str_is(engine, f->engine) || !str_is(version, f->version)))
		return err_set(e, "it holds what two servers have said: one file for each");
	f->engine = str_text(a, engine);
	f->version = str_text(a, version);
	return 0;
}

/* What engine it is, and whether the script came to its end. */
static int read_frame(struct facts_file *f, struct err *e)
{
	struct arena *a = survey_arena(f->survey);
	struct str rest = f->bytes, text;
	while (str_line(&rest, &text)) {
		struct fact_line l;
		autoarena own = ARENA(16 << 20);
		int r = str_has(text, "zicha:") ? fact_line_read(text, &own, &l) : 0;
		f->n_broken += r < 0;
		if (r > 0 && str_is(l.field[0], "begin") && l.n >= 3 && l.field[1].p &&
		    l.field[2].p && begin(f, l.field[1], l.field[2], e) < 0)
			return -1;
		if (r > 0 && str_is(l.field[0], "database") && l.n == 2 && l.field[1].p) {
			f->visited = arena_grow(a, f->visited, &f->capacity, f->n_visited + 1,
						sizeof(*f->visited));
			f->visited[f->n_visited++] = str_of(str_text(a, l.field[1]));
		}
		f->n_ended += r > 0 && str_is(l.field[0], "end");
	}
	if (!f->engine)
		return err_set(e, "not what collect/db/ENGINE.sql prints: no line "
				  "zicha:begin");
	if (strcmp(f->engine, "mysql") == 0 && strstr(f->version, "MariaDB"))
		f->engine = "mariadb";
	return 0;
}

static bool is_visited(const struct facts_file *f, struct str database)
{
	for (size_t i = 0; i < f->n_visited; i++)
		if (str_eq(f->visited[i], database))
			return true;
	return false;
}

/* PostgreSQL has to be asked in each of its databases: one in which nobody did, or NULL. */
static const char *find_unvisited(struct facts_file *f)
{
	struct str rest = f->bytes, text;
	while (str_line(&rest, &text)) {
		autoarena own = ARENA(16 << 20);
		struct fact_line l;
		if (str_has(text, "db_objects-databases") && fact_line_read(text, &own, &l) > 0 &&
		    str_is(l.field[0], "row") && l.n > 2 && l.field[2].p &&
		    !is_visited(f, l.field[2]))
			return str_text(survey_arena(f->survey), l.field[2]);
	}
	return NULL;
}

static int look(struct survey *s, struct err *e)
{
	static const char *const shared[][2] = { { "mariadb", "mysql" },
						 { "kingbase", "postgresql" } };
	struct facts_file f = { .survey = s };
	struct db_link link = { .own = &f, .ask = ask };
	autobuf bytes = BUF(MAX_BYTES), text = BUF(2 * (size_t)MAX_BYTES);
	autofd int fd = survey_open(s, 0, e);
	if (fd < 0 || file_read_fd(fd, survey_file_name(s, 0), &bytes, e) < 0)
		return -1;
	/* What Windows' programs write may be UTF-16 or GBK; what is neither is taken as it is. */
	bool is_told = charset_utf8(buf_view(&bytes), &text, e) == 0;
	f.bytes = buf_view(is_told ? &text : &bytes);
	if (read_frame(&f, e) < 0)
		return err_wrap(e, "%s", survey_file_name(s, 0));
	struct db_server server = { .engine = f.engine,
				    .folder = f.engine,
				    .version = f.version,
				    .version_number = db_facts_version(f.engine, str_of(f.version)),
				    .port = NO_INT,
				    .has_tls = NO_INT,
				    .file = survey_file_name(s, 0) };
	for (size_t i = 0; i < N(shared); i++)
		if (strcmp(shared[i][0], f.engine) == 0)
			server.folder = shared[i][1];
	server.is_cut = f.n_ended < f.n_begun || f.n_broken;
	server.unvisited = find_unvisited(&f);
	return db_facts(s, &link, &server, e);
}

static const struct survey_setting settings[] = {
	{ "guess_ms", "0", N_("of no use here: the file holds no passwords"), 0, 0 },
};

const struct survey_kind survey_db_dbfacts = {
	.name = "dbfacts",
	.doc = N_("what a DBA's run of collect/db/ENGINE.sql has printed: dbfacts:FILE"),
	.profile = "database",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 120 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
