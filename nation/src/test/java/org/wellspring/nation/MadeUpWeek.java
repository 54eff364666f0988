package org.wellspring.nation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.wellspring.nation.rehearsal.Nation;
import org.wellspring.nation.rehearsal.Row;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.keys.KeyFolder;
import org.wellspring.relay.keys.SealingKey;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.signed.SignedDocument;

/** A week's rows with everything that goes wrong among them, and what honest people said, counted while it is made. */
final class MadeUpWeek {
    /** A word of the answers, so that a search for what was said has something to find. */
    static final String ASK = "canary.in.the.answers";

    final List<Row> rows = new ArrayList<>();
    final Map<String, int[]> honest = new HashMap<>();
    final Nation nation;
    final SealingKey key;
    final SignedDocument notice;
    private final Random chance = new Random(20260824);
    private long people;

    MadeUpWeek(Path keys, int leaves, int indicators) {
        var folder = new KeyFolder(keys);
        key = SealingKeys.ofWeeks(folder).made(Nation.WEEK);
        nation = Nation.of(leaves, 75, indicators, key);
        notice = SigningKey.in(folder, true).sign(nation.notice());
    }

    CountedWeek week() {
        return CountedWeek.in(notice, Nation.WEEK).orElseThrow();
    }

    /** So many people who answer once. */
    MadeUpWeek honest(int count) {
        rows.addAll(IntStream.range(0, count).mapToObj(_ -> {
            var leaf = leaf();
            var person = people++;
            count(leaf, nation.letters(person));
            return Map.entry(leaf, person);
        }).toList().parallelStream().map(person -> nation.envelope(person.getKey(), nation.token(person.getKey()), 1, says(nation.letters(person.getValue())))).toList());
        return this;
    }

    /** So many people who answer again, with a second admission token, in either order; two of three of them under a higher counter. */
    MadeUpWeek doubles(int count) {
        for (int i = 0; i < count; i++) {
            var leaf = leaf();
            var token = nation.token(leaf);
            var newer = nation.letters(people++);
            if (i % 3 == 0) {
                var low = "0".repeat(newer.length());
                var high = "1".repeat(newer.length());
                count(leaf, high);
                rows.add(nation.envelope(leaf, token, 4, says(low)));
                rows.add(nation.envelope(leaf, token, 4, says(high)));
            } else {
                count(leaf, newer);
                rows.add(nation.envelope(leaf, token, 9, says(newer)));
                rows.add(nation.envelope(leaf, token, 2, says("1".repeat(newer.length()))));
            }
        }
        return this;
    }

    /** So many of each: forged and foreign tokens, broken and foreign envelopes, copies of rows, letters that are none. */
    MadeUpWeek trouble(int each) {
        for (int i = 0; i < each; i++) {
            var leaf = leaf();
            var letters = nation.letters(people++);
            rows.add(nation.envelope(leaf, nation.token(Math.floorMod(leaf + 1, nation.leaves())), 1, says(letters)));
            rows.add(nation.envelope(leaf, forged(leaf), 1, says(letters)));
            rows.add(nation.envelope(Nation.WEEK.plus(1), leaf, nation.token(leaf), 1, says(letters)));
            rows.add(nation.envelope(leaf, nation.token(leaf), 1, says(letters + "1")));
            rows.add(nation.envelope(leaf, nation.token(leaf), 1, says("x".repeat(letters.length()))));
            var whole = nation.envelope(leaf, nation.token(leaf), 1, says(letters));
            rows.add(new Row(whole.nonce(), broken(whole.sealed())));
            rows.add(new Row(rows.getFirst().nonce(), whole.sealed()));
            rows.add(new Row(new byte[0], new byte[i]));
            rows.add(rows.get(chance.nextInt(1 + i)));
        }
        return this;
    }

    MadeUpWeek shuffled() {
        Collections.shuffle(rows, chance);
        return this;
    }

    void write(SparkSession spark, Path folder) {
        spark.createDataFrame(rows.stream().map(row -> RowFactory.create(row.nonce(), row.sealed())).toList(), SealedRows.COLUMNS)
            .repartition(4).write().parquet(folder.toUri().toString());
    }

    private org.wellspring.relay.token.Token forged(int leaf) {
        var signed = nation.token(leaf);
        return org.wellspring.relay.token.Token.of(signed.preparedBytes(), broken(signed.signatureBytes()));
    }

    private byte[] broken(byte[] bytes) {
        var broken = bytes.clone();
        broken[chance.nextInt(broken.length)] ^= (byte) (1 << chance.nextInt(8));
        return broken;
    }

    private static Says says(String letters) {
        return new Says(Map.of(Nation.WAVE, letters), List.of("missed-break"), List.of(ASK), Map.of());
    }

    private void count(int leaf, String letters) {
        var cells = honest.computeIfAbsent(Nation.name(leaf), _ -> new int[2 * letters.length()]);
        IntStream.range(0, letters.length()).filter(place -> letters.charAt(place) != '-').forEach(place -> cells[2 * place + letters.charAt(place) - '0']++);
    }

    private int leaf() {
        return chance.nextInt(nation.leaves());
    }
}
