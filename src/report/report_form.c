/* SPDX-License-Identifier: Apache-2.0 */
/* report_form - the register of the forms that a report is written in. */
#include "report/report_matrix.h"

#include <string.h>

static const struct report_form forms[] = {
	{ "text", report_text, report_matrix_text },
	{ "json", report_json, report_matrix_json },
	{ "html", report_html, report_matrix_html },
	{ "csv", report_csv, report_matrix_csv },
	{ "sarif", report_sarif, NULL },
	{ "xccdf", report_xccdf, NULL },
};

const struct report_form *report_form(const char *name)
{
	for (size_t i = 0; i < N(forms); i++)
		if (strcmp(forms[i].name, name ? name : "text") == 0)
			return &forms[i];
	return NULL;
}
