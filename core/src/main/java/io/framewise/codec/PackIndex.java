package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The compiled form of a pack: its documents as parsed, with lines and columns, and each text once. Reading it takes the same
 * road into the model as reading the files; only parsing is saved, and evidence waits until it is asked for. A checksum tells damage. Numbers are variable-length,
 * seven bits a byte.
 */
final class PackIndex {
    private static final int MAGIC = 0x46574933;
    private static final int TREE = 0;
    private static final int TABLE = 1;
    private static final int MAP = 10;
    private static final int LIST = 11;
    private static final ScalarNode.Kind[] KINDS = ScalarNode.Kind.values();

    private PackIndex() {}

    static void write(List<Document> documents, OutputStream stream) throws IOException {
        Writer writer = new Writer();
        for (Document document : documents) {
            writer.document(document);
        }
        writer.finish(documents.size(), new DataOutputStream(stream));
    }

    static List<Document> read(InputStream stream, String name) {
        try (DataInputStream data = new DataInputStream(stream)) {
            if (data.readInt() != MAGIC) {
                throw new InvalidDataException(List.of(Issue.error(
                        ErrorCode.FORMAT, "The compiled pack (%s) is of another release.".formatted(name))));
            }
            int checksum = data.readInt();
            byte[] bytes = data.readAllBytes();
            if (checksum != checksum(bytes)) {
                throw damaged(name);
            }
            return new Reader(bytes).documents();
        } catch (EOFException truncated) {
            throw damaged(name);
        } catch (IOException unreadable) {
            throw new SourceUnavailableException(
                    Issue.error(ErrorCode.UNAVAILABLE, "The compiled pack (%s) cannot be read.".formatted(name)),
                    unreadable);
        }
    }

