/** What plugins, packs and everything they contribute must keep, as named clauses that any runner can check. */
@NullMarked
package io.framewise.contract;

import org.jspecify.annotations.NullMarked;
