/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix - several inspections side by side: hosts and checks. */
#include "report/report_matrix.h"

#include "report/report_digest.h"

#include <assert.h>
#include <string.h>

void report_matrix_begin(struct report_matrix *m, size_t n_hosts)
{
	*m = (struct report_matrix){ .arena = ARENA(REPORT_MAX_BYTES), .n_hosts = n_hosts };
	m->by_id = MAP(&m->arena);
	m->hosts = arena_alloc(&m->arena, MAX(n_hosts, 1) * sizeof(*m->hosts));
	m->inserts = arena_alloc(&m->arena, MAX(n_hosts, 1) * sizeof(*m->inserts));
}

void report_matrix_free(struct report_matrix *m)
{
	arena_free(&m->arena);
}

/* ---- frame and parts ---- */

void report_matrix_insert(struct report_matrix *m, const struct report_host *h,
			  const struct buf *frame)
{
	assert(m->n_inserts < m->n_hosts);
	m->inserts[m->n_inserts++] = (struct report_insert){ frame->n, h->part };
}

struct str *report_matrix_pieces(struct report_matrix *m, const struct buf *frame, size_t *ret_n)
{
	struct str *pieces = arena_alloc(&m->arena, (2 * m->n_inserts + 1) * sizeof(*pieces));
	struct str rest = buf_view(frame);
	size_t n = 0, done = 0;
	for (size_t i = 0; i < m->n_inserts; i++) {
		size_t step = m->inserts[i].at - done;
		pieces[n++] = str_head(rest, step);
		pieces[n++] = m->inserts[i].part;
		rest = str_from(rest, step);
		done += step;
	}
	pieces[n++] = rest;
	*ret_n = n;
	return pieces;
}

/* ---- writing ---- */

/* Text of a host or a check file, in one cell. */
static void put_cell(struct buf *out, const char *text, char end)
{
	for (const char *c = text ? text : ""; *c; c++)
		buf_putc(out, (unsigned char)*c < ' ' ? ' ' : *c);
	buf_putc(out, end);
}

void report_matrix_write_checks(const struct inspection *i, struct buf *out)
{
	for (size_t n = 0; n < i->n_judges; n++) {
		const struct check *c = i->judges[n].result.check;
		put_cell(out, c->id, '\t');
		put_cell(out, check_severity_name(c->severity), '\t');
		put_cell(out, c->area, '\t');
		put_cell(out, check_text(c->title), '\n');
	}
}

void report_matrix_write_host(const struct inspection *i, struct buf *out)
{
	autoarena a = ARENA(1 << 20);
	struct report_digest_host host = report_digest_host(&a, i);
	put_cell(out, "host", '\t');
	put_cell(out, host.name, '\t');
	put_cell(out, host.system, '\n');
	for (size_t n = 0; n < i->n_judges; n++) {
		const struct result *r = &i->judges[n].result;
		put_cell(out, r->check->id, '\t');
		put_cell(out, judge_state_name(r->state), '\t');
		buf_printf(out, "%zu\n", r->n_all_findings);
	}
}

/* ---- reading ---- */

static int wrong(struct err *e)
{
	return err_set(e, "the process that judges says what it must not");
}

static bool read_severity(struct str word, enum severity *ret)
{
	for (size_t s = 0; s < SEVERITIES; s++)
		if (str_is(word, check_severity_name((enum severity)s))) {
			*ret = (enum severity)s;
			return true;
		}
	return false;
}

static bool read_state(struct str word, enum state *ret)
{
	for (size_t s = 0; s < STATES; s++)
		if (str_is(word, judge_state_name((enum state)s))) {
			*ret = (enum state)s;
			return true;
		}
	return false;
}

/* Splits a line into exactly n cells. */
static bool read_cells(struct str line, struct str *ret_cells, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!line.p || !str_split(&line, '\t', &ret_cells[i]))
			return false;
	return !line.p;
}