    private static InvalidDataException damaged(String name) {
        return new InvalidDataException(
                List.of(Issue.error(ErrorCode.FORMAT, "The compiled pack (%s) is damaged.".formatted(name))));
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Collects the documents; texts become numbers. */
    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private ByteArrayOutputStream body = new ByteArrayOutputStream();

        void document(Document document) {
            number(document.isTable() ? TABLE : TREE);
            text(document.path());
            String subject = document.subject().orElse("");
            text(subject);
            if (subject.isEmpty()) {
                contents(document);
                return;
            }
            ByteArrayOutputStream around = body;
            body = new ByteArrayOutputStream();
            contents(document);
            ByteArrayOutputStream inside = body;
            body = around;
            number(inside.size());
            body.writeBytes(inside.toByteArray());
        }

        private void contents(Document document) {
            if (document instanceof Document.Tree tree) {
                node(tree.root());
            } else if (document instanceof Document.Table table) {
                number(table.header().size());
                table.header().forEach(this::text);
                number(table.rows().size());
                for (Document.Row row : table.rows()) {
                    number(row.line());
                    row.cells().forEach(this::text);
                }
            }
        }

        @SuppressWarnings("EnumOrdinal") // written and read by the same release, guarded by the magic number
        private void node(Node node) {
            if (node instanceof ScalarNode scalar) {
                number(scalar.kind().ordinal());
                place(node);
                text(scalar.text());
            } else if (node instanceof ListNode list) {
                number(LIST);
                place(node);
                number(list.items().size());
                list.items().forEach(this::node);
            } else if (node instanceof MapNode map) {
                number(MAP);
                place(node);
                number(map.entries().size());
                map.entries().forEach((key, value) -> {
                    node(java.util.Objects.requireNonNull(map.keys().get(key)));
                    node(value);
                });
            }
        }

        private void place(Node node) {
            number(node.line());
            number(node.column());
        }

        private void text(String text) {
            Integer known = texts.putIfAbsent(text, texts.size());
            number(known == null ? texts.size() - 1 : known);
        }

        private void number(int number) {
            number(number, body);
        }

        private static void number(int number, ByteArrayOutputStream out) {
            int rest = number;
            while (rest > 0x7F) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        void finish(int documents, DataOutputStream out) throws IOException {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            number(texts.size(), head);
            for (String text : texts.keySet()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                number(bytes.length, head);
                head.write(bytes);
            }
            number(documents, head);
            head.write(body.toByteArray());
            out.writeInt(MAGIC);
            out.writeInt(checksum(head.toByteArray()));
            out.write(head.toByteArray());
            out.flush();
        }
    }

    /** The texts of a pack, each made when first asked for; making one twice does no harm. */
    private static final class Texts {
        private final byte[] bytes;
        private final int[] starts;
        private final int[] lengths;
        private final String[] made;

        /** Reads only where the texts stand. */
        Texts(Reader reader, int count) {
            bytes = reader.bytes;
            starts = new int[count];
            lengths = new int[count];
            made = new String[count];
            for (int i = 0; i < count; i++) {
                lengths[i] = reader.number();
                starts[i] = reader.skip(lengths[i]);
            }
        }

        String at(int index) {
            String known = made[index];
            if (known == null) {
                known = new String(bytes, starts[index], lengths[index], StandardCharsets.UTF_8);
                made[index] = known;
            }
            return known;
        }
    }

    /** Reads back what {@link Writer} wrote; the contents of what has a subject only when asked for. */
    private static final class Reader {
        private final byte[] bytes;
        private final Texts texts;
        private int position;

        Reader(byte[] bytes) {
            this.bytes = bytes;
            this.texts = new Texts(this, number());
        }

        private Reader(Reader whole, int position) {
            this.bytes = whole.bytes;
            this.texts = whole.texts;
            this.position = position;
        }

        List<Document> documents() {
            int count = number();
            List<Document> documents = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                documents.add(document());
            }
            return documents;
        }

        private Document document() {
            int kind = number();
            String path = text();
            String about = text();
            if (about.isEmpty()) {
                return contents(kind, path, Optional.empty());
            }
            Optional<String> subject = Optional.of(about);
            int start = skip(number());
            return new Document.Closed(path, subject, () -> new Reader(this, start).contents(kind, path, subject));
        }

        private Document contents(int kind, String path, Optional<String> subject) {
            return kind == TREE ? new Document.Tree(path, node()) : table(path, subject);
        }

        private Document.Table table(String path, Optional<String> subject) {
            List<String> header = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                header.add(text());
            }
            int count = number();
            List<Document.Row> rows = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int line = number();
                String[] cells = new String[header.size()];
                for (int j = 0; j < cells.length; j++) {
                    cells[j] = text();
                }
                rows.add(new Document.Row(line, List.of(cells)));
            }
            return new Document.Table(path, subject, header, rows);
        }

        private Node node() {
            int kind = number();
            return kind == MAP ? map() : kind == LIST ? list() : scalar(kind);
        }

        private MapNode map() {
            int line = number();
            int column = number();
            int size = number();
            Map<String, Node> entries = new LinkedHashMap<>(size * 2);
            Map<String, ScalarNode> keys = new HashMap<>(size * 2);
            for (int i = 0; i < size; i++) {
                ScalarNode key = scalar(number());
                keys.put(key.text(), key);
                entries.put(key.text(), node());
            }
            return new MapNode(entries, keys, line, column);
        }

        private ListNode list() {
            int line = number();
            int column = number();
            int size = number();
            List<Node> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(node());
            }
            return new ListNode(items, line, column);
        }

        private ScalarNode scalar(int kind) {
            int line = number();
            int column = number();
            return new ScalarNode(text(), KINDS[kind], line, column);
        }

        private String text() {
            return texts.at(number());
        }

        /** Steps over some bytes and gives where they begin. */
        private int skip(int length) {
            int start = position;
            position += length;
            return start;
        }

        private int number() {
            int result = 0;
            for (int shift = 0; ; shift += 7) {
                int next = bytes[position++];
                result |= (next & 0x7F) << shift;
                if (next >= 0) {
                    return result;
                }
            }
        }
    }
}
