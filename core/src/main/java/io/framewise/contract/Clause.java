package io.framewise.contract;

import io.framewise.error.ContractBrokenException;
import io.framewise.error.FramewiseException;
import java.util.function.Consumer;

/**
 * One thing that must hold, with a name by which it can be spoken of. Immutable and safe for use by several threads if its
 * check is.
 *
 * @param <T> the kind of thing for which it must hold
 */
public final class Clause<T> {
    private final String id;
    private final String sentence;
    private final Consumer<? super T> check;

    private Clause(String id, String sentence, Consumer<? super T> check) {
        this.id = id;
        this.sentence = sentence;
        this.check = check;
    }

    /**
     * Makes a clause.
     *
     * @param id the identifier, such as {@code method.finite}
     * @param sentence what must hold, as a full sentence
     * @param check returns when it holds and throws a {@link ContractBrokenException} that says what was found when not
     * @param <T> the kind of thing for which it must hold
     * @return the clause
     */
    public static <T> Clause<T> of(String id, String sentence, Consumer<? super T> check) {
        return new Clause<>(id, sentence, check);
    }

    /** {@return the identifier, such as {@code method.finite}} */
    public String id() {
        return id;
    }

    /** {@return what must hold} */
    public String sentence() {
        return sentence;
    }

    /**
     * Checks the clause.
     *
     * @param subject the thing for which it must hold
     * @throws ContractBrokenException if it does not, or if the thing throws anything that it should not
     */
    public void check(T subject) {
        try {
            check.accept(subject);
        } catch (ContractBrokenException broken) {
            throw broken;
        } catch (FramewiseException complaint) {
            throw new ContractBrokenException("It refuses: " + complaint.getMessage(), complaint);
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            throw new ContractBrokenException("It throws (" + thrown + ").", thrown);
        }
    }

    /** {@return the identifier and the sentence} */
    @Override
    public String toString() {
        return id + ": " + sentence;
    }
}
