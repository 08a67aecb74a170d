/* SPDX-License-Identifier: Apache-2.0 */
/* log_sources - how far back each log of an archive reaches, one row for each log.
 *
 * A log is a file with all its older parts (auth.log, auth.log.1, auth.log.2.gz …) or days
 * (fw1/2026/11/22.log …), an event log of Windows, a journal. Its span is read from the records,
 * not from names or dates of files. */
#include "table/log/log.h"

static const struct column columns[] = {
	COLUMN(struct log_source, source,
	       N_("path of the log in the archive, without what rotation adds; * where it has dates")),
	COLUMN(struct log_source, kind, N_("text, evtx, journal, wtmp, btmp or unknown")),
	COLUMN(struct log_source, host, N_("the host that most records name")),
	COLUMN_MEASURED(struct log_source, parts, N_("files that it has")),
	COLUMN_MEASURED(struct log_source, bytes, N_("their size")),
	COLUMN_MEASURED(struct log_source, records, N_("lines or records with a time")),
	COLUMN_MEASURED(struct log_source, undated, N_("lines without a time")),
	COLUMN(struct log_source, misdated,
	       N_("records whose time cannot be: before 2000, or later than now")),
	COLUMN_MEASURED(struct log_source, first_at, N_("time of the first record")),
	COLUMN_MEASURED(struct log_source, last_at, N_("time of the last record")),
	COLUMN_MEASURED(struct log_source, days, N_("days from the first to the last record")),
	COLUMN_MEASURED(struct log_source, active_days, N_("days on which it has records")),
	COLUMN(struct log_source, longest_gap_hours,
	       N_("the longest time without a record, in hours")),
	COLUMN(struct log_source, gap_begins_at, N_("when that began")),
	COLUMN(struct log_source, clock_jumps,
	       N_("records that are more than five minutes older than the one before them")),
	COLUMN(struct log_source, jump_at, N_("time of the record before the first jump")),
	COLUMN(struct log_source, damaged, N_("files or parts of them that could not be read")),
};

const struct table table_log_log_sources = {
	.name = "log_sources",
	.doc = N_("logs of an archive, and how far back each reaches"),
	.example = "SELECT source, days FROM log_sources WHERE days < 180",
	.source = N_("files of logs: text, EVTX, journals, wtmp and btmp, also compressed"),
	.identity = "source",
	.columns = columns,
	.n_columns = N(columns),
	.area = AREA_LOG,
};
