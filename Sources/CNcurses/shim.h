#pragma once

// What Swift cannot import of ncurses: macros with casts, global variables that may not be read
// from Swift 6, and functions that take wchar_t arrays or variable arguments.

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <ncurses.h>
#include <stdio.h>
#include <wchar.h>

// Declared here because <term.h> brings hundreds of macros, and <wchar.h> hides wcwidth.
extern int setupterm(const char *term, int fd, int *error);
extern int wcwidth(wchar_t character);

enum {
  TERMINAL_BOLD = A_BOLD,
  TERMINAL_DIM = A_DIM,
  TERMINAL_UNDERLINE = A_UNDERLINE,
  TERMINAL_REVERSE = A_REVERSE,
};

// 1 when the description of the terminal $TERM was found; 0 or -1 when not. Writes nothing.
static inline int terminal_describe(int fd) {
  int error = 0;
  setupterm(NULL, fd, &error);
  return error;
}

// The same for a description that is named.
static inline int terminal_describe_as(const char *name, int fd) {
  int error = 0;
  setupterm(name, fd, &error);
  return error;
}

// A capability of the terminal; NULL when it has none. Valid until the terminal is closed.
static inline const char *terminal_string(const char *name) {
  extern char *tigetstr(const char *);
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// A number of the terminal's description; negative when it has none.
static inline int terminal_number(const char *name) {
  extern int tigetnum(const char *);
  return tigetnum(name);
}

// A capability with one number filled in; NULL when the terminal has none. Valid until the next call.
static inline const char *terminal_string_with(const char *name, int number) {
  extern char *tparm(const char *, ...);
  const char *text = terminal_string(name);
  return text == NULL ? NULL : tparm(text, (long)number, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
}

// Whether the terminal has a property.
static inline bool terminal_flag(const char *name) {
  extern int tigetflag(const char *);
  return tigetflag(name) > 0;
}

// Whether the terminal has a second screen to draw on, beside the one the shell writes on.
static inline bool terminal_has_second_screen(void) { return terminal_string("smcup") != NULL; }

static inline SCREEN *terminal_open(void) { return newterm(NULL, stdout, stdin); }

static inline SCREEN *terminal_open_as(const char *name) { return newterm(name, stdout, stdin); }

static inline WINDOW *terminal_window(void) { return stdscr; }

static inline int terminal_colours(void) { return COLORS; }

static inline int terminal_pairs(void) { return COLOR_PAIRS; }

static inline int terminal_columns_of(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

// Puts one cell: a base and at most four marks.
static inline void terminal_put(
    int y, int x, const unsigned int *scalars, int count, unsigned int attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  int length = count < CCHARW_MAX ? count : CCHARW_MAX;
  for (int index = 0; index < length; index++) text[index] = (wchar_t)scalars[index];
  text[length] = L'\0';
  cchar_t cell;
  // The pair goes in through the last argument; the fourth is too short for more than 32767.
  if (setcchar(&cell, text, (attr_t)attributes, 0, &pair) == OK) mvwadd_wch(stdscr, y, x, &cell);
}

// Where keys are read from: a pad, because reading from a window draws what that window holds.
static inline WINDOW *terminal_keys(void) {
  WINDOW *keys = newpad(1, 1);
  if (keys != NULL) {
    nodelay(keys, TRUE);
    keypad(keys, TRUE);
  }
  return keys;
}

// Reads what is there: a byte, a key code above 255, or -1 when there is nothing.
static inline int terminal_read(WINDOW *keys) { return keys == NULL ? ERR : wgetch(keys); }
