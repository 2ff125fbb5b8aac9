package org.rapporteur.site;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what pages are made of, and answers a stylesheet that lists others ({@code reader.css},
 * {@code newsroom.css}) as one file: each component keeps a file of its own, a reader's browser
 * asks once. A file that is listed twice appears once, at its first place; comments stay at home,
 * except those that must travel ({@code /*! … *}{@code /}).
 */
final class Stylesheets extends PathResourceResolver {

    private static final Pattern IMPORT =
            Pattern.compile("^@import url\\(\"([^\"/]+)\"\\);\\n?", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("/\\*(?!!).*?\\*/\\s*", Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("^\\s+", Pattern.MULTILINE);

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource found = super.getResource(path, location);
        if (found == null || !path.endsWith(".css")) {
            return found;
        }
        return new Whole(found, whole(found, new HashSet<>()));
    }

    private static String whole(Resource sheet, Set<String> seen) throws IOException {
        String text = slim(sheet.getContentAsString(StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        Matcher line = IMPORT.matcher(text);
        while (line.find()) {
            String part = seen.add(line.group(1)) ? whole(part(sheet, line), seen) : "";
            line.appendReplacement(all, Matcher.quoteReplacement(part));
        }
        return line.appendTail(all).toString();
    }

    private static Resource part(Resource sheet, Matcher line) throws IOException {
        Resource part = sheet.createRelative(line.group(1));
        if (!part.exists()) {
            throw new IOException(sheet.getFilename() + " lists " + line.group(1) + ", not there");
        }
        return part;
    }

    private static String slim(String text) {
        return INDENT.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
    }

    /** One file made of several. Caches tell resources apart by their description alone. */
    private static final class Whole extends ByteArrayResource {

        private final Resource list;

        Whole(Resource list, String text) {
            super(text.getBytes(StandardCharsets.UTF_8), list.getDescription());
            this.list = list;
        }

        @Override
        public @Nullable String getFilename() {
            return list.getFilename();
        }

        @Override
        public long lastModified() throws IOException {
            return list.lastModified();
        }
    }
}
