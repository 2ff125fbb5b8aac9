package org.rapporteur.testing;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Bytes sent as they are to a portal on this machine, also such as no browser would send. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends the text and reads the whole answer; line ends are CR LF, as in the text. */
    public static Answer send(int port, String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return Answer.of(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Asks for a path as a simple client would, and closes. */
    public static Answer get(int port, String path, String... headers) throws IOException {
        return send(port, request("GET", path, headers));
    }

    /** A request without a body that closes the connection behind it. */
    public static String request(String method, String path, String... headers) {
        String more = List.of(headers).stream().map(h -> h + "\r\n").collect(Collectors.joining());
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + more
                + "\r\n";
    }

    /** What came back: header names in lower case, repeated ones joined by a line break. */
    public record Answer(int status, Map<String, String> headers, String body) {

        static Answer of(String text) {
            int end = text.indexOf("\r\n\r\n");
            List<String> head = text.substring(0, end).lines().toList();
            Map<String, String> headers =
                    head.stream()
                            .skip(1)
                            .collect(
                                    Collectors.toMap(
                                            line -> name(line),
                                            line -> line.substring(line.indexOf(':') + 1).strip(),
                                            (one, other) -> one + "\n" + other));
            return new Answer(
                    Integer.parseInt(head.getFirst().split(" ")[1]), headers, text.substring(end));
        }

        private static String name(String line) {
            return line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
        }
    }
}
