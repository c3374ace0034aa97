/**
 * Reads packs: files in, model out, each with file, line and column. YAML is read as a stream of events, so that positions,
 * quoting and aliases are seen; compiled packs hold the same documents in a quick form and take the same road.
 */
@NullMarked
package io.framewise.codec;

import org.jspecify.annotations.NullMarked;
