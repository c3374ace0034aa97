package io.framewise.engine;

import io.framewise.model.id.FamilyId;

/** Which regime of a group each draw takes. The array is not to be changed. */
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package; nobody changes or compares the array
record RegimeChoice(FamilyGroup group, int[] chosen) {
    /** Which draws fall into a family. */
    boolean[] in(FamilyId family) {
        boolean[] member = new boolean[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            member[i] = group.regimes().get(chosen[i]).family().equals(family);
        }
        return member;
    }
}
