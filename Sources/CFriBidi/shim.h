#pragma once

// FriBidi, and what Swift cannot import of it: its macros with casts.

#include <fribidi/fribidi.h>

static const FriBidiCharType BIDI_TYPE_LETTER_LEFT = FRIBIDI_TYPE_LTR;
static const FriBidiCharType BIDI_TYPE_LETTER_RIGHT = FRIBIDI_TYPE_RTL;
static const FriBidiCharType BIDI_TYPE_LETTER_ARABIC = FRIBIDI_TYPE_AL;
static const FriBidiCharType BIDI_TYPE_NUMBER = FRIBIDI_TYPE_EN;
static const FriBidiCharType BIDI_TYPE_NUMBER_ARABIC = FRIBIDI_TYPE_AN;
static const FriBidiCharType BIDI_TYPE_WHITESPACE = FRIBIDI_TYPE_WS;
static const FriBidiParType BIDI_PARAGRAPH_LEFT = FRIBIDI_PAR_LTR;
static const FriBidiParType BIDI_PARAGRAPH_RIGHT = FRIBIDI_PAR_RTL;
static const FriBidiFlags BIDI_SHAPE = FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC;
static const FriBidiChar BIDI_FILLER = FRIBIDI_CHAR_FILL;
