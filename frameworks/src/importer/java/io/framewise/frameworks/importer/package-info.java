/** Turns the shared facts into the generated files of the frameworks pack. A rerun gives identical bytes. */
@NullMarked
package io.framewise.frameworks.importer;

import org.jspecify.annotations.NullMarked;
