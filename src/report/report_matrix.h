/* SPDX-License-Identifier: Apache-2.0 */
/* report_matrix - several inspections side by side: hosts and checks.
 *
 * Each host has been judged in a process of its own (`zicha judge`), which also wrote
 * its part of the report. What that process tells of the verdicts is a few lines of
 * text, written and read here:
 *
 *     the checks:   id <tab> severity <tab> area <tab> title
 *     one host:     host <tab> name <tab> system
 *                   id <tab> state <tab> findings */
#ifndef ZICHA_REPORT_REPORT_MATRIX_H
#define ZICHA_REPORT_REPORT_MATRIX_H

#include "base/map.h"
#include "report/report.h"

struct report_check {
	const char *id, *area, *title;
	enum severity severity;
	size_t n_failed, n_unknown; /* hosts; set by report_matrix_finish() */
};

struct report_verdict {
	bool is_there;
	enum state state;
	size_t n_findings;
};

struct report_host {
	const char *target;
	const char *name, *system;	 /* NULL: not known */
	const char *why;		 /* it was not inspected: words; else NULL */
	const char *said;		 /* the same as it is kept */
	struct report_verdict *verdicts; /* by the position of the check; NULL with `why` */
	size_t n_state[STATES], n_failed[SEVERITIES];
	struct str part;
};

/* Where the part of a host stands in the frame. */
struct report_insert {
	size_t at;
	struct str part;
};

struct report_matrix {
	struct arena arena;
	const char *profile;
	int64_t now;
	struct report_check *checks;
	size_t n_checks, check_capacity;
	struct map by_id; /* to its check */
	struct report_host *hosts;
	size_t n_hosts;
	struct report_insert *inserts;
	size_t n_inserts;
	bool is_interrupted;
};

void report_matrix_begin(struct report_matrix *m, size_t n_hosts);
void report_matrix_free(struct report_matrix *m);

/* In the judging process. */
void report_matrix_write_checks(const struct inspection *i, struct buf *out);
void report_matrix_write_host(const struct inspection *i, struct buf *out);

/* In the process that writes the report. <0: not what the other writes. */
must_use int report_matrix_read_checks(struct report_matrix *m, struct str text, struct err *e);
must_use int report_matrix_read_host(struct report_matrix *m, size_t host, struct str text,
				     struct err *e);

/* Orders the hosts, the worst first (those not inspected before all), and counts. */
void report_matrix_finish(struct report_matrix *m);

/* The checks that failed or are unknown somewhere, the worst first. */
must_use const struct report_check **report_matrix_troubled(struct report_matrix *m, size_t *ret_n);

/* The host's part belongs at the end of what the frame has now. Once for each host. */
void report_matrix_insert(struct report_matrix *m, const struct report_host *h,
			  const struct buf *frame);
/* The report: the frame with the parts in their places, neither of them copied. Thousands of hosts
 * make gigabytes. */
struct str *report_matrix_pieces(struct report_matrix *m, const struct buf *frame, size_t *ret_n);

/* The report's frame around the hosts' parts, in each form that has one. */
void report_matrix_text(struct report_matrix *m, const struct report_options *o, struct buf *out);
void report_matrix_json(struct report_matrix *m, const struct report_options *o, struct buf *out);
void report_matrix_csv(struct report_matrix *m, const struct report_options *o, struct buf *out);
void report_matrix_html(struct report_matrix *m, const struct report_options *o, struct buf *out);

#endif
