/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix_json - several targets for programs: docs/inspections.schema.json.
 *
 * The inspections are whole documents of the form for one target, as the processes
 * that judged them wrote them. */
#include "report/report_matrix.h"

#include "base/clock.h"
#include "base/json_out.h"

static void put_host(struct json_out *j, const struct report_host *h)
{
	json_out_open(j, '{');
	json_out_pair(j, "target", h->target);
	json_out_pair(j, "name", h->name);
	json_out_pair(j, "system", h->system);
	json_out_pair(j, "not_inspected", h->why);
	json_out_name(j, "states");
	json_out_open(j, '{');
	for (size_t s = 0; s < STATES; s++)
		json_out_pair_int(j, judge_state_name((enum state)s), (int64_t)h->n_state[s]);
	json_out_close(j, '}');
	json_out_name(j, "failed_by_severity");
	json_out_open(j, '{');
	for (size_t s = 0; s < SEVERITIES; s++)
		json_out_pair_int(j, check_severity_name((enum severity)s),
				  (int64_t)h->n_failed[s]);
	json_out_close(j, '}');
	json_out_close(j, '}');
}

static void put_check(struct json_out *j, const struct report_matrix *m, size_t c)
{
	const struct report_check *check = &m->checks[c];
	json_out_open(j, '{');
	json_out_pair(j, "check", check->id);
	json_out_pair(j, "severity", check_severity_name(check->severity));
	json_out_pair(j, "area", check->area);
	json_out_pair(j, "title", check->title);
	json_out_pair_int(j, "failed", (int64_t)check->n_failed);
	json_out_pair_int(j, "unknown", (int64_t)check->n_unknown);
	json_out_name(j, "states");
	json_out_open(j, '[');
	for (size_t h = 0; h < m->n_hosts; h++) {
		const struct report_verdict *v = m->hosts[h].verdicts ? &m->hosts[h].verdicts[c]
								      : NULL;
		json_out_string(j, v && v->is_there ? judge_state_name(v->state) : NULL);
	}
	json_out_close(j, ']');
	json_out_close(j, '}');
}

void report_matrix_json(struct report_matrix *m, const struct report_options *o, struct buf *out)
{
	(void)o;
	char moment[CLOCK_TEXT_SIZE];
	struct json_out j = JSON_OUT(out);
	clock_text(m->now, moment);
	json_out_open(&j, '{');
	json_out_pair(&j, "schema", "zicha-inspections-1");
	json_out_pair(&j, "program", "zicha");
	json_out_pair(&j, "version", ZICHA_VERSION);
	json_out_pair(&j, "profile", m->profile);
	json_out_pair(&j, "inspected_at", moment);
	json_out_name(&j, "interrupted");
	json_out_bool(&j, m->is_interrupted);
	json_out_name(&j, "targets");
	json_out_open(&j, '[');
	for (size_t h = 0; h < m->n_hosts; h++)
		put_host(&j, &m->hosts[h]);
	json_out_close(&j, ']');
	json_out_name(&j, "matrix");
	json_out_open(&j, '[');
	for (size_t c = 0; c < m->n_checks; c++)
		put_check(&j, m, c);
	json_out_close(&j, ']');
	json_out_name(&j, "inspections");
	buf_puts(out, " [");
	const char *comma = "";
	for (size_t h = 0; h < m->n_hosts; h++) {
		if (m->hosts[h].why)
			continue;
		buf_puts(out, comma);
		report_matrix_insert(m, &m->hosts[h], out);
		comma = ",";
	}
	buf_puts(out, "]\n}\n");
}
