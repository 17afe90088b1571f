/** What OpenPDF lets only its own package do: a structure tree whose links can be read aloud. */
@NullMarked
package com.lowagie.text.pdf;

import org.jspecify.annotations.NullMarked;
