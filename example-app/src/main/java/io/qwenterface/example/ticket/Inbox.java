package io.qwenterface.example.ticket;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The places that tickets are read from, in the order given; the files of a folder and its sub-folders by name, hidden
 * ones left out. One ticket is held at a time. Not thread-safe.
 */
public final class Inbox {
    private final InputStream standardInput;
    private final Optional<TicketFormat> format;
    private final MailReader mails = new MailReader();
    private final JsonLinesReader jsonLines = new JsonLinesReader();
    private final TextReader texts;

    /**
     * @param standardInput what {@code -} stands for; not closed
     * @param format how everything is written down; without it, each file's ending or beginning decides
     * @param charset what plain text is in; without it, UTF-8
     */
    public Inbox(InputStream standardInput, Optional<TicketFormat> format, Optional<Charset> charset) {
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
        this.format = Objects.requireNonNull(format, "format");
        this.texts = new TextReader(charset);
    }

    /**
     * Reads {@code places}, files, folders or {@code -}, and hands on each ticket as it is read, or why it is none.
     * Nothing is thrown for what is wrong with a place.
     */
    public void read(List<String> places, Consumer<Reading> readings) {
        for (String place : places) {
            if (place.equals("-")) {
                read("standard input", standardInput, readings);
            } else {
                readPath(place, readings);
            }
        }
    }

    private void readPath(String place, Consumer<Reading> readings) {
        Path path;
        try {
            path = Path.of(place);
        } catch (InvalidPathException e) {
            readings.accept(new Reading.Skipped(place, "no file can have this name"));
            return;
        }
        if (Files.isDirectory(path)) {
            readFolder(path, readings);
        } else if (Files.exists(path)) {
            readFile(path, readings);
        } else {
            readings.accept(new Reading.Skipped(path.toString(), "there is no such file or folder"));
        }
    }

    private void readFolder(Path folder, Consumer<Reading> readings) {
        SortedSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new VisibleFiles(folder, files, readings));
        } catch (IOException e) {
            readings.accept(unreadable(folder.toString(), e));
            return;
        }
        if (files.isEmpty()) {
            readings.accept(new Reading.Skipped(folder.toString(), "the folder holds no files"));
        }
        files.forEach(file -> readFile(file, readings));
    }

    private void readFile(Path file, Consumer<Reading> readings) {
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in, readings);
        } catch (IOException e) {
            readings.accept(unreadable(file.toString(), e));
        }
    }

    private void read(String name, InputStream in, Consumer<Reading> readings) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in, TicketFormat.HEAD);
            bytes.mark(TicketFormat.HEAD);
            byte[] head = bytes.readNBytes(TicketFormat.HEAD);
            bytes.reset();
            switch (format.orElseGet(() -> TicketFormat.of(name, head))) {
                case EML -> readings.accept(new Reading.Readable(mails.read(name, TicketBytes.read(bytes))));
                case TEXT -> readings.accept(new Reading.Readable(texts.read(name, TicketBytes.read(bytes))));
                case JSONL -> jsonLines.read(name, bytes, readings);
            }
        } catch (UnreadableTicketException e) {
            readings.accept(new Reading.Skipped(name, e.reason()));
        } catch (IOException e) {
            readings.accept(unreadable(name, e));
        }
    }

    private static Reading unreadable(String name, IOException e) {
        return new Reading.Skipped(name, "cannot be read: " + e);
    }

    private static final class VisibleFiles extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedSet<Path> files;
        private final Consumer<Reading> readings;

        VisibleFiles(Path root, SortedSet<Path> files, Consumer<Reading> readings) {
            this.root = root;
            this.files = files;
            this.readings = readings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && isHidden(folder);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            readings.accept(unreadable(file.toString(), e));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