int report_matrix_read_checks(struct report_matrix *m, struct str text, struct err *e)
{
	struct str line, cells[4];
	while (str_line(&text, &line)) {
		struct report_check c = { .severity = SEVERITY_INFO };
		if (!read_cells(line, cells, N(cells)) || !read_severity(cells[1], &c.severity))
			return wrong(e);
		c.id = str_text(&m->arena, cells[0]);
		c.area = str_text(&m->arena, cells[2]);
		c.title = str_text(&m->arena, cells[3]);
		m->checks = arena_grow(&m->arena, m->checks, &m->check_capacity, m->n_checks + 1,
				       sizeof(*m->checks));
		m->checks[m->n_checks++] = c;
	}
	/* The array does not move any more. */
	for (size_t i = 0; i < m->n_checks; i++)
		map_set(&m->by_id, str_of(m->checks[i].id), &m->checks[i]);
	return 0;
}

int report_matrix_read_host(struct report_matrix *m, size_t host, struct str text, struct err *e)
{
	struct report_host *h = &m->hosts[host];
	struct str line, cells[3];
	if (!str_line(&text, &line) || !read_cells(line, cells, N(cells)))
		return wrong(e);
	h->name = cells[1].n ? str_text(&m->arena, cells[1]) : NULL;
	h->system = cells[2].n ? str_text(&m->arena, cells[2]) : NULL;
	h->verdicts = arena_alloc(&m->arena, MAX(m->n_checks, 1) * sizeof(*h->verdicts));
	while (str_line(&text, &line)) {
		struct report_verdict v = { .is_there = true };
		int64_t n;
		if (!read_cells(line, cells, N(cells)) || !read_state(cells[1], &v.state) ||
		    !str_int(cells[2], 10, &n) || n < 0)
			return wrong(e);
		const struct report_check *c = map_get(&m->by_id, cells[0]);
		if (!c || h->verdicts[c - m->checks].is_there)
			return wrong(e);
		v.n_findings = (size_t)n;
		h->verdicts[c - m->checks] = v;
		h->n_state[v.state]++;
		if (v.state == STATE_FAIL)
			h->n_failed[c->severity]++;
	}
	return 0;
}

/* ---- order ---- */

static int worst_first(const void *a, const void *b)
{
	const struct report_host *x = a, *y = b;
	if (!x->why != !y->why)
		return x->why ? -1 : 1;
	for (size_t s = 0; s < SEVERITIES; s++)
		if (x->n_failed[s] != y->n_failed[s])
			return x->n_failed[s] > y->n_failed[s] ? -1 : 1;
	if (x->n_state[STATE_UNKNOWN] != y->n_state[STATE_UNKNOWN])
		return x->n_state[STATE_UNKNOWN] > y->n_state[STATE_UNKNOWN] ? -1 : 1;
	return strcmp(x->target, y->target);
}

static int worst_check_first(const void *a, const void *b)
{
	const struct report_check *x = *(const struct report_check *const *)a;
	const struct report_check *y = *(const struct report_check *const *)b;
	if (x->severity != y->severity)
		return (int)x->severity - (int)y->severity;
	if (x->n_failed != y->n_failed)
		return x->n_failed > y->n_failed ? -1 : 1;
	return strcmp(x->id, y->id);
}

void report_matrix_finish(struct report_matrix *m)
{
	if (m->n_hosts)
		qsort(m->hosts, m->n_hosts, sizeof(*m->hosts), worst_first);
	for (size_t h = 0; h < m->n_hosts; h++)
		for (size_t c = 0; m->hosts[h].verdicts && c < m->n_checks; c++) {
			const struct report_verdict *v = &m->hosts[h].verdicts[c];
			m->checks[c].n_failed += v->is_there && v->state == STATE_FAIL;
			m->checks[c].n_unknown += v->is_there && (v->state == STATE_UNKNOWN ||
								  v->state == STATE_ERROR);
		}
}

const struct report_check **report_matrix_troubled(struct report_matrix *m, size_t *ret_n)
{
	const struct report_check **list = arena_alloc(
		&m->arena, MAX(m->n_checks, 1) * sizeof(const struct report_check *));
	size_t n = 0;
	for (size_t c = 0; c < m->n_checks; c++)
		if (m->checks[c].n_failed || m->checks[c].n_unknown)
			list[n++] = &m->checks[c];
	if (n)
		qsort(list, n, sizeof(const struct report_check *), worst_check_first);
	*ret_n = n;
	return list;
}
