#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

static int32_t result(int32_t length, UErrorCode status) {
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return -(int32_t)status;
  return length;
}

int32_t cicu_normalize_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -(int32_t)status;
  return result(unorm2_normalize(nfc, source, length, target, capacity, &status), status);
}

int32_t cicu_normalize_nfd(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return -(int32_t)status;
  return result(unorm2_normalize(nfd, source, length, target, capacity, &status), status);
}

int32_t cicu_has_nfc_boundary_before(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  return U_FAILURE(status) || unorm2_hasBoundaryBefore(nfc, (UChar32)scalar);
}

int32_t cicu_fold_case(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  return result(u_strFoldCase(target, capacity, source, length, U_FOLD_CASE_DEFAULT, &status), status);
}

const char *cicu_version(void) {
  return U_ICU_VERSION;
}
