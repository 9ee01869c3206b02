// What glibc declares for _GNU_SOURCE alone, which the Glibc module is built without.
#include <linux/falloc.h>
#include <sys/types.h>

// fallocate(2): unlike posix_fallocate it can leave the size of the file as it is.
extern int fallocate(int descriptor, int mode, off_t offset, off_t length);
