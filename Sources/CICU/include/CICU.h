// Our own narrow face of ICU. No ICU type or header may appear here: Swift's Foundation carries
// another ICU as a clang module, and two definitions of UErrorCode stop the build.
#ifndef CICU_H
#define CICU_H
#include <stdint.h>

/// Writes the NFC form of `source` (UTF-16, `length` code units) into `target`.
/// Returns the length of the result in code units, also when it exceeds `capacity` (then nothing
/// useful was written and the caller tries again), or a negative ICU error code.
int32_t cicu_normalize_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// NFD, as above.
int32_t cicu_normalize_nfd(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// Whether NFC never joins `scalar` with what stands before it, nor moves it there (0 or 1).
int32_t cicu_has_nfc_boundary_before(uint32_t scalar);

/// Full case folding (default, no Turkic rules), as above.
int32_t cicu_fold_case(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// The version of the linked ICU, "72.1".
const char *cicu_version(void);
#endif
