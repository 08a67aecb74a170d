/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix_text - several targets for a terminal: who is worst, what fails where,
 * and then each one's report. */
#include "report/report_matrix.h"

#include "base/clock.h"
#include "report/report_plain.h"
#include "report/report_words.h"

#include <string.h>

/* More hosts than this have no column each: the numbers stand for them. */
enum { HOSTS_SHOWN = 40, NAME_WIDE = 44 };

struct sheet {
	struct report_matrix *m;
	const struct report_options *o;
	struct buf *out;
	struct arena *arena;
};

static void pad(struct buf *out, size_t n)
{
	for (; n; n--)
		buf_putc(out, ' ');
}

static const char *plain(struct sheet *s, const char *text)
{
	return report_plain(s->arena, str_of(text));
}

static void put_name(struct sheet *s, size_t number, const char *text, size_t wide)
{
	const char *shown = plain(s, text);
	buf_printf(s->out, "%4zu  %s", number, shown);
	pad(s->out, wide + 1 - MIN(wide, report_plain_width(str_of(shown))));
}

static void put_count(struct sheet *s, const char *head, size_t n)
{
	buf_printf(s->out, "%*zu", (int)MAX(report_plain_width(str_of(head)) + 2, 8), n);
}

static void put_head(struct sheet *s, const char *head)
{
	size_t wide = report_plain_width(str_of(head));
	pad(s->out, MAX(wide + 2, 8) - wide);
	buf_puts(s->out, head);
}

static void put_hosts(struct sheet *s)
{
	size_t wide = 0;
	for (size_t h = 0; h < s->m->n_hosts; h++)
		wide = MAX(wide, report_plain_width(str_of(plain(s, s->m->hosts[h].target))));
	wide = MIN(wide, NAME_WIDE);
	buf_putc(s->out, '\n');
	pad(s->out, 6 + wide + 1);
	for (size_t k = 0; k < SEVERITIES; k++)
		put_head(s, report_words_severity((enum severity)k));
	put_head(s, report_words_state(STATE_UNKNOWN));
	put_head(s, report_words_state(STATE_PASS));
	buf_putc(s->out, '\n');
	for (size_t h = 0; h < s->m->n_hosts; h++) {
		const struct report_host *host = &s->m->hosts[h];
		put_name(s, h + 1, host->target, wide);
		if (host->why) {
			buf_printf(s->out, tr("  not inspected: %s\n"), plain(s, host->why));
			continue;
		}
		for (size_t k = 0; k < SEVERITIES; k++)
			put_count(s, report_words_severity((enum severity)k), host->n_failed[k]);
		put_count(s, report_words_state(STATE_UNKNOWN),
			  host->n_state[STATE_UNKNOWN] + host->n_state[STATE_ERROR]);
		put_count(s, report_words_state(STATE_PASS), host->n_state[STATE_PASS]);
		if (host->name || host->system)
			buf_printf(s->out, "  %s%s%s", host->name ? plain(s, host->name) : "",
				   host->name && host->system ? ", " : "",
				   host->system ? plain(s, host->system) : "");
		buf_putc(s->out, '\n');
	}
}

static char mark(const struct report_host *h, size_t check)
{
	static const char marks[STATES] = {
		[STATE_PASS] = '.',   [STATE_FAIL] = 'x',	   [STATE_UNKNOWN] = '?',
		[STATE_ERROR] = '?',  [STATE_NOTAPPLICABLE] = '-', [STATE_MANUAL] = '?',
		[STATE_WAIVED] = 'w',
	};
	if (!h->verdicts || !h->verdicts[check].is_there)
		return '?';
	return marks[h->verdicts[check].state];
}

static void put_checks(struct sheet *s)
{
	size_t n, wide = 0, n_shown = MIN(s->m->n_hosts, HOSTS_SHOWN);
	const struct report_check **list = report_matrix_troubled(s->m, &n);
	if (!n)
		return;
	for (size_t k = 0; k < n; k++)
		wide = MAX(wide, strlen(list[k]->id));
	buf_printf(s->out, "\n%s\n",
		   tr("Checks and targets (x failed, ? unknown, w waived, - not applicable, . "
		      "passed)"));
	pad(s->out, wide + 10);
	for (size_t h = 0; h < n_shown; h++)
		buf_printf(s->out, "%zu", (h + 1) % 10);
	buf_putc(s->out, '\n');
	for (size_t k = 0; k < n; k++) {
		const char *severity = report_words_severity(list[k]->severity);
		buf_puts(s->out, severity);
		pad(s->out, 9 - MIN(report_plain_width(str_of(severity)), 8));
		buf_puts(s->out, list[k]->id);
		pad(s->out, wide + 1 - strlen(list[k]->id));
		for (size_t h = 0; h < n_shown; h++)
			buf_putc(s->out, mark(&s->m->hosts[h], (size_t)(list[k] - s->m->checks)));
		buf_printf(s->out, tr("  %zu failed\n"), list[k]->n_failed);
	}
}

void report_matrix_text(struct report_matrix *m, const struct report_options *o, struct buf *out)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct sheet s = { .m = m, .o = o, .out = out, .arena = &a };
	size_t n_blind = 0;
	for (size_t h = 0; h < m->n_hosts; h++)
		n_blind += m->hosts[h].why != NULL;
	for (size_t h = m->n_hosts; h-- > 0;) {
		if (m->hosts[h].why)
			continue;
		buf_printf(out, "──── %zu  %s ────\n", h + 1, plain(&s, m->hosts[h].target));
		report_matrix_insert(m, &m->hosts[h], out);
		buf_putc(out, '\n');
	}
	/* Last what is on the screen when all has been written. */
	buf_printf(
		out,
		tr_n("%zu target, %s, profile %s\n", "%zu targets, %s, profile %s\n", m->n_hosts),
		m->n_hosts, report_words_moment(&a, m->now), m->profile);
	if (n_blind)
		buf_printf(out, tr("%zu could not be inspected, which is not a pass\n"), n_blind);
	put_checks(&s);
	put_hosts(&s);
}
