/** What is judged: criteria, their definitions, value functions and the vocabulary of features and metrics. */
@NullMarked
package io.framewise.model.criterion;

import org.jspecify.annotations.NullMarked;
