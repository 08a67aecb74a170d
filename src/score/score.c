/* SPDX-License-Identifier: Apache-2.0 */
/* score - numbers that show how they came about. */
#include "score/score.h"

double score_step(struct score_working *w, const char *label, double value, const char *format, ...)
{
	va_list ap;
	va_start(ap, format);
	struct score_step step = { label, arena_vprintf(w->arena, format, ap), value };
	va_end(ap);
	w->step = arena_grow(w->arena, w->step, &w->capacity, w->n + 1, sizeof(step));
	w->step[w->n++] = step;
	return value;
}

bool score_reaches(double value, double border)
{
	return value >= border - 1e-9;
}
