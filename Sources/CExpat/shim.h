// expat, the SAX parser of workbook parts.
#include <expat.h>
