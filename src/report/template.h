/* SPDX-License-Identifier: Apache-2.0 */
/* template - the outline of a report: headings, claims by name, and what people write themselves.
 *
 *     title: Self-inspection of the network and information security of {unit}
 *     title[zh_CN]: {unit}关于网络与信息安全自查情况的报告
 *     addressee: {addressee}
 *     param notice: SELECT title FROM notices ORDER BY received_on DESC LIMIT 1 | words | 说明
 *     among notice: SELECT id FROM notices       what may be given for it
 *                                                (an empty line ends the head)
 *     # Organisation of the inspection | 检查工作组织开展情况
 *     claim leading-group responsible-persons    sentences of one paragraph
 *     text Words that are always there, with {unit} | 固定的文字
 *     free next-steps | what to say if nobody wrote it | 未撰写时的默认文字
 *     page landscape
 *     annex List of systems | 信息系统清单
 *     contents, attachments, closing, signature, evidence
 *
 * reports/NAME.report. Parameters are SQL of one value, asked in their order; those before can be
 * used as :name in those after and in every claim, and as {name} in every text. `own` (the
 * unit's code), `today`, `year`, `language` (en or zh_CN) and `joint` (what stands between the
 * names of a list in it) are always there. A user sets others by --set. */
#ifndef ZICHA_REPORT_TEMPLATE_H
#define ZICHA_REPORT_TEMPLATE_H

#include "report/claim.h"
#include "report/document.h"

enum template_item_kind {
	ITEM_HEADING,
	ITEM_CLAIMS,
	ITEM_TEXT,
	ITEM_FREE,
	ITEM_CONTENTS,
	ITEM_PAGE,
	ITEM_ANNEX,
	ITEM_ATTACHMENTS,
	ITEM_CLOSING,
	ITEM_SIGNATURE,
	ITEM_EVIDENCE,
};

struct template_item {
	enum template_item_kind kind;
	int level;		     /* of a heading */
	const char *text[LANGUAGES]; /* of all that have one; NULL where it is left to us */
	const char *name;	     /* of free text; "landscape" of a page */
	const struct claim **claims;
	size_t n_claims, claim_capacity;
	int line;
};

struct template_param {
	const char *name;
	struct str sql;
	struct str among; /* SQL: what a given value must be one of; none: it may be anything */
	const char *doc[LANGUAGES];
	int line;
};

/* Texts of the head, by name: title, addressee, number … */
enum template_text {
	TEMPLATE_TITLE,
	TEMPLATE_DOC,
	TEMPLATE_ADDRESSEE,
	TEMPLATE_NUMBER,
	TEMPLATE_ORGAN,
	TEMPLATE_SECRECY,
	TEMPLATE_URGENCY,
	TEMPLATE_COPIES,
	TEMPLATE_ISSUED,
	TEMPLATE_SIGNED,
	TEMPLATE_DATED,
};
enum { TEMPLATE_TEXTS = TEMPLATE_DATED + 1 };

struct template
{
	const char *name, *path;
	struct str file_text;
	const char *text[TEMPLATE_TEXTS][LANGUAGES];
	struct template_param *params;
	size_t n_params, param_capacity;
	struct template_item *items;
	size_t n_items, item_capacity;
	struct check_list controls; /* that the report as a whole answers */
};

/* Reads dir/NAME.report. Mistakes are told in *m, with line and column, and with the nearest
 * name for a claim that there is not; <0: it cannot be read at all. Lives in the mistakes'
 * arena. */
must_use int template_load(struct template *t, const char *dir, const char *name,
			   const struct claims *claims, struct mistakes *m, struct err *e);

/* The names of all templates in the folder, sorted. */
must_use int template_list(struct arena *a, const char *dir, const char ***ret_names, size_t *ret_n,
			   struct err *e);

#endif
