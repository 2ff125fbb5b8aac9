package org.rapporteur.web;

/** A form of the newsroom: a record that holds what was typed, right or wrong. */
public interface EditorForm<F> {

    /** The version of the record that the form is about; empty for a new record. */
    String version();

    /** The step within the form that was asked for; empty if none was. */
    String step();

    /** What was typed, after a step. */
    F after(Step taken);

    /** What was typed, now about this version. */
    F about(long version);
}
