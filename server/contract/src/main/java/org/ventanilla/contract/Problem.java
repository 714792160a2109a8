package org.ventanilla.contract;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as it travels (RFC 9457, {@code application/problem+json}).
 *
 * @param code stable, for programs
 * @param status the HTTP status, also over a socket
 * @param title a Spanish sentence for the person
 * @param next what to do now
 * @param field the field it is about, when it is about one
 */
public record Problem(
        String type,
        String code,
        int status,
        String title,
        String next,
        @Nullable String field) {

    public static Problem of(ProblemCode code) {
        return at(code, null);
    }

    public static Problem at(ProblemCode code, @Nullable String field) {
        return new Problem("/problems/" + code.code(), code.code(), code.status(), code.title(), code.next(), field);
    }
}
