package org.wellspring.figures.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Columns that are in the group, out of it or still open, with everything that follows from the equations and from how many
 * people the group may have. Decisions are taken back in the reverse order.
 */
final class Board {

    private static final byte OPEN = -1;

    private final Atoms atoms;
    private final List<Equation> equations;
    private final List<List<int[]>> uses = new ArrayList<>();
    private final byte[] decided;
    private final long[] sum;
    private final long[] low;
    private final long[] high;
    private final int[] held;
    private final ArrayList<Integer> trail = new ArrayList<>();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final BitSet queued = new BitSet();
    private long people;
    private long steps;

    /** @param equations over these columns of the atoms */
    Board(Atoms atoms, List<Equation> equations) {
        this.atoms = atoms;
        this.equations = equations;
        decided = new byte[atoms.count()];
        Arrays.fill(decided, OPEN);
        held = new int[atoms.sizes().length];
        sum = new long[equations.size()];
        low = new long[equations.size()];
        high = new long[equations.size()];
        for (int column = 0; column < atoms.count(); column++) {
            uses.add(new ArrayList<>());
        }
        for (int e = 0; e < equations.size(); e++) {
            for (int i = 0; i < equations.get(e).columns().length; i++) {
                uses.get(equations.get(e).columns()[i]).add(new int[] {e, i});
                open(e, equations.get(e).times()[i], 1);
            }
        }
    }

    boolean open(int column) {
        return decided[column] == OPEN;
    }

    boolean in(int column) {
        return decided[column] == 1;
    }

    int decisions() {
        return trail.size();
    }

    /** Work done so far: decisions and terms looked at. */
    long steps() {
        return steps;
    }

    /** How far the equation is from being fulfilled if nothing more comes in: above 0 where it needs more, below 0 where it has too much. */
    long missing(int e) {
        return Math.max(0, equations.get(e).least() - sum[e]) + Math.min(0, equations.get(e).most() - sum[e]);
    }

    /** Takes a column in or leaves it out, and all that follows. False where that leads nowhere; take it back then. */
    boolean decide(int column, boolean in, long mostPeople, List<Integer> columns) {
        waiting.clear();
        queued.clear();
        set(column, in);
        var weighed = people - (in ? 1 : 0);
        while (people <= mostPeople) {
            if (weighed != people) {
                weighed = people;
                leaveOutTheTooLarge(columns, mostPeople);
            } else if (waiting.isEmpty()) {
                return true;
            } else if (!follow(waiting.poll())) {
                return false;
            }
        }
        return false;
    }

    void takeBackTo(int decisions) {
        while (trail.size() > decisions) {
            var column = trail.removeLast();
            var was = decided[column];
            decided[column] = OPEN;
            if (was == 1) {
                for (var holder : atoms.holders().get(column)) {
                    people -= --held[holder] == 0 ? atoms.sizes()[holder] : 0;
                }
            }
            for (var use : uses.get(column)) {
                var times = equations.get(use[0]).times()[use[1]];
                open(use[0], times, 1);
                sum[use[0]] -= was * times;
            }
        }
    }

    private void set(int column, boolean in) {
        steps++;
        trail.add(column);
        decided[column] = (byte) (in ? 1 : 0);
        if (in) {
            for (var holder : atoms.holders().get(column)) {
                people += held[holder]++ == 0 ? atoms.sizes()[holder] : 0;
            }
        }
        for (var use : uses.get(column)) {
            var times = equations.get(use[0]).times()[use[1]];
            open(use[0], times, -1);
            sum[use[0]] += in ? times : 0;
            if (!queued.get(use[0])) {
                queued.set(use[0]);
                waiting.add(use[0]);
            }
        }
    }

    private void open(int e, long times, int sign) {
        low[e] += sign * Math.min(0, times);
        high[e] += sign * Math.max(0, times);
    }

    private void leaveOutTheTooLarge(List<Integer> columns, long mostPeople) {
        for (var column : columns) {
            if (open(column) && people + added(column) > mostPeople) {
                set(column, false);
            }
        }
    }

    private long added(int column) {
        var added = 0L;
        for (var holder : atoms.holders().get(column)) {
            added += held[holder] == 0 ? atoms.sizes()[holder] : 0;
        }
        return added;
    }

    /** What one equation decides: a column that would put it out of reach is left out, one without which it is out of reach comes in. */
    private boolean follow(int e) {
        queued.clear(e);
        var equation = equations.get(e);
        if (sum[e] + low[e] > equation.most() || sum[e] + high[e] < equation.least()) {
            return false;
        }
        steps += equation.columns().length;
        for (int i = 0; i < equation.columns().length; i++) {
            var column = equation.columns()[i];
            if (open(column)) {
                var up = Math.max(0, equation.times()[i]);
                var down = Math.min(0, equation.times()[i]);
                if (sum[e] + low[e] + up > equation.most() || sum[e] + high[e] + down < equation.least()) {
                    set(column, false);
                } else if (sum[e] + high[e] - up < equation.least() || sum[e] + low[e] - down > equation.most()) {
                    set(column, true);
                }
            }
        }
        return sum[e] + low[e] <= equation.most() && sum[e] + high[e] >= equation.least();
    }
}
