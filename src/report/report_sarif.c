/* SPDX-License-Identifier: Apache-2.0 */
/* report_sarif - an inspection in SARIF 2.1.0 (OASIS), for tools that collect findings.
 *
 * A check is a rule, a finding a result of kind "fail"; a check without findings is
 * one result that says how it ended. A waived finding is suppressed, with the
 * waiver's words. A finding's fingerprint is made of its check and the columns of
 * the check's key, so that a collector knows the same problem in the next run. */
#include "report/report.h"

#include "report/report_digest.h"
#include "report/report_plain.h"
#include "report/report_words.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "base/json_out.h"

#include <string.h>

static void put_message(struct json_out *j, const char *name, const char *text)
{
	json_out_name(j, name);
	json_out_open(j, '{');
	json_out_pair(j, "text", text);
	json_out_close(j, '}');
}

static void put_strings(struct json_out *j, const char *const *texts, size_t n)
{
	for (size_t k = 0; k < n; k++)
		json_out_string(j, texts[k]);
}

/* ---- the rules ---- */

static const char *level(enum severity s)
{
	return s <= SEVERITY_HIGH ? "error" : s == SEVERITY_MEDIUM ? "warning" : "note";
}

/* A number from 0 to 10 that collectors sort by. */
static const char *security_severity(enum severity s)
{
	static const char *const numbers[SEVERITIES] = { "9.5", "8.0", "5.5", "3.0", "0.0" };
	return numbers[s];
}

static void put_rule(struct json_out *j, const struct check *c)
{
	json_out_open(j, '{');
	json_out_pair(j, "id", c->id);
	put_message(j, "shortDescription", check_text(c->title));
	put_message(j, "fullDescription", check_text(c->why));
	put_message(j, "help", check_text(c->fix));
	json_out_name(j, "defaultConfiguration");
	json_out_open(j, '{');
	json_out_pair(j, "level", level(c->severity));
	json_out_close(j, '}');
	json_out_name(j, "properties");
	json_out_open(j, '{');
	json_out_pair(j, "severity", check_severity_name(c->severity));
	json_out_pair(j, "security-severity", security_severity(c->severity));
	json_out_name(j, "tags");
	json_out_open(j, '[');
	json_out_string(j, "security");
	json_out_string(j, c->area);
	put_strings(j, c->controls.item, c->controls.n);
	put_strings(j, c->same_as.item, c->same_as.n);
	json_out_close(j, ']');
	json_out_close(j, '}');
	json_out_close(j, '}');
}

static void put_tool(struct json_out *j, const struct inspection *i)
{
	json_out_name(j, "tool");
	json_out_open(j, '{');
	json_out_name(j, "driver");
	json_out_open(j, '{');
	json_out_pair(j, "name", "zicha");
	json_out_pair(j, "version", ZICHA_VERSION);
	json_out_name(j, "rules");
	json_out_open(j, '[');
	for (size_t k = 0; k < i->n_judges; k++)
		put_rule(j, i->judges[k].result.check);
	json_out_close(j, ']');
	json_out_close(j, '}');
	json_out_close(j, '}');
}

/* ---- the run ---- */

static void put_notification(struct json_out *j, const char *id, const char *its_level,
			     const char *text)
{
	json_out_open(j, '{');
	json_out_name(j, "descriptor");
	json_out_open(j, '{');
	json_out_pair(j, "id", id);
	json_out_close(j, '}');
	json_out_pair(j, "level", its_level);
	put_message(j, "message", text);
	json_out_close(j, '}');
}

/* What could not be seen, and what is wrong with a check file. */
static void put_notifications(struct json_out *j, struct arena *a, const struct inspection *i)
{
	json_out_name(j, "toolExecutionNotifications");
	json_out_open(j, '[');
	for (size_t t = 0; t < facts_n_tables(i->facts); t++) {
		const struct slot *slot = facts_slot(i->facts, t);
		if (slot->status != STATUS_FAILED && slot->status != STATUS_PARTIAL)
			continue;
		put_notification(j, slot->table->name,
				 slot->status == STATUS_FAILED ? "error" : "warning",
				 report_plain(a, str_of(slot->detail)));
	}
	for (size_t k = 0; k < i->pack.mistakes.n; k++) {
		const struct mistake *m = &i->pack.mistakes.mistake[k];
		put_notification(
			j, "mistake", "error",
			arena_printf(a, "%s:%d:%d: %s", m->path, m->line, m->column, m->words));
	}
	json_out_close(j, ']');
}

static void put_invocation(struct json_out *j, struct arena *a, const struct inspection *i)
{
	char moment[CLOCK_TEXT_SIZE];
	clock_text(facts_now(i->facts), moment);
	json_out_name(j, "invocations");
	json_out_open(j, '[');
	json_out_open(j, '{');
	json_out_name(j, "executionSuccessful");
	json_out_bool(j, !i->is_interrupted);
	json_out_pair(j, "startTimeUtc", moment);
	put_notifications(j, a, i);
	json_out_name(j, "properties");
	json_out_open(j, '{');
	json_out_pair(j, "target", facts_target_name(i->facts));
	json_out_pair(j, "profile", i->profile.name);
	json_out_close(j, '}');
	json_out_close(j, '}');
	json_out_close(j, ']');
}

/* ---- results ---- */

