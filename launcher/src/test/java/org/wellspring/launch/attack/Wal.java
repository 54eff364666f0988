package org.wellspring.launch.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A cluster's write-ahead log as it lies on disk, recycled files too. A place is the byte address a page names in its own
 * header, so places grow with time; commits tell the microsecond.
 */
final class Wal {
    private static final int PAGE = 8192;
    private static final int PAGE_ADDRESS = 8;
    private static final int SIEVE = 1 << 22;
    /** An XLogRecord's header is 24 bytes; after it a commit has a short data header (255, length) and its time. */
    private static final int COMMIT_BYTES = 24 + 2 + 8;
    private static final byte TRANSACTIONS = 1;
    private static final byte SHORT_DATA = (byte) 0xFF;
    /** Microseconds since 2000 of the years in which a commit can have been. */
    private static final long YEAR_2020 = 631_152_000_000_000L;
    private static final long YEAR_2060 = 1_893_456_000_000_000L;

    private final List<byte[]> files = new ArrayList<>();
    private final NavigableMap<Long, Long> commits = new TreeMap<>();

    private Wal() {}

    static Wal in(Path pgdata) {
        var wal = new Wal();
        try (var files = Files.list(pgdata.resolve("pg_wal"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                wal.files.add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wal.files.forEach(wal::readCommits);
        return wal;
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.length).sum();
    }

    int commits() {
        return commits.size();
    }

    /** The time, in microseconds, of the first commit after a place. */
    double timeAt(long place) {
        var next = commits.ceilingEntry(place);
        return next == null ? Double.NaN : next.getValue();
    }

    /** @return by name, the places where any of its byte strings (8 bytes or longer) occur, in order */
    Map<String, List<Long>> find(Map<String, List<byte[]>> wanted) {
        var sieve = new boolean[SIEVE];
        Map<Long, List<Map.Entry<String, byte[]>>> byBeginning = new HashMap<>();
        wanted.forEach((name, needles) -> needles.forEach(needle -> {
            long begins = ByteBuffer.wrap(needle).order(ByteOrder.LITTLE_ENDIAN).getLong();
            sieve[slot(begins)] = true;
            byBeginning.computeIfAbsent(begins, _ -> new ArrayList<>()).add(Map.entry(name, needle));
        }));
        var found = new HashMap<String, List<Long>>();
        for (var file : files) {
            var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at + 8 <= file.length; at++) {
                long here = bytes.getLong(at);
                if (sieve[slot(here)] && byBeginning.containsKey(here)) {
                    note(file, bytes, at, byBeginning.get(here), found);
                }
            }
        }
        found.values().forEach(places -> places.sort(null));
        return found;
    }

    private static void note(byte[] file, ByteBuffer bytes, int at, List<Map.Entry<String, byte[]>> candidates, Map<String, List<Long>> found) {
        for (var candidate : candidates) {
            var needle = candidate.getValue();
            if (at + needle.length <= file.length && Arrays.equals(file, at, at + needle.length, needle, 0, needle.length)) {
                found.computeIfAbsent(candidate.getKey(), _ -> new ArrayList<>()).add(place(bytes, at));
            }
        }
    }

    private static int slot(long bytes) {
        return (int) ((bytes * 0x9E3779B97F4A7C15L) >>> 42);
    }

    private static long place(ByteBuffer file, int at) {
        int page = at / PAGE * PAGE;
        return file.getLong(page + PAGE_ADDRESS) + at - page;
    }

    private void readCommits(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + COMMIT_BYTES <= file.length; at += 8) {
            if (file[at + 17] == TRANSACTIONS && (file[at + 16] & 0x70) == 0 && file[at + 24] == SHORT_DATA) {
                long time = bytes.getLong(at + 26);
                if (time > YEAR_2020 && time < YEAR_2060) {
                    commits.put(place(bytes, at), time);
                }
            }
        }
    }
}
