#include "unit/sheet.h"
int sheet_import(struct unit *u, const struct kind *kind, const char *const *paths, size_t n, bool is_partial, struct complaints *ret, size_t *ret_n_done, struct err *e) { return err_set(e, "TODO"); }
int sheet_export(struct unit *u, const struct kind *kind, const char *path, struct err *e) { return err_set(e, "TODO"); }