/* A path of the target as a URI reference below %TARGET%: percent-encoded. */
static const char *uri(struct arena *a, const char *path)
{
	autobuf out = BUF(64 << 10);
	for (const unsigned char *c = (const unsigned char *)path; *c; c++) {
		bool is_plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
				(*c >= '0' && *c <= '9') || strchr("-._~/", *c);
		if (is_plain)
			buf_putc(&out, (char)*c);
		else
			buf_printf(&out, "%%%02X", *c);
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

static void put_location(struct json_out *j, struct arena *a, const struct result *r,
			 const struct finding *f)
{
	const struct cell *path = report_digest_cell(r, f, "path");
	const struct cell *line = report_digest_cell(r, f, "line");
	if (!path || path->type != CELL_TEXT || path->text[0] != '/')
		return;
	json_out_name(j, "locations");
	json_out_open(j, '[');
	json_out_open(j, '{');
	json_out_name(j, "physicalLocation");
	json_out_open(j, '{');
	json_out_name(j, "artifactLocation");
	json_out_open(j, '{');
	json_out_pair(j, "uri", uri(a, path->text + 1));
	json_out_pair(j, "uriBaseId", "TARGET");
	json_out_close(j, '}');
	if (line && line->type == CELL_INT && line->integer > 0) {
		json_out_name(j, "region");
		json_out_open(j, '{');
		json_out_pair_int(j, "startLine", line->integer);
		json_out_close(j, '}');
	}
	json_out_close(j, '}');
	json_out_close(j, '}');
	json_out_close(j, ']');
}

static void put_fingerprint(struct json_out *j, struct arena *a, const struct result *r,
			    const struct finding *f)
{
	autobuf parts = BUF(1 << 20);
	buf_puts(&parts, r->check->id);
	for (size_t k = 0; k < r->check->key.n; k++) {
		const struct cell *cell = report_digest_cell(r, f, r->check->key.item[k]);
		buf_putc(&parts, '\0');
		if (cell)
			buf_puts(&parts, judge_cell_text(a, cell));
	}
	char hash[CRYPTO_HEX_SIZE];
	crypto_sha256_hex(buf_view(&parts), hash);
	json_out_name(j, "partialFingerprints");
	json_out_open(j, '{');
	json_out_pair(j, "zichaKey/v1", hash);
	json_out_close(j, '}');
}

static void put_suppressions(struct json_out *j, struct arena *a, const struct finding *f)
{
	json_out_name(j, "suppressions");
	json_out_open(j, '[');
	if (f->waiver) {
		json_out_open(j, '{');
		json_out_pair(j, "kind", "external");
		json_out_pair(j, "status", "accepted");
		json_out_pair(j, "justification", report_words_waiver(a, f->waiver));
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
}

static void begin_result(struct json_out *j, const struct check *c, size_t rule, const char *kind,
			 const char *its_level)
{
	json_out_open(j, '{');
	json_out_pair(j, "ruleId", c->id);
	json_out_pair_int(j, "ruleIndex", (int64_t)rule);
	json_out_pair(j, "kind", kind);
	json_out_pair(j, "level", its_level);
}

static void put_finding(struct json_out *j, const struct result *r, size_t rule,
			const struct finding *f)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	begin_result(j, r->check, rule, "fail", level(r->check->severity));
	put_message(
		j, "message",
		arena_printf(&a, "%s. %s", report_digest_evidence(&a, r, f), judge_fix(&a, r, f)));
	put_location(j, &a, r, f);
	put_fingerprint(j, &a, r, f);
	put_suppressions(j, &a, f);
	json_out_close(j, '}');
}

/* SARIF's word for how a check without findings ended. */
static const char *kind(enum state s)
{
	switch (s) {
	case STATE_PASS: return "pass";
	case STATE_NOTAPPLICABLE: return "notApplicable";
	case STATE_MANUAL: return "review";
	case STATE_UNKNOWN:
	case STATE_ERROR:
	case STATE_FAIL:
	case STATE_WAIVED: break;
	}
	return "open";
}

static void put_end(struct json_out *j, const struct check *c, size_t rule, const char *its_kind,
		    const char *its_level, const char *words)
{
	begin_result(j, c, rule, its_kind, its_level);
	put_message(j, "message", words);
	json_out_close(j, '}');
}

static void put_results(struct json_out *j, struct arena *a, const struct inspection *i)
{
	json_out_name(j, "results");
	json_out_open(j, '[');
	for (size_t k = 0; k < i->n_judges; k++) {
		const struct result *r = &i->judges[k].result;
		for (size_t f = 0; f < r->n_findings; f++)
			put_finding(j, r, k, &r->findings[f]);
		if (!r->n_findings)
			put_end(j, r->check, k, kind(r->state), "none",
				r->reason ? r->reason : check_text(r->check->title));
		else if (r->n_all_findings > r->n_findings)
			put_end(j, r->check, k, "fail", level(r->check->severity),
				arena_printf(a,
					     tr_n("%zu more finding is not listed",
						  "%zu more findings are not listed",
						  r->n_all_findings - r->n_findings),
					     r->n_all_findings - r->n_findings));
	}
	json_out_close(j, ']');
}

static void put_bases(struct json_out *j)
{
	json_out_name(j, "originalUriBaseIds");
	json_out_open(j, '{');
	json_out_name(j, "TARGET");
	json_out_open(j, '{');
	json_out_pair(j, "uri", "file:///");
	json_out_close(j, '}');
	json_out_close(j, '}');
}

void report_sarif(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	(void)o;
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
	json_out_pair(&j, "version", "2.1.0");
	json_out_name(&j, "runs");
	json_out_open(&j, '[');
	json_out_open(&j, '{');
	put_tool(&j, i);
	put_invocation(&j, &a, i);
	put_bases(&j);
	json_out_pair(&j, "columnKind", "unicodeCodePoints");
	put_results(&j, &a, i);
	json_out_close(&j, '}');
	json_out_close(&j, ']');
	json_out_close(&j, '}');
}
