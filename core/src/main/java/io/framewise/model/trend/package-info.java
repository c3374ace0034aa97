/** Where series of use and activity are going: repaired histories, forecasts with their back-tests, and frameworks head to head. */
@NullMarked
package io.framewise.model.trend;

import org.jspecify.annotations.NullMarked;
