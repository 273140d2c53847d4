#include <locale.h>
#include <stddef.h>
#include <time.h>
#include <xlsxwriter.h>

/// Sets what the workbook says of itself. `created` also becomes the time of the last change; without it the
/// library asks the clock. The strings are copied.
static inline lxw_error cxlsxwriter_set_properties(lxw_workbook *workbook, const char *title, time_t created) {
  lxw_doc_properties properties = {.title = (char *)title, .created = created};
  return workbook_set_properties(workbook, &properties);
}

/// Sets the font of the workbook's standard style. Excel and LibreOffice measure columns by its digits, and
/// without Calibri on the machine they fall back to fonts of other widths.
static inline void cxlsxwriter_set_standard_font(lxw_workbook *workbook, const char *name, double size) {
  lxw_format *standard = STAILQ_FIRST(workbook->formats);
  format_set_font_name(standard, name);
  format_set_font_size(standard, size);
}

/// Gives the calling thread the C locale's numbers, until `cxlsxwriter_restore_locale`: the library prints
/// numbers with printf, and a decimal comma makes a file that does not open. NULL where memory is lacking.
static inline locale_t cxlsxwriter_use_c_numbers(locale_t *previous) {
  locale_t numbers = newlocale(LC_NUMERIC_MASK, "C", (locale_t)0);
  if (numbers) *previous = uselocale(numbers);
  return numbers;
}

static inline void cxlsxwriter_restore_locale(locale_t numbers, locale_t previous) {
  uselocale(previous);
  freelocale(numbers);
}
