/** Series of use and activity: repaired for changes of counting, continued with calibrated intervals, and set head to head. */
@NullMarked
package io.framewise.forecast.adoption;

import org.jspecify.annotations.NullMarked;
