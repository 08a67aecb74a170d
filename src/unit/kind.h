/* SPDX-License-Identifier: Apache-2.0 */
/* kind - a kind of record: what people enter, declared once.
 *
 *     title: Person
 *     title[zh_CN]: 人员
 *     doc: Everybody who has a part in the unit's security
 *     doc[zh_CN]: 与本单位安全工作有关的人员
 *     key: name
 *     field name: text required private | Name | 姓名
 *     field department: ref(department) | Department | 部门
 *     field left_on: date | Left on | 离岗日期 | Empty while the person works here | 在岗时留空
 *     also: 花名册; 人员名单
 *     also name: 人名; 员工姓名
 *     also class staff: 正式
 *     rule: left_on >= joined_on | A person leaves after joining | 离岗日期不得早于入职日期
 *
 * records/<table>.kind. The declaration is all there is: the SQL table that checks and reports
 * read, the terminal form, the XLSX sheet, CSV, validation and documentation follow from it.
 *
 * A field is `type flags | label | label in Chinese | words | words in Chinese`. Types:
 *
 *     text long int real date time moment bool phone ip mac hash
 *     choice(general=一般 key=关键)      what is kept is the word before the =
 *     ref(KIND) refs(KIND)              the id of a record; several, separated by ;
 *     grade                             S2A2G2
 *
 * Flags: required, unique, private (masked where a report is shared), min=N, max=N.
 *
 * `also` tells by what other words people's own tables call the kind, a field or a choice; those
 * tables can be imported then.
 *
 * A rule is an SQL expression over the table's columns that must not be false (NULL, where a
 * value is missing, is not false); it may ask other tables. */
#ifndef ZICHA_UNIT_KIND_H
#define ZICHA_UNIT_KIND_H

#include "fact/table.h"
#include "unit/choice.h"

enum field_type {
	FIELD_TEXT,
	FIELD_LONG, /* text of several lines */
	FIELD_INT,
	FIELD_REAL,
	FIELD_DATE,   /* 2026-11-22 */
	FIELD_TIME,   /* 15:00 */
	FIELD_MOMENT, /* 2026-11-22 15:00 */
	FIELD_BOOL,
	FIELD_PHONE,
	FIELD_IP,
	FIELD_MAC,
	FIELD_HASH, /* SHA-256 of a file in the unit's database */
	FIELD_CHOICE,
	FIELD_REF,
	FIELD_REFS,
	FIELD_GRADE,
};

struct field {
	const char *name, *label[LANGUAGES], *doc[LANGUAGES]; /* doc may be NULL */
	enum field_type type;
	struct choice *choices;
	size_t n_choices;
	const char *ref;	 /* the kind that it names */
	const char *const *also; /* ends with NULL; or NULL */
	bool is_required, is_unique, is_private, is_key;
	bool has_min, has_max;
	double min, max;
	int line;
};

struct rule {
	struct str sql;
	const char *words[LANGUAGES];
	int line, column;
};

struct kind {
	const char *name; /* of the kind and of its table */
	const char *path;
	const char *title[LANGUAGES], *doc[LANGUAGES];
	const char *const *also; /* ends with NULL; or NULL */
	struct field *fields;
	size_t n_fields, field_capacity, n_key_fields;
	struct rule *rules;
	size_t n_rules, rule_capacity;
	struct str text;    /* the whole file */
	struct table table; /* unit, id and the fields */
};

/* Columns in front of the fields. */
enum { KIND_UNIT, KIND_ID, KIND_FIRST_FIELD };

struct kinds {
	struct arena arena;
	struct kind **kind; /* sorted by name */
	size_t n, capacity;
	struct mistakes mistakes;
};

/* Reads dir/NAME.kind of all kinds. A kind with a mistake is left out and told in
 * ret->mistakes. <0: the folder cannot be read. To be freed in both cases. */
must_use int kind_load(struct kinds *ret, const char *dir, struct err *e);
void kind_free(struct kinds *k);

const struct kind *kind_find(const struct kinds *k, const char *name);
/* The kind that a person means: by its name, its title in either language or another word for it;
 * or NULL. */
const struct kind *kind_meant(const struct kinds *k, const char *words);
/* Position of a field, by its name, its label in either language or another word for it; or -1. */
int kind_field(const struct kind *k, const char *name);
/* "text", "choice" …: as a declaration says it. */
const char *kind_type_name(enum field_type t);

#endif
