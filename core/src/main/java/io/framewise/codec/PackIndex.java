package io.framewise.codec;

import io.framewise.error.ErrorCode;
import io.framewise.error.InvalidDataException;
import io.framewise.error.Issue;
import io.framewise.error.SourceUnavailableException;
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
 * road into the model as reading the files; only parsing is saved. A checksum tells damage. Numbers are variable-length,
 * seven bits a byte.
 */
final class PackIndex {
    private static final int MAGIC = 0x46574932;
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
        private final java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();

        void document(Document document) {
            number(document instanceof Document.Tree ? TREE : TABLE);
            text(document.path());
            if (document instanceof Document.Tree tree) {
                node(tree.root());
                return;
            }
            Document.Table table = (Document.Table) document;
            text(table.subject().orElse(""));
            number(table.header().size());
            table.header().forEach(this::text);
            number(table.rows().size());
            for (Document.Row row : table.rows()) {
                number(row.line());
                row.cells().forEach(this::text);
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

        private static void number(int number, java.io.ByteArrayOutputStream out) {
            int rest = number;
            while (rest > 0x7F) {
                out.write(rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }

        void finish(int documents, DataOutputStream out) throws IOException {
            java.io.ByteArrayOutputStream head = new java.io.ByteArrayOutputStream();
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

    /** Reads back what {@link Writer} wrote. */
    private static final class Reader {
        private final byte[] bytes;
        private int position;
        private String[] texts = {};

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        List<Document> documents() {
            texts = new String[number()];
            for (int i = 0; i < texts.length; i++) {
                int length = number();
                texts[i] = new String(bytes, position, length, StandardCharsets.UTF_8);
                position += length;
            }
            int count = number();
            List<Document> documents = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                documents.add(number() == TREE ? new Document.Tree(text(), node()) : table());
            }
            return documents;
        }

        private Document.Table table() {
            String path = text();
            String subject = text();
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
            return new Document.Table(path, Optional.of(subject), header, rows);
        }

        private Node node() {
            int kind = number();
            int line = number();
            int column = number();
            if (kind == MAP) {
                int size = number();
                Map<String, Node> entries = new LinkedHashMap<>(size * 2);
                Map<String, ScalarNode> keys = new HashMap<>(size * 2);
                for (int i = 0; i < size; i++) {
                    ScalarNode key = (ScalarNode) node();
                    keys.put(key.text(), key);
                    entries.put(key.text(), node());
                }
                return new MapNode(entries, keys, line, column);
            }
            if (kind == LIST) {
                int size = number();
                List<Node> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(node());
                }
                return new ListNode(items, line, column);
            }
            return new ScalarNode(text(), KINDS[kind], line, column);
        }

        private String text() {
            return texts[number()];
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
