/** What plugins written in Java may implement. */
@NullMarked
package io.framewise.spi;

import org.jspecify.annotations.NullMarked;
