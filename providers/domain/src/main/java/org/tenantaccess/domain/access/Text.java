package org.tenantaccess.domain.access;

/** Text that people type: stripped, bounded, printable. */
public final class Text {

    /** Greatest length of a description. */
    public static final int MAX_DESCRIPTION = 1024;

    private Text() {}

    /** One line of at most {@code max} characters; the field is what a rejection names. */
    public static String line(String field, String text, int max) {
        String line = text.strip();
        if (line.length() > max) {
            throw new RejectedInput(field, Rejection.TOO_LONG, max);
        }
        if (line.codePoints().anyMatch(Text::isUnprintable)) {
            throw new RejectedInput(field, Rejection.CONTROL_CHARACTER);
        }
        return line;
    }

    /** Lone surrogates cannot be stored, and the others would let one name pass for another. */
    private static boolean isUnprintable(int codePoint) {
        return isBidirectionalControl(codePoint) || isUnprintableType(codePoint);
    }

    /** These turn the text around them, so that one name can look like another. */
    private static boolean isBidirectionalControl(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isUnprintableType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }
}
